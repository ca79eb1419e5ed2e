/** Where the scores of what really came lie: their distribution on an even grid. */
export interface ScoreTable {
  /** The chance of a score up to each point of the grid; rises to 1. */
  readonly upTo: Float64Array;
}

const from = -6;
const step = 0.05;
const bins = 240;
/** How many teams the built-in table counts as, beside the teams of the pool. */
const builtInTeams = 10;
/** A team with as many scores counts as a whole one. */
const scoresOfTeam = 30;

/**
 * Quantiles of the scores of 31,000 forecasts of 1 to 13 weeks, each made from the past alone, for 20 open-source projects of the
 * TAWOS data set (Tawosi and others, Mining Software Repositories 2022); the decision on forecasts says how they were found.
 */
const builtIn: readonly (readonly [chance: number, score: number])[] = [
  [0, -6],
  [0.001, -4.57],
  [0.005, -3.12],
  [0.01, -2.49],
  [0.025, -1.84],
  [0.05, -1.38],
  [0.1, -0.93],
  [0.15, -0.67],
  [0.2, -0.51],
  [0.25, -0.38],
  [0.3, -0.27],
  [0.4, -0.06],
  [0.5, 0.15],
  [0.6, 0.35],
  [0.7, 0.57],
  [0.75, 0.7],
  [0.8, 0.83],
  [0.85, 1],
  [0.9, 1.2],
  [0.95, 1.54],
  [0.975, 2.01],
  [0.99, 2.67],
  [0.995, 3.02],
  [0.999, 3.62],
  [1, 6],
];

/** The scores of several teams, which may grow; each team weighs at most as much as one. */
export interface ScorePool {
  /** Scores by bin, every team weighed. */
  readonly total: Float64Array;
  readonly teams: Map<string, { readonly counts: Float64Array; scores: number }>;
}

/** A pool without teams. */
export function noScores(): ScorePool {
  return { total: new Float64Array(bins), teams: new Map() };
}

/** Adds scores of one team to a pool, in place: pools grow a score at a time, thousands of times. */
export function addScores(pool: ScorePool, team: string, scores: readonly number[]): void {
  if (scores.length === 0) return;
  const known = pool.teams.get(team) ?? { counts: new Float64Array(bins), scores: 0 };
  pool.teams.set(team, known);
  const before = known.scores === 0 ? 0 : shareOf(known.scores);
  for (const score of scores) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor((score - from) / step)));
    known.counts[bin] = (known.counts[bin] as number) + 1;
    pool.total[bin] = (pool.total[bin] as number) + before;
  }
  known.scores += scores.length;
  const change = shareOf(known.scores) - before;
  if (change === 0) return;
  for (let bin = 0; bin < bins; bin += 1)
    pool.total[bin] = (pool.total[bin] as number) + change * (known.counts[bin] as number);
}

/** What one score of a team weighs, in teams. */
function shareOf(scores: number): number {
  return 1 / Math.max(scores, scoresOfTeam);
}

/**
 * The distribution of scores after the built-in table and a pool, but for the team the forecast is of: its own misses must not
 * make its date later when it finishes more.
 */
export function scoreTable(pool: ScorePool = noScores(), but: string | null = null): ScoreTable {
  const own = but === null ? undefined : pool.teams.get(but);
  const share = own ? shareOf(own.scores) : 0;
  const upTo = new Float64Array(bins + 1);
  let sum = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const pooled = (pool.total[bin] as number) - share * (own?.counts[bin] ?? 0);
    // Taking a team out again may leave a rounding error below nothing.
    sum += Math.max(0, pooled) + builtInTeams * (builtInShares[bin] as number);
    upTo[bin + 1] = sum;
  }
  return { upTo: upTo.map((one) => one / sum) };
}

const builtInShares = Float64Array.from(
  { length: bins },
  (_, bin) => builtInUpTo(from + (bin + 1) * step) - builtInUpTo(from + bin * step),
);

function builtInUpTo(score: number): number {
  const after = builtIn.findIndex(([, at]) => at >= score - 1e-9);
  const [high, highAt] = builtIn[Math.max(1, after)] as readonly [number, number];
  const [low, lowAt] = builtIn[Math.max(1, after) - 1] as readonly [number, number];
  return low + ((high - low) * Math.min(1, Math.max(0, score - lowAt))) / (highAt - lowAt);
}

/** The score that is not exceeded with a chance, 0 to 1. */
export function scoreOf({ upTo }: ScoreTable, chance: number): number {
  let [low, high] = [0, bins];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] as number) < chance) low = middle;
    else high = middle;
  }
  const [below, above] = [upTo[low] as number, upTo[high] as number];
  const part = above > below ? Math.min(1, Math.max(0, (chance - below) / (above - below))) : 1;
  return from + (low + part) * step;
}

/** As many scores as one likes, evenly over the distribution: each stands for the same chance. Rising. */
export function evenScores(table: ScoreTable, count: number): Float64Array {
  const { upTo } = table;
  const scores = new Float64Array(count);
  let bin = 0;
  for (let at = 0; at < count; at += 1) {
    const chance = (at + 0.5) / count;
    while (bin < bins - 1 && (upTo[bin + 1] as number) < chance) bin += 1;
    const [below, above] = [upTo[bin] as number, upTo[bin + 1] as number];
    scores[at] = from + (bin + (chance - below) / (above - below)) * step;
  }
  return scores;
}

/** The chance, 0 to 1, of a score up to this one. */
export function chanceUpTo({ upTo }: ScoreTable, score: number): number {
  const place = Math.min(bins, Math.max(0, (score - from) / step));
  const at = Math.min(bins - 1, Math.floor(place));
  const [below, above] = [upTo[at] as number, upTo[at + 1] as number];
  return below + (place - at) * (above - below);
}
