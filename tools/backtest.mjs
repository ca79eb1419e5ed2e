// npm run backtest -- FILE: every team's past, forecast as it could have been then, beside draws from the team's own past.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { backtest } from '@scrimmage/stats/backtest';
import { inSprints, readHistories } from './backtest-file.mjs';

const usage = `npm run backtest -- FILE [options]
  FILE                CSV with the columns team, period, finished; more columns do not matter. A period is a day, an ISO week
                      (2020-W05) or the number of a sprint.
  --horizons 4,13     in periods of the file; else 4 and 13 for weeks, 1, 3 and 6 for sprints
  --sprint-weeks 2    as many weeks make a sprint when the file has weeks; 0 leaves the sprints out
  --sprint-days 14    the length of sprints that have numbers instead of days
  --weeks             periods that have numbers instead of days are weeks
  --least 3           as many sprints are known before the first forecast, twice as many when they are weeks`;
const seed = 20_260_101;
const options = {
  horizons: { type: 'string' },
  'sprint-weeks': { type: 'string', default: '2' },
  'sprint-days': { type: 'string', default: '14' },
  weeks: { type: 'boolean', default: false },
  least: { type: 'string', default: '3' },
};

function given() {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length === 1) return { values, file: positionals[0] };
  } catch (wrong) {
    console.error(wrong.message);
  }
  console.error(usage);
  process.exit(2);
}

const percent = (share) => (share === null ? '–' : (100 * share).toFixed(1));
const times = (ratio) => (Number.isFinite(ratio) ? ratio.toFixed(2) : '–');
const columns = ['', '50 %', '80 %', '95 %', '85 % date missed', 'width 80 %', 'a team'];

function line(name, record) {
  const { inside50, inside80, inside95, missed85, dates85, width80, teamWidth80 } = record;
  const cells = [percent(inside50), percent(inside80), percent(inside95)];
  return [name, ...cells, `${percent(missed85)} of ${dates85}`, times(width80), times(teamWidth80)];
}

function print(title, teams, plan) {
  console.log(`\n${title}`);
  for (const record of backtest(teams, { ...plan, seed })) {
    const { periods, n } = record;
    if (n === 0) {
      console.log(`  ${periods} ahead: no history is long enough.`);
      continue;
    }
    const rows = [columns, line('Scrimmage', record.forecast), line('own past, drawn', record.ownDraws)];
    console.log(`  ${periods} ahead: ${n} forecasts, ${record.teams} teams`);
    for (const [name, ...cells] of rows)
      console.log(`    ${name.padEnd(16)}${cells.map((cell) => cell.padStart(18)).join('')}`);
  }
}

const { values, file } = given();
const sprintDays = Number(values['sprint-days']);
const { teams, periodDays, weekly, dated, numbered } = readHistories(readFileSync(file, 'utf8'), {
  sprintDays,
  weeks: values.weeks,
});
const least = Number(values.least);
const asked = values.horizons?.split(',').map(Number);
console.log(
  `${teams.length} teams, ${teams.reduce((sum, { finished }) => sum + finished.length, 0)} ${weekly ? 'weeks' : 'sprints'}.`,
  'Every forecast knows only what had happened by its day: the team itself, and how forecasts of the others came out.',
);
const sameTime = numbered ? 'periods of the same number count' : 'the nth period of each team counts';
if (!dated) console.log(`The periods are no days: ${sameTime} as the same time.`);
console.log(
  'Inside: per cent of what came inside the interval. Width: of the 80 % interval, over the mean of what came.',
);
if (weekly) {
  print('By week', teams, { horizons: asked ?? [4, 13], least: 2 * least, periodDays });
  const count = Number(values['sprint-weeks']);
  const plan = { horizons: [1, 3, 6], least, periodDays: 7 * count };
  if (count > 0) print(`By sprint of ${count} weeks`, inSprints(teams, count), plan);
} else {
  print(`By sprint of ${periodDays} days`, teams, { horizons: asked ?? [1, 3, 6], least, periodDays });
}
