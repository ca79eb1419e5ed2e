import { type Ambition, type AmbitionSaid, ambitions, ambitionsSaid } from './ambition.js';
import { shareWords } from './metric-words.js';
import { mixGap } from './mix-gap.js';
import type { Mode } from './systems.js';
import { type TargetShares, targetParts } from './target-mix.js';

/** What was spent on open pilots of one ambition and one mode; minor units of one currency. */
export interface SpendCell {
  /** Null: nobody said it. */
  readonly ambition: Ambition | null;
  /** Null: it runs on no system, or on one of which nobody said it. */
  readonly mode: Mode | null;
  readonly pilots: number;
  /** Of them, those something was spent on. */
  readonly billed: number;
  readonly spent: number;
}

/** A part of the money. */
export interface Part {
  readonly spent: number;
  /** Of all of it, 0 to 1; null when nothing was spent. */
  readonly share: number | null;
  readonly pilots: number;
  readonly billed: number;
}

/** The part of one ambition, beside its target. */
export interface AmbitionPart extends Part {
  readonly ambition: AmbitionSaid;
  /** Of the money on pilots that say theirs, 0 to 1. */
  readonly ofSaid: number | null;
  readonly target: number | null;
  /** `ofSaid` less the target; null where it is not held against one. */
  readonly gap: number | null;
}

/** The part of one mode; null: not known. */
export interface ModePart extends Part {
  readonly mode: Mode | null;
}

/** Money by ambition and by mode. */
export interface Balance {
  readonly ambitions: readonly AmbitionPart[];
  readonly modes: readonly ModePart[];
  /** Pilots something was spent on that say their ambition. */
  readonly n: number;
  /** The share of the money on them that would have to move to meet the target; null where it is not held against one. */
  readonly distance: number | null;
  readonly sentence: string;
}

/** Fewer pilots than kinds cannot be spread over them, whatever is meant. */
const fewest = ambitions.length;

/** Below this part of the money, what is said does not stand for the whole. */
const leastSaid = 0.5;

const modesKnown: readonly (Mode | null)[] = ['MODE_1', 'MODE_2', null];

function partOf(cells: readonly SpendCell[], total: number): Part {
  const sum = (key: 'spent' | 'pilots' | 'billed') => cells.reduce((all, cell) => all + cell[key], 0);
  const spent = sum('spent');
  return { spent, share: total > 0 ? spent / total : null, pilots: sum('pilots'), billed: sum('billed') };
}

/**
 * Money on open pilots by ambition and by mode, held against the target a workspace declared; null: it declared none. Spend is 0 or
 * more, in minor units of one currency. Gaps are of the money on pilots that say their ambition, and of three such pilots or more
 * with half of the money or more.
 */
export function balanceOf(cells: readonly SpendCell[], target: TargetShares | null): Balance {
  const total = partOf(cells, 0).spent;
  const parts = ambitionsSaid.map((ambition) => ({
    ambition,
    ...partOf(
      cells.filter((cell) => (cell.ambition ?? 'NOT_SAID') === ambition),
      total,
    ),
  }));
  const said = parts.filter(({ ambition }) => ambition !== 'NOT_SAID');
  const n = said.reduce((sum, { billed }) => sum + billed, 0);
  const spent = said.reduce((sum, part) => sum + part.spent, 0);
  const enough = n >= fewest && spent >= leastSaid * total;
  const meant = target && targetParts(target);
  const held =
    meant && enough
      ? mixGap(
          said.map((part) => part.spent),
          meant,
        )
      : null;
  return {
    ambitions: parts.map((part) => {
      const at = ambitionsSaid.indexOf(part.ambition);
      const own = at < ambitions.length && spent > 0;
      return {
        ...part,
        ofSaid: own ? part.spent / spent : null,
        target: meant?.[at] ?? null,
        gap: held?.gap[at] ?? null,
      };
    }),
    modes: modesKnown.map((mode) => ({
      mode,
      ...partOf(
        cells.filter((cell) => cell.mode === mode),
        total,
      ),
    })),
    n,
    distance: held?.distance ?? null,
    sentence: sentenceOf({ total, spent, n, target, distance: held?.distance ?? null }),
  };
}

interface Told {
  readonly total: number;
  readonly spent: number;
  readonly n: number;
  readonly target: TargetShares | null;
  readonly distance: number | null;
}

function sentenceOf({ total, spent, n, target, distance }: Told): string {
  if (total === 0) return 'No vendor has billed an open pilot.';
  if (target === null) return 'No target is declared: whether this is the right balance is yours to say.';
  if (distance === null) return tooFew(n);
  const all = spent === total;
  const of = all ? 'the money' : 'the money on pilots that say their ambition';
  if (Math.round(distance * 100) === 0)
    return `${all ? 'The money' : 'The money on pilots that say their ambition'} is spread as declared (n = ${n}).`;
  return `${shareWords(distance)} of ${of} would have to move to meet the declared target (n = ${n}).`;
}

function tooFew(n: number): string {
  if (n === 0) return 'No pilot that was billed says its ambition, so nothing is held against the target.';
  if (n < fewest)
    return `${n === 1 ? 'Only 1 pilot that was billed says its' : `Only ${n} pilots that were billed say their`} ambition: too few to hold against the target.`;
  return 'Less than half of the money is on pilots that say their ambition: too little to hold against the target.';
}
