import sql, { type Sql } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ASeason, aSeason } from './a-season.js';
import { ask } from './ask.js';

const money = '{ minorUnits currency }';
const question = `{ portfolio { openSpend { spent ${money} } balance { n distance spent ${money}
  target { core adjacent transformational } ambitions { ambition spent ${money} billed pilots { count } }
  modes { mode spent ${money} billed pilots { count } } } } }`;

let season: ASeason;
// biome-ignore lint/suspicious/noExplicitAny: the answer is held against counts, field by field
let page: any;

beforeAll(async () => {
  season = await aSeason();
  const { data, errors } = await ask(season, await season.as('helen'), question);
  expect(errors).toEqual([]);
  page = data.portfolio;
}, 180_000);

afterAll(() => season.close());

describe('The balance of the sample season', () => {
  it('spreads the same money over ambitions and modes, and holds it against what Helen declared', async () => {
    const spread = (kind: Sql) =>
      season.rows<{ key: string; spent: number; billed: number; pilots: number }>(sql`
        with net as (select p.id, ${kind} as key, (select sum(case l.kind when 'CREDIT' then -l.amount else l.amount end)
            from ledger_entry l where l.currency = 'EUR' and l.struck_at is null
              and l.engagement_id in (select g.id from engagement g where g.pilot_id = p.id)) as amount
          from pilot p where p.outcome is null)
        select key, coalesce(sum(greatest(amount, 0)), 0)::float as spent, (sum((coalesce(amount, 0) > 0)::int))::int as billed,
          count(*)::int as pilots from net group by 1`);
    type Part = {
      spent: { minorUnits: number };
      billed: number;
      pilots: { count: number };
    };
    const told = (parts: readonly (Part & { ambition?: string; mode?: string | null })[]) =>
      parts
        .map(({ ambition, mode, spent, billed, pilots }) => {
          return {
            key: ambition ?? mode ?? 'UNKNOWN',
            spent: spent.minorUnits,
            billed,
            pilots: pilots.count,
          };
        })
        .filter(({ pilots }) => pilots > 0);
    const byKey = (rows: readonly { key: string }[]) => rows.toSorted((a, b) => a.key.localeCompare(b.key));
    const { ambitions, modes, target, distance, n, spent } = page.balance;
    const said = await spread(sql`coalesce(p.ambition, 'NOT_SAID')`);
    expect(byKey(told(ambitions))).toEqual(byKey(said));
    const mode = sql`coalesce((select s.mode from system s where s.id = p.system_id), 'UNKNOWN')`;
    expect(byKey(told(modes))).toEqual(byKey(await spread(mode)));
    expect(spent).toEqual(page.openSpend.spent);
    expect(target).toEqual({ core: 60, adjacent: 25, transformational: 15 });
    const own = said.filter(({ key }) => key !== 'NOT_SAID');
    const total = own.reduce((sum, row) => sum + row.spent, 0);
    const meant: Readonly<Record<string, number>> = { CORE: 0.6, ADJACENT: 0.25, TRANSFORMATIONAL: 0.15 };
    const gaps = own.map((row) => Math.abs(row.spent / total - (meant[row.key] ?? 0)));
    expect(n).toBe(own.reduce((sum, row) => sum + row.billed, 0));
    expect(distance).toBeCloseTo(gaps.reduce((sum, gap) => sum + gap, 0) / 2);
    expect(distance).toBeGreaterThan(0);
  });
});
