import { type Role, roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aMember, aName, asUpkeep, aUnit, change } from './builders.js';
import { type House, password, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
});

const member = 'member { id name email role active version viewerCan { changeRole deactivate } }';
const missing = '01936f1e-0000-7000-8000-00000000000a';

function input(changes: object = {}) {
  return {
    name: 'Mina Meyer',
    email: `${aName('m').replace(' ', '-')}@example.org`,
    role: 'LEAD',
    password,
    ...changes,
  };
}

describe('Letting somebody in', () => {
  it('makes a member who can be found at once', async () => {
    const given = input({ email: 'Mina.MEYER@Example.org ' });
    const { payload } = await change(house, workspace.people.ADMIN, 'addMember', given, member);
    expect(payload.member).toMatchObject({
      name: 'Mina Meyer',
      email: 'mina.meyer@example.org',
      role: 'LEAD',
      active: true,
      version: 1,
      viewerCan: { changeRole: true, deactivate: true },
    });
  });

  it('is refused for an address that is a member’s already, also when two do it at the same moment', async () => {
    const given = input();
    const answers = await Promise.all(
      [given, given, given].map((one) => change(house, workspace.people.ADMIN, 'addMember', one, member)),
    );
    const codes = answers.map(({ payload }) => payload?.refusal?.code ?? null);
    expect(codes.sort()).toEqual(['EMAIL_TAKEN', 'EMAIL_TAKEN', null]);
  });

  it('takes the same address in another workspace', async () => {
    const given = input();
    for (const { people } of [workspace, foreign]) {
      const { payload } = await change(house, people.ADMIN, 'addMember', given, member);
      expect(payload.refusal).toBeNull();
    }
  });

  it('names every mistake, and never repeats the password', async () => {
    const { payload } = await change(
      house,
      workspace.people.ADMIN,
      'addMember',
      input({ name: '', email: 'x', password: 'short' }),
    );
    expect(payload.problems.map(({ path }: { path: string }) => path)).toEqual(['name', 'email', 'password']);
    expect(JSON.stringify(payload)).not.toContain('"short"');
  });
});

describe('What only administrators may', () => {
  const others = roles.filter((role) => role !== 'ADMIN');
  const verbs: readonly [string, (id: string) => object][] = [
    ['addMember', () => input()],
    ['changeRole', (memberId) => ({ memberId, version: 1, role: 'LEAD' })],
    ['deactivateMember', (memberId) => ({ memberId, version: 1 })],
    ['reactivateMember', (memberId) => ({ memberId, version: 1 })],
  ];
  it.each(others.flatMap((role) => verbs.map(([verb, given]) => [role, verb, given] as const)))(
    '%s may not %s',
    async (role, verb, given) => {
      const { memberId } = workspace.people.LEAD.actor;
      const { errors, payload } = await change(house, workspace.people[role], verb, {
        ...given(memberId),
      });
      expect(payload).toBeNull();
      expect(errors[0]).toMatchObject({
        message: 'Administrators may do this.',
        extensions: { code: 'FORBIDDEN' },
      });
    },
  );
});

describe('Giving another role', () => {
  it('takes effect with the next question', async () => {
    const { people } = await house.workspace();
    const viewer = '{ viewer { member { role } viewerCan { addProgram } } }';
    const { memberId } = people.CONTRIBUTOR.actor;
    expect((await ask(house, people.CONTRIBUTOR, viewer)).data.viewer).toMatchObject({
      viewerCan: { addProgram: false },
    });
    await change(house, people.ADMIN, 'changeRole', { memberId, version: 1, role: 'EXECUTIVE' }, member);
    expect((await ask(house, people.CONTRIBUTOR, viewer)).data.viewer).toEqual({
      member: { role: 'EXECUTIVE' },
      viewerCan: { addProgram: true },
    });
  });

  it('is refused with the member as they are when somebody else gave one meanwhile', async () => {
    const { id } = await aMember(house, workspace);
    const give = (role: Role) =>
      change(house, workspace.people.ADMIN, 'changeRole', { memberId: id, version: 1, role }, member);
    await give('LEAD');
    const { payload } = await give('EXECUTIVE');
    expect(payload).toMatchObject({
      refusal: { code: 'CHANGED_MEANWHILE' },
      member: { role: 'LEAD', version: 2 },
    });
  });

  it('goes together with an access that was ended meanwhile', async () => {
    const { id } = await aMember(house, workspace);
    await change(house, workspace.people.ADMIN, 'deactivateMember', { memberId: id, version: 1 });
    const given = { memberId: id, version: 1, role: 'LEAD' };
    const { payload } = await change(house, workspace.people.ADMIN, 'changeRole', given, member);
    expect(payload.member).toMatchObject({ role: 'LEAD', active: false, version: 3 });
  });

  it.each(['changeRole', 'deactivateMember', 'reactivateMember'])(
    'or access finds no other workspace’s member, nor one who is missing (%s)',
    async (verb) => {
      const theirs = await aMember(house, foreign);
      const role = verb === 'changeRole' ? { role: 'LEAD' } : {};
      const answers = await Promise.all(
        [theirs.id, missing, 'mina'].map((memberId) =>
          change(house, workspace.people.ADMIN, verb, { memberId, version: 1, ...role }),
        ),
      );
      expect(answers[0]?.errors[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    },
  );
});

describe('The last administrator', () => {
  const lone = async () => {
    const own = await house.workspace();
    // Each workspace of the tests has two: the founder, and the one who acts.
    const { actor } = own.people.ADMIN;
    await asUpkeep(
      house,
      `update member set active = false where workspace_id = $1 and role = 'ADMIN' and id <> $2`,
      [own.id, actor.memberId],
    );
    return { own, memberId: actor.memberId };
  };

  it('keeps the role and the access', async () => {
    const { own, memberId } = await lone();
    for (const [verb, given] of [
      ['changeRole', { role: 'LEAD' }],
      ['deactivateMember', {}],
    ] as const) {
      const { payload } = await change(house, own.people.ADMIN, verb, { memberId, version: 1, ...given });
      expect(payload.refusal).toEqual({
        code: 'LAST_ADMIN',
        sentence: 'This is the last administrator. Give somebody else that role first.',
        facts: [],
      });
    }
  });

  it('may go once there is another', async () => {
    const { own, memberId } = await lone();
    const next = own.people.LEAD.actor.memberId;
    await change(house, own.people.ADMIN, 'changeRole', { memberId: next, version: 1, role: 'ADMIN' });
    const { payload } = await change(house, own.people.ADMIN, 'deactivateMember', { memberId, version: 1 });
    expect(payload.refusal).toBeNull();
  });

  it('remains when two remove each other at the same moment', async () => {
    const own = await house.workspace();
    const [one, two] = await Promise.all(
      ['x', 'y'].map(async () => {
        const { id } = await aMember(house, own, 'ADMIN');
        return id;
      }),
    );
    await asUpkeep(
      house,
      `update member set active = false where workspace_id = $1 and role = 'ADMIN' and id <> all($2)`,
      [own.id, [one, two, own.people.ADMIN.actor.memberId]],
    );
    const everybody = [one, two, own.people.ADMIN.actor.memberId];
    const answers = await Promise.all(
      everybody.map((memberId) =>
        change(house, own.people.ADMIN, 'deactivateMember', { memberId, version: 1 }),
      ),
    );
    const left = await asUpkeep(
      house,
      `select id from member where workspace_id = $1 and role = 'ADMIN' and active`,
      [own.id],
    );
    expect(left).toHaveLength(1);
    expect(answers).toHaveLength(3);
  });
});

describe('A member whose access ended', () => {
  it('is told nothing any more, and keeps what they did', async () => {
    const own = await house.workspace();
    const { memberId } = own.people.LEAD.actor;
    await change(house, own.people.ADMIN, 'deactivateMember', { memberId, version: 1 });
    const gone = await ask(house, own.people.LEAD, '{ viewer { today } }');
    expect([gone.status, gone.errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    await change(house, own.people.ADMIN, 'reactivateMember', { memberId, version: 2 });
    expect(
      (await ask(house, own.people.LEAD, '{ viewer { member { name } } }')).data.viewer.member.name,
    ).toBe('Lead Person');
  });
});

describe('Members', () => {
  const list = `query ($search: String, $active: Boolean) { members(search: $search, active: $active) {
    totalCount edges { node { name email } } } }`;

  it('are found by name or address, and by whether they have access', async () => {
    const own = await house.workspace();
    const { id, email } = await aMember(house, own);
    await change(house, own.people.ADMIN, 'deactivateMember', { memberId: id, version: 1 });
    const count = async (variables: object) =>
      (await ask(house, own.people.CONTRIBUTOR, list, { ...variables })).data.members.totalCount;
    expect(await count({})).toBe(7);
    expect(await count({ active: true })).toBe(6);
    expect(await count({ active: false })).toBe(1);
    expect(await count({ search: email.toUpperCase() })).toBe(1);
    expect(await count({ search: 'MEYER', active: true })).toBe(0);
    expect(await count({ search: '%' })).toBe(0);
  });

  it('may be managed by administrators alone, which everybody can see', async () => {
    const query = '{ members(first: 1) { edges { node { viewerCan { changeRole deactivate } } } } }';
    for (const role of roles) {
      const { data } = await ask(house, workspace.people[role], query);
      const manages = role === 'ADMIN';
      expect(data.members.edges[0].node.viewerCan).toEqual({ changeRole: manages, deactivate: manages });
    }
  });
});

describe('Units', () => {
  it.each(roles)('are added by leads, executives and administrators: %s', async (role) => {
    const { errors, payload } = await change(
      house,
      workspace.people[role],
      'addUnit',
      { name: aName('Ward') },
      'unit { name version }',
    );
    const may = ['LEAD', 'EXECUTIVE', 'ADMIN'].includes(role);
    expect(errors[0]?.extensions.code).toBe(may ? undefined : 'FORBIDDEN');
    if (may) expect(payload.unit.version).toBe(1);
  });

  it('have names of their own', async () => {
    const { name } = await aUnit(house, workspace);
    const again = await change(house, workspace.people.LEAD, 'addUnit', { name });
    expect(again.payload.refusal).toMatchObject({ code: 'NAME_TAKEN' });
    const blank = await change(house, workspace.people.LEAD, 'addUnit', { name: '\n' });
    expect(blank.payload.problems).toMatchObject([{ path: 'name', message: 'The name is needed.' }]);
  });

  it('are listed by name and found by words', async () => {
    const own = await house.workspace();
    for (const name of ['Ward 2', 'ward 1', 'Kitchen']) await aUnit(house, own, name);
    const { data } = await ask(
      house,
      own.people.LEAD,
      '{ units(search: "WARD") { totalCount edges { node { name } } } }',
    );
    expect(data.units).toEqual({
      totalCount: 2,
      edges: [{ node: { name: 'ward 1' } }, { node: { name: 'Ward 2' } }],
    });
  });
});

describe('The viewer', () => {
  it('is told who they are, where, and what they may do', async () => {
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      `{ viewer { member { name role } workspace { id currency timeZone } today viewerCan {
        proposePilot addProgram addSystem addMember addUnit editCauses importPilots importLedger exportEverything readAuditLog createApiToken } } }`,
    );
    expect(data.viewer).toEqual({
      member: { name: 'Lead Person', role: 'LEAD' },
      workspace: { id: workspace.id, currency: 'EUR', timeZone: 'UTC' },
      today: new Date().toISOString().slice(0, 10),
      viewerCan: {
        proposePilot: true,
        addProgram: true,
        addSystem: true,
        addMember: false,
        addUnit: true,
        editCauses: true,
        importPilots: false,
        importLedger: false,
        exportEverything: false,
        readAuditLog: false,
        createApiToken: true,
      },
    });
  });
});
