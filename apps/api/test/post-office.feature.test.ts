import { houseActor } from '@scrimmage/domain/actor';
import type { Letter } from '@scrimmage/domain/letter';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PostOffice } from '../src/mail/post-office.events.js';
import { SendMailService } from '../src/mail/send-mail.service.js';
import { Database } from '../src/platform/database/database.js';
import { createServer, type Server } from '../src/server.js';
import { asUpkeep } from './builders.js';
import { eventually } from './eventually.js';
import { acting, newWorkspace, type TestWorkspace, testConfig } from './house.js';
import { aDatabaseForJobs } from './job-desk.js';
import { type SmtpDesk, smtpDesk } from './smtp-desk.js';

const letter: Letter = { subject: 'The week', intro: 'It was calm.', sections: [], footer: 'Every week.' };
const unheard = new AbortController().signal;

let url: string;
let desk: SmtpDesk;
let server: Server;
let workspace: TestWorkspace;

/** A process that hands letters to a mail server, and does jobs when it is told to. */
async function aServer(smtpUrl: string | null, jobs = false): Promise<Server> {
  const mail = smtpUrl === null ? null : { smtpUrl, from: 'scrimmage@brindlewick.example' };
  const made = await createServer({ ...testConfig(url), jobs, mail });
  await made.listen();
  return made;
}

beforeAll(async () => {
  url = await aDatabaseForJobs();
  desk = await smtpDesk();
  server = await aServer(desk.url);
});

beforeEach(async () => {
  workspace = await newWorkspace(server);
});

afterAll(async () => {
  await server.close();
  await desk.close();
});

/** Takes in a letter to the lead for each occasion, as a part of a change. */
function take(occasions: readonly string[], at = server): Promise<number> {
  const { actor } = workspace.people.LEAD;
  const database = at.app.get(Database);
  return acting(database, actor, async () => {
    database.announce({
      verb: 'addUnit',
      subjectType: 'Unit',
      subjectId: actor.memberId,
      subjectLabel: 'Letters',
      at: new Date().toISOString(),
    });
    const to = { memberId: actor.memberId, name: actor.name, address: 'lead@example.org' };
    const mails = occasions.map((occasion) => ({ kind: 'DIGEST', occasion, to, letter }) as const);
    return at.app.get(PostOffice).take(actor, mails);
  });
}

function send(at = server): Promise<void> {
  const house = houseActor({ id: workspace.id, timeZone: 'UTC' });
  return at.app
    .get(Database)
    .operation(house, 'job 1', () => at.app.get(SendMailService).sendAll(house, unheard));
}

const rows = () =>
  asUpkeep<{ id: string; state: string; attempts: number; failure: string | null }>(
    { databaseUrl: url },
    'select id, state, attempts, failure from mail where workspace_id = $1 order by made_at, id',
    [workspace.id],
  );
const states = async () => (await rows()).map(({ state }) => state);
/** How often each letter of the workspace arrived. */
async function arrivals(at = desk): Promise<readonly number[]> {
  const ids = (await rows()).map(({ id }) => `<${id}@brindlewick.example>`);
  return ids.map((id) => at.taken.filter(({ messageId }) => messageId === id).length);
}

describe('A letter', () => {
  it('is taken in once for its occasion, and arrives once though it is sent by several at a time', async () => {
    expect(await take(['one', 'two', 'one'])).toBe(2);
    expect(await take(['two', 'three'])).toBe(1);
    await Promise.all([send(), send(), send()]);
    await send();
    expect(await states()).toEqual(['SENT', 'SENT', 'SENT']);
    expect(await arrivals()).toEqual([1, 1, 1]);
  });

  it('is kept where there is no mail server, and not sent later', async () => {
    const without = await aServer(null);
    await take(['one'], without);
    await send(without);
    await without.close();
    await send();
    expect([await states(), await arrivals()]).toEqual([['KEPT'], [0]]);
  });

  it('is not made at all when the change it belongs to is undone', async () => {
    const { actor } = workspace.people.LEAD;
    const to = { memberId: actor.memberId, name: 'x', address: 'lead@example.org' };
    const undone = acting(server.app.get(Database), actor, () =>
      server.app.get(PostOffice).take(actor, [{ kind: 'DIGEST', occasion: 'one', to, letter }]),
    );
    await expect(undone).rejects.toThrow('announces nothing');
    expect(await states()).toEqual([]);
  });

  it('waits while the mail server is down, and arrives once it is up', async () => {
    const down = await smtpDesk();
    await down.close();
    const own = await aServer(down.url);
    await take(['one'], own);
    await expect(send(own)).rejects.toThrow('The mail server takes no letters now; they wait.');
    expect(await rows()).toMatchObject([
      { state: 'WAITING', attempts: 1, failure: expect.stringContaining('could not be reached') },
    ]);
    const up = await smtpDesk({}, down.port);
    await send(own);
    expect(await rows()).toMatchObject([{ state: 'SENT', attempts: 2, failure: null }]);
    expect(await arrivals(up)).toEqual([1]);
    await own.close();
    await up.close();
  });

  it('that was refused keeps no other waiting, and is not sent again', async () => {
    let first = true;
    const strict = await smtpDesk({
      onRcptTo: (_to, _session, done) => {
        const refused = first ? Object.assign(new Error('No such user'), { responseCode: 550 }) : null;
        first = false;
        done(refused);
      },
    });
    const own = await aServer(strict.url);
    await take(['one', 'two'], own);
    await send(own);
    await send(own);
    expect(await states()).toEqual(['REFUSED', 'SENT']);
    expect(await arrivals(strict)).toEqual([0, 1]);
    await own.close();
    await strict.close();
  });

  it('that a process died over is never sent again: it may have arrived', async () => {
    await take(['one', 'two']);
    await asUpkeep(
      { databaseUrl: url },
      `update mail set state = 'SENDING', attempts = 1, tried_at = now() - interval '6 minutes'
       where workspace_id = $1 and occasion = 'one'`,
      [workspace.id],
    );
    await send();
    expect(await states()).toEqual(['IN_DOUBT', 'SENT']);
    expect(await arrivals()).toEqual([0, 1]);
  });

  it('that another process is handing over is left to it', async () => {
    await take(['one']);
    const sending = `update mail set state = 'SENDING', tried_at = now() where workspace_id = $1`;
    await asUpkeep({ databaseUrl: url }, sending, [workspace.id]);
    await send();
    expect(await states()).toEqual(['SENDING']);
  });
});

describe('The queue', () => {
  it('sends what a change left behind, and what waited when the process started', async () => {
    await take(['before']);
    const worker = await aServer(desk.url, true);
    await eventually(states, (seen) => seen.join() === 'SENT');
    await take(['after'], worker);
    await eventually(states, (seen) => seen.join() === 'SENT,SENT');
    expect(await arrivals()).toEqual([1, 1]);
    await worker.close();
  });
});
