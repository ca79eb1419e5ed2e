import type { Day } from '../calendar.js';
import type { Stage } from '../pilot.js';
import type { DateOrder } from './date-order.js';
import { parseGivenDate } from './given-date.js';
import { quoted } from './given-text.js';
import type { ImportTarget } from './import-target.js';
import type { RowDesk } from './row-desk.js';

/** The days of a pilot. A day its stage rules out is not among them. */
export interface DraftedDays {
  readonly proposedOn: Day | null;
  readonly startedOn: Day | null;
  readonly decisionDate: Day | null;
  readonly closedOn: Day | null;
}

function dayAt(desk: RowDesk, target: ImportTarget, order: DateOrder | null): Day | null {
  const { day, remark } = parseGivenDate(desk.cell(target) ?? '', order);
  if (remark !== null) desk.remark('DATE_AS_TEXT', target, remark);
  return day;
}

/** Leaves a day out that cannot be true of a pilot in this stage; what was given stays beside it. */
function unless(
  desk: RowDesk,
  target: ImportTarget,
  day: Day | null,
  ruledOut: boolean,
  why: string,
): Day | null {
  if (day === null || !ruledOut) return day;
  desk.remark('DATE_AGAINST_STAGE', target, `${why}; ${quoted(desk.cell(target) ?? '')} was left as text.`);
  return null;
}

/** Reads the days of a row, with a remark for each that was not taken or that comes before one it should follow. */
export function draftDays(desk: RowDesk, stage: Stage, order: DateOrder | null): DraftedDays {
  const proposedOn = dayAt(desk, 'PROPOSED_ON', order);
  const started = dayAt(desk, 'STARTED_ON', order);
  const decisionDate = dayAt(desk, 'DECISION_DATE', order);
  const closed = dayAt(desk, 'CLOSED_ON', order);
  const startedOn = unless(
    desk,
    'STARTED_ON',
    started,
    stage === 'PROPOSED',
    'By its stage it has not started',
  );
  const closedOn = unless(desk, 'CLOSED_ON', closed, stage !== 'CLOSED', 'By its stage it is not closed');
  if (proposedOn !== null && startedOn !== null && startedOn < proposedOn)
    desk.remark(
      'DATES_OUT_OF_ORDER',
      'STARTED_ON',
      `It started on ${startedOn}, before it was proposed on ${proposedOn}.`,
    );
  const begun = startedOn ?? proposedOn;
  if (begun !== null && closedOn !== null && closedOn < begun)
    desk.remark('DATES_OUT_OF_ORDER', 'CLOSED_ON', `It closed on ${closedOn}, before it began on ${begun}.`);
  return { proposedOn, startedOn, decisionDate, closedOn };
}
