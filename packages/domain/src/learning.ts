import { type Answer, no, yes } from './answer.js';
import type { Day, Instant } from './calendar.js';
import type { Gate } from './gates.js';
import type {
  CauseId,
  FailureId,
  LearningChallengeId,
  LearningFollowUpId,
  LearningId,
  LearningMergeId,
  MemberId,
  PilotId,
  ProgramId,
  ReuseId,
  WorkspaceId,
} from './ids.js';

/** How far a learning is to be trusted. */
export const learningStates = ['DRAFT', 'VALIDATED', 'CONTRADICTED', 'RETIRED'] as const;
export type LearningState = (typeof learningStates)[number];

/** What we now know. */
export interface Learning {
  readonly workspaceId: WorkspaceId;
  readonly id: LearningId;
  readonly number: number;
  readonly state: LearningState;
  /** What happened. */
  readonly event: string;
  /** What it taught. */
  readonly lesson: string;
  /** What to do next time; null: not written yet. */
  readonly recommendation: string | null;
  /** What shows it besides pilots: a measurement, a document. */
  readonly evidence: string | null;
  /** The failure it came of; null: of none. */
  readonly failureId: FailureId | null;
  /** The pilot it was learned in; null: in none. */
  readonly pilotId: PilotId | null;
  readonly programId: ProgramId;
  /** Why it is contradicted or retired. */
  readonly stateReason: string | null;
  /** The learning that says the same and stayed. */
  readonly mergedInto: LearningId | null;
  readonly recordedBy: MemberId;
  readonly recordedAt: Instant;
  readonly validatedBy: MemberId | null;
  readonly validatedAt: Instant | null;
  readonly updatedAt: Instant;
  readonly version: number;
}

/** A learning with what stands beside it. */
export interface BackedLearning extends Learning {
  /** Its tags, from the list of causes. */
  readonly causeIds: readonly CauseId[];
  readonly supporting: readonly PilotId[];
  readonly contradicting: readonly PilotId[];
}

/** A learning that turned out to say the same as another, and what the two were before. */
export interface LearningMerge {
  readonly workspaceId: WorkspaceId;
  readonly id: LearningMergeId;
  readonly intoId: LearningId;
  readonly fromId: LearningId;
  readonly was: LearningsBefore;
  readonly mergedBy: MemberId;
  readonly mergedAt: Instant;
  readonly undoneAt: Instant | null;
}

/** What a merge changes of the learning that stays and of the one that goes; versions are those after it. */
export interface LearningsBefore {
  readonly into: Pick<
    BackedLearning,
    'state' | 'evidence' | 'causeIds' | 'supporting' | 'contradicting' | 'version'
  >;
  readonly from: Pick<Learning, 'state' | 'stateReason' | 'version'>;
  /** What had been merged into the one that goes. */
  readonly followers: readonly LearningId[];
}

/** Somebody doubts a learning; open until it is answered. */
export interface LearningChallenge {
  readonly workspaceId: WorkspaceId;
  readonly id: LearningChallengeId;
  readonly learningId: LearningId;
  /** The pilot that speaks against it; null: none. */
  readonly pilotId: PilotId | null;
  readonly reason: string;
  readonly challengedBy: MemberId;
  readonly challengedAt: Instant;
  readonly answer: string | null;
  readonly answeredBy: MemberId | null;
  readonly answeredAt: Instant | null;
}

/** Which side of a learning a pilot is on. */
export const learningSides = ['SUPPORTS', 'CONTRADICTS'] as const;
export type LearningSide = (typeof learningSides)[number];

/** What became of a learning that was met. */
export const reuseAnswers = ['APPLIED', 'NOT_APPLICABLE', 'CONTRADICTED'] as const;
export type ReuseAnswer = (typeof reuseAnswers)[number];

/** When learnings are asked for: while the charter is written, and at each gate. */
export const reuseMoments = ['CHARTER', 'START', 'SCALE'] as const satisfies readonly ('CHARTER' | Gate)[];
export type ReuseMoment = (typeof reuseMoments)[number];

/** Whether what was applied held, as the close-out says. */
export const reuseOutcomes = ['HELD', 'DID_NOT_HOLD', 'CANNOT_TELL'] as const;
export type ReuseOutcome = (typeof reuseOutcomes)[number];

/** A learning met by a pilot, and what changed. */
export interface Reuse {
  readonly workspaceId: WorkspaceId;
  readonly id: ReuseId;
  readonly learningId: LearningId;
  readonly pilotId: PilotId;
  readonly moment: ReuseMoment;
  readonly answer: ReuseAnswer;
  /** One line. */
  readonly changed: string;
  readonly answeredBy: MemberId;
  readonly answeredAt: Instant;
  /** Null: not asked yet. */
  readonly outcome: ReuseOutcome | null;
  readonly outcomeNote: string | null;
  readonly version: number;
}

/** Something one person does by a day because of a failure or a learning: exactly one of the two. */
export interface LearningFollowUp {
  readonly workspaceId: WorkspaceId;
  readonly id: LearningFollowUpId;
  readonly failureId: FailureId | null;
  readonly learningId: LearningId | null;
  readonly text: string;
  readonly ownerId: MemberId;
  readonly dueOn: Day;
  readonly addedBy: MemberId;
  readonly addedAt: Instant;
  readonly completedBy: MemberId | null;
  readonly completedAt: Instant | null;
  readonly note: string | null;
  readonly version: number;
}

/** Tells whether a follow-up is open past its day. The day itself is not yet late. */
export function isFollowUpLate(
  { completedAt, dueOn }: Pick<LearningFollowUp, 'completedAt' | 'dueOn'>,
  today: Day,
): boolean {
  return completedAt === null && dueOn < today;
}

/** The short name people use: `LN-7`. */
export function learningKey(number: number): string {
  return `LN-${number}`;
}

/** The number in a key such as `LN-7` or `ln-7`; null when it is none. */
export function learningNumber(key: string): number | null {
  const match = /^ln-([1-9]\d{0,8})$/i.exec(key.trim());
  return match ? Number(match[1]) : null;
}

/** Everything that can happen to a learning's state. REWORD: its words change, and nobody stands by the new ones yet. */
export type LearningEvent = 'VALIDATE' | 'CONTRADICT' | 'RETIRE' | 'REWORD';

/**
 * The life of a learning as one table. A draft nobody can show to be true is retired, not contradicted; what is contradicted can be
 * validated again when something new shows it; what is retired stays so.
 */
export const learningLife: Readonly<
  Record<LearningEvent, { readonly from: readonly LearningState[]; readonly to: LearningState }>
> = {
  VALIDATE: { from: ['DRAFT', 'CONTRADICTED'], to: 'VALIDATED' },
  CONTRADICT: { from: ['VALIDATED'], to: 'CONTRADICTED' },
  RETIRE: { from: ['DRAFT', 'VALIDATED', 'CONTRADICTED'], to: 'RETIRED' },
  REWORD: { from: ['DRAFT', 'VALIDATED', 'CONTRADICTED'], to: 'DRAFT' },
};

export const learningEvents = Object.keys(learningLife) as readonly LearningEvent[];

type Living = Pick<BackedLearning, 'state' | 'supporting' | 'evidence' | 'recommendation'>;

/** The events that are legal in a state, in the table's order. */
export function legalLearningEvents(state: LearningState): readonly LearningEvent[] {
  return learningEvents.filter((event) => learningLife[event].from.includes(state));
}

/** Whether at least one pilot or a piece of evidence shows it. */
export function isSupported({
  supporting,
  evidence,
}: Pick<BackedLearning, 'supporting' | 'evidence'>): boolean {
  return supporting.length > 0 || evidence !== null;
}

/**
 * The state an event leads to, or a refusal: `ILLEGAL_LEARNING_STATE`, whose facts name the state and the legal events;
 * `LEARNING_UNSUPPORTED` and `LEARNING_UNFINISHED` for validating what nothing supports, or what recommends nothing.
 */
export function moveLearning(
  learning: Living,
  event: LearningEvent,
): Answer<LearningState, 'ILLEGAL_LEARNING_STATE' | 'LEARNING_UNSUPPORTED' | 'LEARNING_UNFINISHED'> {
  const { from, to } = learningLife[event];
  const { state } = learning;
  if (!from.includes(state))
    return no('ILLEGAL_LEARNING_STATE', { state, event, legal: legalLearningEvents(state).join(', ') });
  if (event === 'VALIDATE' && !isSupported(learning)) return no('LEARNING_UNSUPPORTED');
  if (event === 'VALIDATE' && learning.recommendation === null) return no('LEARNING_UNFINISHED');
  return yes(to);
}

/** How a learning is called where there is room for one line: its key, and the beginning of what it teaches. */
export function learningLabel({ number, lesson }: Pick<Learning, 'number' | 'lesson'>): string {
  const line = lesson.replace(/\s+/g, ' ').trim();
  return `${learningKey(number)} ${line.length > 80 ? `${line.slice(0, 79)}…` : line}`;
}
