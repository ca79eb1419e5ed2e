// npm run simulate [-- RUNS]: made-up pilots looked at every day, by the product's intervals and by a naive 90 % interval.
import { evidenceAt } from '@scrimmage/stats/evidence-at';
import { tuningFor, usualAlpha } from '@scrimmage/stats/evidence-plan';
import { mulberry32 } from '@scrimmage/stats/mulberry32';
import { ratioCs } from '@scrimmage/stats/period-cs';
import { noPeriods, withPeriod } from '@scrimmage/stats/period-sums';
import { planning } from '@scrimmage/stats/planning';
import { noShared, withShared } from '@scrimmage/stats/shared-periods';
import { nothingThere, somethingThere } from './simulate-cases.mjs';

const runs = Number(process.argv[2] ?? 2000);
const seed = 20_260_101;
const usualZ = 1.6448536269514722;
/** The naive look is spared its wildest days: it starts after the first week. Ours starts on the first day. */
const naiveFrom = 7;
const nobody = { n: 0, sum: 0, sumSq: 0 };

function planOf({ kind, design, cases, periods }) {
  const alphas = { alphaLow: usualAlpha, alphaHigh: usualAlpha };
  return { kind, design, ...alphas, ...tuningFor(cases, periods), capped: true };
}

const grown = (arm, day) => ({ n: arm.n + day.n, sum: arm.sum + day.y, sumSq: arm.sumSq + day.sumSq });

/** Squared standard error of a mean, every case counted for itself. */
function caseSe2({ n, sum, sumSq }) {
  return n < 2 ? 0 : (sumSq - sum ** 2 / n) / (n - 1) / n;
}

/** −1, 0 or 1: on which side of the threshold a plain 90 % interval lies. */
function naiveSide(pilot, control, threshold) {
  const estimate = pilot.sum / pilot.n - (control ? control.sum / control.n : 0);
  const se = Math.sqrt(caseSe2(pilot) + (control ? caseSe2(control) : 0));
  return se > 0 && Math.abs(estimate - threshold) > usualZ * se ? Math.sign(estimate - threshold) : 0;
}

/** The same by the product's evidence; of one arm it is never narrower than the interval on periods, which is quicker to ask. */
function evidenceSide(plan, arms, threshold) {
  if (!arms.control) {
    const quick = ratioCs(arms.pilot, null, { periodsTune: plan.periodsTune, alpha: plan.alphaLow });
    if (quick.low === null || (quick.low <= threshold && quick.high >= threshold)) return 0;
  }
  const { low, high } = evidenceAt(plan, arms, threshold);
  if (low === null) return 0;
  return low > threshold ? 1 : high < threshold ? -1 : 0;
}

/** First day on each side, by each way of looking; 0: never. */
function onePilot(scenario, plan, next) {
  const first = { naive: { 1: 0, '-1': 0 }, ours: { 1: 0, '-1': 0 } };
  let arms = { pilot: noPeriods(), control: scenario.control && noPeriods(), shared: noShared };
  let [pilot, control] = [nobody, scenario.control && nobody];
  let last = 0;
  for (let day = 1; day <= scenario.periods; day += 1) {
    const [row, other] = [scenario.pilot(next, day), scenario.control?.(next, day)];
    arms = {
      pilot: withPeriod(arms.pilot, row),
      control: other ? withPeriod(arms.control, other) : null,
      shared: other ? withShared(arms.shared, { pilot: row, control: other }, arms) : noShared,
    };
    pilot = grown(pilot, row);
    control = other ? grown(control, other) : null;
    last = naiveSide(pilot, control, scenario.threshold);
    if (last && day >= naiveFrom) first.naive[last] ||= day;
    const side = evidenceSide(plan, arms, scenario.threshold);
    if (side) first.ours[side] ||= day;
  }
  return { ...first, last };
}

function simulate(scenario, stream) {
  const next = mulberry32(seed + stream);
  const plan = planOf(scenario);
  const pilots = Array.from({ length: runs }, () => onePilot(scenario, plan, next));
  const percent = (of) => (100 * pilots.filter(of).length) / runs;
  return {
    fixed: [percent(({ last }) => last === 1), percent(({ last }) => last === -1)],
    naive: [percent(({ naive }) => naive[1]), percent(({ naive }) => naive[-1])],
    ours: [percent(({ ours }) => ours[1]), percent(({ ours }) => ours[-1])],
    median: medianDay(pilots.map(({ ours }) => ours[1])),
  };
}

function medianDay(days) {
  const sorted = days.map((day) => day || Number.POSITIVE_INFINITY).sort((one, other) => one - other);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  return Number.isFinite(middle) ? middle : null;
}

const pair = ([success, kill]) => `${success.toFixed(1)} / ${kill.toFixed(1)}`;
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);

function falseClaims() {
  row(['truth on the threshold', 'one look at the end', 'naive, daily from day 7', 'Scrimmage, daily']);
  row(['---', '---', '---', '---']);
  let worst = 0;
  for (const [at, [name, scenario]] of nothingThere.entries()) {
    const { fixed, naive, ours } = simulate(scenario, at);
    worst = Math.max(worst, ...ours);
    row([name, pair(fixed), pair(naive), pair(ours)]);
  }
  return worst;
}

function rightClaims() {
  row(['something is there', 'proven', 'median day', 'planned', 'planned median']);
  row(['---', '---', '---', '---', '---']);
  for (const [at, [name, scenario, { effect, ...known }]] of somethingThere.entries()) {
    const { ours, median } = simulate(scenario, 100 + at);
    const { cases: casesPerPeriod, ...rest } = scenario;
    const [planned] = planning({
      ...planOf(scenario),
      ...rest,
      ...known,
      casesPerPeriod,
      claims: 'ABOVE',
      controlPeriods: null,
      effects: [effect],
      designEffect: 1,
    });
    const likely = `${(100 * planned.chanceProven).toFixed(0)} %`;
    row([name, `${ours[0].toFixed(0)} %`, median ?? 'never', likely, planned.medianPeriods ?? 'never']);
  }
}

if (!(Number.isInteger(runs) && runs > 0)) throw new Error('Say how many runs: npm run simulate -- 2000');
console.log(
  `${runs} runs a line, seed ${seed}. False success / false kill, per cent of runs, at some look.\n`,
);
const worst = falseClaims();
console.log('');
rightClaims();
console.log(
  `\nWorst side: ${worst.toFixed(1)} % (agreed: 5 %, give or take ${(1.96 * Math.sqrt(475 / runs)).toFixed(1)} by chance).`,
);
