import { type Day, daysBetween, dayWords } from './calendar.js';
import type { CommentId, CriterionId, FailureId, LedgerEntryId, MemberId, PilotId } from './ids.js';
import type { NoticeKind, Occasion } from './notices.js';
import type { Role } from './people.js';
import { type Pilot, pilotKey } from './pilot.js';

/** What a notice needs to know of a pilot. */
export type NoticedPilot = Pick<
  Pilot,
  'id' | 'number' | 'name' | 'stage' | 'decisionDate' | 'leadId' | 'sponsorId' | 'deciderId'
>;

const nobody: readonly Role[] = [];

function named({ number, name }: Pick<Pilot, 'number' | 'name'>): string {
  return `${pilotKey(number)} ${name}`;
}

type Said = Pick<Occasion, 'kind' | 'sentence' | 'concerns'> &
  Partial<Pick<Occasion, 'roles' | 'by' | 'path'>> & { readonly of: readonly (string | number)[] };

function atPilot(pilot: { readonly id: PilotId; readonly number: number }, said: Said): Occasion {
  const { kind, of, sentence, concerns, roles = nobody, by = null } = said;
  const { path = `/pilots/${pilotKey(pilot.number)}` } = said;
  const key = [kind, ...of].join(' ');
  return { kind, key, subjectType: 'Pilot', subjectId: pilot.id, sentence, path, concerns, roles, by };
}

/** Which notice a decision date calls for; a day on which nobody looked is made up for with the next. */
function decisionKind(daysLeft: number): NoticeKind | null {
  if (daysLeft < 0) return 'OWN_DECISION_OVERDUE';
  if (daysLeft === 0) return 'DECISION_TODAY';
  if (daysLeft <= 3) return 'DECISION_IN_3_DAYS';
  return daysLeft <= 14 ? 'DECISION_IN_14_DAYS' : null;
}

/**
 * What is to be told of a pilot's decision date: that it comes, to its lead, its sponsor and whoever decides; that it has passed,
 * to whoever decides only. Without a named decider those are the executives. Null for closed pilots and days farther off.
 */
export function decisionOccasion(pilot: NoticedPilot, today: Day): Occasion | null {
  const { stage, decisionDate, deciderId, leadId, sponsorId } = pilot;
  if (stage === 'CLOSED' || decisionDate === null) return null;
  const kind = decisionKind(daysBetween(today, decisionDate));
  if (kind === null) return null;
  const late = kind === 'OWN_DECISION_OVERDUE';
  const day = dayWords(decisionDate);
  return atPilot(pilot, {
    kind,
    of: [pilot.id, decisionDate],
    sentence: late
      ? `Your decision on ${named(pilot)} was due on ${day}.`
      : `The decision on ${named(pilot)} is due on ${day}.`,
    concerns: late ? [deciderId] : [deciderId, leadId, sponsorId],
    roles: deciderId === null ? ['EXECUTIVE'] : nobody,
  });
}

/** A kill line that the readings have crossed. */
export interface CrossedLine {
  readonly criterionId: CriterionId;
  readonly termsVersion: number;
  /** The day whose readings settled it. */
  readonly on: Day;
  /** The claim in words, without a full stop. */
  readonly claim: string;
}

/** What is to be told of a crossed kill line: to the pilot's lead, its sponsor and whoever decides. */
export function killLineOccasion(pilot: NoticedPilot, line: CrossedLine): Occasion {
  const { criterionId, termsVersion, on, claim } = line;
  return atPilot(pilot, {
    kind: 'KILL_LINE_CROSSED',
    of: [criterionId, termsVersion, on],
    sentence: `${named(pilot)} has crossed its kill line with the readings of ${dayWords(on)}: ${claim}.`,
    concerns: [pilot.deciderId, pilot.leadId, pilot.sponsorId],
    roles: pilot.deciderId === null ? ['EXECUTIVE'] : nobody,
  });
}

/** A metric whose readings stopped. */
export interface StaleMetric {
  readonly metric: string;
  /** The last day with a reading; null: there was none since the start. */
  readonly lastOn: Day | null;
}

/** What is to be told of readings that are missing for more than two periods: to the pilot's lead. */
export function staleOccasion(pilot: NoticedPilot, { metric, lastOn }: StaleMetric): Occasion {
  const since = lastOn === null ? 'has no reading yet' : `was last read on ${dayWords(lastOn)}`;
  return atPilot(pilot, {
    kind: 'DATA_STALE',
    of: [pilot.id, metric, lastOn ?? 'never'],
    sentence: `${metric} of ${named(pilot)} ${since}. Readings are missing for more than two periods.`,
    concerns: [pilot.leadId],
  });
}

/** A follow-up nobody has recorded: of a scaled pilot, a failure or a learning. */
export interface LateFollowUp {
  readonly id: string;
  readonly dueOn: Day;
  /** What is to be looked at, without a full stop. */
  readonly text: string;
  readonly ownerId: MemberId | null;
  readonly subjectType: Occasion['subjectType'];
  readonly subjectId: string;
  /** What it belongs to, as people call it: `F-12`, `L-3`, `SC-101 Proactive refund`. */
  readonly subject: string;
  readonly path: string;
}

/** What is to be told of a follow-up past its day: to whoever owns it. Null up to that day. */
export function followUpOccasion(followUp: LateFollowUp, today: Day): Occasion | null {
  const { id, dueOn, text, ownerId, subjectType, subjectId, subject, path } = followUp;
  if (dueOn >= today) return null;
  return {
    kind: 'FOLLOW_UP_OVERDUE',
    key: `FOLLOW_UP_OVERDUE ${id} ${dueOn}`,
    subjectType,
    subjectId,
    sentence: `A follow-up of ${subject} was due on ${dayWords(dueOn)}: ${text}.`,
    path,
    concerns: [ownerId],
    roles: nobody,
    by: null,
  };
}

/** An invoice that came before anything was owed. */
export interface EarlyInvoice {
  readonly id: LedgerEntryId;
  readonly vendor: string;
  /** What is wrong with it, as the ledger says it. */
  readonly alarm: string;
  readonly enteredBy: MemberId | null;
}

/** What is to be told of an invoice before its trigger: to procurement and the pilot's lead. */
export function invoiceOccasion(pilot: NoticedPilot, invoice: EarlyInvoice): Occasion {
  const { id, vendor, alarm, enteredBy } = invoice;
  return atPilot(pilot, {
    kind: 'INVOICE_BEFORE_TRIGGER',
    of: [id],
    sentence: `${vendor} has billed ${named(pilot)} too early. ${alarm}`,
    concerns: [pilot.leadId],
    roles: ['PROCUREMENT'],
    by: enteredBy,
  });
}

/** A remark on a pilot in which people are named. */
export interface NamingComment {
  readonly id: CommentId;
  readonly authorId: MemberId;
  readonly author: string;
  readonly mentioned: readonly MemberId[];
}

/** What is to be told of a remark: to those it names. Null when it names nobody. */
export function mentionOccasion(pilot: NoticedPilot, comment: NamingComment): Occasion | null {
  const { id, authorId, author, mentioned } = comment;
  if (mentioned.length === 0) return null;
  return atPilot(pilot, {
    kind: 'MENTION',
    of: [id],
    sentence: `${author} mentioned you at ${named(pilot)}.`,
    concerns: mentioned,
    by: authorId,
  });
}

/** A failure, and who should know of it. */
export interface FailureToKnow {
  readonly id: FailureId;
  readonly key: string;
  readonly whatFailed: string;
  readonly loggedBy: MemberId | null;
  readonly toTell: readonly MemberId[];
}

/** What is to be told of a failure: to those who should know of it. Null when nobody is named. */
export function shouldKnowOccasion(failure: FailureToKnow): Occasion | null {
  const { id, key, whatFailed, loggedBy, toTell } = failure;
  if (toTell.length === 0) return null;
  return {
    kind: 'SHOULD_KNOW',
    key: `SHOULD_KNOW ${id}`,
    subjectType: 'Failure',
    subjectId: id,
    sentence: `You should know of ${key}: ${whatFailed}`,
    path: `/failures/${key}`,
    concerns: toTell,
    roles: nobody,
    by: loggedBy,
  };
}
