import { schemaText } from '@scrimmage/contract/generated/schema-text';
import { roles } from '@scrimmage/domain/people';
import { type Action, mayEver, policy } from '@scrimmage/domain/policy';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { openToLinks, operationPolicy } from '../src/operation-policy.js';
import { type Answered, ask } from './ask.js';
import { aMember, aPilot, aSystem, aUnit, change, placed } from './builders.js';
import { aCriterion, locked } from './builders-evidence.js';
import { aFailure } from './builders-failures.js';
import { added, anInvoice, signed } from './builders-ledger.js';
import { rated } from './builders-pads.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

const schema = buildSchema(schemaText);
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
const isRoot = (type: unknown) => roots.some((root) => root === type);

let house: House;
let workspace: TestWorkspace;
const ids: Record<string, string> = {};

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  const { ADMIN } = workspace.people;
  const unit = await aUnit(house, workspace);
  const system = await aSystem(house, workspace, { layer: 'RECORD', ownerId: ADMIN.actor.memberId });
  const pilot = await aPilot(house, workspace, {
    unitId: unit.id,
    systemId: system.id,
    sponsorId: (await aMember(house, workspace)).id,
  });
  const money = { minorUnits: 1, currency: 'EUR' };
  await change(house, ADMIN, 'editCharter', {
    pilotId: pilot.id,
    version: 1,
    changes: {
      largestLossOurs: money,
      largestLossVendor: money,
      ambition: 'CORE',
      hypothesis: 'x',
      vendorText: 'x',
      preMortem: 'x',
      customerOutcome: 'x',
      businessOutcome: 'x',
      deciderId: ADMIN.actor.memberId,
    },
  });
  await change(house, ADMIN, 'commentOnPilot', { pilotId: pilot.id, text: 'x' });
  await aLedger(pilot.id);
  await rated(house, ADMIN, pilot.id, [2]);
  await change(house, ADMIN, 'editValueModel', { pilotId: pilot.id, version: 0, changes: { sunk: 1 } });
  await aCriterion(house, workspace, { pilotId: pilot.id });
  await locked(house, workspace, pilot.id, '2026-01-01');
  await aFailure(house, workspace, { pilotId: pilot.id, knownNow: 'x', toTellIds: [ADMIN.actor.memberId] });
  await placed(house, pilot.id, { stage: 'DECIDING' });
  ids.pilot = pilot.id;
});

/** A vendor's part in the pilot, with everything the ledger may hold of it. */
async function aLedger(pilotId: string): Promise<void> {
  const { ADMIN } = workspace.people;
  const engagement = await signed(house, workspace, { pilotId });
  const { payload } = await added(house, ADMIN, [anInvoice(engagement, { on: engagement.day(1) })]);
  const credit = { ...anInvoice(engagement), creditOf: payload.invoices[0].id };
  await change(house, ADMIN, 'addCredit', credit);
  const day = engagement.day(150);
  const value = { engagementId: engagement.id, what: 'x', fraction: 0.5, acceptance: 'ACCEPTED' };
  await change(house, ADMIN, 'recordValue', { ...value, on: day, acceptedOn: day });
}

/** Everything a type can be asked for, as deep as the guard lets an operation go; a type is not entered twice. */
function everything(type: GraphQLObjectType, depth: number, above: readonly string[]): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isObjectType(named))
      return isInterfaceType(named) ? [`${field.name} { __typename id }`] : [field.name];
    if (depth === 0 || above.includes(named.name)) return [];
    const inner = everything(named, depth - 1, [...above, named.name]);
    return inner ? [`${field.name}${pageOf(field)} { ${inner} }`] : [];
  });
  return fields.join(' ');
}

function pageOf({ args }: GraphQLField<unknown, unknown>): string {
  return args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
}

/** An input in the right form that points at nothing, so that leave alone decides whether it is refused outright. */
function inputOf(name: string): string {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input.`);
  const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return `{ ${fields.map((field) => `${field.name}: ${exampleOf(String(field.type))}`).join(', ')} }`;
}

function exampleOf(type: string): string {
  const bare = type.replaceAll('!', '');
  if (bare.startsWith('[')) return '[]';
  if (bare === 'ID') return '"01936f1e-0000-7000-8000-00000000000a"';
  if (['Int', 'Float', 'MinorUnits'].includes(bare)) return '1';
  if (bare === 'Boolean') return 'false';
  if (bare === 'Day') return '"2031-01-31"';
  const named = schema.getType(bare);
  if (isEnumType(named)) return named.getValues()[0]?.name ?? '';
  if (isInputObjectType(named)) return inputOf(bare);
  return '""';
}

/** A value for an argument that must be given. */
function example(arg: GraphQLArgument): string {
  const named = getNamedType(arg.type);
  if (named.name === 'ID') {
    const one = JSON.stringify(ids.pilot);
    return getNullableType(arg.type).toString().startsWith('[') ? `[${one}]` : one;
  }
  if (isEnumType(named)) return named.getValues()[0]?.name ?? '';
  if (isInputObjectType(named)) return inputOf(named.name);
  return named.name === 'Int' ? '1' : '"x"';
}

function questionFor(field: GraphQLField<unknown, unknown>, depth: number): string {
  const given = field.args
    .filter(({ type }) => isNonNullType(type))
    .map((arg) => `${arg.name}: ${example(arg)}`);
  if (field.args.some(({ name }) => name === 'first')) given.push('first: 2');
  const named = getNamedType(field.type);
  const args = given.length ? `(${given.join(', ')})` : '';
  const inner = isObjectType(named)
    ? `{ ${everything(named, depth, [named.name])} }`
    : isInterfaceType(named)
      ? '{ __typename id }'
      : '';
  return `{ ${field.name}${args} ${inner} }`;
}

describe('The contract', () => {
  it('says what every type, root field and enum is for', () => {
    const bare = types.flatMap((type) => {
      if (isScalarType(type) && ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) return [];
      const own = type.description || isRoot(type) ? [] : [type.name];
      const fields = isObjectType(type) && isRoot(type) ? Object.values(type.getFields()) : [];
      return [
        ...own,
        ...fields.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`),
      ];
    });
    expect(bare).toEqual([]);
  });

  it('says of every change who may make it, where not everybody may, in the words of the policy', () => {
    for (const { name, description } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const { leave, who } = policy[operationPolicy[name as keyof typeof operationPolicy]];
      const restricted = roles.some((role) => leave[role] !== 'ALL');
      if (restricted) expect(description, name).toContain(`${who} may do this.`);
    }
  });

  it('gives every mutation one input, one payload, and a key to send it twice by', () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const verb = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
      expect(field.args.map((arg) => `${arg.name}: ${arg.type}`)).toEqual([`input: ${verb}Input!`]);
      expect(String(field.type)).toBe(`${verb}Payload!`);
      const input = schema.getType(`${verb}Input`);
      expect(isInputObjectType(input) && 'clientMutationId' in input.getFields()).toBe(true);
      const payload = schema.getType(`${verb}Payload`);
      expect(isObjectType(payload) && payload.getInterfaces().map(({ name }) => name)).toEqual([
        'MutationPayload',
      ]);
    }
  });
});

/** The guard stops what is too much at once, the parser what is too long to be read at all. */
function isTooMuch({ extensions, message }: Answered<unknown>['errors'][number]): boolean {
  return extensions.code === 'TOO_MUCH' || /more tha[nt] \d+ tokens/.test(message);
}

describe('Every field', () => {
  const questions = Object.values(schema.getQueryType()?.getFields() ?? {});

  it.each(questions.map(({ name }) => name))('under %s can be asked for', async (name) => {
    const field = questions.find((one) => one.name === name);
    if (!field) throw new Error(name);
    for (const depth of [2, 3, 6]) {
      const { errors, data } = await ask(house, workspace.people.ADMIN, questionFor(field, depth));
      if (depth > 2 && errors.length > 0 && errors.every(isTooMuch)) continue;
      expect(errors, questionFor(field, depth)).toEqual([]);
      expect(data).toHaveProperty(name);
    }
  });

  it('of an object is reached by one of those questions, or by a payload or an event', () => {
    const reached = new Set<string>();
    const reach = (type: GraphQLObjectType) => {
      if (reached.has(type.name)) return;
      reached.add(type.name);
      for (const { type: inner } of Object.values(type.getFields())) {
        const named = getNamedType(inner);
        if (isObjectType(named)) reach(named);
        if (isInterfaceType(named)) for (const one of schema.getPossibleTypes(named)) reach(one);
      }
    };
    for (const root of roots) if (root) reach(root);
    const unreached = types.filter((type) => isObjectType(type) && !reached.has(type.name));
    expect(unreached.map(({ name }) => name)).toEqual([]);
  });
});

describe('A pilot of which everything is known', () => {
  it('gives every field its value: none is promised and forgotten', async () => {
    const type = schema.getType('Pilot');
    if (!isObjectType(type)) throw new Error('There are no pilots.');
    const query = `query ($id: ID!) { pilot(id: $id) { ${everything(type, 2, ['Pilot'])} } }`;
    const { data, errors } = await ask(house, workspace.people.ADMIN, query, { id: ids.pilot });
    expect(errors).toEqual([]);
    const silent = Object.keys(data.pilot).filter((field) => data.pilot[field] === null);
    // It is still open, and no file brought it in.
    expect(silent.sort()).toEqual(['closedOn', 'outcome', 'scaleOwner', 'source']);
  });
});

describe('Leave', () => {
  const fields = roots.slice(0, 2).flatMap((root) => Object.values(root?.getFields() ?? {}));
  const cases = fields.flatMap((field) => roles.map((role) => [role, field.name] as const));

  it('is written down for every root field and for nothing else', () => {
    const all = roots.flatMap((root) => Object.keys(root?.getFields() ?? {}));
    expect(Object.keys(operationPolicy).sort()).toEqual(all.sort());
  });

  it.each(cases)('of a %s for %s is what the policy says', async (role, name) => {
    const action: Action = operationPolicy[name as keyof typeof operationPolicy];
    const { errors } = await ask(house, workspace.people[role], attempt(name));
    const forbidden = errors.some(({ extensions }) => extensions.code === 'FORBIDDEN');
    expect(errors.some(({ extensions }) => extensions.code === 'INTERNAL')).toBe(false);
    // The whole audit log is the one question a rule of its own stands before.
    const expected = name === 'activity' ? 'readAuditLog' : action;
    // Asked for alone, what links open is asked by a link, and its token is what counts.
    const byLink = (openToLinks as ReadonlySet<string>).has(name);
    expect(forbidden).toBe(!byLink && !mayEver({ role, scope: 'WRITE' }, expected));
  });

  function attempt(name: string): string {
    const question = schema.getQueryType()?.getFields()[name];
    if (question) return questionFor(question, 1);
    const input = schema.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Input`);
    if (!isInputObjectType(input)) throw new Error(`${name} has no input.`);
    return `mutation { ${name}(input: ${inputOf(input.name)}) { clientMutationId } }`;
  }
});
