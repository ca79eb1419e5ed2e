import type { PilotId } from '@scrimmage/domain/ids';
import { CriteriaEvents } from '../src/evidence/criteria.events.js';
import { PilotsReader } from '../src/pilots/pilots.reader.js';
import { aName, aPilot, type Built, change, inDays, placed } from './builders.js';
import { acting, type House, type Person, type TestWorkspace } from './house.js';

// biome-ignore lint/suspicious/noExplicitAny: its shape is what the caller asked for
async function made(house: House, by: Person, verb: string, input: object, fields: string): Promise<any> {
  const { payload, errors } = await change(house, by, verb, { ...input }, fields);
  if (errors.length || payload.refusal || payload.problems.length)
    throw new Error(`${verb} was not done: ${JSON.stringify({ errors, payload })}`);
  return payload;
}

/** A proportion of which more is better, unless said otherwise. */
export async function aMetric(house: House, { people }: TestWorkspace, input: object = {}): Promise<Built> {
  const given = {
    name: aName('Refund share'),
    kind: 'PROPORTION',
    unit: '%',
    direction: 'HIGHER_IS_BETTER',
    purpose: 'PERFORMANCE',
    ...input,
  };
  return (await made(house, people.ADMIN, 'addMetric', given, 'metric { id name version }')).metric;
}

/** The same member, as a program that may only read. */
export async function aReader(house: House, person: Person): Promise<Person> {
  const given = { name: aName('reads'), scope: 'READ', expiresInDays: 1 };
  const { secret } = await made(house, person, 'createApiToken', given, 'secret');
  return { ...person, token: secret };
}

/** A claim on a proportion against a fixed level, as a draft; what it needs is made on the way unless given. */
export async function aCriterion(
  house: House,
  workspace: TestWorkspace,
  input: Readonly<Record<string, unknown>> = {},
): Promise<BuiltCriterion> {
  const given = {
    pilotId: input.pilotId ?? (await aPilot(house, workspace)).id,
    metricId: input.metricId ?? (await aMetric(house, workspace)).id,
    role: 'SUCCESS',
    design: 'ONE_ARM',
    threshold: 0.6,
    casesPerPeriod: 40,
    period: 'DAY',
    ...input,
  };
  const fields = 'criterion { id version pilot { id } metric { id } }';
  const { criterion } = await made(house, workspace.people.ADMIN, 'registerCriterion', given, fields);
  return { ...criterion, pilotId: criterion.pilot.id, metricId: criterion.metric.id };
}

export interface BuiltCriterion {
  readonly id: string;
  readonly pilotId: string;
  readonly metricId: string;
  readonly version: number;
}

/** Locks a pilot's criteria, as its START gate would, and lets it run since `startedOn`. */
export async function locked(
  house: House,
  { people }: TestWorkspace,
  pilotId: string,
  startedOn = inDays(0),
): Promise<void> {
  await placed(house, pilotId, { stage: 'RUNNING', started_on: startedOn });
  const { app } = house.server;
  await acting(house.database, people.ADMIN.actor, async () => {
    const pilot = await app.get(PilotsReader, { strict: false }).byId.load(pilotId as PilotId);
    if (!pilot) throw new Error('There is no such pilot.');
    await app
      .get(CriteriaEvents, { strict: false })
      .lock(pilot, people.ADMIN.actor, new Date().toISOString());
  });
}

/** The only criterion of a running pilot. */
export async function aLockedCriterion(
  house: House,
  workspace: TestWorkspace,
  input: Readonly<Record<string, unknown>> = {},
): Promise<BuiltCriterion> {
  const criterion = await aCriterion(house, workspace, input);
  await locked(house, workspace, criterion.pilotId);
  return { ...criterion, version: criterion.version + 1 };
}
