import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asCsv } from '../src/imports/xlsx/as-csv.js';
import { dayOfSerial } from '../src/imports/xlsx/sheet-rows.js';
import { aWorkbook } from './a-workbook.js';
import { type House, theHouse } from './house.js';
import { check, draft, importFile, upload } from './import-desk.js';
import { entriesOf } from './ledger-desk.js';

const ledger = { kind: 'LEDGER' as const, fileName: 'payments.xlsx' };
const header =
  '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>Payment date</t></is></c><c r="C2" t="str"><v> £ </v></c></row>';
const strings = ['<t>Supplier</t>', '<r><t>Kelp &amp; </t></r><r><t>Sons</t></r><rPh><t>kerupu</t></rPh>'];
const payments = `<row r="1"><c r="A1" t="inlineStr"><is><t>Payments over £25</t></is></c></row>${header}
  <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" s="1"><v>44656</v></c><c r="C4"><v>25779.790000000001</v></c></row>
  <row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5" s="2"><v>44677</v></c><c r="C5"><v>-1000.5</v></c></row>`;
const book = aWorkbook(
  { Notes: '<row r="1"><c r="A1" t="str"><v>Read me</v></c></row>', Payments: payments },
  { strings },
);

let folder: string;
const paths: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-workbook-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function asText(bytes: Buffer): Promise<string> {
  const path = join(folder, `file-${paths.push('')}`);
  writeFileSync(path, bytes);
  return asCsv(path, async (file) => `${file.was}\n${readFileSync(file.path, 'utf8')}`);
}

describe('An Excel workbook', () => {
  it('is read by the sheet with the most rows: days, cents and blank rows in their places', async () => {
    expect(await asText(book)).toBe(
      'XLSX, sheet Payments\n"Payments over £25"\n"Supplier","Payment date"," £ "\n\n"Kelp & Sons","2022-04-05","25779.79"\n"Kelp & Sons","2022-04-26","-1000.5"\n\n'.replace(
        /\n\n$/,
        '\n',
      ),
    );
  });

  it('leaves hidden sheets alone, counts days from 1904 where it says so, and numbers that only look like days', async () => {
    const rows =
      '<row><c s="1"><v>43194</v></c><c s="3"><v>43194</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c></row>';
    const given = aWorkbook({ Shown: rows, Hidden: rows + rows }, { since1904: true, hidden: 'Hidden' });
    expect(await asText(given)).toBe('XLSX, sheet Shown\n"2022-04-05","43194","TRUE","#REF!"\n');
  });

  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [44656, '2022-04-05'],
    [44656.5, '2022-04-05 12:00:00'],
    [44656.99999999, '2022-04-06'],
    [0.25, '06:00:00'],
    [-1, '-1'],
  ])('keeps %s for %s', (serial, day) => {
    expect(dayOfSerial(serial, false)).toBe(day);
  });

  it('that is damaged, or none, is answered with one sentence', async () => {
    const broken = Buffer.concat([book.subarray(0, 400), Buffer.alloc(200)]);
    await expect(asText(broken)).rejects.toThrow('This Excel workbook cannot be unpacked.');
    const entities = aWorkbook({ A: '<!DOCTYPE x [<!ENTITY a "b">]><row><c><v>1</v></c></row>' });
    await expect(asText(entities)).rejects.toThrow('This Excel workbook cannot be unpacked.');
    await expect(asText(aWorkbook({ A: '' }))).rejects.toThrow('This Excel workbook has no sheet with rows.');
    const far = aWorkbook({ A: '<row r="99999999"><c><v>1</v></c></row>' });
    await expect(asText(far)).rejects.toThrow('out of order, or too many');
  });
});

describe('A ledger in an Excel workbook', () => {
  let house: House;

  beforeAll(async () => {
    house = await theHouse();
  });

  it('becomes the same entries as the same ledger in CSV', async () => {
    const workspace = await house.workspace();
    const { PROCUREMENT } = workspace.people;
    const drafted = await draft(house, PROCUREMENT, book, 'sheets', ledger);
    expect(drafted).toMatchObject({ encoding: 'XLSX, sheet Payments', delimiter: '', currency: 'GBP' });
    const done = await importFile(house, PROCUREMENT, book, 'sheets', {}, ledger);
    expect(done.counts).toMatchObject({ rows: 2, new: 2, refused: 0 });
    expect(await entriesOf(house, workspace)).toEqual([
      ['INVOICE', 'Kelp & Sons', '2022-04-05', '2577979', 'GBP', null, 4],
      ['CREDIT', 'Kelp & Sons', '2022-04-26', '100050', 'GBP', null, 5],
    ]);
    const csv =
      'Supplier,Payment date, £ \nKelp & Sons,05/04/2022,"£25,779.79"\nKelp & Sons,26/04/2022,"(1,000.50)"\n';
    const again = await draft(house, PROCUREMENT, csv, 'sheets', { kind: 'LEDGER' });
    expect((await check(house, PROCUREMENT, again)).import?.counts).toMatchObject({ new: 0, unchanged: 2 });
  });

  it('that cannot be read leaves nothing', async () => {
    const { PROCUREMENT } = (await house.workspace()).people;
    const sent = await upload(house, PROCUREMENT, book.subarray(0, 300), ledger);
    expect(sent.status).toBe(400);
    expect(sent.body.sentence).toMatch(/^This Excel workbook cannot be unpacked\./);
  });
});
