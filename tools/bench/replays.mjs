// What replaying forecasts of reached milestones costs: with the pool of each day made of scores that were found once, beside a
// pool made anew for every forecast, in turns. Prints milliseconds of processor time and their ratio; both give the same record.
// Run: npm run build && node tools/bench/replays.mjs
import { isDeepStrictEqual } from 'node:util';
import { milestoneBacktest, poolsByDay } from '../../packages/stats/dist/milestone-backtest.js';
import { forecastPool, milestoneForecast } from '../../packages/stats/dist/milestone-forecast.js';
import { mulberry32 } from '../../packages/stats/dist/mulberry32.js';

const sprintDays = 14;
const rounds = 3;
const itemsEach = 30;
const next = mulberry32(2026);
const items = () => Math.floor(next() * 9);

function history(team, sprints) {
  const finished = Array.from({ length: sprints }, items);
  const first = Math.floor(next() * sprintDays);
  return {
    team: `team ${team}`,
    sprintDays,
    finished,
    endDays: finished.map((_, at) => first + at * sprintDays),
  };
}

/** Milestones of one team, one after the other, each over eight of its sprints. */
function reached({ team, finished, endDays }, seed) {
  const spans = Array.from({ length: Math.floor(finished.length / 8) }, (_, at) => 8 * (at + 1));
  return spans.map((end) => ({
    milestone: `${team} ${end}`,
    team,
    seed,
    sprintDays,
    before: 0,
    finished: finished.slice(0, end),
    added: finished.slice(0, end).map(() => 0),
    left: finished.slice(0, end).map((_, at) => Math.max(1, itemsEach - at)),
    endDays: endDays.slice(0, end),
    wantedDay: null,
  }));
}

/** As it was: every forecast makes the pool of its day anew. */
function anew(closed, histories) {
  return closed.flatMap((milestone) => {
    const { team, seed, finished, added, left, endDays } = milestone;
    return Array.from({ length: Math.max(0, finished.length - 3) }, (_, at) => {
      const madeOn = endDays[at + 2];
      const known = histories.map((one) => ({
        ...one,
        finished: one.finished.filter((__, i) => one.endDays[i] <= madeOn),
      }));
      const part = {
        team,
        seed,
        sprintDays,
        finished: finished.slice(0, at + 3),
        added: added.slice(0, at + 3),
        remaining: left[at + 2],
        firstEndsIn: endDays[at + 3] - madeOn,
      };
      const { p85 } = milestoneForecast([part], { pool: forecastPool(known), wantedIn: null });
      return p85 === null || endDays.at(-1) - madeOn <= p85;
    });
  });
}

function once(closed, histories) {
  const poolOn = poolsByDay(histories);
  return closed.flatMap((milestone) => milestoneBacktest(milestone, poolOn));
}

function spent(run) {
  const from = process.cpuUsage();
  const result = run();
  return { result, ms: process.cpuUsage(from).user / 1_000 };
}

console.log(
  `Node ${process.version}, ${rounds} rounds in turns, milliseconds of processor time at the median`,
);
for (const [teams, sprints] of [
  [7, 14],
  [15, 26],
  [30, 26],
]) {
  const histories = Array.from({ length: teams }, (_, team) => history(team, sprints));
  const closed = histories.flatMap((one, at) => reached(one, at));
  const times = { anew: [], once: [] };
  let forecasts = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const before = spent(() => anew(closed, histories));
    const after = spent(() => once(closed, histories));
    forecasts = after.result.length;
    if (
      !isDeepStrictEqual(
        before.result,
        after.result.map(({ held85 }) => held85),
      )
    )
      throw new Error('The two ways do not give the same record.');
    // The first round is spent on compiling.
    if (round === 0) continue;
    times.anew.push(before.ms);
    times.once.push(after.ms);
  }
  const middle = (of) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)];
  const [slow, fast] = [middle(times.anew), middle(times.once)];
  console.log(
    `${teams} teams of ${sprints} sprints, ${closed.length} milestones, ${forecasts} forecasts: ` +
      `anew ${slow.toFixed(0)}, once ${fast.toFixed(0)}, ${(slow / fast).toFixed(1)} times`,
  );
}
