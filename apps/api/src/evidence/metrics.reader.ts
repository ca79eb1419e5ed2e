import { Injectable } from '@nestjs/common';
import type { MetricId } from '@scrimmage/domain/ids';
import type { Metric, MetricPurpose } from '@scrimmage/domain/metrics';
import DataLoader from 'dataloader';
import sql, { join } from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import type { Connection, PageArgs } from '../platform/graphql/connection.js';
import { loaderById } from '../platform/graphql/loader.js';
import { contains, nameList } from '../platform/graphql/name-list.js';
import { MetricTable } from './metric.table.js';

const columns = columnsOf(MetricTable);
const MetricLoader = {};
const InUseLoader = {};

/** Which metrics; null does not narrow. */
interface Wanted {
  readonly search: string | null;
  readonly purpose: MetricPurpose | null;
}

/** Questions about metrics. */
@Injectable()
export class MetricsReader {
  constructor(private readonly database: Database) {}

  async list(page: PageArgs, { search, purpose }: Wanted): Promise<Connection<Metric>> {
    const conditions = [sql`true`];
    if (search) conditions.push(contains(sql`lower(name)`, search));
    if (purpose) conditions.push(sql`purpose = ${purpose}`);
    return nameList(this.database, page, {
      columns,
      from: sql`from metric where ${join(conditions, ' and ')}`,
    });
  }

  get byId(): DataLoader<MetricId, Metric | null> {
    return loaderById<MetricId, Metric>(this.database, MetricLoader, (ids) =>
      this.database.rows(sql`select ${columns} from metric where id = any(${[...ids]})`),
    );
  }

  /** Whether a locked criterion or a reading rests on each of them. */
  get inUse(): DataLoader<MetricId, boolean> {
    return this.database.keep(
      InUseLoader,
      () =>
        new DataLoader(async (ids: readonly MetricId[]) => {
          const rows = await this.database.rows<{ id: MetricId }>(sql`
            select id from unnest(${[...ids]}::uuid[]) as wanted (id)
            where exists (select from criterion where metric_id = wanted.id and n_tune is not null)
              or exists (select from reading where metric_id = wanted.id)`);
          const used = new Set(rows.map(({ id }) => id));
          return ids.map((id) => used.has(id));
        }),
    );
  }
}
