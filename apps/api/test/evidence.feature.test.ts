import { mulberry32 } from '@scrimmage/stats/mulberry32';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, asUpkeep, change, inDays, placed } from './builders.js';
import { aCriterion, aMetric, type BuiltCriterion, locked } from './builders-evidence.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

const known = `claim notYet sentence estimate low high eValue n nControl periods wavered designEffect stale staleDays lastPeriod
  firstCrossing { state on at estimate low high stands } sampleRatio { expected observed p alarm }
  stamp { method version inputsHash alpha killAlpha nTune periodsTune } series { days estimate low high n }`;

async function evidenceOf(pilotId: string) {
  const query = `query ($id: ID!) { pilot(id: $id) { evidenceHash
    criteria(withdrawn: true) { id role state claimByOriginal evidence { ${known} } }
    recommendation { ask sentence fallback since reasons { claim sentence criterion { id } } } } }`;
  const { data, errors } = await ask(house, workspace.people.EXECUTIVE, query, { id: pilotId });
  expect(errors).toEqual([]);
  return data.pilot;
}

async function add(pilotId: string, readings: readonly object[], more: object = {}) {
  const { payload, errors } = await change(house, workspace.people.LEAD, 'addReadings', {
    pilotId,
    readings,
    ...more,
  });
  expect({ errors, ...payload }).toMatchObject({ errors: [], refusal: null, problems: [] });
}

/** A day's cases of one arm with a true rate, drawn with a seed. */
function drawn(metricId: string, rate: number, arm = 'PILOT', seed = 1) {
  const next = mulberry32(seed);
  return (ago: number) => {
    const successes = Array.from({ length: 40 }, next).filter((draw) => draw < rate).length;
    return { metricId, arm, from: inDays(-ago), to: inDays(-ago), n: 40, successes };
  };
}

const ago = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, n) => from - n);

/** A pilot that has run for thirty days with a success line at 30 % and a kill line at 20 %. */
async function running(more: Readonly<Record<string, unknown>> = {}): Promise<BuiltCriterion> {
  const pilot = await aPilot(house, workspace, { decisionDate: inDays(60) });
  const success = await aCriterion(house, workspace, { pilotId: pilot.id, threshold: 0.3, ...more });
  const { pilotId, metricId } = success;
  const threshold = more.design ? -0.1 : 0.2;
  await aCriterion(house, workspace, { ...more, pilotId, metricId, role: 'KILL', threshold });
  await locked(house, workspace, pilot.id, inDays(-30));
  return success;
}

describe('Evidence', () => {
  it('is nothing before the lock, and says why', async () => {
    const { pilotId } = await aCriterion(house, workspace);
    const { criteria, recommendation } = await evidenceOf(pilotId);
    expect(criteria[0].evidence).toMatchObject({
      claim: 'OPEN',
      notYet: 'NOT_LOCKED',
      estimate: null,
      stamp: null,
    });
    expect(criteria[0].evidence.series.days).toEqual([]);
    expect(recommendation).toBeNull();
  });

  it('proves what is true, says since when, and asks to scale', async () => {
    const { pilotId, metricId } = await running();
    await add(pilotId, ago(30, 1).map(drawn(metricId, 0.45)));
    const { criteria, recommendation } = await evidenceOf(pilotId);
    const [success, kill] = criteria;
    expect(success.evidence).toMatchObject({
      claim: 'PROVEN',
      notYet: null,
      n: 1200,
      nControl: null,
      periods: 30,
    });
    expect(success.evidence.low).toBeGreaterThan(0.3);
    expect(success.evidence.eValue).toBeGreaterThan(10);
    expect(success.evidence.firstCrossing).toMatchObject({ state: 'PROVEN', stands: true });
    expect(success.evidence.series.days).toHaveLength(30);
    expect(success.evidence.series.low.at(-1)).toBe(success.evidence.low);
    expect(success.evidence.stamp).toMatchObject({
      method: 'BETA_BINOMIAL_PERIOD_HULL',
      alpha: 0.1,
      killAlpha: 0.1,
      nTune: 27 * 40,
      periodsTune: 27,
    });
    expect(kill.evidence.claim).toBe('REFUTED');
    expect(recommendation).toMatchObject({ ask: 'SUCCEED', fallback: null, reasons: [{ claim: 'PROVEN' }] });
    expect(recommendation.since >= inDays(-16)).toBe(true);
    expect(recommendation.sentence).toMatch(
      /^The evidence asks to scale\. “Refund share .* is proven: .* \(n = 1,200\)\.$/,
    );
  });

  it('asks to kill as soon as success is out of reach, though no kill line was crossed', async () => {
    const { pilotId, metricId } = await running();
    await add(pilotId, ago(30, 1).map(drawn(metricId, 0.235)));
    const { criteria, recommendation } = await evidenceOf(pilotId);
    expect(criteria[0].evidence.claim).toBe('REFUTED');
    expect(recommendation.ask).toBe('KILL');
  });

  it('is the same however the readings came in: in order, in any other, by day or at once', async () => {
    const day = drawn('', 0.34, 'PILOT', 7);
    const days = ago(30, 1).map(day);
    const next = mulberry32(11);
    const shuffled = days.toSorted(() => next() - 0.5);
    const cut = (list: typeof days, size: number) =>
      Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));
    const results = [];
    for (const parts of [cut(days, 30), cut(days, 4), cut(shuffled, 7), cut(days.toReversed(), 1)]) {
      const { pilotId, metricId } = await running();
      for (const part of parts)
        await add(
          pilotId,
          part.map((reading) => ({ ...reading, metricId })),
        );
      const { criteria, recommendation } = await evidenceOf(pilotId);
      results.push({
        ask: recommendation.ask,
        since: recommendation.since,
        evidence: criteria.map(
          ({ evidence: { firstCrossing: _f, ...rest } }: { evidence: Record<string, unknown> }) => rest,
        ),
      });
    }
    for (const other of results.slice(1)) expect(other).toEqual(results[0]);
  }, 60_000);

  it('keeps the first crossing for good, and lets corrected readings take the claim back', async () => {
    const { pilotId, metricId } = await running();
    const readings = ago(20, 1).map(drawn(metricId, 0.5));
    await add(pilotId, readings);
    const before = (await evidenceOf(pilotId)).criteria[0].evidence;
    expect(before.claim).toBe('PROVEN');
    const halved = readings.map((reading) => ({
      ...reading,
      successes: Math.floor(reading.successes * 0.6),
    }));
    await add(pilotId, halved, { correctionReason: 'Counted twice.' });
    const after = (await evidenceOf(pilotId)).criteria[0].evidence;
    expect(after.claim).toBe('OPEN');
    expect(after.firstCrossing).toEqual({ ...before.firstCrossing, stands: false });
    expect(after.stamp.inputsHash).not.toBe(before.stamp.inputsHash);
  });

  it('stays settled when the interval comes back over the line, and says so', async () => {
    const { pilotId, metricId } = await running({ threshold: 0.45 });
    await add(pilotId, ago(30, 21).map(drawn(metricId, 0.65)));
    expect((await evidenceOf(pilotId)).criteria[0].evidence).toMatchObject({
      claim: 'PROVEN',
      wavered: false,
    });
    await add(pilotId, ago(20, 8).map(drawn(metricId, 0.3)));
    const { evidence } = (await evidenceOf(pilotId)).criteria[0];
    expect(evidence).toMatchObject({ claim: 'PROVEN', wavered: true, firstCrossing: { stands: true } });
    expect(evidence.sentence).toContain('though the interval has come back over the line since');
  });

  it('compares two arms, watches their split, and says when nothing can be told from no change', async () => {
    const { pilotId, metricId } = await running({ design: 'TWO_ARMS', threshold: 0, randomised: true });
    const pilot = drawn(metricId, 0.31, 'PILOT', 3);
    const control = drawn(metricId, 0.3, 'CONTROL', 4);
    await add(
      pilotId,
      ago(10, 1).flatMap((day) => [pilot(day), control(day)]),
    );
    const { evidence } = (await evidenceOf(pilotId)).criteria[0];
    expect(evidence).toMatchObject({
      claim: 'OPEN',
      n: 400,
      nControl: 400,
      sampleRatio: { observed: 0.5, alarm: false },
    });
    expect(evidence.sentence).toMatch(
      /points \(n = 800\): not yet settled; not distinguishable from no change\.$/,
    );
    const doubled = ago(30, 11).map((day) => ({ ...pilot(day), n: 80, successes: 25 }));
    await add(pilotId, [...doubled, ...ago(30, 11).map(control)]);
    const { criteria, recommendation } = await evidenceOf(pilotId);
    expect(criteria[0].evidence.sampleRatio).toMatchObject({ expected: 0.5, alarm: true });
    expect(recommendation.sentence).toContain('The arms are not split as planned');
  });

  it('takes the time before as a sample of its own, and lacks it until it is there', async () => {
    const { pilotId, metricId } = await running({ design: 'BEFORE_AFTER', threshold: 0.05 });
    await add(pilotId, ago(20, 1).map(drawn(metricId, 0.5)));
    expect((await evidenceOf(pilotId)).criteria[0].evidence.notYet).toBe('NO_COMPARISON');
    await add(pilotId, ago(60, 31).map(drawn(metricId, 0.3, 'CONTROL', 5)));
    const { evidence } = (await evidenceOf(pilotId)).criteria[0];
    expect(evidence).toMatchObject({ claim: 'PROVEN', nControl: 1200 });
    expect(evidence.series.days).toHaveLength(20);
  });

  it('says when it is stale, and what happens at the deadline', async () => {
    const { pilotId, metricId } = await running();
    expect((await evidenceOf(pilotId)).criteria[0].evidence).toMatchObject({
      notYet: 'NO_READINGS',
      stale: true,
    });
    await add(pilotId, ago(6, 3).map(drawn(metricId, 0.26)));
    expect((await evidenceOf(pilotId)).criteria[0].evidence).toMatchObject({ stale: false, staleDays: 3 });
    await asUpkeep(house, 'update evidence_plan set deadline = $2 where pilot_id = $1', [pilotId, inDays(0)]);
    const { recommendation } = await evidenceOf(pilotId);
    expect(recommendation).toMatchObject({ ask: 'INCONCLUSIVE', fallback: 'KILL', since: inDays(0) });
    await placed(house, pilotId, { stage: 'CLOSED', outcome: 'KILLED' });
    expect((await evidenceOf(pilotId)).criteria[0].evidence.stale).toBe(false);
  });

  it('has a hash that changes with readings and promises, and with nothing else', async () => {
    const { pilotId, metricId } = await running();
    const first = (await evidenceOf(pilotId)).evidenceHash;
    const reading = drawn(metricId, 0.4)(3);
    await add(pilotId, [reading]);
    const second = (await evidenceOf(pilotId)).evidenceHash;
    await add(pilotId, [reading]);
    await change(house, workspace.people.LEAD, 'commentOnPilot', { pilotId, text: 'x' });
    expect((await evidenceOf(pilotId)).evidenceHash).toBe(second);
    expect(second).not.toBe(first);
  });

  it('shares the chance of a wrong kill among the metrics that may kill', async () => {
    const pilot = await aPilot(house, workspace);
    const { id } = await aCriterion(house, workspace, { pilotId: pilot.id, threshold: 0.3 });
    const guarded = await aMetric(house, workspace);
    await aCriterion(house, workspace, {
      pilotId: pilot.id,
      metricId: guarded.id,
      role: 'GUARDRAIL',
      threshold: 0.1,
    });
    await locked(house, workspace, pilot.id, inDays(-30));
    const { criteria } = await evidenceOf(pilot.id);
    expect(
      criteria.map((one: { evidence: { stamp: { killAlpha: number } } }) => one.evidence.stamp.killAlpha),
    ).toEqual([0.05, 0.05]);
    expect(criteria[0].id).toBe(id);
  });
});
