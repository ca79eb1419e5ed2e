import type { Span } from '../../charts/spans';
import { stageTone } from '../../features/pilots/stage-badge';
import { outcomeWords, stageWords } from '../../features/pilots/words';
import type { TimelineRow_pilotFragment } from '../../generated/operations';
import { formatDay, formatDue } from '../../platform/format';

type Pilot = TimelineRow_pilotFragment;

function endWords({ closedOn, decisionDate, daysToDecision }: Pilot, today: string): string {
  if (closedOn) return `closed ${formatDay(closedOn, today)}`;
  if (!decisionDate) return 'no decision date';
  const distance = daysToDecision === null ? '' : `, ${formatDue(daysToDecision)}`;
  return `decision ${formatDay(decisionDate, today)}${distance}`;
}

/** A pilot as a bar from its start, else its proposal, to its end, else its decision date; null when nothing of that is known. */
export function pilotSpan(pilot: Pilot, today: string): Span | null {
  const { id, key, name, stage, outcome, startedOn, proposedOn, decisionDate, closedOn } = pilot;
  const end = closedOn ?? decisionDate;
  const begin = startedOn ?? proposedOn ?? end;
  // A closed pilot whose end was never written down cannot be drawn to today: it is over.
  if (begin === null || (end === null && stage === 'CLOSED')) return null;
  const to = end ?? (begin > today ? begin : today);
  const word = outcome ? outcomeWords[outcome] : stageWords[stage];
  const state = pilot.onHold ? `${word}, on hold` : word;
  const ends = endWords(pilot, today);
  return {
    id,
    name: `${key} ${name}`,
    from: begin < to ? begin : to,
    to: begin < to ? to : begin,
    open: end === null,
    late: closedOn === null && (pilot.daysToDecision ?? 0) < 0,
    tone: stageTone(stage, outcome),
    hollow: stage === 'PROPOSED' || pilot.onHold,
    words: `${key} ${name}, ${state.toLowerCase()}, from ${formatDay(begin, today)}, ${ends}`,
    cells: [`${key} ${name}`, state, formatDay(begin, today), ends],
  };
}
