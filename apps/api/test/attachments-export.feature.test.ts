import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aDocx, aPdf, attach, attached, open, type Subject } from './attach-desk.js';
import { change } from './builders.js';
import { anEngagement } from './builders-terms.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { runCli } from './run-cli.js';

const name = 'With papers';
const large = Buffer.concat([aPdf('large'), Buffer.alloc(2_400_000, 5)]);
let house: House;
let folder: string;
let pilot: Subject;
let vendor: Subject;
let whole: string;
let count = 0;

const cli = (...words: readonly string[]) => runCli(words, { url: house.databaseUrl });
const read = (path: string, file: string) => readFileSync(join(folder, path, file), 'utf8');

/** Brings a text into a workspace of its own. */
async function bring(
  text: string,
): Promise<{ code: number; err: string; other: TestWorkspace; target: string }> {
  const target = `With papers again ${++count}`;
  const other = await house.workspace(target);
  const file = join(folder, `${count}.json`);
  writeFileSync(file, text);
  return { ...(await cli('import', 'everything', file, '--workspace', target)), other, target };
}

beforeAll(async () => {
  house = await theHouse();
  const workspace = await house.workspace(name);
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-attachments-'));
  const part = await anEngagement(house, workspace);
  [pilot, vendor] = [
    ['PILOT', part.pilotId],
    ['VENDOR', part.vendor.id],
  ];
  const { PROCUREMENT } = workspace.people;
  await attach(house, PROCUREMENT, pilot, large, { fileName: '=Large.pdf' });
  await attach(house, PROCUREMENT, vendor, aDocx(), { fileName: 'Plan.docx' });
  await attach(house, PROCUREMENT, ['ENGAGEMENT', part.id], aPdf('signed'));
  const gone = await attach(house, PROCUREMENT, vendor, aPdf('gone'));
  await change(house, PROCUREMENT, 'removeAttachment', { attachmentId: gone.body.id });
  await cli('export', '--workspace', name, '--out', join(folder, 'first'));
  whole = read('first', 'scrimmage.json');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('An export with documents', () => {
  it('gives another workspace each of them again, byte for byte; removed ones are left out', async () => {
    const { code, err, other, target } = await bring(whole);
    expect([code, err]).toEqual([0, '']);
    const { attachments } = await attached(house, other.people.LEAD, pilot);
    expect(attachments).toMatchObject([
      { name: '=Large.pdf', kind: 'PDF', addedBy: { name: 'Procurement Person' } },
    ]);
    const given = await open(house, other.people.LEAD, attachments[0].id);
    expect(Buffer.from(await given.arrayBuffer()).equals(large)).toBe(true);
    await cli('export', '--workspace', target, '--out', join(folder, 'second'));
    const [before, after] = [whole, read('second', 'scrimmage.json')].map((text) => JSON.parse(text));
    expect(before.attachments).toHaveLength(3);
    expect(after.attachments.map(({ addedBy: _by, ...rest }: { addedBy: string }) => rest)).toEqual(
      before.attachments.map(({ addedBy: _by, ...rest }: { addedBy: string }) => rest),
    );
    expect(after.attachmentFiles).toEqual(before.attachmentFiles);
  });

  it('is read as well when it was laid out anew, or has none', async () => {
    const everything = JSON.parse(whole);
    const anew = await bring(JSON.stringify(everything, null, 2));
    expect([anew.code, anew.err]).toEqual([0, '']);
    expect((await attached(house, anew.other.people.LEAD, vendor)).attachments).toHaveLength(1);
    const { attachments: _list, attachmentFiles: _files, ...earlier } = everything;
    expect((await bring(JSON.stringify(earlier))).code).toBe(0);
  });

  it('is refused as a whole when a document is damaged, missing, or cut off', async () => {
    const everything = JSON.parse(whole);
    const files = everything.attachmentFiles as { id: string; pieces: string[] }[];
    const without = { ...everything, attachmentFiles: files.slice(1) };
    const damaged = whole.replace(files[0]?.pieces[0] ?? '', files[1]?.pieces[0] ?? '');
    for (const text of [JSON.stringify(without), damaged, whole.slice(0, -500)]) {
      const { code, err, other } = await bring(text);
      expect(code).toBe(1);
      expect(err).toMatch(
        /This is not a whole export of Scrimmage: (the document “|something is wrong at attachmentFiles)/,
      );
      const { data } = await ask(house, other.people.LEAD, '{ pilots { totalCount } }');
      expect(data.pilots.totalCount).toBe(0);
    }
  });

  it('lists them in a table that is safe to open in a spreadsheet', () => {
    const table = read('first', 'attachments.csv');
    expect(table).toContain("PILOT,'=Large.pdf,PDF,");
    expect(table.trim().split('\r\n')).toHaveLength(4);
  });
});
