import { addDays } from '@scrimmage/domain/calendar';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ASeason, aSeason } from './a-season.js';
import { ask } from './ask.js';
import type { Person } from './house.js';

/** Periods of the sample season, against counts of its tables that share no line with those of the product. */

const counted = '{ count rows { stages outcomes programIds unitIds modes closedFrom closedTo } }';
const narrowed = `period { from to words sentence } killRate { killed ${counted} failed ${counted} concluded ${counted} sentence }
  concentration { currency n total { minorUnits } } lastDecisions { id }`;
const states = `sentence { text } total { count } stages { stage outcome count rows { stages closedFrom closedTo } }
  programs { program { name } total { count } closed { count } } due { band count } ages { n medianDays } evidenceCount
  openSpend { spent { minorUnits } billed } healthApart { declared } learningsReused { uses sentence }
  balance { n distance } risk { promised carried n } budgets { count first { budget { window { failed } } } }`;
const question = `query ($period: PeriodFilter, $filter: PortfolioFilter, $asOf: Day) {
  portfolio(period: $period, filter: $filter, asOf: $asOf) { today ${narrowed} ${states} } }`;

interface Days {
  readonly from?: string;
  readonly to?: string;
}

let season: ASeason;
let helen: Person;
let today: string;

beforeAll(async () => {
  season = await aSeason();
  helen = await season.as('helen');
  today = (await page(null)).today;
}, 180_000);

afterAll(() => season.close());

async function page(period: Days | null, filter: object | null = null) {
  const { data, errors } = await ask(season, helen, question, { period, filter });
  expect(errors).toEqual([]);
  return data.portfolio;
}

/** The same counts straight from the tables, of the days both included. */
async function byHand({ from = '1900-01-01', to = today }: Days, program: string | null = null) {
  const [ends] = await season.rows<{ killed: number; failed: number; concluded: number }>(sql`
    select sum((outcome = 'KILLED')::int)::int as killed, sum((outcome in ('KILLED', 'INCONCLUSIVE'))::int)::int as failed,
      sum((outcome <> 'WITHDRAWN')::int)::int as concluded
    from pilot where outcome is not null and closed_on >= ${from}::date and closed_on < ${to}::date + 1
      and (${program}::uuid is null or program_id = ${program}::uuid)`);
  const decisions = await season.rows<{ id: string }>(sql`
    select d.id from decision d join pilot p on p.workspace_id = d.workspace_id and p.id = d.pilot_id
    where (d.decided_at at time zone 'Europe/Amsterdam')::date between ${from}::date and ${to}::date
      and (${program}::uuid is null or p.program_id = ${program}::uuid) order by d.decided_at desc, d.id desc limit 5`);
  const paid = await season.rows<{ paid: number }>(sql`
    select sum(case l.kind when 'CREDIT' then -l.amount else l.amount end)::float as paid from ledger_entry l
    where l.struck_at is null and l.currency = 'EUR' and l.on_day >= ${from}::date and l.on_day < ${to}::date + 1
      and (${program}::uuid is null or l.engagement_id in (
        select e.id from engagement e where e.pilot_id in (select p.id from pilot p where p.program_id = ${program}::uuid)))
    group by l.vendor_id`);
  const amounts = paid.map((row) => row.paid).filter((amount) => amount > 0);
  return {
    killed: ends?.killed ?? 0,
    failed: ends?.failed ?? 0,
    concluded: ends?.concluded ?? 0,
    decisions: decisions.map(({ id }) => id),
    vendors: amounts.length,
    paid: amounts.reduce((sum, amount) => sum + amount, 0),
  };
}

function told({ killRate, concentration, lastDecisions }: Awaited<ReturnType<typeof page>>) {
  const euro = concentration.find(({ currency }: { readonly currency: string }) => currency === 'EUR');
  return {
    killed: killRate.killed.count,
    failed: killRate.failed.count,
    concluded: killRate.concluded.count,
    decisions: lastDecisions.map(({ id }: { readonly id: string }) => id),
    vendors: euro?.n ?? 0,
    paid: euro?.total.minorUnits ?? 0,
  };
}

const within = (before: number, until: number): Days => ({
  from: addDays(today, -before),
  to: addDays(today, -until),
});

describe('A period of the portfolio over the sample season', () => {
  it('counts what was concluded, billed and decided in it, and no more', async () => {
    const all = await byHand({});
    const half = await byHand(within(200, 60));
    expect(half.concluded).toBeGreaterThan(0);
    expect(half.concluded).toBeLessThan(all.concluded);
    expect(half.paid).toBeGreaterThan(0);
    const from = { from: addDays(today, -90) };
    const until = { to: addDays(today, -90) };
    for (const days of [within(200, 60), within(89, 0), from, until])
      expect(told(await page(days)), JSON.stringify(days)).toEqual(await byHand(days));
  });

  it('holds for one program as for all', async () => {
    const [program] = await season.rows<{ id: string }>(sql`
      select program_id as id from pilot where outcome in ('KILLED', 'SCALED', 'INCONCLUSIVE')
      group by 1 order by count(*) desc, 1 limit 1`);
    const id = program?.id ?? '';
    const days = within(300, 30);
    const counts = await byHand(days, id);
    expect(counts.concluded).toBeGreaterThan(0);
    expect(told(await page(days, { programIds: [id] }))).toEqual(counts);
  });

  it('opens as many rows as its figures say', async () => {
    const list = 'query ($filter: PilotFilter) { pilots(first: 1, filter: $filter) { totalCount } }';
    const days = within(250, 45);
    const { killed, failed, concluded } = (await page(days)).killRate;
    for (const { count, rows } of [killed, failed, concluded]) {
      expect(rows).toMatchObject({ stages: ['CLOSED'], closedFrom: days.from, closedTo: days.to });
      expect((await ask(season, helen, list, { filter: rows })).data.pilots.totalCount).toBe(count);
    }
  });

  it('leaves what stands as it stands, and says which figures it narrows', async () => {
    const days = within(200, 60);
    const { period, killRate, concentration, lastDecisions, ...same } = await page(days);
    const { period: none, killRate: _k, concentration: _c, lastDecisions: _l, ...whole } = await page(null);
    expect(same).toEqual(whole);
    expect(none).toBeNull();
    expect(period).toMatchObject(days);
    expect(period.sentence).toBe(
      `The period (${period.words}) narrows three figures: how often we stop, on how few vendors we depend, and what was decided last. Everything else is the same whatever the period.`,
    );
    const nothing = await page({ from: '1999-01-01', to: '1999-12-31' });
    expect(nothing.killRate.sentence).toBe('No pilot was concluded in this period.');
    expect([nothing.concentration, nothing.lastDecisions]).toEqual([[], []]);
    expect((await page({})).period).toBeNull();
  });

  it('is refused in a sentence when it ends before it begins, or is asked of a day that has passed', async () => {
    const refusal = async (variables: object) => {
      const { errors } = await ask(season, helen, question, { ...variables });
      return [errors[0]?.extensions.code, errors[0]?.message];
    };
    expect(await refusal({ period: { from: today, to: addDays(today, -1) } })).toEqual([
      'BAD_INPUT',
      'The period ends before it begins: choose a last day that is the first day or later.',
    ]);
    expect(await refusal({ period: { from: addDays(today, -30) }, asOf: addDays(today, -7) })).toEqual([
      'BAD_INPUT',
      'A day that has passed takes no period: leave one of them out.',
    ]);
    const { errors } = await ask(season, helen, question, { period: { from: '2026-02-31' } });
    expect(errors[0]?.message).toMatch(/day/i);
  });
});
