import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { houseActor } from '@scrimmage/domain/actor';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SendMailService } from '../src/mail/send-mail.service.js';
import { Database } from '../src/platform/database/database.js';
import { createServer, type Server } from '../src/server.js';
import { ask } from './ask.js';
import { aPilot, asUpkeep, change, inDays, placed } from './builders.js';
import { aRecipient } from './builders-digest.js';
import { eventually } from './eventually.js';
import { type House, newWorkspace, type TestWorkspace, testConfig } from './house.js';
import { aDatabaseForJobs } from './job-desk.js';
import { type SmtpProcess, smtpProcess, takenIn } from './smtp-process.js';

const publicUrl = 'https://scrimmage.example';
let databaseUrl: string;
let folder: string;
let file: string;
let running: readonly { close(): Promise<void> }[] = [];
let house: House;
let own: TestWorkspace;
let mails: SmtpProcess;

/** The product beside a mail server; in `jobs` it sends by itself. */
async function started(port: number, jobs: boolean): Promise<House> {
  const mail = { smtpUrl: `smtp://127.0.0.1:${port}`, from: 'scrimmage@brindlewick.example' };
  const server = await createServer({ ...testConfig(databaseUrl), publicUrl, jobs, mail });
  running = [...running, { close: () => server.close() }];
  const address = `http://127.0.0.1:${await server.listen()}`;
  const workspace = (name?: string) => newWorkspace(server, name);
  return { server, address, databaseUrl, database: server.app.get(Database), workspace };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-mail-'));
});

beforeEach(async () => {
  databaseUrl = await aDatabaseForJobs();
  file = join(folder, `${Date.now()}.txt`);
  writeFileSync(file, '');
});

afterEach(async () => {
  for (const one of running) await one.close();
  running = [];
  await mails.kill();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A late decision, and twelve people who hear of it besides the executive. */
async function aWeek(): Promise<void> {
  own = await house.workspace('Brindlewick');
  const { id } = await aPilot(house, own, { name: 'Proactive refund' });
  await placed(house, id, { stage: 'DECIDING', decision_date: inDays(-5) });
  for (let at = 0; at < 12; at++) await aRecipient(house, own.people.EXECUTIVE);
}

const send = () => change(house, own.people.EXECUTIVE, 'sendDigest', {}, 'people');
const handOver = ({ app }: Server) => {
  const actor = houseActor({ id: own.id, timeZone: 'UTC' });
  const { signal } = new AbortController();
  return app.get(Database).operation(actor, 'job 1', () => app.get(SendMailService).sendAll(actor, signal));
};
const states = async () =>
  (
    await asUpkeep<{ state: string }>(
      { databaseUrl },
      'select state from mail where workspace_id = $1 order by made_at, id',
      [own.id],
    )
  ).map(({ state }) => state);
const count = (list: readonly string[], state: string) => list.filter((one) => one === state).length;

describe('A mail server in a process of its own', () => {
  it('that dies half way and comes back gets every letter once, but for the one it died over', async () => {
    mails = await smtpProcess(file, 0, 5);
    house = await started(mails.port, true);
    await aWeek();
    expect((await send()).payload.people).toBe(13);
    await mails.held;
    await mails.kill();
    // What was read whole may have been kept: nobody can tell, so it is not sent again.
    await eventually(states, (seen) => count(seen, 'IN_DOUBT') === 1, 15_000);
    mails = await smtpProcess(file, mails.port);
    await eventually(states, (seen) => count(seen, 'SENT') === 12, 60_000);
    expect(count(await states(), 'IN_DOUBT')).toBe(1);
    const taken = await takenIn(file);
    expect(taken).toHaveLength(12);
    expect(new Set(taken.map(({ messageId }) => messageId)).size).toBe(12);
  }, 90_000);

  it('hears of each letter once from two processes that send at the same time', async () => {
    mails = await smtpProcess(file);
    house = await started(mails.port, false);
    const other = await started(mails.port, false);
    await aWeek();
    await send();
    await Promise.all([handOver(house.server), handOver(other.server)]);
    await handOver(house.server);
    expect(new Set(await states())).toEqual(new Set(['SENT']));
    const taken = await takenIn(file);
    expect([taken.length, new Set(taken.map(({ messageId }) => messageId)).size]).toEqual([13, 13]);
  });
});

describe('A mail server that is away', () => {
  it('is asked once and not once a letter, and all of them wait', async () => {
    mails = await smtpProcess(file);
    house = await started(mails.port, false);
    await mails.kill();
    await aWeek();
    await send();
    await expect(handOver(house.server)).rejects.toThrow('takes no letters now');
    const tried = await asUpkeep<{ attempts: number; n: number }>(
      { databaseUrl },
      'select attempts, count(*)::int as n from mail where workspace_id = $1 group by 1 order by 1',
      [own.id],
    );
    expect(tried).toEqual([
      { attempts: 0, n: 12 },
      { attempts: 1, n: 1 },
    ]);
    expect(new Set(await states())).toEqual(new Set(['WAITING']));
  });

  it('is given up for a letter that was tried for three days, and for no other', async () => {
    mails = await smtpProcess(file);
    house = await started(mails.port, false);
    await mails.kill();
    await aWeek();
    await send();
    const old = "update mail set made_at = made_at - interval '73 hours' where workspace_id = $1";
    await asUpkeep({ databaseUrl }, `${old} and id = (select max(id::text)::uuid from mail)`, [own.id]);
    await expect(handOver(house.server)).rejects.toThrow();
    expect(count(await states(), 'WAITING')).toBe(13);
    await expect(handOver(house.server)).rejects.toThrow();
    expect([count(await states(), 'REFUSED'), count(await states(), 'WAITING')]).toEqual([1, 12]);
    const [refused] = await asUpkeep<{ failure: string }>(
      { databaseUrl },
      "select failure from mail where workspace_id = $1 and state = 'REFUSED'",
      [own.id],
    );
    expect(refused?.failure).toMatch(/^Given up after three days\. The mail server could not be reached/);
  });
});

describe('A digest as it arrives', () => {
  it('says the same as plain text and as HTML, fetches nothing, and ends with a link that stops it', async () => {
    mails = await smtpProcess(file);
    house = await started(mails.port, false);
    await aWeek();
    const { name, email } = await aRecipient(house, own.people.EXECUTIVE, 'Kim Board');
    await send();
    await handOver(house.server);
    const letter = (await takenIn(file)).find(({ to }) => !Array.isArray(to) && to?.text.includes(email));
    expect(letter?.subject).toMatch(/^Brindlewick: 1 decision due, week to /);
    const html = String(letter?.html);
    const said = html
      .replace(/<style.*?<\/style>|<title>.*?<\/title>/gs, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    for (const words of ['Proactive refund', '5 days late.', 'because Executive Person added you.']) {
      expect(letter?.text).toContain(words);
      expect(said).toContain(words);
    }
    expect(html).not.toMatch(/<img|<script|<link|url\(/);
    expect(letter?.text).toMatch(new RegExp(`${publicUrl}/pilots/SC-\\d+`));
    const [, token = ''] =
      /Stop these letters: https:\/\/scrimmage\.example\/digest\/stop#(scl_\S+)/.exec(letter?.text ?? '') ??
      [];
    expect(html).toContain(`${publicUrl}/digest/stop#${token}`);
    expect(String(letter?.headers.get('list') && JSON.stringify(letter.headers.get('list')))).toContain(
      token,
    );
    const stranger = (await house.workspace()).people.CONTRIBUTOR;
    const shown = await ask(
      house,
      stranger,
      'query ($token: String!) { digestToStop(token: $token) { name email workspaceName } }',
      { token },
    );
    expect(shown.data.digestToStop).toEqual({ name, email, workspaceName: 'Brindlewick' });
    const stopped = await change(house, stranger, 'stopDigest', { token }, 'stopped');
    expect(stopped.payload.stopped).toBe(true);
    expect((await send()).payload.people).toBe(13);
  });

  it('is kept nowhere with the link it ends with: only the link’s hash is', async () => {
    mails = await smtpProcess(file);
    house = await started(mails.port, false);
    await aWeek();
    await send();
    await handOver(house.server);
    const rows = await asUpkeep<{ row: string; hash: string }>(
      { databaseUrl },
      'select m::text as row, link_hash as hash from mail m where workspace_id = $1',
      [own.id],
    );
    expect(rows.every(({ row }) => !row.includes('scl_'))).toBe(true);
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(13);
  });
});
