import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { ask } from './ask.js';
import { type House, type Person, theHouse } from './house.js';
import { importFile } from './import-desk.js';
import { statementsOf } from './statements.js';

/** Beside the sources: what is compiled is thrown away before each build. */
const snapshots = join(import.meta.dirname, '../../test/__snapshots__');
const fixture = readFileSync(new URL('../../test/fixtures/harbour-pilots.csv', import.meta.url), 'utf8');

let house: House;
let admin: Person;
let id: string;

beforeAll(async () => {
  house = await theHouse();
  admin = (await house.workspace()).people.ADMIN;
  await importFile(house, admin, fixture);
  ({ id } = await importFile(house, admin, fixture.replace('Flock counter', 'Herd counter')));
});

it.each([
  [
    'imports',
    '{ importMappings imports { fileName state done counts { new } undoableUntil createdBy { name } } }',
  ],
  [
    'import',
    `query ($id: ID!) { import(id: $id) { state columns { name } stageWords { given } createdBy { name }
      remarks(first: 100, severity: REMARK) { totalCount edges { node { row sentence } } } } }`,
  ],
  [
    'pilot-sources',
    '{ pilots(first: 100) { edges { node { key source { name fileName row given remarks } } } } }',
  ],
])('The statements of the page “%s” are constant and reviewed', async (name, query) => {
  const sent = await statementsOf(house, async () => {
    expect((await ask(house, admin, query, { id })).errors).toEqual([]);
  });
  await expect(sent.join('\n\n')).toMatchFileSnapshot(join(snapshots, `${name}.sql.snap`));
});
