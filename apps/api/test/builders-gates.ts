import { ask } from './ask.js';
import {
  aPilot,
  aProgram,
  aSystem,
  asUpkeep,
  type BuiltPilot,
  type Changed,
  change,
  inDays,
  placed,
} from './builders.js';
import { aCriterion, aMetric } from './builders-evidence.js';
import { rated } from './builders-pads.js';
import type { House, Person, TestWorkspace } from './house.js';

/** Everything a charter has to state before the pilot starts. */
const stated = {
  customerOutcome: 'No waiting.',
  businessOutcome: 'Fewer calls.',
  hypothesis: 'Most refunds are clear.',
  preMortem: 'We failed because nobody trusted it.',
  largestLossOurs: { minorUnits: 100_000, currency: 'EUR' },
  noVendor: true,
};

export interface ReadyPilot extends BuiltPilot {
  readonly metricId: string;
}

/** A proposed pilot that lacks nothing: charter stated, pads rated, one success and one kill criterion on two metrics. */
export async function aReadyPilot(
  house: House,
  workspace: TestWorkspace,
  input: Readonly<Record<string, unknown>> = {},
): Promise<ReadyPilot> {
  const { ADMIN, EXECUTIVE } = workspace.people;
  const pilot = await aPilot(house, workspace, { sponsorId: EXECUTIVE.actor.memberId, ...input });
  await change(house, ADMIN, 'editCharter', { pilotId: pilot.id, version: 1, changes: stated });
  await rated(house, ADMIN, pilot.id, [3, 3, 3, 3, 2]);
  const claim = { pilotId: pilot.id, baseline: { value: 0.5, n: 400 } };
  const { metricId } = await aCriterion(house, workspace, claim);
  const worth = await aMetric(house, workspace, { purpose: 'VALUE' });
  await aCriterion(house, workspace, { ...claim, metricId: worth.id, role: 'KILL', threshold: 0.4 });
  return { ...pilot, metricId };
}

/** What somebody who decides has seen of a pilot. */
export async function seenOf(
  house: House,
  person: Person,
  id: string,
): Promise<{ readonly version: number; readonly evidenceHash: string }> {
  const query = 'query ($id: ID!) { pilot(id: $id) { version evidenceHash } }';
  const { data, errors } = await ask(house, person, query, { id });
  if (!data?.pilot) throw new Error(`The pilot was not seen: ${JSON.stringify(errors)}`);
  return data.pilot;
}

export const decided = `pilot { id stage onHold outcome version decisionDate startedOn closedOn } changed
  decision { id gate choice outcome reason affected overrule overruleReason statusQuo newDecisionDate previousDecisionDate
    by { name } scaleOwner { name } overrules { item words reason } conditions { id text dueOn owner { name } clearedAt }
    snapshot { hash ask sentence missing padsBand pilotVersion criteria { role metric claim estimate n } } }`;

/** Decides at a gate on the pilot as it is at this moment. */
export async function decide(
  house: House,
  person: Person,
  pilotId: string,
  input: Readonly<Record<string, unknown>>,
  fields = decided,
): Promise<Changed> {
  const seen = await seenOf(house, person, pilotId);
  const said = { reason: 'It is time.', affected: 'Night staff: fewer calls.' };
  return change(house, person, 'decide', { pilotId, ...seen, ...said, ...input }, fields);
}

/** A pilot that passed its START gate. */
export async function aRunningPilot(
  house: House,
  workspace: TestWorkspace,
  input: Readonly<Record<string, unknown>> = {},
): Promise<ReadyPilot> {
  const pilot = await aReadyPilot(house, workspace, input);
  const { payload, errors } = await decide(house, workspace.people.EXECUTIVE, pilot.id, {
    gate: 'START',
    choice: 'GO',
  });
  if (payload?.pilot?.stage !== 'RUNNING')
    throw new Error(`It did not start: ${JSON.stringify([payload, errors])}`);
  return { ...pilot, version: payload.pilot.version };
}

/** A pilot that waits before its SCALE gate. */
export async function aDecidingPilot(
  house: House,
  workspace: TestWorkspace,
  input: Readonly<Record<string, unknown>> = {},
): Promise<ReadyPilot> {
  const pilot = await aRunningPilot(house, workspace, input);
  const called = { pilotId: pilot.id, reason: 'We know enough.' };
  const { payload } = await change(
    house,
    workspace.people.ADMIN,
    'callForDecision',
    called,
    'pilot { version }',
  );
  return { ...pilot, version: payload.pilot.version };
}

/** The same program and system for many pilots, so that they are made faster. */
export async function somewhere(house: House, workspace: TestWorkspace) {
  return {
    programId: (await aProgram(house, workspace)).id,
    systemId: (await aSystem(house, workspace)).id,
  };
}

/** The share of successes that settles a claim "above 60 %" one way or the other. */
const shares = { SUCCEED: 0.9, KILL: 0.2, CONTINUE: 0.6, INCONCLUSIVE: 0.6 } as const;

/** A pilot before its SCALE gate whose readings ask for something. */
export async function aSettledPilot(
  house: House,
  workspace: TestWorkspace,
  ask: keyof typeof shares,
  input: Readonly<Record<string, unknown>> = {},
): Promise<ReadyPilot> {
  const pilot = await aRunningPilot(house, workspace, input);
  await placed(house, pilot.id, { started_on: inDays(-30), proposed_on: inDays(-40) });
  const { ADMIN } = workspace.people;
  const readings = Array.from({ length: 28 }, (_, at) => ({
    metricId: pilot.metricId,
    arm: 'PILOT',
    from: inDays(at - 29),
    to: inDays(at - 29),
    n: 40,
    successes: Math.round(40 * shares[ask]) + (at % 2 ? 1 : -1),
  }));
  const added = await change(house, ADMIN, 'addReadings', { pilotId: pilot.id, readings }, 'added');
  if (added.payload?.added !== 28) throw new Error(`Nothing was added: ${JSON.stringify(added)}`);
  if (ask === 'INCONCLUSIVE')
    await asUpkeep(house, 'update evidence_plan set deadline = $2 where pilot_id = $1', [
      pilot.id,
      inDays(-1),
    ]);
  await change(house, ADMIN, 'callForDecision', { pilotId: pilot.id, reason: 'We know enough.' });
  return pilot;
}
