import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { aWorkbook } from './a-workbook.js';
import { ask } from './ask.js';
import { aDocx, aPdf, aPng, attach, open, type Subject } from './attach-desk.js';
import { aPilot } from './builders.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let pilot: Subject;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  pilot = ['PILOT', (await aPilot(house, workspace)).id];
});

const page = '<!doctype html><script>fetch("/graphql")</script>';
const macros =
  'This file carries macros or controls, which would run when it is opened. Save it without them, or as a PDF.';
const isNot = (what: string) =>
  `By its content this file is ${what}. Attach a PDF, a picture (PNG, JPEG, WebP), plain text, CSV, DOCX, XLSX or PPTX.`;

describe('A file that is not what its name says', () => {
  it.each<readonly [what: string, fileName: string, bytes: Buffer | string, sentence: string]>([
    ['a web page named as a PDF', 'Terms.pdf', page, isNot('a web page, a drawing or other markup')],
    [
      'a drawing that can act',
      'logo.png',
      '<svg xmlns="x" onload="x()"/>',
      isNot('a web page, a drawing or other markup'),
    ],
    ['a program', 'Setup.pdf', 'MZ\u0090\0\u0003', isNot('a program')],
    ['a script', 'notes.txt', '#!/bin/sh\nid', isNot('a script')],
    [
      'text named as a script',
      'notes.js',
      'alert(1)',
      'A file ending in “.js” can run when it is opened. If it is plain text, name it “.txt”.',
    ],
    ['a document with macros', 'Plan.docx', aDocx({ 'word/vbaProject.bin': 'x' }), macros],
    [
      'macros under another name',
      'Plan.docx',
      aDocx({ 'word/harmless.bin': 'x' }, '<Override ContentType="application/vnd.ms-office.vbaProject"/>'),
      macros,
    ],
    [
      'an archive named as a document',
      'Plan.docx',
      Buffer.from(aDocx()).fill(0, 0, 4),
      isNot('of an unknown kind'),
    ],
    [
      'a workbook without content types',
      'Sheet.xlsx',
      aWorkbook({ One: '<row/>' }),
      isNot('a packed archive'),
    ],
    [
      'a document cut short',
      'Plan.docx',
      aDocx().subarray(0, 200),
      'This file is damaged. Open it where it comes from, save it again, and attach that.',
    ],
    [
      'text in another encoding',
      'Prices.csv',
      Buffer.from('Price;\xa312', 'latin1'),
      'This text is not written in UTF-8. Save it as “UTF-8” (or “CSV UTF-8”) and attach that.',
    ],
    ['nothing', 'Empty.pdf', '', 'This file is empty.'],
  ])('is refused in one sentence: %s', async (_what, fileName, bytes, sentence) => {
    const answer = await attach(house, workspace.people.LEAD, pilot, bytes, { fileName });
    expect(answer).toEqual({ status: 400, body: { sentence } });
  });

  it('is kept under the name of its true kind', async () => {
    const send = async (bytes: Buffer | string, fileName: string) =>
      (await attach(house, workspace.people.LEAD, pilot, bytes, { fileName })).body.name;
    expect(await send(aPng, 'invoice.exe')).toBe('invoice.exe.png');
    expect(await send('a;b\n1;2', '..\\..\\readings.csv')).toBe('readings.csv');
    expect(await send(aDocx(), 'offer\u202efdp')).toBe('offerfdp.docx');
    expect(await send(aPdf(), '')).toBe('document.pdf');
    expect(await send(aPdf('long'), `${'x'.repeat(300)}.pdf`)).toBe(`${'x'.repeat(196)}.pdf`);
  });

  it('leaves nothing behind when it is refused', async () => {
    const own: Subject = ['PILOT', (await aPilot(house, workspace)).id];
    await attach(house, workspace.people.LEAD, own, page);
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      'query ($id: ID!) { pilot(id: $id) { attachments { id } activity { totalCount } } }',
      { id: own[1] },
    );
    expect(data.pilot).toEqual({ attachments: [], activity: { totalCount: 1 } });
  });
});

describe('A file that is given', () => {
  async function headersOf(bytes: Buffer | string, fileName: string) {
    const { body } = await attach(house, workspace.people.LEAD, pilot, bytes, { fileName });
    const response = await open(house, workspace.people.EXECUTIVE, body.id);
    await response.arrayBuffer();
    expect(response.status).toBe(200);
    return response.headers;
  }

  it('is saved, runs nothing, is not guessed at and not kept by others', async () => {
    const headers = await headersOf(aPdf('for headers'), 'Angebot "März" (2).pdf');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="Angebot -M_rz- (2).pdf"; filename*=UTF-8\'\'Angebot%20-M%C3%A4rz-%20%282%29.pdf',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-cache',
    });
  });

  it('is shown when it is a picture, and only then', async () => {
    const picture = await headersOf(Buffer.concat([aPng, Buffer.from('2')]), 'Van.png');
    expect(picture.get('content-disposition')).toMatch(/^inline; filename="Van\.png"/);
    const text = await headersOf('plain', 'notes.txt');
    expect(text.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text.get('content-disposition')).toMatch(/^attachment;/);
  });

  it('is given to members of its workspace, and to nobody else', async () => {
    const { body } = await attach(house, workspace.people.LEAD, pilot, aPdf('ours'));
    const other = await house.workspace();
    const answers = await Promise.all([
      open(house, null, body.id),
      open(house, other.people.ADMIN, body.id),
      open(house, other.people.ADMIN, uuidv7()),
      open(house, workspace.people.LEAD, 'x'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 404, 404, 404]);
    const [, foreign, missing] = await Promise.all(answers.map((answer) => answer.text()));
    expect(foreign).toBe(missing);
    const { data } = await ask(house, other.people.ADMIN, 'query ($id: ID!) { node(id: $id) { id } }', {
      id: body.id,
    });
    expect(data.node).toBeNull();
  });

  it('is cut off rather than made up when a piece of it is lost', async () => {
    const own: Subject = ['PILOT', (await aPilot(house, workspace)).id];
    const { body } = await attach(
      house,
      workspace.people.LEAD,
      own,
      Buffer.concat([aPdf(), Buffer.alloc(1_500_000)]),
    );
    await house.database.as('scrimmage_ops', (scope) =>
      scope.rows({
        text: 'delete from attachment_chunk where attachment_id = $1 and place = 1',
        values: [body.id],
      } as never),
    );
    const response = await open(house, workspace.people.LEAD, body.id);
    await expect(response.arrayBuffer()).rejects.toThrow();
  });
});
