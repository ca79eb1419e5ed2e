import { shareWords } from './metric-words.js';
import type { Consistency, Momentum } from './momentum.js';
import type { TimeToValue } from './time-to-value.js';

const several = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** A run of sprints in one sentence, with the chance that it is luck. */
export function momentumSentence({ current, longest, share, chance, n }: Momentum): string {
  if (n === 0 || share === null) return 'No sprint was closed yet.';
  const counted = `${shareWords(share)} of ${several(n, 'sprint')} brought something`;
  if (current === 0 || chance === null)
    return `The last sprint missed its focus; ${counted}, at most ${longest} in a row.`;
  const run = current === 1 ? 'The last sprint' : `The last ${current} sprints`;
  const luck =
    share === 1
      ? 'with none that missed, nothing says how likely that is'
      : `by luck alone: ${shareWords(chance)}`;
  return `${run} brought something (${luck}); ${counted}.`;
}

/** How evenly sprints deliver, in one sentence. */
export function consistencySentence({ variation, goalsMet, n, counted }: Consistency): string {
  if (n === 0) return 'No sprint was closed yet.';
  const goals = goalsMet === null ? '' : `${shareWords(goalsMet)} of the goals were met. `;
  if (variation === null) return `${goals}How evenly it delivers takes two sprints with finished items.`;
  return `${goals}Finished items vary by ${shareWords(variation)} around their mean over ${several(counted, 'sprint')}.`;
}

/** The days to the first value, in one sentence. */
export function timeToValueSentence({ days, open }: TimeToValue): string {
  if (open) return `No value accepted in ${several(days, 'day')} since the start.`;
  return `First value accepted after ${several(days, 'day')}.`;
}
