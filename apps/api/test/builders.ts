import { addDays, type Day, dayIn } from '@scrimmage/domain/calendar';
import type { Role } from '@scrimmage/domain/people';
import pg from 'pg';
import { type Answered, ask } from './ask.js';
import { type House, type Person, password, type TestWorkspace } from './house.js';

let count = 0;

/** A name nobody else has in this run. */
export function aName(what: string): string {
  return `${what} ${++count}`;
}

/** A day seen from today, as the server's clock has it in UTC. */
export function inDays(days: number): Day {
  return addDays(dayIn('UTC', new Date().toISOString()), days);
}

/** What a change answered: its payload, always with refusal and problems, and the faults. */
export interface Changed {
  // biome-ignore lint/suspicious/noExplicitAny: its shape is what the test itself asked for
  readonly payload: any;
  readonly errors: Answered<unknown>['errors'];
}

/** Makes one change as a member; `fields` is what the payload is asked for besides refusal and problems. */
export async function change(
  house: House,
  person: Person | null,
  verb: string,
  input: Readonly<Record<string, unknown>>,
  fields = '',
): Promise<Changed> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const { data, errors } = await ask(
    house,
    person,
    `mutation ($input: ${type}!) { ${verb}(input: $input) {
      clientMutationId refusal { code sentence facts { name value } } problems { path code message } ${fields} } }`,
    { input },
  );
  return { payload: data?.[verb] ?? null, errors };
}

// biome-ignore lint/suspicious/noExplicitAny: as above
async function made(house: House, by: Person, verb: string, input: object, fields: string): Promise<any> {
  const { payload, errors } = await change(house, by, verb, { ...input }, fields);
  if (errors.length || payload.refusal || payload.problems.length)
    throw new Error(`${verb} was not done: ${JSON.stringify({ errors, payload })}`);
  return payload;
}

export interface Built {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

export async function aProgram(house: House, { people }: TestWorkspace, input: object = {}): Promise<Built> {
  const given = { name: aName('Care'), purpose: 'Shorter waits.', ...input };
  return (await made(house, people.ADMIN, 'addProgram', given, 'program { id name version }')).program;
}

export async function aSystem(house: House, { people }: TestWorkspace, input: object = {}): Promise<Built> {
  const given = { name: aName('Desk'), mode: 'MODE_2', ...input };
  return (await made(house, people.ADMIN, 'addSystem', given, 'system { id name version }')).system;
}

export async function aUnit(house: House, { people }: TestWorkspace, name = aName('Ward')): Promise<Built> {
  return (await made(house, people.ADMIN, 'addUnit', { name }, 'unit { id name version }')).unit;
}

export async function aMember(
  house: House,
  { people }: TestWorkspace,
  role: Role = 'CONTRIBUTOR',
): Promise<Built & { readonly email: string }> {
  const given = { name: aName('Mina Meyer'), email: `mina-${++count}@example.org`, role, password };
  return (await made(house, people.ADMIN, 'addMember', given, 'member { id name email version }')).member;
}

export interface BuiltPilot extends Built {
  readonly key: string;
}

/** A proposed pilot; what it points at is made on the way unless given. Led by the workspace's LEAD unless said. */
export async function aPilot(
  house: House,
  workspace: TestWorkspace,
  input: Readonly<Record<string, unknown>> = {},
): Promise<BuiltPilot> {
  const given = {
    name: aName('Proactive refund'),
    problem: 'Customers wait nine days for a refund.',
    programId: input.programId ?? (await aProgram(house, workspace)).id,
    systemId: input.systemId ?? (await aSystem(house, workspace)).id,
    leadId: workspace.people.LEAD.actor.memberId,
    decisionDate: inDays(60),
    ...input,
  };
  return (await made(house, workspace.people.ADMIN, 'proposePilot', given, 'pilot { id key name version }'))
    .pilot;
}

/** One statement in the role of upkeep: for what no member can bring about, or must not. */
export async function asUpkeep<T extends object>(
  house: Pick<House, 'databaseUrl'>,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly T[]> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  try {
    await client.query('set role scrimmage_ops');
    return (await client.query<T>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Puts a pilot where only time and gates bring one. Columns as in the table. */
export async function placed(
  house: House,
  pilotId: string,
  columns: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(columns);
  const set = names.map((name, at) => `${name} = $${at + 2}`).join(', ');
  await asUpkeep(house, `update pilot set ${set} where id = $1`, [pilotId, ...Object.values(columns)]);
}
