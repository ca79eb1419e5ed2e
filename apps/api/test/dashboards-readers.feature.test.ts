import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { change } from './builders.js';
import { aDashboard, aTile } from './builders-dashboards.js';
import { type House, type Person, theHouse } from './house.js';
import { statementsOf } from './statements.js';

/** Beside the sources: what is compiled is thrown away before each build. */
const snapshots = join(import.meta.dirname, '../../test/__snapshots__');

let house: House;
let owner: Person;

beforeAll(async () => {
  house = await theHouse();
  owner = (await house.workspace()).people.LEAD;
});

const fields = 'id title owner { name } linkUntil tiles { tileId column row } viewerCan { edit }';
const ofDashboards = /\b(from|into|update) "?(dashboard|dashboard_link)\b/i;
const reviewed = (statements: readonly string[]) =>
  statements
    .filter((statement) => ofDashboards.test(statement))
    .map((statement) => `${statement};\n`)
    .join('\n');

describe('Dashboards', () => {
  it('are read by the statements that were reviewed: a page of them, one by its id, one by its link', async () => {
    const { id } = await aDashboard(house, owner);
    const given = { dashboardId: id, linkDays: 1 };
    const { token } = (await change(house, owner, 'shareDashboard', given, 'token')).payload;
    const statements = await statementsOf(house, async () => {
      const page = await ask(
        house,
        owner,
        `{ dashboards(first: 20) { totalCount edges { node { ${fields} } } } }`,
      );
      expect(page.data.dashboards.edges).toHaveLength(1);
      await ask(house, owner, `{ dashboard(id: "${id}") { ${fields} } }`);
      await ask(house, owner, `{ dashboard(token: "${token}") { ${fields} } }`);
    });
    await expect(reviewed(statements)).toMatchFileSnapshot(join(snapshots, 'dashboards.sql.snap'));
  });

  it('are changed by the statements that were reviewed: saved, shared, deleted, brought back', async () => {
    const { id } = await aDashboard(house, owner);
    const dashboardId = id;
    const statements = await statementsOf(house, async () => {
      await change(house, owner, 'saveDashboard', { id, version: 1, title: 'Friday', tiles: [aTile()] });
      await change(house, owner, 'shareDashboard', { dashboardId, sharing: 'WORKSPACE', linkDays: 2 });
      await change(house, owner, 'deleteDashboard', { dashboardId });
      await change(house, owner, 'restoreDashboard', { dashboardId });
    });
    await expect(reviewed(statements)).toMatchFileSnapshot(join(snapshots, 'saveDashboard.sql.snap'));
  });

  it('hold queries that answer in as many statements as when they are asked alone', async () => {
    const query = '{ pilots(first: 5) { totalCount edges { node { key } } } }';
    const alone = await ask(house, owner, query);
    const within = await ask(house, owner, 'query ($q: String!) { queryAnswer(query: $q) { data } }', {
      q: query,
    });
    expect(within.data.queryAnswer.data).toEqual(alone.data);
    expect(within.statements).toBe(alone.statements);
  });
});
