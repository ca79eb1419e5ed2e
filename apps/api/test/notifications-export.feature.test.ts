import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asUpkeep } from './builders.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { runCli } from './run-cli.js';

const name = 'Whole news';
const target = 'Whole news again';
const at = '2026-11-16T06:00:00.000Z';
let house: House;
let workspace: TestWorkspace;
let folder: string;

const cli = (...words: readonly string[]) => runCli(words, { url: house.databaseUrl });
const read = (path: string, file: string) => readFileSync(join(folder, path, file), 'utf8');

/** A notice, a choice, somebody without an account, and letters in every state. */
async function told({ id, people }: TestWorkspace): Promise<void> {
  const lead = people.LEAD.actor.memberId;
  await asUpkeep(
    house,
    `insert into notification (workspace_id, id, member_id, kind, occasion, subject_type, subject_id, sentence, path,
       in_app, by_email, told_at) values ($1, $2, $3, 'MENTION', 'MENTION 1', 'Pilot', $2, 'You.', '/', true, true, $4)`,
    [id, uuidv7(), lead, at],
  );
  await asUpkeep(house, `insert into notification_choice values ($1, $2, 'DATA_STALE', true, true)`, [
    id,
    lead,
  ]);
  const recipient = uuidv7();
  await asUpkeep(
    house,
    `insert into digest_recipient values ($1, $2, '=Kim', 'kim@example.org', $3, $4, null, 1)`,
    [id, recipient, lead, at],
  );
  for (const [state, settled] of [
    ['WAITING', null],
    ['SENDING', null],
    ['SENT', at],
    ['REFUSED', at],
  ])
    await asUpkeep(
      house,
      `insert into mail (workspace_id, id, occasion, kind, recipient_id, name, address, letter, state, attempts, made_at,
         settled_at) values ($1, $2, $3, 'DIGEST', $4, 'Kim', 'kim@example.org', '{"subject": "+The week"}', $3, 1, $5, $6)`,
      [id, uuidv7(), state, recipient, at, settled],
    );
}

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace(name);
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-news-'));
  await told(workspace);
  await cli('export', '--workspace', name, '--out', join(folder, 'first'));
  await house.workspace(target);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('An export with notices and letters', () => {
  it('gives another workspace what people were told and chose, who gets the digest, and what was sent', async () => {
    const file = join(folder, 'first', 'scrimmage.json');
    const brought = await cli('import', 'everything', file, '--workspace', target, '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    await cli('export', '--workspace', target, '--out', join(folder, 'second'));
    const [before, after] = ['first', 'second'].map((path) => JSON.parse(read(path, 'scrimmage.json')));
    for (const section of ['notifications', 'notificationChoices', 'digestRecipients'])
      expect([section, after[section].length, after[section]]).toEqual([section, 1, before[section]]);
  });

  it('sends nothing there that waits here', () => {
    const states = (path: string) =>
      JSON.parse(read(path, 'scrimmage.json')).mails.map(({ state }: { state: string }) => state);
    expect(states('first')).toEqual(['WAITING', 'SENDING', 'SENT', 'REFUSED']);
    expect(states('second')).toEqual(['KEPT', 'KEPT', 'SENT', 'REFUSED']);
  });

  it('holds recipients and letters in tables that a sheet does not run', () => {
    expect(read('first', 'digest-recipients.csv')).toContain("'=Kim,kim@example.org");
    expect(read('first', 'mails.csv')).toContain("'+The week");
    expect(read('first', 'mails.csv').trim().split('\r\n')).toHaveLength(5);
  });
});
