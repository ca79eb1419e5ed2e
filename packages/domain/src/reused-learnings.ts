/** What pilots applied of what was learned before; a learning in a pilot is one use, and each use is of one end or of none yet. */
export interface ReusedCounts {
  /** Different learnings. */
  readonly learnings: number;
  /** Pilots that applied at least one. */
  readonly pilots: number;
  readonly uses: number;
  readonly held: number;
  readonly didNotHold: number;
  readonly cannotTell: number;
  /** Closed pilots that have not said yet. */
  readonly untold: number;
  /** Pilots that are still open. */
  readonly open: number;
}

const counted = (n: number, one: string, many: string) =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

/** How often what was learned was used again, and whether it held, in a sentence with its figures. */
export function reusedSentence(counts: ReusedCounts): string {
  const { learnings, pilots, uses, untold, open } = counts;
  if (uses === 0) return 'No learning has been applied in these pilots yet.';
  const was = learnings === 1 ? 'was' : 'were';
  const told = `${counted(learnings, 'learning', 'learnings')} ${was} applied in ${counted(pilots, 'pilot', 'pilots')}.`;
  const waiting = [
    ...(untold > 0 ? [`Of ${counted(untold, 'use', 'uses')} in closed pilots nobody has said yet.`] : []),
    ...(open > 0 ? [`${counted(open, 'use is', 'uses are')} in open pilots.`] : []),
  ];
  return [told, ends(counts), ...waiting].join(' ');
}

function ends({ held, didNotHold, cannotTell }: ReusedCounts): string {
  const n = held + didNotHold + cannotTell;
  if (n === 0) return 'Whether that held is not known yet.';
  const parts = [
    `${held.toLocaleString('en-US')} held`,
    `${didNotHold.toLocaleString('en-US')} did not`,
    ...(cannotTell > 0 ? [`of ${cannotTell.toLocaleString('en-US')} nobody can tell`] : []),
  ];
  return `At close-out ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)} (n = ${n.toLocaleString('en-US')}).`;
}
