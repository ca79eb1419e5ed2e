import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, change, inDays, placed } from './builders.js';
import { aCriterion, aLockedCriterion, aMetric, locked } from './builders-evidence.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
});

const criterion = `criterion { id state threshold version claimByOriginal original { threshold statement }
  amendments { version kind reason dataSeen hash by { id } changes { field before after } } evidence { claim } }`;

const why = { reason: 'The first line was a typing error.', dataSeen: false };

const amend = (criterionId: string, version: number, more: object, by = workspace.people.LEAD) =>
  change(house, by, 'amendCriterion', { criterionId, version, ...why, ...more }, criterion);

async function planOf(pilotId: string) {
  const query = `query ($id: ID!) { pilot(id: $id) { criteria { id threshold } evidencePlan { minRunDays fallback futility deadline
    version lock { version hash originalHash } amendments { version kind criterion { id } changes { field before after } } } } }`;
  return (await ask(house, workspace.people.LEAD, query, { id: pilotId })).data.pilot;
}

describe('Amending a criterion', () => {
  it('keeps the original first, and says what changed, why, by whom, and whether readings had been seen', async () => {
    const { id, version, pilotId } = await aLockedCriterion(house, workspace);
    const { payload } = await amend(id, version, { changes: { threshold: 0.5 }, dataSeen: true });
    expect(payload.criterion).toMatchObject({
      state: 'LOCKED',
      threshold: 0.5,
      version: version + 1,
      original: { threshold: 0.6, statement: expect.stringMatching(/is above 60\u00a0%\.$/) },
      amendments: [
        {
          version: 2,
          kind: 'CHANGED',
          reason: why.reason,
          dataSeen: true,
          by: { id: workspace.people.LEAD.actor.memberId },
          changes: [{ field: 'threshold', before: '0.6', after: '0.5' }],
        },
      ],
    });
    const { lock, amendments } = (await planOf(pilotId)).evidencePlan;
    expect(lock.version).toBe(2);
    expect(lock.hash).toBe(payload.criterion.amendments[0].hash);
    expect(lock.hash).not.toBe(lock.originalHash);
    expect(amendments).toMatchObject([{ version: 2, criterion: { id } }]);
  });

  it('judges by the new terms, and still says what the readings say of the first', async () => {
    const pilot = await aPilot(house, workspace);
    const { id, metricId } = await aCriterion(house, workspace, { pilotId: pilot.id });
    await locked(house, workspace, pilot.id, inDays(-30));
    const readings = Array.from({ length: 20 }, (_, n) => ({
      metricId,
      arm: 'PILOT',
      from: inDays(-1 - n),
      to: inDays(-1 - n),
      n: 40,
      successes: 20 + (n % 3),
    }));
    await change(house, workspace.people.LEAD, 'addReadings', { pilotId: pilot.id, readings });
    const { payload } = await amend(id, 2, { changes: { threshold: 0.4 }, dataSeen: true });
    expect(payload.criterion).toMatchObject({ claimByOriginal: 'REFUTED', evidence: { claim: 'PROVEN' } });
  });

  it('withdraws one visibly, and nothing can be done to it any more', async () => {
    const { id, version, pilotId } = await aLockedCriterion(house, workspace);
    const { payload } = await amend(id, version, { withdraw: true });
    expect(payload.criterion).toMatchObject({ state: 'WITHDRAWN', amendments: [{ kind: 'WITHDRAWN' }] });
    expect((await planOf(pilotId)).criteria).toEqual([]);
    const again = await amend(id, version + 1, { changes: { threshold: 0.1 } });
    expect(again.payload.refusal.code).toBe('CRITERION_WITHDRAWN');
  });

  it('is refused before the lock, after the end, and when it changed meanwhile', async () => {
    const draft = await aCriterion(house, workspace);
    const early = await amend(draft.id, 1, { changes: { threshold: 0.5 } });
    expect(early.payload.refusal.code).toBe('CRITERIA_NOT_LOCKED');
    const { id, version, pilotId } = await aLockedCriterion(house, workspace);
    const both = await Promise.all(
      [0.5, 0.4].map((threshold) => amend(id, version, { changes: { threshold } })),
    );
    expect(both.map(({ payload }) => payload.refusal?.code ?? 'made').sort()).toEqual([
      'CHANGED_MEANWHILE',
      'made',
    ]);
    await placed(house, pilotId, { stage: 'CLOSED', outcome: 'KILLED' });
    const late = await amend(id, version + 1, { changes: { threshold: 0.3 } });
    expect(late.payload.refusal.code).toBe('EVIDENCE_CLOSED');
  });

  it('needs a reason, a change, and one that fits', async () => {
    const { id, version } = await aLockedCriterion(house, workspace);
    const paths = async (more: object) =>
      (await amend(id, version, more)).payload.problems.map(({ path }: { path: string }) => path);
    expect(await paths({ changes: { threshold: 0.5 }, reason: ' ' })).toEqual(['reason']);
    expect(await paths({ changes: {} })).toEqual(['changes']);
    expect(await paths({ changes: { threshold: 0.6 } })).toEqual(['changes']);
    expect(await paths({ changes: { threshold: 4 } })).toEqual(['changes.threshold']);
    expect(await paths({ changes: { alpha: 0.5 } })).toEqual(['changes.alpha']);
  });

  it('is for the pilot’s lead and administrators, and finds no other workspace’s', async () => {
    const { id, version } = await aLockedCriterion(house, workspace);
    for (const role of ['EXECUTIVE', 'PROCUREMENT', 'CONTRIBUTOR'] as const) {
      const { errors } = await amend(id, version, { withdraw: true }, workspace.people[role]);
      expect(errors[0]?.extensions.code, role).toBe('FORBIDDEN');
    }
    const theirs = await aLockedCriterion(house, foreign);
    const there = await amend(theirs.id, 2, { withdraw: true });
    expect(there.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(there).toEqual(await amend('01936f1e-0000-7000-8000-00000000000a', 2, { withdraw: true }));
  });
});

describe('A criterion registered after the lock', () => {
  const late = (pilotId: string, metricId: string) => ({
    pilotId,
    metricId,
    role: 'GUARDRAIL',
    design: 'ONE_ARM',
    threshold: 0.1,
    casesPerPeriod: 40,
    period: 'DAY',
  });

  it('is an amendment: refused without a reason, seen to be late with one', async () => {
    const { pilotId } = await aLockedCriterion(house, workspace);
    const { id: metricId } = await aMetric(house, workspace);
    const register = (more: object) =>
      change(
        house,
        workspace.people.LEAD,
        'registerCriterion',
        { ...late(pilotId, metricId), ...more },
        criterion,
      );
    expect((await register({})).payload.refusal.code).toBe('CRITERIA_LOCKED');
    expect((await register({ reason: 'Forgotten.' })).payload.problems).toMatchObject([{ path: 'dataSeen' }]);
    const { payload } = await register({ reason: 'Forgotten.', dataSeen: false });
    expect(payload.criterion).toMatchObject({ state: 'LOCKED', amendments: [{ kind: 'ADDED', version: 2 }] });
    const again = { ...late(pilotId, metricId), criterionId: payload.criterion.id, version: 2 };
    const replaced = await change(house, workspace.people.LEAD, 'registerCriterion', again, criterion);
    expect(replaced.payload.refusal.code).toBe('CRITERIA_LOCKED');
  });
});

describe('The plan of a pilot’s evidence', () => {
  const plan = (pilotId: string, version: number, more: object) =>
    change(house, workspace.people.LEAD, 'planEvidence', { pilotId, version, ...more }, 'pilot { id }');

  it('may be changed freely before the lock, and by amendment after it', async () => {
    const { pilotId } = await aCriterion(house, workspace);
    expect((await planOf(pilotId)).evidencePlan).toMatchObject({ version: 0, deadline: null });
    await plan(pilotId, 0, { minRunDays: 21, futility: false, deadline: inDays(9) });
    expect((await planOf(pilotId)).evidencePlan).toMatchObject({
      minRunDays: 21,
      futility: false,
      deadline: null,
      version: 1,
    });
    expect((await plan(pilotId, 0, { minRunDays: 1 })).payload.refusal.code).toBe('CHANGED_MEANWHILE');
    await locked(house, workspace, pilotId);
    expect((await plan(pilotId, 2, { fallback: 'CONTINUE' })).payload.refusal.code).toBe('CRITERIA_LOCKED');
    await plan(pilotId, 2, { deadline: inDays(90), reason: 'One more cycle.', dataSeen: true });
    expect((await planOf(pilotId)).evidencePlan).toMatchObject({
      deadline: inDays(90),
      lock: { version: 2 },
      amendments: [{ criterion: null, changes: [{ field: 'deadline', after: inDays(90) }] }],
    });
  });
});

describe('What is locked', () => {
  it('changes by no other way than an amendment, whatever is tried', async () => {
    const { id, pilotId, metricId, version } = await aLockedCriterion(house, workspace);
    const before = await planOf(pilotId);
    const tries = fc.constantFrom(
      [
        'registerCriterion',
        {
          pilotId,
          metricId,
          criterionId: id,
          version,
          role: 'SUCCESS',
          design: 'ONE_ARM',
          threshold: 0.1,
          casesPerPeriod: 1,
          period: 'DAY',
        },
      ],
      [
        'registerCriterion',
        {
          pilotId,
          metricId,
          role: 'KILL',
          design: 'ONE_ARM',
          threshold: 0.1,
          casesPerPeriod: 1,
          period: 'DAY',
        },
      ],
      ['removeCriterion', { criterionId: id }],
      ['planEvidence', { pilotId, version: 1, minRunDays: 1 }],
      [
        'amendCriterion',
        { criterionId: id, version, changes: { threshold: 0.1 }, reason: '', dataSeen: false },
      ],
      [
        'amendCriterion',
        { criterionId: id, version: 1, changes: { threshold: 0.1 }, reason: 'x', dataSeen: false },
      ],
      ['editMetric', { metricId, version: 1, direction: 'LOWER_IS_BETTER' }],
      ['editCharter', { pilotId, version: 1, changes: { decisionDate: inDays(5) } }],
    ) as fc.Arbitrary<[string, Record<string, unknown>]>;
    await fc.assert(
      fc.asyncProperty(fc.array(tries, { minLength: 1, maxLength: 6 }), async (sequence) => {
        for (const [verb, input] of sequence) await change(house, workspace.people.ADMIN, verb, input);
        expect(await planOf(pilotId)).toEqual(before);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
