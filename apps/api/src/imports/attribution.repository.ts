import { Injectable } from '@nestjs/common';
import type { LedgerEntryId } from '@scrimmage/domain/ids';
import type { InvoiceAlarm } from '@scrimmage/domain/invoice-alarms';
import sql from 'sql-template-tag';
import type { ArrivingEntry } from '../ledger/arriving-entries.reader.js';
import { Database } from '../platform/database/database.js';

/** An entry of the file, and whether it is remarked on as one that may be there already. */
type Attributed = ArrivingEntry & { readonly repeated: boolean };

/** Finds the part of a pilot each row of a ledger was billed for, and keeps what is wrong with it, in the table `staged`. */
@Injectable()
export class AttributionRepository {
  constructor(private readonly database: Database) {}

  /** Gives rows that name a pilot the part of their vendor in it; those without such a part are remarked on. */
  async attribute(): Promise<void> {
    await this.database.rows(sql`
      update staged s set engagement_id = e.id
      from pilot p join engagement e on e.pilot_id = p.id
      where p.number = s.pilot_number and e.vendor_id = s.vendor_id`);
    await this.database.rows(sql`
      update staged s set remarks = s.remarks || jsonb_build_array(jsonb_build_object(
        'row', s.row, 'severity', 'REMARK', 'kind', 'NO_PART', 'column', null, 'value', 'SC-' || s.pilot_number,
        'sentence', case when exists (select from pilot p where p.number = s.pilot_number)
          then 'The vendor has no part in SC-' || s.pilot_number else 'There is no pilot SC-' || s.pilot_number end
          || '. The entry is held against no terms.'))
      from merged m where m.row = s.row and s.pilot_number is not null and s.engagement_id is null`);
  }

  /** The new rows that have a part in a pilot, in the order of the file. */
  async attributed(): Promise<readonly Attributed[]> {
    return this.database.rows<Attributed & { readonly id: LedgerEntryId }>(sql`
      select s.row, s.new_id as id, s.kind, s.number, s.on_day as "on", s.period_from as "periodFrom",
        s.period_to as "periodTo", s.amount, s.currency, s.engagement_id as "engagementId",
        s.remarks @> '[{"kind": "IN_LEDGER"}]' or s.remarks @> '[{"kind": "REPEATED_ROW"}]' as repeated
      from staged s join merged m on m.row = s.row where s.engagement_id is not null order by s.row`);
  }

  /** Adds alarms to the remarks of their rows, each with the term it goes against. */
  async remark(alarms: ReadonlyMap<number, readonly InvoiceAlarm[]>): Promise<void> {
    const told = [...alarms].flatMap(([row, list]) =>
      list.map(({ sentence, clause }) => ({
        row,
        sentence: clause === null ? sentence : `${sentence} The terms: “${clause}”`,
      })),
    );
    await this.database.rows(sql`
      update staged s set remarks = s.remarks || a.remarks
      from (select t.row, jsonb_agg(jsonb_build_object('row', t.row, 'severity', 'REMARK', 'kind', 'ALARM',
          'column', null, 'value', null, 'sentence', t.sentence) order by t.place) as remarks
        from rows from (json_to_recordset(${JSON.stringify(told)}::json) as (row integer, sentence text))
          with ordinality as t (row, sentence, place) group by t.row) a
      where a.row = s.row`);
  }
}
