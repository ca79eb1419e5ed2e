import { ask } from './ask.js';
import { aPilot, inDays } from './builders.js';
import { aCriterion, aMetric } from './builders-evidence.js';
import { aReadyPilot, aRunningPilot, aSettledPilot, decide, seenOf } from './builders-gates.js';
import { padsLevels } from './builders-pads.js';
import type { ExampleChange } from './changes-of-house.js';
import type { House, TestWorkspace } from './house.js';

const missing = '01936f1e-0000-7000-8000-00000000000a';

/** What is claimed and counted. */
async function ofEvidence(house: House, own: TestWorkspace): Promise<readonly ExampleChange[]> {
  const proposed = await aPilot(house, own);
  const draft = await aCriterion(house, own, { pilotId: proposed.id });
  const running = await aRunningPilot(house, own);
  const query = 'query ($id: ID!) { pilot(id: $id) { criteria { id version } evidencePlan { version } } }';
  const { data } = await ask(house, own.people.ADMIN, query, { id: running.id });
  const [criterion] = data.pilot.criteria;
  const { id: metricId } = await aMetric(house, own);
  const metric = { kind: 'MEAN', unit: 'minutes', direction: 'LOWER_IS_BETTER', purpose: 'VALUE' };
  const claim = { pilotId: proposed.id, role: 'KILL', metricId, design: 'ONE_ARM', threshold: 0.2 };
  const terms = { ...claim, casesPerPeriod: 40, period: 'DAY' };
  const why = { reason: 'x', dataSeen: true };
  const plan = { pilotId: running.id, version: data.pilot.evidencePlan.version, minRunDays: 21, ...why };
  const amendment = { criterionId: criterion.id, version: criterion.version, ...why };
  const day = { metricId: running.metricId, arm: 'PILOT', from: inDays(0), to: inDays(0), n: 40 };
  const counted = { pilotId: running.id, readings: [{ ...day, successes: 24 }] };
  return [
    ['addMetric', { ...metric, name: 'Minutes' }, { ...metric, name: 'Minutes' }],
    ['editMetric', { metricId, version: 1, description: 'y' }, { metricId, version: 1, description: 'z' }],
    ['registerCriterion', terms, { ...terms, metricId: missing }],
    ['removeCriterion', { criterionId: draft.id }, null],
    ['planEvidence', plan, { ...plan, minRunDays: 28 }],
    ['amendCriterion', { ...amendment, changes: { casesPerPeriod: 50 } }, { ...amendment, withdraw: true }],
    ['addReadings', counted, { pilotId: running.id, readings: [{ ...day, successes: 25 }] }],
  ];
}

/** How real it is, what it is worth, how it goes. */
async function ofJudgement(house: House, own: TestWorkspace): Promise<readonly ExampleChange[]> {
  const { id: pilotId } = await aRunningPilot(house, own);
  return [
    ['ratePads', { pilotId, levels: padsLevels([1]) }, { pilotId, levels: [] }],
    [
      'editValueModel',
      { pilotId, version: 0, changes: { sunk: 1 } },
      { pilotId, version: 0, changes: { sunk: 2 } },
    ],
    ['declareHealth', { pilotId, state: 'AT_RISK', sentence: 'Late.' }, { pilotId, state: 'OFF_TRACK' }],
  ];
}

/** What is decided, promised and looked at again. */
async function ofGates(house: House, own: TestWorkspace): Promise<readonly ExampleChange[]> {
  const { ADMIN, EXECUTIVE } = own.people;
  const called = { pilotId: (await aRunningPilot(house, own)).id, reason: 'x' };
  const { id } = await aReadyPilot(house, own);
  const held = { pilotId: id, ...(await seenOf(house, ADMIN, id)), gate: 'START', choice: 'HOLD' };
  const decision = { ...held, reason: 'x', affected: 'x' };
  const started = await decide(house, EXECUTIVE, (await aReadyPilot(house, own)).id, {
    gate: 'START',
    choice: 'CONDITIONAL_GO',
    conditions: [{ text: 'x', dueOn: inDays(1), ownerId: ADMIN.actor.memberId }],
  });
  const [{ id: conditionId }] = started.payload.decision.conditions;
  const { id: scaled } = await aSettledPilot(house, own, 'SUCCEED');
  const go = { gate: 'SCALE', choice: 'GO', scaleOwnerId: ADMIN.actor.memberId };
  const { payload } = await decide(house, EXECUTIVE, scaled, go, 'pilot { followUps { id } }');
  const looked = { followUpId: payload.pilot.followUps[0].id, effectAtScale: 0.8, note: 'x' };
  return [
    ['callForDecision', called, called],
    ['decide', decision, decision],
    ['clearCondition', { conditionId, note: 'x', version: 1 }, { conditionId, note: 'y', version: 1 }],
    ['reopenCondition', { conditionId, version: 2 }, { conditionId, version: 2 }],
    ['recordFollowUp', looked, looked],
  ];
}

/** The changes to what pilots are judged by, each once, in an order in which they can be made. */
export async function changesOfPilots(house: House, own: TestWorkspace): Promise<readonly ExampleChange[]> {
  const parts = [];
  for (const part of [ofEvidence, ofJudgement, ofGates]) parts.push(...(await part(house, own)));
  return parts;
}
