import sql, { type Sql } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ASeason, aSeason } from './a-season.js';
import { ask } from './ask.js';
import type { Person } from './house.js';

/** Every number of the portfolio beside a count of the tables that shares no line with the one of the product. */

const counted =
  '{ count rows { stages outcomes programIds unitIds modes due ages onHold pastKillLine waits modeKnown ambitions } }';
const money = '{ minorUnits currency }';
const question = `query ($mine: Boolean) { portfolio { today sentence { text }
  total ${counted} stages { stage outcome count onHold } ages { n medianDays bands { band count } } due { band count }
  programs { program { name } proposed ${counted} running ${counted} deciding ${counted} closed ${counted} overdue ${counted} total ${counted} }
  evidenceCount evidence { pilot { key } waits n }
  killRate { killed ${counted} failed ${counted} concluded ${counted} share { value n } planned }
  openSpend { spent ${money} late ${money} lateShare billed elsewhere overdue ${counted} pilots { pilot { key } spent ${money} } }
  healthApart { declared pilots { key } }
  lastDecisions { at pilot { key } }
  learningsReused { learnings pilots uses held didNotHold cannotTell untold open }
  concentration { currency n effectiveVendors total ${money} top { vendor { name } amount ${money} share } }
  balance { ambitions { pilots ${counted} } modes { pilots ${counted} } }
  budgets { count unset first { program { name } budget { plan { plannedCount } window { from until failed concluded undecided learned failures { id } } } } }
  risk { promised carried n vendorCount vendors { vendor { name } } } }
  decisionsDue(mine: $mine) { totalCount unknown costPerWeek ${money} soFar ${money} inAll { count } next { key } edges { node { key } } } }`;

let season: ASeason;
let helen: Person;
// biome-ignore lint/suspicious/noExplicitAny: the answer is held against counts, field by field
let page: any;
// biome-ignore lint/suspicious/noExplicitAny: the same
let queue: any;

beforeAll(async () => {
  season = await aSeason();
  helen = await season.as('helen');
  const { data, errors } = await ask(season, helen, question, { mine: true });
  expect(errors).toEqual([]);
  page = data.portfolio;
  queue = data.decisionsDue;
}, 180_000);

afterAll(() => season.close());

async function one<T>(statement: Sql): Promise<T> {
  const [row] = await season.rows<T>(statement);
  if (!row) throw new Error('A count has a row.');
  return row;
}

async function tally(statement: Sql): Promise<Readonly<Record<string, number>>> {
  const rows = await season.rows<{ key: string; n: number }>(statement);
  return Object.fromEntries(rows.map(({ key, n }) => [key, n]));
}

const plain = (list: readonly object[], key: (one: never) => string, n: (one: never) => number) =>
  Object.fromEntries(
    list.map((item) => [key(item as never), n(item as never)]).filter(([, count]) => count !== 0),
  );

describe('The counts of the portfolio over the sample season', () => {
  it('are those of the stages and the outcomes', async () => {
    const stages = await tally(
      sql`select concat_ws(' ', stage, outcome) as key, count(*)::int as n from pilot group by 1`,
    );
    const told = plain(
      page.stages,
      ({ stage, outcome }: { stage: string; outcome: string | null }) =>
        [stage, outcome].filter(Boolean).join(' '),
      ({ count }: { count: number }) => count,
    );
    expect(told).toEqual(stages);
    expect(page.total.count).toBe(Object.values(stages).reduce((sum, n) => sum + n, 0));
    const held = await one<{ n: number }>(
      sql`select count(*)::int as n from pilot where on_hold and stage <> 'CLOSED'`,
    );
    expect(page.stages.reduce((sum: number, { onHold }: { onHold: number }) => sum + onHold, 0)).toBe(held.n);
  });

  it('are those of the programs, column by column', async () => {
    const rows = await season.rows<{ name: string }>(sql`
      select g.name, sum((p.stage = 'PROPOSED')::int)::int as proposed, sum((p.stage = 'RUNNING')::int)::int as running,
        sum((p.stage = 'DECIDING')::int)::int as deciding, sum((p.stage = 'CLOSED')::int)::int as closed,
        sum(case when p.stage <> 'CLOSED' and p.decision_date < ${page.today}::date then 1 else 0 end)::int as overdue,
        count(*)::int as total
      from program g join pilot p on p.workspace_id = g.workspace_id and p.program_id = g.id group by g.name order by lower(g.name)`);
    const columns = ['proposed', 'running', 'deciding', 'closed', 'overdue', 'total'] as const;
    type Told = { program: { name: string } } & Record<(typeof columns)[number], { count: number }>;
    const told = page.programs.map((program: Told) => ({
      name: program.program.name,
      ...Object.fromEntries(columns.map((column) => [column, program[column].count])),
    }));
    expect(told).toEqual(rows);
  });

  it('are those of the decision dates and of the days since the begin', async () => {
    const due = await tally(sql`
      select case when decision_date is null then 'UNDATED' when decision_date - ${page.today}::date < 0 then 'OVERDUE'
        when decision_date - ${page.today}::date <= 14 then 'WITHIN_14_DAYS' else 'LATER' end as key, count(*)::int as n
      from pilot where closed_on is null and outcome is null group by 1`);
    const bands = (list: readonly object[]) =>
      plain(
        list,
        ({ band }: { band: string }) => band,
        ({ count }: { count: number }) => count,
      );
    expect(bands(page.due)).toEqual(due);
    const days = await season.rows<{ days: number }>(sql`
      select ${page.today}::date - coalesce(started_on, proposed_on) as days from pilot
      where outcome is null and coalesce(started_on, proposed_on) is not null order by 1`);
    const ages = days.map((row) => row.days);
    const within = (from: number, to: number) => ages.filter((age) => age >= from && age < to).length;
    const expected = {
      UNDER_30_DAYS: within(-99, 30),
      DAYS_30_TO_89: within(30, 90),
      DAYS_90_TO_179: within(90, 180),
      DAYS_180_TO_364: within(180, 365),
      A_YEAR_OR_MORE: within(365, 99_999),
    };
    const told = bands(page.ages.bands);
    expect(Object.values(told)).toEqual(Object.values(expected).filter((n) => n > 0));
    expect(page.ages.n).toBe(ages.length);
    const middle = [
      ages[Math.floor((ages.length - 1) / 2)],
      ages[Math.ceil((ages.length - 1) / 2)],
    ] as number[];
    expect(page.ages.medianDays).toBe(Math.round((Number(middle[0]) + Number(middle[1])) / 2));
  });

  it('open as many rows as they say', async () => {
    const figures = [page.total, page.killRate.killed, page.killRate.failed, page.killRate.concluded];
    const parts = [...page.balance.ambitions, ...page.balance.modes].map(({ pilots }) => pilots);
    const all = [
      ...figures,
      ...parts,
      page.openSpend.overdue,
      ...page.programs.flatMap(Object.values),
    ].filter((figure) => typeof figure?.count === 'number');
    expect(all.length).toBeGreaterThan(25);
    const list = 'query ($filter: PilotFilter) { pilots(first: 1, filter: $filter) { totalCount } }';
    for (const { count, rows } of all) {
      const { data } = await ask(season, helen, list, { filter: rows });
      expect(data.pilots.totalCount, JSON.stringify(rows)).toBe(count);
    }
  });
});

describe('The decisions due of the sample season', () => {
  it('are those that wait, the oldest first, and cost what their models say', async () => {
    const waits = await season.rows<{ key: string; burn: string | null; late: number }>(sql`
      select 'SC-' || p.number as key, (select m.weekly_burn from value_model m where m.pilot_id = p.id order by m.version desc limit 1) as burn,
        greatest(0, ${page.today}::date - p.decision_date) as late
      from pilot p where p.outcome is null and p.decider_id is null and (p.stage = 'DECIDING' or p.decision_date <= ${page.today}::date)
      order by p.decision_date nulls last, p.id`);
    expect(queue.edges.map(({ node }: { node: { key: string } }) => node.key)).toEqual(
      waits.map(({ key }) => key),
    );
    expect(queue.totalCount).toBe(waits.length);
    const known = waits.filter(({ burn }) => burn !== null);
    expect(queue.unknown).toBe(waits.length - known.length);
    const week = known.reduce((sum, { burn }) => sum + Number(burn), 0);
    const late = known.reduce((sum, one) => sum + Math.round((Number(one.burn) * one.late) / 7), 0);
    expect(queue.costPerWeek).toEqual([{ minorUnits: week, currency: 'EUR' }]);
    expect(queue.soFar).toEqual(late > 0 ? [{ minorUnits: late, currency: 'EUR' }] : []);
  });
});

describe('What the portfolio says of evidence, ends and money over the sample season', () => {
  it('counts pilots with locked criteria, and who of them waits', async () => {
    const rows = await season.rows<{ key: string; waits: boolean }>(sql`
      select 'SC-' || p.number as key, p.stage = 'DECIDING' or coalesce(p.decision_date <= ${page.today}::date, false) as waits
      from pilot p join evidence_plan e on e.pilot_id = p.id and e.locked_at is not null where p.started_on is not null and p.closed_on is null`);
    expect(page.evidenceCount).toBe(rows.length);
    const waiting = (list: readonly { readonly key: string; readonly waits: boolean }[]) =>
      list
        .filter(({ waits }) => waits)
        .map(({ key }) => key)
        .toSorted();
    expect(
      waiting(
        page.evidence.map((row: { pilot: { key: string }; waits: boolean }) => ({
          ...row.pilot,
          waits: row.waits,
        })),
      ),
    ).toEqual(waiting(rows));
  });

  it('counts the kill rate, and weighs what was planned by conclusions', async () => {
    const rows = await season.rows<{ outcome: string; planned: number }>(sql`
      select p.outcome, coalesce((select b.planned_share from failure_budget b where b.program_id = p.program_id
        order by b.version desc limit 1), 0.4) as planned
      from pilot p where p.outcome in ('SCALED', 'KILLED', 'INCONCLUSIVE')`);
    const ended = (...outcomes: string[]) => rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
    const { killed, failed, concluded, share, planned } = page.killRate;
    expect([killed.count, failed.count, concluded.count]).toEqual([
      ended('KILLED'),
      ended('KILLED', 'INCONCLUSIVE'),
      rows.length,
    ]);
    expect(share).toEqual({ value: ended('KILLED') / rows.length, n: rows.length });
    expect(planned).toBeCloseTo(rows.reduce((sum, row) => sum + row.planned, 0) / rows.length);
  });

  it('adds up what is spent on open pilots, and on those past their date', async () => {
    const rows = await season.rows<{ key: string; spent: number; late: boolean }>(sql`
      with signed as (select engagement_id, case when kind = 'CREDIT' then -amount else amount end as amount
        from ledger_entry where struck_at is null and currency = 'EUR')
      select 'SC-' || p.number as key, sum(s.amount)::float as spent, coalesce(p.decision_date < ${page.today}::date, false) as late
      from signed s join engagement g on g.id = s.engagement_id join pilot p on p.id = g.pilot_id
      where p.outcome is null group by 1, p.decision_date having sum(s.amount) > 0`);
    const sum = (list: typeof rows) => list.reduce((total, { spent }) => total + spent, 0);
    const { spent, late, lateShare, billed, pilots } = page.openSpend;
    expect(spent).toEqual({ minorUnits: sum(rows), currency: 'EUR' });
    expect(late.minorUnits).toBe(sum(rows.filter((row) => row.late)));
    expect(lateShare).toBeCloseTo(late.minorUnits / spent.minorUnits);
    expect(billed).toBe(rows.length);
    type Told = { pilot: { key: string }; spent: { minorUnits: number } };
    expect(Object.fromEntries(pilots.map((one: Told) => [one.pilot.key, one.spent.minorUnits]))).toEqual(
      Object.fromEntries(rows.map((row) => [row.key, row.spent])),
    );
  });

  it('names the pilots of which declared and computed health differ, one by one', async () => {
    const { data } = await ask(
      season,
      helen,
      '{ pilots(first: 100) { edges { node { key stage health { declared { state } computed { state } } } } } }',
    );
    type Node = {
      key: string;
      stage: string;
      health: { declared: { state: string } | null; computed: { state: string } | null };
    };
    const open = data.pilots.edges
      .map(({ node }: { node: Node }) => node)
      .filter(({ stage }: Node) => stage !== 'CLOSED');
    const declared = open.filter(({ health }: Node) => health.declared);
    const apart = declared.filter(
      ({ health }: Node) => health.computed && health.computed.state !== health.declared?.state,
    );
    expect(page.healthApart.declared).toBe(declared.length);
    const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key).toSorted();
    expect(keys(page.healthApart.pilots)).toEqual(keys(apart));
  });

  it('tells the last decisions', async () => {
    const rows = await season.rows<{ key: string }>(sql`
      select 'SC-' || p.number as key from decision d join pilot p on p.id = d.pilot_id order by d.decided_at desc, d.id desc limit 5`);
    expect(page.lastDecisions.map(({ pilot }: { pilot: { key: string } }) => pilot.key)).toEqual(
      rows.map(({ key }) => key),
    );
  });
});

describe('What the portfolio says of learnings and of vendors over the sample season', () => {
  it('counts what was applied, pilot by pilot, by hand', async () => {
    const rows = await season.rows<{
      learning: string;
      pilot: string;
      moment: string;
      answer: string;
      outcome: string | null;
      stage: string;
    }>(sql`
      select coalesce(l.merged_into, r.learning_id)::text as learning, r.pilot_id::text as pilot, r.moment, r.answer, r.outcome, p.stage
      from reuse r join learning l on l.id = r.learning_id join pilot p on p.id = r.pilot_id order by r.answered_at, r.id`);
    const latest = new Map(rows.map((row) => [`${row.learning} ${row.pilot} ${row.moment}`, row]));
    const uses = new Map<string, (typeof rows)[number]>();
    for (const row of latest.values()) {
      const key = `${row.learning} ${row.pilot}`;
      if (row.answer === 'APPLIED') uses.set(key, row.outcome ? row : (uses.get(key) ?? row));
    }
    const all = [...uses.values()];
    const ended = (outcome: string | null, closed?: boolean) =>
      all.filter(
        (row) => row.outcome === outcome && (closed ?? row.stage === 'CLOSED') === (row.stage === 'CLOSED'),
      ).length;
    expect(all.length).toBeGreaterThan(0);
    expect(page.learningsReused).toEqual({
      learnings: new Set(all.map(({ learning }) => learning)).size,
      pilots: new Set(all.map(({ pilot }) => pilot)).size,
      uses: all.length,
      held: ended('HELD'),
      didNotHold: ended('DID_NOT_HOLD'),
      cannotTell: ended('CANNOT_TELL'),
      untold: ended(null, true),
      open: ended(null, false),
    });
    const list = '{ learnings(filter: { applied: true }) { totalCount } }';
    const { data } = await ask(season, helen, list, {});
    expect(data.learnings.totalCount).toBe(page.learningsReused.learnings);
  });

  it('adds up what each vendor was paid in twelve months, as the vendors’ page does', async () => {
    const rows = await season.rows<{ name: string; paid: number }>(sql`
      select v.name, sum(case when e.kind = 'CREDIT' then -e.amount else e.amount end)::float as paid
      from ledger_entry e join vendor v on v.id = e.vendor_id
      where e.struck_at is null and e.currency = 'EUR' and e.on_day <= ${page.today}::date and e.on_day > ${page.today}::date - 365
      group by 1 order by 2 desc`);
    const paid = rows.filter((row) => row.paid > 0);
    const total = paid.reduce((sum, row) => sum + row.paid, 0);
    const squares = paid.reduce((sum, row) => sum + (row.paid / total) ** 2, 0);
    const [euro] = page.concentration;
    expect(paid.length).toBeGreaterThan(1);
    expect(euro).toMatchObject({ currency: 'EUR', n: paid.length, total: { minorUnits: total } });
    expect(euro.effectiveVendors).toBeCloseTo(1 / squares);
    expect(euro.top[0]).toMatchObject({
      vendor: { name: paid[0]?.name },
      amount: { minorUnits: paid[0]?.paid },
    });
    expect(euro.top[0].share).toBeCloseTo(Number(paid[0]?.paid) / total);
    const same = `{ concentration { currency n effectiveVendors total ${money} top { vendor { name } amount ${money} share } } }`;
    expect((await ask(season, helen, same, {})).data.concentration).toEqual(page.concentration);
  });
});

describe('What stands beside the evidence over the sample season', () => {
  it('counts each program’s failures of its window', async () => {
    const unset = await one<{ n: number }>(sql`
      select count(*)::int as n from program g where exists (select from pilot p where p.program_id = g.id)
        and not exists (select from failure_budget b where b.program_id = g.id)`);
    expect(page.budgets.unset).toBe(unset.n);
    expect(page.budgets.first).toHaveLength(page.budgets.count);
    for (const { program, budget } of page.budgets.first) {
      const { from, until, failed, undecided, learned, failures } = budget.window;
      const counts = await one(sql`
        select (select count(*)::int from pilot p where p.program_id = g.id and p.outcome in ('KILLED', 'INCONCLUSIVE')
            and p.closed_on between ${from}::date and ${until}::date) as ended,
          (select count(*)::int from pilot p where p.program_id = g.id and p.started_on is not null and p.closed_on is null
            and p.decision_date < ${page.today}::date) as undecided,
          (select count(*)::int from failure f where f.program_id = g.id and f.withdrawn_at is null
            and f.seen_on between ${from}::date and ${until}::date) as logged,
          (select count(*)::int from failure f where f.program_id = g.id and f.withdrawn_at is null
            and f.seen_on between ${from}::date and ${until}::date
            and exists (select from learning l where l.failure_id = f.id and l.state = 'VALIDATED')) as learned
        from program g where g.name = ${program.name}`);
      expect(
        { ended: failed - undecided, undecided, logged: failures.length, learned },
        program.name,
      ).toEqual(counts);
    }
  });

  it('takes the means of what vendors promised and carried where they settled', async () => {
    const { data, errors } = await ask(
      season,
      helen,
      `{ vendors(first: 50) { edges { node { stance { engagements { gap { promisedRiskShare realisedRiskShare } } } } } } }`,
    );
    expect(errors).toEqual([]);
    type Gap = { promisedRiskShare: number | null; realisedRiskShare: number | null };
    type Vendor = { stance: { engagements: readonly { gap: Gap }[] } };
    const settled: readonly Gap[] = data.vendors.edges.flatMap(({ node }: { node: Vendor }) =>
      node.stance.engagements.map(({ gap }) => gap),
    );
    const mean = (of: 'promisedRiskShare' | 'realisedRiskShare') =>
      settled.reduce((sum, gap) => sum + Number(gap[of]), 0) / settled.length;
    expect(settled.length).toBeGreaterThan(2);
    expect(page.risk.n).toBe(settled.length);
    expect(page.risk.promised).toBeCloseTo(mean('promisedRiskShare'));
    expect(page.risk.carried).toBeCloseTo(mean('realisedRiskShare'));
    const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;
    expect(page.sentence.at(-1).text).toBe(
      `Vendors carried ${percent(page.risk.carried)} of the cost of what failed, ${percent(page.risk.promised)} promised (n = ${settled.length}).`,
    );
  });

  it('says the counts in its sentence', async () => {
    const n = await one<Record<string, number>>(sql`
      select count(*)::int as total, sum((stage = 'RUNNING')::int)::int as running, sum((stage = 'DECIDING')::int)::int as deciding,
        sum((on_hold)::int)::int as held from pilot`);
    const text = page.sentence.map((clause: { text: string }) => clause.text).join(' ');
    expect(text).toContain(`${n.total} pilots, ${n.running} running. ${n.deciding} need a decision.`);
    expect(text).toContain(`${n.held} are on hold.`);
  });
});
