import { brier } from './brier.js';
import { clopperPearson, type ExactInterval } from './exact-intervals.js';
import { mulberry32 } from './mulberry32.js';

/** What came of one frozen forecast; null is still open, or was never said. */
export interface ResolvedForecast {
  readonly milestone: string;
  readonly held50: boolean | null;
  readonly held85: boolean | null;
  readonly held95: boolean | null;
  /** The chance it gave of being done by the wanted day, 0 to 1, and whether it was. */
  readonly chance: number | null;
  readonly came: boolean | null;
}

/** How often the dates of one level held. */
export interface LevelRecord {
  readonly level: 50 | 85 | 95;
  readonly held: number;
  readonly n: number;
  /** Forecasts of one milestone hold or miss together: the interval counts milestones, not forecasts. */
  readonly milestones: number;
  /** Of the share that holds, 90 % confident; null without a date. */
  readonly interval: ExactInterval | null;
}

/** Chances of one tenth, and how often what they spoke of came. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly said: number | null;
  readonly came: number | null;
}

/** The record of all forecasts that were resolved. */
export interface ForecastRecord {
  readonly levels: readonly LevelRecord[];
  /** The mean squared error of chances, with its 90 % interval; null without one. */
  readonly brier: (ExactInterval & { readonly score: number; readonly n: number }) | null;
  readonly bins: readonly ReliabilityBin[];
}

interface Chance {
  readonly milestone: string;
  readonly chance: number;
  readonly came: number;
}

const conf = 0.9;
const resamples = 2000;
const binCount = 10;

/**
 * How well frozen forecasts did: the dates of each level, the score of their chances, and ten bins of chances beside what came.
 * The score's interval draws whole milestones again, 2,000 times; the same seed gives the same. Source: Clopper and Pearson,
 * Biometrika 26, 1934; Brier, Monthly Weather Review 78, 1950; Efron, Annals of Statistics 7, 1979.
 */
export function forecastRecord(resolved: readonly ResolvedForecast[], seed: number): ForecastRecord {
  const chances = resolved.flatMap(({ milestone, chance, came }): readonly Chance[] =>
    chance === null || came === null ? [] : [{ milestone, chance, came: Number(came) }],
  );
  return {
    levels: [
      levelRecord(50, resolved, ({ held50 }) => held50),
      levelRecord(85, resolved, ({ held85 }) => held85),
      levelRecord(95, resolved, ({ held95 }) => held95),
    ],
    brier: chances.length === 0 ? null : brierRecord(chances, seed),
    bins: Array.from({ length: binCount }, (_, at) => binOf(chances, at)),
  };
}

function levelRecord(
  level: LevelRecord['level'],
  resolved: readonly ResolvedForecast[],
  heldOf: (forecast: ResolvedForecast) => boolean | null,
): LevelRecord {
  const dated = resolved.filter((forecast) => heldOf(forecast) !== null);
  const held = dated.filter((forecast) => heldOf(forecast) === true).length;
  const milestones = new Set(dated.map(({ milestone }) => milestone)).size;
  const counted = { x: Math.round((held / dated.length) * milestones), n: milestones, conf };
  const interval = milestones === 0 ? null : clopperPearson(counted);
  return { level, held, n: dated.length, milestones, interval };
}

function brierRecord(chances: readonly Chance[], seed: number) {
  const next = mulberry32(seed);
  const groups = [...new Set(chances.map(({ milestone }) => milestone))].map((milestone) => {
    const own = chances.filter((it) => it.milestone === milestone);
    return { n: own.length, sum: own.reduce((sum, { chance, came }) => sum + (chance - came) ** 2, 0) };
  });
  const scores = Float64Array.from({ length: resamples }, () => {
    let [sum, n] = [0, 0];
    for (let drawn = 0; drawn < groups.length; drawn += 1) {
      const group = groups[Math.floor(next() * groups.length)] as (typeof groups)[number];
      sum += group.sum;
      n += group.n;
    }
    return sum / n;
  }).sort();
  const place = (share: number) => scores[Math.ceil(share * resamples) - 1] as number;
  const [said, came] = [chances.map(({ chance }) => chance), chances.map((it) => it.came)];
  const outside = (1 - conf) / 2;
  return { score: brier(said, came), n: chances.length, low: place(outside), high: place(1 - outside) };
}

/** The last bin includes certainty. */
function binOf(chances: readonly Chance[], at: number): ReliabilityBin {
  const inside = chances.filter(({ chance }) => Math.min(binCount - 1, Math.floor(chance * binCount)) === at);
  const mean = (figure: 'chance' | 'came') =>
    inside.length === 0 ? null : inside.reduce((sum, it) => sum + it[figure], 0) / inside.length;
  return {
    from: at / binCount,
    to: (at + 1) / binCount,
    n: inside.length,
    said: mean('chance'),
    came: mean('came'),
  };
}
