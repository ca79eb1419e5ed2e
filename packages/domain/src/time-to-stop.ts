import { daysWords } from './calendar.js';
import { daysToStop, type Failure } from './failure.js';
import { type Spread, spreadOf, tooFewWords } from './spread.js';

type Dated = Pick<Failure, 'startedOn' | 'seenOn' | 'stoppedOn'>;

/** How long failures went on, in days, and how many go on still. */
export interface TimeToStop extends Spread {
  readonly open: number;
}

/** Days from the beginning of failures, or from when they were seen, until they stopped; those that go on are counted apart. */
export function timeToStop(failures: readonly Dated[]): TimeToStop {
  const days = failures.map(daysToStop);
  const stopped = days.filter((day) => day !== null);
  return { ...spreadOf(stopped), open: days.length - stopped.length };
}

/** How long failures went on, in a sentence. */
export function timeToStopSentence({ n, median, p90, open }: TimeToStop): string {
  const rest =
    open === 0
      ? ''
      : ` ${open === 1 ? '1 more goes on, or nobody has said' : `${open} more go on, or nobody has said`}.`;
  if (median === null || p90 === null)
    return `${tooFewWords(n, n === 1 ? 'failure stopped' : 'failures stopped')}${rest}`;
  return `Half of ${n} failures were stopped within ${daysWords(median)} of their beginning, nine in ten within ${daysWords(p90)}.${rest}`;
}
