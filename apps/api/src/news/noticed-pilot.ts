import type { NoticedPilot } from '@scrimmage/domain/occasions';
import sql from 'sql-template-tag';

/** What a statement selects to give what a notice needs of a pilot, as one value; `p` is the table. */
export const noticedPilot = sql`json_build_object('id', p.id, 'number', p.number, 'name', p.name, 'stage', p.stage,
  'decisionDate', p.decision_date, 'leadId', p.lead_id, 'sponsorId', p.sponsor_id, 'deciderId', p.decider_id) as pilot`;

/** A row that has it. */
export interface OfPilot {
  readonly pilot: NoticedPilot;
}
