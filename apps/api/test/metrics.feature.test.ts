import { roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aName, change } from './builders.js';
import { aLockedCriterion, aMetric, aReader } from './builders-evidence.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
});

const metric =
  'metric { id name kind unit direction purpose cap description inUse version viewerCan { edit } }';
const given = () => ({
  name: aName('Refund share'),
  kind: 'PROPORTION',
  unit: '%',
  direction: 'HIGHER_IS_BETTER',
  purpose: 'PERFORMANCE',
});

describe('Adding a metric', () => {
  it.each(roles)('is for a %s as for anybody', async (role) => {
    const input = given();
    const { payload } = await change(house, workspace.people[role], 'addMetric', input, metric);
    expect(payload).toMatchObject({
      refusal: null,
      problems: [],
      metric: { ...input, cap: null, description: null, inUse: false, version: 1 },
    });
  });

  it('is refused when the name is taken', async () => {
    const { name } = await aMetric(house, workspace);
    const { payload } = await change(house, workspace.people.LEAD, 'addMetric', { ...given(), name });
    expect(payload.refusal).toMatchObject({ code: 'NAME_TAKEN' });
  });

  it('names every mistake by its field', async () => {
    const { payload } = await change(house, workspace.people.LEAD, 'addMetric', {
      ...given(),
      name: ' ',
      unit: '',
      cap: 1e300,
    });
    expect(payload.problems.map(({ path }: { path: string }) => path)).toEqual(['name', 'unit', 'cap']);
  });

  it('is not for a token that only reads', async () => {
    const { payload, errors } = await change(
      house,
      await aReader(house, workspace.people.ADMIN),
      'addMetric',
      given(),
    );
    expect(payload).toBeNull();
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('Changing a metric', () => {
  it('is for leads and administrators', async () => {
    const { id } = await aMetric(house, workspace);
    let version = 1;
    for (const role of roles) {
      const input = { metricId: id, version, description: `by ${role}` };
      const { errors } = await change(house, workspace.people[role], 'editMetric', input);
      const may = ['LEAD', 'ADMIN'].includes(role);
      expect(errors[0]?.extensions.code, role).toBe(may ? undefined : 'FORBIDDEN');
      if (may) version++;
    }
    const query = 'query ($id: ID!) { node(id: $id) { ... on Metric { viewerCan { edit } version } } }';
    const { data } = await ask(house, workspace.people.EXECUTIVE, query, { id });
    expect(data.node).toEqual({ viewerCan: { edit: false }, version });
  });

  it('is refused when somebody else changed the same field, and keeps theirs', async () => {
    const { id } = await aMetric(house, workspace);
    const edit = (changes: object) =>
      change(house, workspace.people.LEAD, 'editMetric', { metricId: id, version: 1, ...changes }, metric);
    await edit({ unit: 'points' });
    expect((await edit({ cap: 9 })).payload.metric).toMatchObject({ unit: 'points', cap: 9, version: 3 });
    const { payload } = await edit({ unit: 'share', kind: 'RATIO' });
    expect(payload.refusal).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(payload.metric).toMatchObject({ unit: 'points', kind: 'PROPORTION' });
  });

  it('leaves kind, direction and cap as they are once a locked criterion rests on it', async () => {
    const { metricId } = await aLockedCriterion(house, workspace);
    const edit = (changes: object) =>
      change(house, workspace.people.LEAD, 'editMetric', { metricId, version: 1, ...changes }, metric);
    const { payload } = await edit({ kind: 'MEAN', direction: 'LOWER_IS_BETTER', cap: 3 });
    expect(payload.refusal).toMatchObject({
      code: 'METRIC_IN_USE',
      facts: [{ name: 'fields', value: 'kind, direction, and cap' }],
    });
    expect(payload.metric).toMatchObject({ kind: 'PROPORTION', inUse: true, version: 1 });
    expect((await edit({ description: 'By the ledger.' })).payload.metric).toMatchObject({ version: 2 });
  });

  it('finds no other workspace’s, in the words of a missing one', async () => {
    const theirs = await aMetric(house, foreign);
    const [foreigns, missing] = await Promise.all(
      [theirs.id, '01936f1e-0000-7000-8000-00000000000a'].map((metricId) =>
        change(house, workspace.people.ADMIN, 'editMetric', { metricId, version: 1, name: 'Mine' }),
      ),
    );
    expect(foreigns?.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(foreigns).toEqual(missing);
  });
});

describe('Metrics', () => {
  it('are narrowed by words and by what they tell, a page at a time', async () => {
    const own = await house.workspace();
    await aMetric(house, own, { name: 'Refund share' });
    await aMetric(house, own, { name: 'Cost per contact', purpose: 'VALUE', kind: 'RATIO' });
    await aMetric(house, own, { name: 'Refund value', purpose: 'VALUE', kind: 'MEAN' });
    const names = async (args: string) => {
      const query = `{ metrics${args} { totalCount edges { node { name } } } }`;
      const { data } = await ask(house, own.people.LEAD, query);
      return data.metrics.edges.map((edge: { node: { name: string } }) => edge.node.name);
    };
    expect(await names('')).toEqual(['Cost per contact', 'Refund share', 'Refund value']);
    expect(await names('(purpose: VALUE)')).toEqual(['Cost per contact', 'Refund value']);
    expect(await names('(search: "REFUND", first: 1)')).toEqual(['Refund share']);
  });
});
