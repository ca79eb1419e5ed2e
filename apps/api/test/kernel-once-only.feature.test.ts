import { request } from 'node:http';
import pg from 'pg';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { acting, type House, type Person, type TestWorkspace, theHouse } from './house.js';
import { anotherServer, type OwnServer } from './servers.js';

let house: House;
let second: OwnServer;
let workspace: TestWorkspace;
let person: Person;

beforeAll(async () => {
  house = await theHouse();
  second = await anotherServer(house.databaseUrl);
  workspace = await house.workspace();
  person = workspace.people.ADMIN;
});

afterAll(() => second.server.close());

const addUnit = `mutation ($input: AddUnitInput!) {
  addUnit(input: $input) { clientMutationId unit { id name } refusal { code } problems { path } } }`;

async function unitsNamed(start: string): Promise<number> {
  const row = await house.database.operation(person.actor, null, () =>
    house.database.row<{ n: number }>(
      sql`select count(*)::int as n from unit where starts_with(name, ${start})`,
    ),
  );
  return row?.n ?? 0;
}

/** Entries of the history and receipts that belong to a name. */
async function tracesOf(start: string): Promise<object | null> {
  return house.database.operation(person.actor, null, () =>
    house.database.row<object>(sql`
      select (select count(*)::int from activity where starts_with(subject_label, ${start})) as told,
        (select count(*)::int from mutation_receipt where starts_with(key, ${start})) as receipts`),
  );
}

/** Sends a change as a good client does: again, while it is told that the server is busy. */
async function askUntilAnswered(address: string, variables: object) {
  for (;;) {
    const answer = await ask({ address }, person, addUnit, { ...variables });
    if (answer.errors.length === 0) return answer;
    expect(answer.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'UNAVAILABLE' }]);
  }
}

/** Sends a change and hangs up before the answer can come. */
function sendAndHangUp(address: string, body: object): Promise<void> {
  return new Promise((resolve) => {
    const sent = request(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}` },
    });
    sent.on('error', () => resolve());
    sent.on('close', () => resolve());
    sent.end(JSON.stringify(body), () => setTimeout(() => sent.destroy(), Math.random() * 15));
  });
}

describe('A change with a clientMutationId', () => {
  it('is made once, however often it is sent at the same moment to two servers', async () => {
    const input = { clientMutationId: 'fifty at once', name: 'Fifty' };
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        ask({ ...house, address: i % 2 ? second.address : house.address }, person, addUnit, { input }),
      ),
    );
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const payloads = new Set(answers.map(({ data }) => JSON.stringify(data.addUnit)));
    expect(payloads.size).toBe(1);
    expect(await unitsNamed('Fifty')).toBe(1);
    expect(await tracesOf('fifty')).toEqual({ told: 0, receipts: 1 });
    expect(await tracesOf('Fifty')).toEqual({ told: 1, receipts: 0 });
  });

  it('is made once each in 400 changes whose connection is cut before the answer, sent again until answered', async () => {
    const change = (i: number) => ({
      query: addUnit,
      variables: { input: { clientMutationId: `cut ${i}`, name: `Cut ${i}` } },
    });
    const all = Array.from({ length: 400 }, (_, i) => i);
    const address = (i: number) => (i % 2 ? second.address : house.address);
    for (let from = 0; from < all.length; from += 20) {
      await Promise.all(all.slice(from, from + 20).map((i) => sendAndHangUp(address(i), change(i))));
    }
    const before = await unitsNamed('Cut ');
    for (let from = 0; from < all.length; from += 20) {
      const answers = await Promise.all(
        all.slice(from, from + 20).map((i) => askUntilAnswered(address(i + 1), change(i).variables)),
      );
      for (const { data } of answers) expect(data.addUnit).toMatchObject({ refusal: null, problems: [] });
    }
    expect(before).toBeGreaterThan(0);
    expect(await unitsNamed('Cut ')).toBe(400);
    expect(await tracesOf('Cut ')).toEqual({ told: 400, receipts: 0 });
  });

  it('is a conflict when the key comes with another change', async () => {
    const first = { clientMutationId: 'reused', name: 'Reused' };
    await ask(house, person, addUnit, { input: first });
    const answer = await ask(house, person, addUnit, { input: { ...first, name: 'Another' } });
    expect(answer.errors[0]?.extensions.code).toBe('CONFLICT');
    expect(await unitsNamed('Another')).toBe(0);
  });

  it('belongs to the member who sent it: another member’s key may be the same', async () => {
    const names = ['Mine', 'Yours'];
    const people = [workspace.people.LEAD, workspace.people.EXECUTIVE];
    for (const [i, who] of people.entries()) {
      const answer = await ask(house, who, addUnit, { input: { clientMutationId: 'same', name: names[i] } });
      expect(answer.data.addUnit.unit.name).toBe(names[i]);
    }
  });

  it('may be tried again after a no: the key is not used up by it', async () => {
    await ask(house, person, addUnit, { input: { name: 'Taken' } });
    const refused = await ask(house, person, addUnit, {
      input: { clientMutationId: 'again', name: 'Taken' },
    });
    expect(refused.data.addUnit.refusal).toEqual({ code: 'NAME_TAKEN' });
    const made = await ask(house, person, addUnit, { input: { clientMutationId: 'again', name: 'Free' } });
    expect(made.data.addUnit).toMatchObject({ unit: { name: 'Free' }, refusal: null });
  });

  it('is refused when the key is empty or very long', async () => {
    for (const clientMutationId of ['', 'k'.repeat(101)]) {
      const answer = await ask(house, person, addUnit, { input: { clientMutationId, name: 'Never' } });
      expect(answer.errors[0]?.extensions.code).toBe('BAD_INPUT');
    }
    expect(await unitsNamed('Never')).toBe(0);
  });

  it('leaves no secret and no password behind', async () => {
    const secretWords = 'unforgettable heron by the weir';
    const added = await ask(
      house,
      person,
      `mutation ($input: AddMemberInput!) { addMember(input: $input) { member { id } problems { path } } }`,
      {
        input: {
          clientMutationId: 'heron',
          name: 'H',
          email: 'heron@example.org',
          role: 'LEAD',
          password: secretWords,
        },
      },
    );
    expect(added.data.addMember.problems).toEqual([]);
    const create = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret apiToken { id } } }`;
    const input = { clientMutationId: 'key', name: 'k', scope: 'READ', expiresInDays: 1 };
    const made = await ask(house, person, create, { input });
    const { secret } = made.data.createApiToken;
    expect(secret).toMatch(/^scr_/);
    const again = await ask(house, person, create, { input });
    expect(again.data.createApiToken).toEqual({ secret: null, apiToken: made.data.createApiToken.apiToken });
    const stored = await everythingStored();
    for (const secretText of [secretWords, secret, secret.slice(4), person.token]) {
      expect(stored.filter((row) => row.includes(secretText))).toEqual([]);
    }
  });
});

/** Every row of every table, as upkeep sees them. */
async function everythingStored(): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  await client.query('begin; set local role scrimmage_ops');
  const { rows: tables } = await client.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`);
  const stored: string[] = [];
  for (const { name } of tables) {
    const role = ['session', 'credential', 'sign_in_failure'].includes(name)
      ? 'scrimmage_auth'
      : 'scrimmage_ops';
    if (name === 'migration') continue;
    await client.query(`set local role ${role}`);
    const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
    stored.push(...rows.map(({ row }) => row));
  }
  await client.end();
  expect(stored.length).toBeGreaterThan(100);
  return stored;
}

describe('A change that gets in another one’s way', () => {
  it('is tried again after a deadlock, and both are made', async () => {
    const ids = [workspace.people.LEAD, workspace.people.EXECUTIVE].map(({ actor }) => actor.memberId);
    let tries = 0;
    let met = 0;
    let bothThere = () => {};
    const both = new Promise<void>((resolve) => {
      bothThere = resolve;
    });
    const touch = (order: readonly string[], label: string) =>
      acting(house.database, person.actor, async () => {
        tries++;
        await house.database.rows(sql`update member set name = name where id = ${order[0]}`);
        if (++met === 2) bothThere();
        await both;
        await house.database.rows(sql`update member set name = name where id = ${order[1]}`);
        house.database.announce({
          verb: 'changeRole',
          subjectType: 'Member',
          subjectId: person.actor.memberId,
          subjectLabel: label,
          at: new Date().toISOString(),
        });
      });
    await Promise.all([touch(ids, 'Deadlock'), touch(ids.toReversed(), 'Deadlock')]);
    // The loser comes again while the winner may still be writing, so it can lose more than once.
    expect(tries).toBeGreaterThanOrEqual(3);
    expect(await tracesOf('Deadlock')).toEqual({ told: 2, receipts: 0 });
  });

  it('is told to try again after three tries', async () => {
    let tries = 0;
    const failing = acting(house.database, person.actor, async () => {
      tries++;
      await house.database.rows(sql`do $$ begin raise serialization_failure; end $$`);
    });
    await expect(failing).rejects.toMatchObject({ driverError: { code: '40001' } });
    expect(tries).toBe(3);
  });

  it('is not made when it says nothing of itself', async () => {
    const silent = acting(house.database, person.actor, () =>
      house.database.rows(sql`insert into unit values (${workspace.id}, gen_random_uuid(), 'Silent', 1)`),
    );
    await expect(silent).rejects.toThrow('announces nothing');
    expect(await unitsNamed('Silent')).toBe(0);
  });
});
