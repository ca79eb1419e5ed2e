import { type Day, daysBetween, daysWords } from './calendar.js';
import { shareRangeWords } from './metric-words.js';
import type { Pilot } from './pilot.js';
import { leastForSpread } from './spread.js';

/** A pilot as far as its waiting goes. */
export type WaitingPilot = Pick<Pilot, 'id' | 'stage' | 'outcome' | 'startedOn' | 'closedOn'>;

/** What became of others that were undecided as long as a pilot is now. */
export interface Purgatory {
  /** Days since it started. */
  readonly ageDays: number;
  /** Others that were still undecided at this age. */
  readonly n: number;
  readonly scaled: number;
  readonly killed: number;
  readonly stillUndecided: number;
  /** Fewer than five of the others have been decided since: nothing is said of them. */
  readonly tooFew: boolean;
}

/** Days from its start until it was closed, or until now; null when that is not known. */
function ageOf({ stage, startedOn, closedOn }: WaitingPilot, today: Day): number | null {
  const until = stage === 'CLOSED' ? closedOn : today;
  return startedOn === null || until === null || until < startedOn ? null : daysBetween(startedOn, until);
}

/**
 * The purgatory clock of a pilot: of the others that were still undecided at its age, what became of them. An open one that is
 * younger cannot tell yet and is not counted; one that was decided at this age or before was not undecided at it. Null before the
 * pilot starts and after it closes.
 */
export function purgatory(
  pilot: WaitingPilot,
  pilots: readonly WaitingPilot[],
  today: Day,
): Purgatory | null {
  const ageDays = ageOf(pilot, today);
  if (pilot.stage === 'CLOSED' || ageDays === null) return null;
  const others = pilots.filter((other) => {
    const age = ageOf(other, today);
    if (age === null || other.id === pilot.id) return false;
    return other.stage === 'CLOSED' ? age > ageDays : age >= ageDays;
  });
  const ended = (outcome: Pilot['outcome']) => others.filter((other) => other.outcome === outcome).length;
  const stillUndecided = others.filter(({ stage }) => stage !== 'CLOSED').length;
  return {
    ageDays,
    n: others.length,
    scaled: ended('SCALED'),
    killed: ended('KILLED'),
    stillUndecided,
    tooFew: others.length - stillUndecided < leastForSpread,
  };
}

/**
 * The purgatory clock in a sentence. `interval` is that of the scaled among those decided since, 0 to 1; null leaves it out.
 */
export function purgatorySentence(
  { ageDays, n, scaled, killed, stillUndecided, tooFew }: Purgatory,
  interval: { readonly low: number; readonly high: number } | null = null,
): string {
  const age = `still undecided at ${daysWords(ageDays)}`;
  const decided = n - stillUndecided;
  if (tooFew)
    return `Too few to tell: ${decided === 0 ? 'none' : decided} of the pilots that were ${age} ${decided > 1 ? 'have' : 'has'} been decided since.`;
  const others = decided - scaled - killed;
  const parts = [
    `${scaled.toLocaleString('en-US')} of ${decided.toLocaleString('en-US')} were later scaled`,
    interval && `(${shareRangeWords(interval)})`,
  ];
  const rest = [
    `${killed.toLocaleString('en-US')} killed`,
    others > 0 && `${others.toLocaleString('en-US')} ended otherwise`,
    stillUndecided > 0 &&
      `${stillUndecided.toLocaleString('en-US')} more ${stillUndecided === 1 ? 'is' : 'are'} undecided today`,
  ];
  return `Of pilots ${age}, ${parts.filter(Boolean).join(' ')}; ${rest.filter(Boolean).join(', ')}.`;
}
