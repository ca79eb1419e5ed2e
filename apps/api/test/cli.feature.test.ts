import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../src/cli/commands.js';
import { helpOn } from '../src/cli/help.js';
import { readArguments } from '../src/cli/read-arguments.js';
import { isPassword } from '../src/platform/auth/passwords.js';
import { Sessions } from '../src/platform/auth/sessions.js';
import { Clock } from '../src/platform/clock.js';
import { anEmptyDatabase, type EmptyDatabase, newDatabaseUrl } from './empty-database.js';
import { runCli } from './run-cli.js';

const password = 'seven quiet herons';
const founding = ['user', 'create', '--email', 'Ada@Example.org', '--name', 'Ada', '--new-workspace', 'Mill'];

describe('The command line', () => {
  it('lists its commands when nothing is asked', async () => {
    const { code, out } = await runCli([]);
    expect(code).toBe(0);
    for (const { name } of commands) expect(out).toContain(name);
  });

  it('shows every command’s own help with an example', () => {
    for (const command of commands) {
      expect(readArguments([...command.name.split(' '), '--help'], commands)).toEqual({ help: command });
      expect(helpOn(command)).toContain(`npm run scrimmage -- ${command.example}`);
    }
  });

  it('needs no database to show help', async () => {
    const { code, out } = await runCli(['audit', 'verify', '--help']);
    expect([code, out]).toEqual([0, expect.stringContaining('npm run scrimmage -- audit verify')]);
  });

  it.each([
    [['fly'], 'There is no command “fly”.'],
    [['user', 'remove'], 'There is no command “user remove”. There is: user create.'],
    [['migrate', '--fast'], 'Unknown option'],
    [['migrate', 'now'], '“now” was not understood.'],
    [['user', 'create', '--name', 'Ada'], '--email ADDRESS is needed'],
  ])('does not understand %j, and says so', (words, sentence) => {
    expect(() => readArguments(words, commands)).toThrow(sentence);
  });

  it('ends with 2 and one sentence when it does not understand', async () => {
    const words = ['token', 'create', '--email', 'a@b.cd', '--name', 'x', '--days', 'ten'];
    const { code, err, out } = await runCli(words, { url: 'postgres://127.0.0.1:1/none' });
    expect([code, err, out]).toEqual([2, '--days is a whole number from 1 to 365.\n', '']);
  });

  it('says in a sentence, and not with a stack, that the database cannot be reached', async () => {
    const { code, err } = await runCli(['migrate'], { url: 'postgres://127.0.0.1:1/none' });
    expect(code).toBe(1);
    expect(err).toContain('127.0.0.1:1');
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('says what to run when the database has no tables', async () => {
    const { code, err } = await runCli(['audit', 'verify'], { url: await newDatabaseUrl() });
    expect([code, err.trim()]).toEqual([
      1,
      'This database has no tables yet. Run: npm run scrimmage -- migrate',
    ]);
  });
});

describe('Migrating', () => {
  it('applies what is missing, once', async () => {
    const url = await newDatabaseUrl();
    const first = await runCli(['migrate'], { url });
    const second = await runCli(['migrate'], { url });
    expect([first.code, first.out]).toEqual([0, expect.stringContaining('applied')]);
    expect([second.code, second.out]).toEqual([0, 'The database was up to date already.\n']);
  });
});

describe('Loading the season', () => {
  it('prints the sample people, and the same people again when it is there already', async () => {
    const { url, close } = await anEmptyDatabase();
    await close();
    const first = await runCli(['season', '--json'], { url });
    const second = await runCli(['season', '--json'], { url });
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(JSON.parse(first.out)).toHaveLength(5);
    expect(second.out).toBe(first.out);
    expect(second.err).toContain('there already');
  });

  it('refuses a database that holds somebody’s own workspace', async () => {
    const { url, close } = await anEmptyDatabase();
    await close();
    await runCli(founding, { url, input: password });
    const { code, err } = await runCli(['season'], { url });
    expect([code, err]).toEqual([1, expect.stringContaining('There is a workspace already.')]);
  });
});

describe('Letting people in', () => {
  let house: EmptyDatabase;

  beforeAll(async () => {
    house = await anEmptyDatabase();
  });
  afterAll(() => house.close());

  const credentials = () =>
    house.database.as('scrimmage_auth', (scope) =>
      scope.rows<{ email: string; role: string; hash: string }>(sql`
        select m.email, m.role, c.password_hash as hash from member m join credential c on c.member_id = m.id order by m.email`),
    );

  it('needs a workspace first', async () => {
    const words = ['user', 'create', '--email', 'bo@example.org', '--name', 'Bo'];
    const { code, err } = await runCli(words, { url: house.url, input: password });
    expect([code, err]).toEqual([1, expect.stringContaining('There is no workspace yet.')]);
  });

  it('does nothing with a password that is too short, or none', async () => {
    for (const input of ['short\n', '']) {
      const { code, err } = await runCli(founding, { url: house.url, input });
      expect(code).toBe(1);
      expect(err).toContain('password');
    }
    expect(await credentials()).toEqual([]);
  });

  it('founds the first workspace with its administrator, and only the first', async () => {
    const first = await runCli(founding, { url: house.url, input: `${password}\n` });
    expect([first.code, first.out]).toEqual([0, expect.stringContaining('ada@example.org')]);
    const [ada] = await credentials();
    expect(ada?.role).toBe('ADMIN');
    expect(await isPassword(ada?.hash ?? null, password)).toBe(true);
    const second = await runCli(founding, { url: house.url, input: password });
    expect([second.code, second.err]).toEqual([1, expect.stringContaining('There is a workspace already')]);
  });

  it('adds a member with the password of the environment, and says so in the activity', async () => {
    const words = ['user', 'create', '--email', 'bo@example.org', '--name', 'Bo', '--role', 'lead'];
    const ran = await runCli(words, { url: house.url, env: { SCRIMMAGE_PASSWORD: password } });
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect((await credentials()).map(({ role }) => role)).toEqual(['ADMIN', 'LEAD']);
    const entries = await house.database.as('scrimmage_ops', (scope) =>
      scope.rows(sql`select verb, actor_name as by, subject_label as what from activity order by seq`),
    );
    expect(entries).toEqual([
      { verb: 'createWorkspace', by: 'Ada', what: 'Mill' },
      { verb: 'addMember', by: 'The command line', what: 'Bo' },
    ]);
    const again = await runCli(words, { url: house.url, env: { SCRIMMAGE_PASSWORD: password } });
    expect([again.code, again.err]).toEqual([1, 'bo@example.org is a member already.\n']);
  });

  it('makes a token that opens the door as its member', async () => {
    const words = ['token', 'create', '--email', 'bo@example.org', '--name', 'Report', '--days', '3'];
    const { code, out, err } = await runCli(words, { url: house.url });
    expect([code, err]).toEqual([0, expect.stringContaining('shown only now')]);
    const visitor = await new Sessions(house.database, new Clock()).visitor(out.trim(), 'TOKEN');
    expect(visitor?.actor).toMatchObject({ name: 'Bo', role: 'LEAD', scope: 'READ' });
  });

  it('knows nobody under an unknown address', async () => {
    const words = ['token', 'create', '--email', 'cy@example.org', '--name', 'Report'];
    const { code, err } = await runCli(words, { url: house.url });
    expect([code, err]).toEqual([1, 'No active member has the address cy@example.org.\n']);
  });
});
