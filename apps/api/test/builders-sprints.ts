import { v7 as uuidv7 } from 'uuid';
import { aName, aPilot, aProgram, change, inDays } from './builders.js';
import type { House, Person, TestWorkspace } from './house.js';

// biome-ignore lint/suspicious/noExplicitAny: its shape is what the caller asks for
async function made(house: House, by: Person, verb: string, input: object, fields: string): Promise<any> {
  const { payload, errors } = await change(house, by, verb, { ...input }, fields);
  if (errors.length || payload.refusal || payload.problems.length)
    throw new Error(`${verb} was not done: ${JSON.stringify({ errors, payload })}`);
  return payload;
}

/** A sprint as tests ask for one. */
export interface BuiltSprint {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly team: { readonly id: string };
}

/** An open sprint of a fortnight that ends in ten days; of a pilot of its own unless said. */
export async function aSprint(
  house: House,
  workspace: TestWorkspace,
  input: Readonly<Record<string, unknown>> = {},
): Promise<BuiltSprint> {
  const placed = input.pilotId ?? input.programId ?? input.teamId;
  const given = {
    ...(placed ? {} : { pilotId: (await aPilot(house, workspace)).id }),
    focus: 'Refunds within a day',
    goals: [{ text: 'No refund waits', effort: 3 }],
    startsOn: inDays(-3),
    endsOn: inDays(10),
    ...input,
  };
  return (
    await made(house, workspace.people.ADMIN, 'planSprint', given, 'sprint { id key version team { id } }')
  ).sprint;
}

/** Closes a sprint with what it moved; met unless said. */
export async function closed(
  house: House,
  workspace: TestWorkspace,
  sprint: Pick<BuiltSprint, 'id' | 'version'>,
  input: Readonly<Record<string, unknown>> = {},
): Promise<BuiltSprint> {
  const given = {
    sprintId: sprint.id,
    version: sprint.version,
    outcome: 'MET',
    goalsMet: [true],
    moves: [],
    ...input,
  };
  return (
    await made(house, workspace.people.ADMIN, 'closeSprint', given, 'sprint { id key version team { id } }')
  ).sprint;
}

/** A milestone as tests ask for one, with the program whose road it is on. */
export interface BuiltMilestone {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly programId: string;
  readonly laneId: string;
}

/** An outcome of a program's road. */
export async function aLane(house: House, { people }: TestWorkspace, programId: string): Promise<string> {
  const given = { programId, name: aName('Nobody waits') };
  return (await made(house, people.ADMIN, 'addRoadLane', given, 'lane { id }')).lane.id;
}

/** A milestone of ten items of one pilot, on a road of its own unless said. */
export async function aMilestone(
  house: House,
  workspace: TestWorkspace,
  input: Readonly<Record<string, unknown>> = {},
): Promise<BuiltMilestone> {
  const programId = (input.programId as string | undefined) ?? (await aProgram(house, workspace)).id;
  const laneId = (input.laneId as string | undefined) ?? (await aLane(house, workspace, programId));
  const given = {
    name: aName('Every refund'),
    parts: input.parts ?? [{ pilotId: (await aPilot(house, workspace, { programId })).id, remaining: 10 }],
    wantedOn: inDays(60),
    ...input,
    programId,
    laneId,
  };
  const fields = 'milestone { id key version }';
  const { milestone } = await made(house, workspace.people.ADMIN, 'addMilestone', given, fields);
  return { ...milestone, programId, laneId };
}

/** Sprints of one pilot that ended one after the other, each with what it finished and added of a milestone. */
export async function aPast(
  house: House,
  workspace: TestWorkspace,
  { pilotId, milestoneId }: { readonly pilotId: string; readonly milestoneId: string },
  past: readonly (readonly [finished: number, added: number])[],
): Promise<readonly BuiltSprint[]> {
  const sprints: BuiltSprint[] = [];
  for (const [at, [finished, added]] of past.entries()) {
    const ago = 14 * (past.length - at);
    const days = { startsOn: inDays(-ago), endsOn: inDays(13 - ago) };
    const sprint = await aSprint(house, workspace, { id: uuidv7(), pilotId, ...days });
    sprints.push(await closed(house, workspace, sprint, { moves: [{ milestoneId, finished, added }] }));
  }
  return sprints;
}
