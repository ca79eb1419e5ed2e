import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { change } from './builders.js';
import type { SignedEngagement } from './builders-ledger.js';
import { ended, linkTo, rated } from './builders-ratings.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { runCli } from './run-cli.js';

const name = 'Rated vendors';
let house: House;
let workspace: TestWorkspace;
let engagement: SignedEngagement;
let folder: string;
let token: string;

const cli = (...words: readonly string[]) => runCli(words, { url: house.databaseUrl });
const read = (path: string, file: string) => readFileSync(join(folder, path, file), 'utf8');

/** A rating that was answered, one with an open link, and a confirmed stance. */
beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace(name);
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-ratings-'));
  engagement = await ended(house, workspace);
  const { PROCUREMENT, ADMIN } = workspace.people;
  const first = await rated(house, PROCUREMENT, engagement.id, [0, 1, null, 4], { reason: '=1+1' });
  const answer = {
    token: await linkTo(house, PROCUREMENT, first.payload.rating.id),
    text: 'Not so.',
    name: 'Kim',
  };
  await change(house, PROCUREMENT, 'replyToRating', answer);
  const second = await rated(house, ADMIN, engagement.id, [2, 2, 2, 2]);
  token = await linkTo(house, ADMIN, second.payload.rating.id);
  const word = { stance: 'PARTIAL', pretender: false, reason: 'It paid half.' };
  await change(house, ADMIN, 'confirmStance', { vendorId: engagement.vendor.id, ...word });
  await cli('export', '--workspace', name, '--out', join(folder, 'first'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('An export with ratings', () => {
  it('gives another workspace ratings, answers and stances again, and no link', async () => {
    const target = 'Rated vendors again';
    const other = await house.workspace(target);
    const file = join(folder, 'first', 'scrimmage.json');
    const brought = await cli('import', 'everything', file, '--workspace', target, '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    expect(JSON.parse(brought.out)).toMatchObject({ rating: 2, rating_reply: 1, stance_confirmation: 1 });
    await cli('export', '--workspace', target, '--out', join(folder, 'second'));
    const [before, after] = ['first', 'second'].map((path) => JSON.parse(read(path, 'scrimmage.json')));
    expect(after.ratings).toEqual(before.ratings);
    expect(after.stanceConfirmations).toEqual(before.stanceConfirmations);
    const query = `query ($id: ID!) { vendor(id: $id) { ratings { reason reply { text name } replyLinkUntil }
      stance { mean confirmed { stance outdated } } } }`;
    const { data } = await ask(house, other.people.LEAD, query, { id: engagement.vendor.id });
    expect(data.vendor).toMatchObject({
      ratings: [
        { reply: null, replyLinkUntil: null },
        { reason: '=1+1', reply: { text: 'Not so.', name: 'Kim' } },
      ],
      stance: { confirmed: { stance: 'PARTIAL', outdated: false } },
    });
    expect(JSON.stringify(before)).not.toContain(token);
  });

  it('shows them as tables that are safe to open in a spreadsheet', () => {
    const { vendor } = engagement;
    expect(read('first', 'ratings.csv')).toContain(`${vendor.name},SC-101,1,0,1,,4,'=1+1,false,`);
    expect(read('first', 'ratings.csv')).toContain(',Not so.,Kim,');
    expect(read('first', 'stances.csv')).toContain(`${vendor.name},PARTIAL,false,It paid half.,`);
  });
});
