import { Injectable } from '@nestjs/common';
import type { ImportId, PilotId } from '@scrimmage/domain/ids';
import type { ImportKind } from '@scrimmage/domain/imports/import-target';
import { readyMappings } from '@scrimmage/domain/imports/mapping-memory';
import type { RemarkKind } from '@scrimmage/domain/imports/pilot-draft';
import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { type Connection, connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import { loaderById } from '../platform/graphql/loader.js';
import { type ImportRecord, importColumns } from './import-record.js';

const mostImports = 50;

/** A remark on a row, as stored. */
export interface StoredRemark {
  readonly row: number;
  readonly place: number;
  readonly severity: 'REFUSED' | 'REMARK';
  readonly kind: RemarkKind;
  readonly column: string | null;
  readonly value: string | null;
  readonly sentence: string;
}

/** How often a remark of one kind was made. */
export interface RemarkCount {
  readonly kind: RemarkKind;
  readonly severity: StoredRemark['severity'];
  readonly count: number;
  readonly firstRow: number;
  readonly sentence: string;
}

/** Where a pilot came from, as the contract has it. */
export interface PilotSource {
  readonly name: string;
  readonly fileName: string;
  readonly row: number;
  readonly given: Readonly<Record<string, string>>;
  readonly remarks: readonly string[];
}

const remarkColumns = sql`row, place, severity, kind, column_name as "column", value, sentence`;
const ImportLoader = {};
const SourceLoader = {};

/** Questions about imports, what they remarked, and what they left behind. */
@Injectable()
export class ImportsReader {
  constructor(private readonly database: Database) {}

  async newest(kinds: readonly ImportKind[]): Promise<readonly ImportRecord[]> {
    return this.database.rows(
      sql`select ${importColumns} from import i where i.kind = any(${[...kinds]}) order by i.created_at desc, i.id limit ${mostImports}`,
    );
  }

  get byId(): DataLoader<ImportId, ImportRecord | null> {
    return loaderById<ImportId, ImportRecord>(this.database, ImportLoader, (ids) =>
      this.database.rows(sql`select ${importColumns} from import i where i.id = any(${[...ids]})`),
    );
  }

  /** Names of the mappings of one kind of file, the ready-made first. */
  async mappingNames(kind: ImportKind): Promise<readonly string[]> {
    const learned = await this.database.rows<{ name: string }>(sql`
      select name from import_mapping where coalesce(memory->>'kind', 'PILOTS') = ${kind} order by lower(name), name`);
    const ready = readyMappings.filter((one) => one.kind === kind);
    return [...new Set([...ready, ...learned].map(({ name }) => name))];
  }

  /** Remarks in the order of the rows. */
  async remarks(
    id: ImportId,
    page: PageArgs,
    severity: StoredRemark['severity'] | null,
  ): Promise<Connection<StoredRemark>> {
    const [row, place] = page.after === null ? [0, 0] : keyOf(page.after, ['integer', 'integer']);
    const found = sql`import_id = ${id} ${severity === null ? sql`` : sql`and severity = ${severity}`}`;
    const rows = await this.database.rows<StoredRemark>(sql`
      select ${remarkColumns} from import_remark where ${found} and (row, place) > (${row}, ${place})
      order by row, place limit ${page.first + 1}`);
    return connection(
      rows,
      page,
      (remark) => [remark.row, remark.place],
      async () =>
        (
          await this.database.row<{ n: number }>(
            sql`select count(*)::int as n from import_remark where ${found}`,
          )
        )?.n ?? 0,
    );
  }

  /** What was remarked, by kind: how often, and the first case of each; refusals first. */
  async remarkKinds(id: ImportId): Promise<readonly RemarkCount[]> {
    return this.database.rows(sql`
      select kind, severity, count(*)::int as count, min(row) as "firstRow", (array_agg(sentence order by row, place))[1] as sentence
      from import_remark where import_id = ${id} group by kind, severity order by severity desc, count(*) desc, kind`);
  }

  /** Every refused row with its reasons. */
  async refusedRows(
    id: ImportId,
  ): Promise<readonly { readonly row: number; readonly reasons: readonly string[] }[]> {
    return this.database.rows(sql`
      select row, array_agg(sentence order by place) as reasons from import_remark
      where import_id = ${id} and severity = 'REFUSED' group by row order by row`);
  }

  /** The import that last had something to say of each pilot. */
  get sourceOf(): DataLoader<PilotId, PilotSource | null> {
    return this.database.keep(
      SourceLoader,
      () =>
        new DataLoader(async (ids: readonly PilotId[]) => {
          const rows = await this.database.rows<PilotSource & { pilotId: PilotId }>(sql`
            select distinct on (s.pilot_id) s.pilot_id as "pilotId", s.mapping as name, i.file_name as "fileName", s.row,
              s.given, s.remarks
            from pilot_source s join import i on i.workspace_id = s.workspace_id and i.id = s.import_id
            where s.pilot_id = any(${[...ids]}) order by s.pilot_id, i.applied_at desc nulls last, s.mapping`);
          const byPilot = new Map(rows.map((row) => [row.pilotId, row]));
          return ids.map((id) => byPilot.get(id) ?? null);
        }),
    );
  }
}
