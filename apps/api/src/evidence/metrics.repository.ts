import { Injectable } from '@nestjs/common';
import type { MetricId } from '@scrimmage/domain/ids';
import type { Metric } from '@scrimmage/domain/metrics';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { MetricTable } from './metric.table.js';

/** Metrics as rows to be changed. */
@Injectable()
export class MetricsRepository extends VersionedRows<Metric> {
  constructor(database: Database) {
    super(database, { table: MetricTable, select: sql`select ${columnsOf(MetricTable)} from metric` });
  }

  /** Metrics that must not change until the transaction ends: a criterion is about to rest on them. */
  async held(ids: readonly MetricId[]): Promise<ReadonlyMap<MetricId, Metric>> {
    const rows = await this.database.rows<Metric>(
      sql`select ${columnsOf(MetricTable)} from metric where id = any(${[...ids]}) order by id for share`,
    );
    return new Map(rows.map((metric) => [metric.id, metric]));
  }
}
