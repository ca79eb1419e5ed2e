import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { type House, type Person, theHouse } from './house.js';
import { upload } from './import-desk.js';

let house: House;
let admin: Person;

beforeAll(async () => {
  house = await theHouse();
  admin = (await house.workspace()).people.ADMIN;
});

const head = 'Name,Program\n';
const row = 'Triage,Care\n';

describe('A file that cannot be read', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['nothing in it', '', /^The file is empty\.$/],
    ['no header', 'Triage,2024-01-02\nBeds,2024-03-04\n', /column names/],
    ['no rows', head, /no rows/],
    ['a NUL', `${head}Tri\0age,Care\n`, /NUL/],
    [
      'damaged UTF-8',
      Buffer.concat([Buffer.from(`${head}Café,Ährenfeld ß\n`), Buffer.from([0xc3, 0x28, 0x0a])]),
      /damaged/,
    ],
    ['an open quotation mark', `${head}${row.repeat(3)}"Beds,Care\n`, /quotation mark/],
    ['a row of 10 MB', `${head}${row}${'x'.repeat(10_000_000)},Care\n`, /longer than 1 MB/],
    [
      '10,000 columns',
      `${Array.from({ length: 10_000 }, (_, i) => `Column number ${i}`).join(',')}\n${row}`,
      /10,000 columns/,
    ],
    ['a workbook', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(100)]), /Excel/],
    ['trouble far down', `${head}${row.repeat(20_000)}"Beds" x,Care\n`, /^Row 20,002 /],
  ])('for %s gets one sentence and leaves nothing behind', async (_, body, sentence) => {
    const answer = await upload(house, admin, body);
    expect(answer.status).toBe(400);
    expect(answer.body.sentence).toMatch(sentence);
    expect(answer.body.sentence).toMatch(/^[^.!?]*(?:[.!?] [^.!?]+)?\.$/);
    const { data } = await ask(house, admin, '{ imports { id } }');
    expect(data.imports).toEqual([]);
  });

  it('for its size is refused before it is read', async () => {
    const sending = request(`${house.address}/imports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${admin.token}`, 'content-length': 300_000_000 },
    });
    sending.write(head);
    const [answer] = (await once(sending, 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(413);
    expect(JSON.parse(Buffer.concat(await answer.toArray()).toString())).toEqual({
      sentence: 'The file is larger than 256 MB. Split it and import the parts.',
    });
    sending.destroy();
  });

  it('leaves no temporary file, nor does one that can', async () => {
    for (const type of ['', 'application/vnd.ms-excel', 'application/json']) {
      const headers = { 'content-type': type };
      expect((await upload(house, admin, head + row, { headers })).status).toBe(201);
      expect((await upload(house, admin, head, { headers })).status).toBe(400);
    }
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('scrimmage-import-'))).toEqual([]);
  });
});
