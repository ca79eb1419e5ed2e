import type { Outcome, Stage } from '@scrimmage/domain/pilot';
import { ageBand, ageBands, ageDays, dueBand, dueBands } from '@scrimmage/domain/pilot-timing';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, aSystem, aUnit, inDays, placed } from './builders.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;

beforeAll(async () => {
  house = await theHouse();
});

const rows = 'rows { stages outcomes programIds unitIds modes due ages onHold pastKillLine }';
const counted = `{ count ${rows} }`;
const portfolio = `query ($filter: PortfolioFilter) { portfolio(filter: $filter) {
  asOf today total ${counted} sentence { text tone ${rows} }
  stages { stage outcome count onHold ${rows} }
  programs { program { id name } proposed ${counted} running ${counted} deciding ${counted} closed ${counted} overdue ${counted} total ${counted} }
  ages { n medianDays bands { band count ${rows} } }
  due { band count ${rows} }
  decisions { key decisionDate stage due }
} }`;

interface Spec {
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  readonly onHold: boolean;
  readonly decisionDate: string | null;
  readonly startedOn: string | null;
  readonly proposedOn: string | null;
  readonly closedOn: null;
  readonly program: number;
  readonly unit: number;
  readonly system: number;
}

const aDay = (from: number, to: number) =>
  fc.option(
    fc.integer({ min: from, max: to }).map((days) => inDays(days)),
    { nil: null, freq: 4 },
  );

const aSpec: fc.Arbitrary<Spec> = fc
  .record({
    stage: fc.constantFrom<Stage>('PROPOSED', 'RUNNING', 'RUNNING', 'DECIDING', 'CLOSED'),
    outcome: fc.constantFrom<Outcome>('SCALED', 'KILLED', 'INCONCLUSIVE', 'WITHDRAWN'),
    onHold: fc.boolean(),
    decisionDate: aDay(-20, 40),
    startedOn: aDay(-500, 5),
    proposedOn: aDay(-500, 0),
    program: fc.nat(3),
    unit: fc.nat(2),
    system: fc.nat(2),
  })
  .map((spec) => ({
    ...spec,
    outcome: spec.stage === 'CLOSED' ? spec.outcome : null,
    onHold: spec.stage === 'CLOSED' ? false : spec.onHold,
    closedOn: null,
  }));

/** A workspace with generated pilots, and what was generated. */
async function populated(count: number, seed: number) {
  const workspace = await house.workspace();
  const programs = await Promise.all(
    [0, 1, 2, 3].map((n) => aProgram(house, workspace, { name: `Program ${n}` })),
  );
  const units = [null, await aUnit(house, workspace), await aUnit(house, workspace)];
  const systems = [
    null,
    await aSystem(house, workspace, { mode: 'MODE_1' }),
    await aSystem(house, workspace, { mode: 'MODE_2' }),
  ];
  const specs = fc.sample(aSpec, { numRuns: count, seed });
  const anySystem = systems[1]?.id;
  for (const spec of specs) {
    const { id } = await aPilot(house, workspace, {
      programId: programs[spec.program]?.id,
      unitId: units[spec.unit]?.id ?? null,
      systemId: anySystem,
    });
    await placed(house, id, {
      stage: spec.stage,
      outcome: spec.outcome,
      on_hold: spec.onHold,
      decision_date: spec.decisionDate,
      started_on: spec.startedOn,
      proposed_on: spec.proposedOn,
      system_id: systems[spec.system]?.id ?? null,
    });
  }
  return { workspace, specs, programs, units, systems };
}

interface Figure {
  readonly count: number;
  readonly rows: Readonly<Record<string, unknown>> | null;
}

/** Every object with a count and rows, wherever it is in an answer. */
function figures(value: unknown): readonly Figure[] {
  if (Array.isArray(value)) return value.flatMap(figures);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'count' in value && 'rows' in value ? [value as Figure] : [];
  return [...own, ...Object.values(value).flatMap(figures)];
}

async function totalOf(workspace: TestWorkspace, filter: Figure['rows']): Promise<number> {
  const given = Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value !== null));
  const { data } = await ask(
    house,
    workspace.people.EXECUTIVE,
    'query ($filter: PilotFilter) { pilots(first: 1, filter: $filter) { totalCount } }',
    { filter: given },
  );
  return data.pilots.totalCount;
}

const today = inDays(0);
const open = (spec: Spec) => spec.stage !== 'CLOSED';
const number = (specs: readonly Spec[], test: (spec: Spec) => boolean) => specs.filter(test).length;

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) return null;
  const middle = (low + high) / 2;
  return Math.sign(middle) * Math.round(Math.abs(middle));
}

/** The page as it has to be, counted from what was generated. */
function expectedOf(specs: readonly Spec[]) {
  const ages = specs.filter(open).flatMap((spec) => ageDays(spec, today) ?? []);
  return {
    total: specs.length,
    stages: [
      ...(['PROPOSED', 'RUNNING', 'DECIDING'] as const).map((stage) => [stage, null] as const),
      ...(['SCALED', 'KILLED', 'INCONCLUSIVE', 'WITHDRAWN'] as const).map(
        (outcome) => ['CLOSED', outcome] as const,
      ),
    ].map(([stage, outcome]) => {
      const here = (spec: Spec) => spec.stage === stage && spec.outcome === outcome;
      return {
        stage,
        outcome,
        count: number(specs, here),
        onHold: number(specs, (spec) => here(spec) && spec.onHold),
      };
    }),
    due: dueBands.map((band) => ({ band, count: number(specs, (spec) => dueBand(spec, today) === band) })),
    bands: ageBands.map(({ band }) => ({
      band,
      count: number(specs, (spec) => ageBand(spec, today) === band),
    })),
    n: ages.length,
    medianDays: ages.length < 5 ? null : medianOf(ages),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the page as the query above shapes it
function checkPage(page: any, specs: readonly Spec[]): void {
  const expected = expectedOf(specs);
  expect(page.total.count).toBe(expected.total);
  expect(page.stages).toMatchObject(expected.stages);
  expect(page.due).toMatchObject(expected.due);
  expect(page.ages).toMatchObject({ n: expected.n, medianDays: expected.medianDays, bands: expected.bands });
}

describe('The portfolio', () => {
  it.each([1, 2])(
    'counts what there is, and every figure opens as many rows (sample %i)',
    { timeout: 120_000 },
    async (seed) => {
      const { workspace, specs, programs } = await populated(40, seed);
      const { data, errors } = await ask(house, workspace.people.EXECUTIVE, portfolio);
      expect(errors).toEqual([]);
      checkPage(data.portfolio, specs);
      for (const line of data.portfolio.programs) {
        const at = programs.findIndex(({ id }) => id === line.program.id);
        const mine = specs.filter((spec) => spec.program === at);
        expect(line).toMatchObject({
          proposed: { count: number(mine, ({ stage }) => stage === 'PROPOSED') },
          running: { count: number(mine, ({ stage }) => stage === 'RUNNING') },
          deciding: { count: number(mine, ({ stage }) => stage === 'DECIDING') },
          closed: { count: number(mine, ({ stage }) => stage === 'CLOSED') },
          overdue: { count: number(mine, (spec) => dueBand(spec, today) === 'OVERDUE') },
          total: { count: mine.length },
        });
      }
      const all = figures(data.portfolio);
      expect(all.length).toBeGreaterThan(30);
      for (const { count, rows: selection } of all)
        expect(await totalOf(workspace, selection), JSON.stringify(selection)).toBe(count);
    },
  );

  it('says in its sentence only what its rows bear out', async () => {
    const { workspace } = await populated(12, 3);
    const { data } = await ask(house, workspace.people.EXECUTIVE, portfolio);
    const { sentence } = data.portfolio;
    expect(sentence[0].text).toBe('12 pilots,');
    for (const { text, rows: selection } of sentence) {
      if (selection) expect(Number(/^[\d,]+/.exec(text)?.[0])).toBe(await totalOf(workspace, selection));
    }
  });

  it('is narrowed by program, unit and mode, and so is every figure’s selection', {
    timeout: 120_000,
  }, async () => {
    const { workspace, specs, programs, units } = await populated(30, 4);
    const filters: readonly [object, (spec: Spec) => boolean][] = [
      [{ programIds: [programs[1]?.id] }, (spec) => spec.program === 1],
      [{ unitIds: [units[1]?.id] }, (spec) => spec.unit === 1],
      [{ modes: ['MODE_1'] }, (spec) => spec.system === 1],
      [
        { modes: ['MODE_1', 'MODE_2'], programIds: [programs[0]?.id, programs[2]?.id] },
        (spec) => spec.system > 0 && spec.program % 2 === 0,
      ],
      [{ programIds: [] }, () => false],
    ];
    for (const [filter, test] of filters) {
      const { data } = await ask(house, workspace.people.EXECUTIVE, portfolio, { filter });
      checkPage(data.portfolio, specs.filter(test));
      for (const { count, rows: selection } of figures(data.portfolio))
        expect(await totalOf(workspace, selection), JSON.stringify(selection)).toBe(count);
    }
  });

  it('of an empty workspace is empty, and says so plainly', async () => {
    const workspace = await house.workspace();
    const { data, errors } = await ask(house, workspace.people.CONTRIBUTOR, portfolio);
    expect(errors).toEqual([]);
    checkPage(data.portfolio, []);
    expect(data.portfolio).toMatchObject({
      today,
      programs: [],
      decisions: [],
      sentence: [{ text: 'No pilots yet.', tone: 'PLAIN', rows: null }],
      ages: { n: 0, medianDays: null },
    });
  });

  it('tells a median from five open pilots on, and rounds halves up', async () => {
    const workspace = await house.workspace();
    const programId = (await aProgram(house, workspace)).id;
    const systemId = (await aSystem(house, workspace)).id;
    const medianAfter = async (days: number) => {
      const { id } = await aPilot(house, workspace, { programId, systemId });
      await placed(house, id, { stage: 'RUNNING', started_on: inDays(-days) });
      const { data } = await ask(house, workspace.people.LEAD, '{ portfolio { ages { n medianDays } } }');
      return [data.portfolio.ages.n, data.portfolio.ages.medianDays];
    };
    expect(await medianAfter(10)).toEqual([1, null]);
    for (const days of [20, 30]) await medianAfter(days);
    expect(await medianAfter(40)).toEqual([4, null]);
    expect(await medianAfter(50)).toEqual([5, 30]);
    expect(await medianAfter(35)).toEqual([6, 33]);
  });

  it('lists by name the programs that have pilots', async () => {
    const workspace = await house.workspace();
    for (const name of ['gamma', 'Alpha', 'beta']) {
      const programId = (await aProgram(house, workspace, { name })).id;
      await aPilot(house, workspace, { programId });
    }
    await aProgram(house, workspace, { name: 'Without' });
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      '{ portfolio { programs { program { name } } } }',
    );
    expect(data.portfolio.programs.map(({ program }: { program: { name: string } }) => program.name)).toEqual(
      ['Alpha', 'beta', 'gamma'],
    );
  });

  it('puts forward at most ten decisions: the longest overdue, the next due, then what waits undated', async () => {
    const workspace = await house.workspace();
    const there = {
      programId: (await aProgram(house, workspace)).id,
      systemId: (await aSystem(house, workspace)).id,
    };
    const waiting: readonly [number | null, Stage][] = [
      [15, 'RUNNING'],
      [14, 'RUNNING'],
      [null, 'DECIDING'],
      [null, 'RUNNING'],
      [-30, 'PROPOSED'],
      [0, 'RUNNING'],
      [40, 'DECIDING'],
      [-2, 'CLOSED'],
    ];
    for (const [days, stage] of waiting) {
      const { id } = await aPilot(house, workspace, there);
      const outcome = stage === 'CLOSED' ? 'SCALED' : null;
      await placed(house, id, { stage, outcome, decision_date: days === null ? null : inDays(days) });
    }
    const decisions = async () =>
      (await ask(house, workspace.people.LEAD, portfolio)).data.portfolio.decisions as {
        decisionDate: string | null;
      }[];
    expect((await decisions()).map(({ decisionDate }) => decisionDate)).toEqual([
      inDays(-30),
      inDays(0),
      inDays(14),
      inDays(40),
      null,
    ]);
    for (let n = 0; n < 9; n++) {
      const { id } = await aPilot(house, workspace, there);
      await placed(house, id, { decision_date: inDays(-40) });
    }
    expect(await decisions()).toHaveLength(10);
  });

  it('shows nothing of another workspace', async () => {
    const [one, two] = [await house.workspace(), await house.workspace()];
    await aPilot(house, one);
    const { data } = await ask(house, two.people.ADMIN, portfolio);
    expect(data.portfolio.total.count).toBe(0);
  });
});
