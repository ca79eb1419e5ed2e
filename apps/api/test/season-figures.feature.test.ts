import sql, { type Sql } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../src/platform/clock.js';
import { type MetricKey, metrics } from '../src/season/data/metrics.js';
import { loadSeason } from '../src/season/load-season.js';
import { anEmptyDatabase, type EmptyDatabase } from './empty-database.js';

/** A Sunday, when what is counted and what is said move apart the most. */
const now = '2031-03-16T09:00:00.000Z';

class FixedClock extends Clock {
  override now() {
    return now;
  }
}

let made: EmptyDatabase;

function rowsOf<T>(statement: Sql): Promise<readonly T[]> {
  return made.database.as('scrimmage_ops', (scope) => scope.rows<T>(statement));
}

beforeAll(async () => {
  made = await anEmptyDatabase();
  await loadSeason(made.database, new FixedClock());
});

afterAll(() => made.close());

/** What somebody said, and what it rests on: a metric's cases and sum in the pilot, and in the control. */
type Quote = [
  said: string,
  metric: MetricKey,
  pilot: readonly [number, number],
  control?: readonly [number, number],
];

const quotes: Quote[] = [
  ['Nine wrong dates in 412 chats', 'wrongDates', [412, 9]],
  ['Calls about credit are down 41 %', 'creditCalls', [1_960, 236], [1_930, 394]],
  ['1,731 of 9,020 changed it', 'instalments', [9_020, 1_731]],
  ['58 % take the plan', 'plansTaken', [2_550, 1_479]],
  ['11 of 2,400 with the camera, 79 of 2,380 without', 'correctedBills', [2_400, 11], [2_380, 79]],
  ['12 of 2,585 with the camera, 85 of 2,564 without', 'correctedBills', [2_585, 12], [2_564, 85]],
  ['Kept 1,912 of 2,040 windows', 'windowsKept', [2_040, 1_912]],
  ['Nobody home: 3.6 % against 8.8 %', 'nobodyHome', [3_570, 128], [5_300, 466]],
  ['Only 74 visits came together', 'rightFirstTime', [74, 66], [81, 72]],
  ['Second visits 24 % with, 30 % without', 'secondVisits', [1_900, 456], [1_880, 564]],
  ['556 with a look, 676 without', 'settledByLook', [556, 83], [676, 55]],
  ['41 of 300 valves fell off', 'valvesOff', [300, 41]],
  ['One in eleven so far', 'offersTaken', [121, 11]],
  ['23 of 260 accepted', 'offersTaken', [260, 23]],
  ['Minus 3.1 %. Below the line', 'useChange', [3_150, -10_710], [3_120, -936]],
  ['twice as many open it', 'tipsOpened', [4_050, 1_089]],
  ['8.40 a month so far, 392 tanks', 'saving', [180, 1_512]],
  ['Error down 23 %', 'forecastError', [420, 2_587], [420, 3_360]],
  ['balancing cost down 17 %', 'balancingCost', [42_000, 87_150], [42_000, 105_000]],
  ['2.9 % of nights overridden', 'overridden', [24_640, 715]],
  ['118 euros per battery', 'earned', [210, 24_780]],
];

interface Said {
  readonly at: string;
  readonly pilotId: string;
}

async function moment(text: string): Promise<Said> {
  const found = await rowsOf<Said>(sql`
    select created_at as at, pilot_id as "pilotId" from comment where text like ${`%${text}%`}
    union all select at, subject_id from activity where reason like ${`%${text}%`}`);
  expect(found, text).toHaveLength(1);
  return found[0] as Said;
}

async function countedBy({ at, pilotId }: Said, metric: MetricKey) {
  const rows = await rowsOf<{ arm: string; n: number; sum: number }>(sql`
    select arm, sum(n)::float as n, sum(sum)::float as sum from (
      select distinct on (r.from_day, r.to_day, r.arm) r.* from reading r join metric m on m.id = r.metric_id
      where r.pilot_id = ${pilotId} and m.name = ${metrics[metric].name} and r.at <= ${at}
      order by r.from_day, r.to_day, r.arm, r.revision desc) standing
    where not struck group by arm`);
  const of = (arm: string) => rows.filter((row) => row.arm === arm).map(({ n, sum }) => [n, sum]);
  return { pilot: of('PILOT')[0], control: of('CONTROL')[0] };
}

describe('The figures of the sample season', () => {
  it.each(quotes)('are there when somebody says “%s”', async (said, metric, pilot, control) => {
    const counted = await countedBy(await moment(said), metric);
    expect(counted.pilot?.map((figure) => Math.round(figure * 100) / 100)).toEqual([...pilot]);
    if (control)
      expect(counted.control?.map((figure) => Math.round(figure * 100) / 100)).toEqual([...control]);
  });

  it('are few enough to be read', async () => {
    const [{ n } = { n: 0 }] = await rowsOf<{ n: number }>(sql`select count(*)::int as n from reading`);
    expect(n).toBeGreaterThan(900);
    expect(n).toBeLessThan(1_500);
  });
});

describe('What the sample season shows', () => {
  interface Kept {
    readonly name: string;
    readonly gate: string;
    readonly choice: string;
    readonly overrule: boolean;
    readonly snapshot: string;
  }
  const ask = ({ snapshot }: Kept) => JSON.parse(snapshot).recommendation?.ask ?? null;

  it('keeps what was known with every decision, and most follow what the evidence asked for', async () => {
    const kept = await rowsOf<Kept>(sql`
      select p.name, d.gate, d.choice, d.overrule, d.snapshot from decision d
        join pilot p on p.workspace_id = d.workspace_id and p.id = d.pilot_id order by d.decided_at`);
    const scaled = kept.filter(({ gate }) => gate === 'SCALE');
    expect(scaled.map((one) => [ask(one), one.choice, one.overrule])).toEqual(
      expect.arrayContaining([
        ['CONTINUE', 'KILL', true],
        ['KILL', 'KILL', false],
        ['SUCCEED', 'GO', false],
        ['INCONCLUSIVE', 'KILL', false],
        ['KILL', 'RECYCLE', true],
        ['CONTINUE', 'HOLD', false],
      ]),
    );
    expect(kept.filter(({ overrule }) => overrule)).toHaveLength(2);
  });

  it('has conditions met and open, follow-ups recorded and due, and pilots that start without something', async () => {
    const [counted] = await rowsOf(sql`
      select (select count(*)::int from condition where cleared_at is not null) as met,
        (select count(*)::int from condition where cleared_at is null) as open,
        (select count(*)::int from follow_up where recorded_at is not null) as recorded,
        (select count(*)::int from follow_up where recorded_at is null) as due,
        (select count(*)::int from decision where overrules::text <> '[]') as lacking`);
    expect(counted).toEqual({ met: 2, open: 2, recorded: 3, due: 3, lacking: 4 });
  });

  it('has a line drawn elsewhere after readings were seen, a correction, raters who settled and raters who did not', async () => {
    const [counted] = await rowsOf(sql`
      select (select count(*)::int from criteria_amendment where data_seen and criterion_id is not null) as redrawn,
        (select count(*)::int from reading where revision > 1 and reason is not null) as corrected,
        (select count(*)::int from pads_rating where kind = 'RECONCILED') as settled,
        (select count(*)::int from value_model) >= 10 as valued,
        (select count(distinct state)::int from health_declaration) as healths`);
    expect(counted).toEqual({ redrawn: 2, corrected: 1, settled: 1, valued: true, healths: 3 });
  });
});
