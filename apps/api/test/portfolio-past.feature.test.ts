import { addDays } from '@scrimmage/domain/calendar';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ASeason, aSeason } from './a-season.js';
import { ask } from './ask.js';
import type { Person } from './house.js';

/** Days of the sample season that have passed, against a count by hand of its decisions and its history. */

const question = `query ($filter: PortfolioFilter, $asOf: Day) { portfolio(filter: $filter, asOf: $asOf) {
  today rebuilt { day since imported decisions sentence } sentence { text rows { stages } page } total { count }
  stages { stage outcome count onHold } programs { program { name } total { count } closed { count } }
  due { band count } ages { n } killRate { killed { count } concluded { count } } lastDecisions { at pilot { key } } } }`;

let season: ASeason;
let helen: Person;
let today: string;

beforeAll(async () => {
  season = await aSeason();
  helen = await season.as('helen');
  today = (await page(null)).today;
}, 180_000);

afterAll(() => season.close());

async function page(asOf: string | null, filter: object | null = null) {
  const answer = await ask(season, helen, question, { asOf, filter });
  expect(answer.errors).toEqual([]);
  return { ...answer.data.portfolio, statements: answer.statements };
}

interface Happened {
  readonly pilot: string;
  readonly day: string;
  readonly verb: string;
  readonly stage: string | null;
  readonly outcome: string | null;
  readonly hold: boolean | null;
}

/** Forwards from nothing, as one would tell the story; the product goes backwards from today. */
async function told(day: string) {
  const rows = await season.rows<Happened>(sql`
    select a.subject_id::text as pilot, (a.at at time zone 'Europe/Amsterdam')::date::text as day, a.verb,
      a.changes -> 'stage' ->> 1 as stage, a.changes -> 'outcome' ->> 1 as outcome, (a.changes -> 'onHold' ->> 1)::boolean as hold
    from activity a where a.subject_type = 'Pilot' order by a.seq`);
  const stands = new Map<string, { stage: string; outcome: string | null; hold: boolean }>();
  for (const row of rows.filter((one) => one.day <= day)) {
    const before = stands.get(row.pilot) ?? { stage: 'NONE', outcome: null, hold: false };
    stands.set(row.pilot, {
      stage: row.stage ?? before.stage,
      outcome: row.outcome ?? before.outcome,
      hold: row.hold ?? before.hold,
    });
  }
  return [...stands.values()].filter(({ stage }) => stage !== 'NONE');
}

const counted = (list: readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const key of list) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

describe('The portfolio of a day that has passed', () => {
  it.each([20, 60, 120])('%i days ago is what the history tells, told forwards', async (ago) => {
    const day = addDays(today, -ago);
    const past = await page(day);
    const stood = await told(day);
    expect(stood.length).toBeGreaterThan(0);
    type Stage = { stage: string; outcome: string | null; count: number; onHold: number };
    const stages = past.stages.filter(({ count }: Stage) => count > 0);
    expect(
      Object.fromEntries(
        stages.map(({ stage, outcome, count }: Stage) => [`${stage} ${outcome}`, count] as const),
      ),
    ).toEqual(counted(stood.map(({ stage, outcome }) => `${stage} ${outcome}`)));
    expect(past.total.count).toBe(stood.length);
    expect(past.stages.reduce((sum: number, { onHold }: Stage) => sum + onHold, 0)).toBe(
      stood.filter(({ hold }) => hold).length,
    );
    const concluded = stood.filter(({ outcome }) => outcome !== null && outcome !== 'WITHDRAWN');
    expect(past.killRate.concluded.count).toBe(concluded.length);
    expect(past.killRate.killed.count).toBe(concluded.filter(({ outcome }) => outcome === 'KILLED').length);
    const decided = await season.rows<{ key: string }>(sql`
      select 'SC-' || p.number as key from decision d join pilot p on p.id = d.pilot_id
      where (d.decided_at at time zone 'Europe/Amsterdam')::date <= ${day}::date order by d.decided_at desc, d.id desc`);
    expect(past.rebuilt).toMatchObject({ day, imported: 0, decisions: decided.length });
    expect(past.lastDecisions.map(({ pilot }: { pilot: { key: string } }) => pilot.key)).toEqual(
      decided.slice(0, 5).map(({ key }) => key),
    );
    // No link to rows of another day.
    expect(
      past.sentence.filter(({ rows, page: link }: { rows: unknown; page: unknown }) => rows || link),
    ).toEqual([]);
  });

  it('counts by the program a pilot was in then, and by its decision date of then', async () => {
    const day = addDays(today, -60);
    const past = await page(day);
    const sum = (list: readonly { total?: { count: number }; count?: number }[]) =>
      list.reduce((all, one) => all + (one.total?.count ?? one.count ?? 0), 0);
    expect(sum(past.programs)).toBe(past.total.count);
    const open = past.stages.filter(({ stage }: { stage: string }) => stage !== 'CLOSED');
    expect(sum(past.due)).toBe(sum(open));
    const [program] = await season.rows<{ id: string; name: string }>(sql`
      select g.id, g.name from program g join pilot p on p.program_id = g.id group by 1, 2 order by count(*) desc limit 1`);
    const mine = await page(day, { programIds: [program?.id] });
    const whole = past.programs.find(
      (one: { program: { name: string } }) => one.program.name === program?.name,
    );
    expect(mine.total.count).toBe(whole.total.count);
  });

  it('takes as many statements for one day as for another, and no more than the days are', async () => {
    const [late, early] = [await page(addDays(today, -1)), await page(addDays(today, -90))];
    expect(early.statements).toBe(late.statements);
  });

  it('is today’s where today is asked for, and nothing before the history', async () => {
    expect((await page(today)).rebuilt).toBeNull();
    const before = await page('2001-01-01');
    expect(before.total.count).toBe(0);
    expect(before.rebuilt.sentence).toMatch(/^The history begins on .*nothing is known\.$/);
  });

  it('that has not come yet is no day to ask for', async () => {
    const { errors } = await ask(season, helen, question, { asOf: addDays(today, 1) });
    expect(errors).toMatchObject([{ message: 'That day has not come yet.' }]);
  });
});
