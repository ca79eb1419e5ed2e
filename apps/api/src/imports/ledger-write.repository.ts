import { Injectable } from '@nestjs/common';
import { no } from '@scrimmage/domain/answer';
import type { ImportId } from '@scrimmage/domain/ids';
import { refusalSentence } from '@scrimmage/domain/refusals';
import { supplierKey } from '@scrimmage/domain/supplier-names';
import sql from 'sql-template-tag';
import { LedgerLimitReader } from '../ledger/ledger-limit.reader.js';
import { Database } from '../platform/database/database.js';
import { CsvProblem } from './csv/csv-problem.js';
import type { Writing } from './imported-rows.js';
import { NameBook } from './name-book.js';

/** Rows written by one statement: progress is told between two. */
const chunkRows = 5_000;

/** Compares, writes and takes back entries of the ledger, a few thousand rows a statement, within the current transaction. */
@Injectable()
export class LedgerWriteRepository {
  constructor(
    private readonly database: Database,
    private readonly limit: LedgerLimitReader,
  ) {}

  /** Every spelling of every vendor's name; of several it is the one's whose own name it is, else the older one's. */
  async vendors(): Promise<NameBook> {
    const rows = await this.database.rows<{ id: string; name: string }>(sql`
      select v.id, n.name from vendor v
        join (select vendor_id, name, 2 as rank from vendor_name union all select id, name, 1 from vendor) n on n.vendor_id = v.id
      where v.merged_into is null order by n.rank desc, v.id desc`);
    return new NameBook(rows, true);
  }

  /** Fills the temporary table `merged`: one row for each accepted row that is new, in the order of the file; answers how many. */
  async merge(mapping: string): Promise<number> {
    await this.database.rows(sql`
      create temporary table merged on commit drop as
      select s.row, row_number() over (order by s.row)::int as place from staged s
        left join ledger_source l on l.mapping = ${mapping} and l.source_key = s.source_key
      where s.source_key is not null and l.source_key is null`);
    await this.database.rows(sql`create index on merged (place)`);
    await this.database.rows(sql`analyze merged`);
    await this.remarkKnown();
    const counted = await this.database.row<{ n: number }>(sql`select count(*)::int as n from merged`);
    return counted?.n ?? 0;
  }

  /** What was typed before, or came from another source, is said of the row that repeats it. */
  private async remarkKnown(): Promise<void> {
    await this.database.rows(sql`
      update staged s set remarks = s.remarks || jsonb_build_array(jsonb_build_object(
        'row', s.row, 'severity', 'REMARK', 'kind', 'IN_LEDGER', 'column', null, 'value', s.number,
        'sentence', 'The ledger has an entry of this vendor with the same day and amount already; both will count.'))
      from merged m
      where m.row = s.row and exists (
        select from ledger_entry e
        where e.vendor_id = s.vendor_id and e.on_day = s.on_day and e.amount = s.amount and e.currency = s.currency
          and e.kind = s.kind and e.struck_at is null and (e.number = s.number or e.number is null or s.number is null))`);
  }

  /** Makes the vendors that new rows name and nobody has made yet, in the spelling of the file; answers their ids. */
  async makeVendors(
    { actor, now }: Writing,
    toMake: readonly { readonly id: string; readonly name: string }[],
  ): Promise<readonly string[]> {
    const vendors = toMake.map(({ id, name }) => ({ id, name, key: supplierKey(name) }));
    const rows = await this.database.rows<{ id: string }>(sql`
      insert into vendor (workspace_id, id, name, name_key, contacts, documents, created_by, created_at, updated_at, version)
      select ${actor.workspaceId}, v.id, v.name, v.key, '[]', '[]', ${actor.memberId}, ${now}, ${now}, 1
      from jsonb_to_recordset(${JSON.stringify(vendors)}) as v (id uuid, name text, key text)
      where v.id in (select s.vendor_id from staged s join merged m on m.row = s.row)
      order by v.id returning id`);
    return rows.map(({ id }) => id);
  }

  /** Writes the new entries in the order of the file, and which row of which source each is. */
  async insert(
    { actor, importId, mapping, now }: Writing,
    count: number,
    tell: (rows: number) => Promise<void>,
  ): Promise<void> {
    for (let from = 0; from < count; from += chunkRows) {
      const part = sql`staged s join merged m on m.row = s.row where m.place > ${from} and m.place <= ${from + chunkRows}`;
      await this.database.rows(sql`
        insert into ledger_entry (workspace_id, id, kind, vendor_id, engagement_id, number, on_day, period_from, period_to, amount, currency,
          note, disputed, import_id, source_row, source_supplier, source, recorded_by, recorded_at, version)
        select ${actor.workspaceId}, s.new_id, s.kind, s.vendor_id, s.engagement_id, s.number, s.on_day, s.period_from, s.period_to, s.amount,
          s.currency, s.note, false, ${importId}, s.row, s.supplier, s.given, ${actor.memberId}, ${now}, 1
        from ${part} order by s.row`);
      await this.database.rows(sql`
        insert into ledger_source (workspace_id, mapping, source_key, entry_id)
        select ${actor.workspaceId}, ${mapping}, s.source_key, s.new_id from ${part}`);
      await tell(Math.min(chunkRows, count - from));
    }
    await this.assertCountable();
  }

  /** Amounts are counted exactly, or not at all: as many as may be typed. */
  private async assertCountable(): Promise<void> {
    const currency = await this.limit.overfull();
    if (currency)
      throw new CsvProblem('TOO_MUCH_MONEY', refusalSentence(no('LEDGER_FULL', { currency }).refusal));
  }

  /** Rows of the file whose entries somebody has changed or built on since; locks all its entries. */
  async changedSince(id: ImportId): Promise<readonly number[]> {
    const rows = await this.database.rows<{ row: number }>(sql`
      with mine as (select id, source_row, version from ledger_entry where import_id = ${id} for update)
      select source_row as row from mine
      where version <> 1 or exists (
        select from ledger_entry c where c.credit_of = mine.id and c.import_id is distinct from ${id})
      order by source_row`);
    return rows.map(({ row }) => row);
  }

  /** Removes the entries the import made; what it knows of their source goes with them. */
  async remove(id: ImportId): Promise<void> {
    await this.database.rows(sql`delete from ledger_entry where import_id = ${id}`);
  }

  /** Removes vendors it made, unless something else has come to use or change them. */
  async removeVendors(made: readonly string[]): Promise<void> {
    const unused = sql`v.id = any(${[...made]}::uuid[]) and v.version = 1 and v.merged_into is null
      and not exists (select from engagement e where e.vendor_id = v.id)
      and not exists (select from ledger_entry e where e.vendor_id = v.id)
      and not exists (select from attachment a where a.vendor_id = v.id)
      and not exists (select from vendor_merge m where v.id in (m.into_id, m.from_id))
      and not exists (select from vendor_apart a where v.id in (a.one, a.other))
      and not exists (select from stance_confirmation c where c.vendor_id = v.id)`;
    await this.database.rows(
      sql`delete from vendor_name n using vendor v where n.vendor_id = v.id and ${unused}`,
    );
    await this.database.rows(sql`delete from vendor v where ${unused}`);
  }
}
