import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, asUpkeep, change, inDays, placed } from './builders.js';
import { aCriterion, aLockedCriterion, aMetric, aReader, locked } from './builders-evidence.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;

const missing = '01936f1e-0000-7000-8000-00000000000a';

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
});

const terms =
  'statement threshold randomised baseline { value n source known } plannedSplit alpha casesPerPeriod period';
const criterion = `criterion { id role design grade state ${terms} nTune periodsTune version original { ${terms} }
  amendments { version kind reason dataSeen hash by { id } changes { field before after } } }`;

const claim = (pilotId: string, metricId: string, more: object = {}) => ({
  pilotId,
  metricId,
  role: 'SUCCESS',
  design: 'ONE_ARM',
  threshold: 0.6,
  casesPerPeriod: 40,
  period: 'DAY',
  ...more,
});

async function promisedOf(pilotId: string) {
  const query = `query ($id: ID!) { pilot(id: $id) { criteria(withdrawn: true) { id role state threshold }
    evidencePlan { minRunDays fallback futility deadline version lock { version hash originalHash lockedAt lockedBy { id } }
      amendments { version kind reason dataSeen hash criterion { id } changes { field before after } } }
    viewerCan { editCriteria addReadings } } }`;
  return (await ask(house, workspace.people.LEAD, query, { id: pilotId })).data.pilot;
}

describe('Registering a criterion', () => {
  it('is for the pilot’s lead and administrators', async () => {
    const pilot = await aPilot(house, workspace);
    for (const [role, may] of [
      ['LEAD', true],
      ['ADMIN', true],
      ['EXECUTIVE', false],
      ['PROCUREMENT', false],
      ['CONTRIBUTOR', false],
    ] as const) {
      const { id } = await aMetric(house, workspace);
      const { errors } = await change(
        house,
        workspace.people[role],
        'registerCriterion',
        claim(pilot.id, id),
      );
      expect(errors[0]?.extensions.code, role).toBe(may ? undefined : 'FORBIDDEN');
    }
    const reader = await aReader(house, workspace.people.LEAD);
    const { errors } = await change(house, reader, 'registerCriterion', claim(pilot.id, missing));
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('keeps a draft with what was left out filled in, and says it in words', async () => {
    const pilot = await aPilot(house, workspace);
    const metric = await aMetric(house, workspace, { name: 'Share settled at once' });
    const given = claim(pilot.id, metric.id, {
      design: 'TWO_ARMS',
      threshold: 0.02,
      randomised: true,
      baseline: { value: 0.41, n: 1200, source: 'Ledger' },
    });
    const { payload } = await change(house, workspace.people.LEAD, 'registerCriterion', given, criterion);
    expect(payload).toMatchObject({
      refusal: null,
      problems: [],
      criterion: {
        state: 'DRAFT',
        grade: 'RANDOMISED',
        statement: 'Share settled at once is more than 2\u00a0points above the control.',
        baseline: { value: 0.41, n: 1200, source: 'Ledger', known: true },
        plannedSplit: 0.5,
        alpha: 0.1,
        nTune: null,
        original: null,
        amendments: [],
        version: 1,
      },
    });
  });

  it('puts a draft in another’s place, and is refused when that one changed meanwhile', async () => {
    const draft = await aCriterion(house, workspace);
    const replaced = (version: number, threshold: number) =>
      change(
        house,
        workspace.people.LEAD,
        'registerCriterion',
        claim(draft.pilotId, draft.metricId, { criterionId: draft.id, version, threshold }),
        criterion,
      );
    expect((await replaced(1, 0.7)).payload.criterion).toMatchObject({
      id: draft.id,
      threshold: 0.7,
      version: 2,
    });
    const { payload } = await replaced(1, 0.8);
    expect(payload).toMatchObject({ refusal: { code: 'CHANGED_MEANWHILE' }, criterion: { threshold: 0.7 } });
  });

  it('names what does not fit the metric or the pilot’s other criteria by its field', async () => {
    const pilot = await aPilot(house, workspace);
    const share = await aMetric(house, workspace);
    const minutes = await aMetric(house, workspace, { kind: 'MEAN', unit: 'minutes' });
    await aCriterion(house, workspace, { pilotId: pilot.id, metricId: share.id });
    const paths = async (more: object) => {
      const { payload } = await change(
        house,
        workspace.people.LEAD,
        'registerCriterion',
        claim(pilot.id, share.id, more),
      );
      return payload.problems.map(({ path }: { path: string }) => path);
    };
    expect(await paths({ role: 'KILL', threshold: 0.7 })).toEqual(['threshold']);
    expect(await paths({ role: 'KILL', threshold: 1.2 })).toEqual(['threshold']);
    expect(await paths({ role: 'KILL', design: 'TWO_ARMS', threshold: 0 })).toEqual(['design']);
    expect(await paths({ threshold: 0.5 })).toEqual(['metricId']);
    expect(await paths({ metricId: minutes.id, threshold: 12 })).toEqual(['metricId']);
    expect(await paths({ role: 'KILL', threshold: 0.2, alpha: 0.5, casesPerPeriod: 0 })).toEqual([
      'alpha',
      'casesPerPeriod',
    ]);
    expect(await paths({ role: 'KILL', threshold: 0.2 })).toEqual([]);
  });

  it('takes neither pilot nor metric of another workspace, in the words of one that is gone', async () => {
    const theirs = { pilot: await aPilot(house, foreign), metric: await aMetric(house, foreign) };
    const own = await aPilot(house, workspace);
    const register = (given: object) =>
      change(house, workspace.people.ADMIN, 'registerCriterion', { ...given });
    const there = await register(claim(theirs.pilot.id, theirs.metric.id));
    expect(there.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(there).toEqual(await register(claim(missing, theirs.metric.id)));
    const metric = await register(claim(own.id, theirs.metric.id));
    expect(metric.payload.refusal).toMatchObject({ code: 'UNKNOWN_REFERENCE' });
    expect(metric).toEqual(await register(claim(own.id, missing)));
  });

  it('is over once the pilot is closed', async () => {
    const pilot = await aPilot(house, workspace);
    await placed(house, pilot.id, { stage: 'CLOSED', outcome: 'KILLED' });
    const { id } = await aMetric(house, workspace);
    const { payload } = await change(house, workspace.people.LEAD, 'registerCriterion', claim(pilot.id, id));
    expect(payload.refusal.code).toBe('EVIDENCE_CLOSED');
    expect((await promisedOf(pilot.id)).viewerCan).toEqual({ editCriteria: false, addReadings: false });
  });

  it('registers one of two at the same moment on the same metric', async () => {
    const pilot = await aPilot(house, workspace);
    const { id } = await aMetric(house, workspace);
    const both = await Promise.all(
      [1, 2].map(() => change(house, workspace.people.LEAD, 'registerCriterion', claim(pilot.id, id))),
    );
    expect(both.map(({ payload }) => payload.problems.length).sort()).toEqual([0, 1]);
    expect((await promisedOf(pilot.id)).criteria).toHaveLength(1);
  });
});

describe('Removing a draft', () => {
  it('leaves nothing, and is refused once it is locked', async () => {
    const draft = await aCriterion(house, workspace);
    const remove = (criterionId: string) =>
      change(house, workspace.people.LEAD, 'removeCriterion', { criterionId });
    expect((await remove(draft.id)).payload).toMatchObject({ refusal: null, problems: [] });
    expect((await promisedOf(draft.pilotId)).criteria).toEqual([]);
    expect((await remove(draft.id)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    const kept = await aLockedCriterion(house, workspace);
    expect((await remove(kept.id)).payload.refusal.code).toBe('CRITERIA_LOCKED');
  });
});

describe('The lock', () => {
  it('freezes tuning, deadline and a hash over everything, once', async () => {
    const draft = await aCriterion(house, workspace, {
      pilotId: (await aPilot(house, workspace, { decisionDate: inDays(90) })).id,
    });
    await locked(house, workspace, draft.pilotId);
    const first = (await promisedOf(draft.pilotId)).evidencePlan;
    expect(first).toMatchObject({ deadline: inDays(90), minRunDays: 14, fallback: 'KILL', futility: true });
    expect(first.lock).toMatchObject({ version: 1, lockedBy: { id: workspace.people.ADMIN.actor.memberId } });
    expect(first.lock.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(first.lock.originalHash).toBe(first.lock.hash);
    const query = `query ($id: ID!) { node(id: $id) { ... on Criterion { state nTune periodsTune version original { threshold } } } }`;
    const { data } = await ask(house, workspace.people.LEAD, query, { id: draft.id });
    expect(data.node).toEqual({
      state: 'LOCKED',
      nTune: 27 * 40,
      periodsTune: 27,
      version: 2,
      original: { threshold: 0.6 },
    });
    // The second time there is nothing to do, so nothing to tell.
    await expect(locked(house, workspace, draft.pilotId)).rejects.toThrow('announces nothing');
    expect((await promisedOf(draft.pilotId)).evidencePlan).toEqual(first);
  });

  it('holds in the database itself, whoever writes', async () => {
    const { id } = await aLockedCriterion(house, workspace);
    for (const statement of [
      'update criterion set threshold = 0.1 where id = $1',
      'delete from criterion where id = $1',
    ])
      await expect(asUpkeep(house, statement, [id])).rejects.toThrow('A locked criterion stays as it is');
  });

  it('goes with its pilot when an import that brought both is undone', async () => {
    const { id, pilotId } = await aLockedCriterion(house, workspace);
    await asUpkeep(house, 'delete from pilot where id = $1', [pilotId]);
    expect(await asUpkeep(house, 'select id from criterion where id = $1', [id])).toEqual([]);
  });
});
