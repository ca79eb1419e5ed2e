import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aName, aPilot, aProgram, aSystem, asUpkeep, aUnit, change } from './builders.js';
import { padsLevels, rated } from './builders-pads.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

/** Beside the sources: what is compiled is thrown away before each build. */
const snapshots = join(import.meta.dirname, '../../test/__snapshots__');

let house: House;
let workspace: TestWorkspace;
let ids: Full;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  ids = await aFullPilot(workspace);
});

interface Full {
  readonly pilot: string;
  readonly program: string;
  readonly system: string;
}

/** A member nobody signs in as: without a password, which is what takes time. */
async function aColleague(own: TestWorkspace): Promise<string> {
  const name = aName('Colleague');
  const [made] = await asUpkeep<{ id: string }>(
    house,
    `insert into member (workspace_id, id, name, email, role, active, joined_at, version)
     values ($1, gen_random_uuid(), $2, $2 || '@example.org', 'LEAD', true, now(), 1) returning id`,
    [own.id, name],
  );
  return made?.id ?? '';
}

/** A pilot that points at everything a pilot can point at, nothing of it shared with another. */
async function aFullPilot(own: TestWorkspace): Promise<Full> {
  const touched = await aSystem(house, own, { ownerId: own.people.EXECUTIVE.actor.memberId });
  const programId = (await aProgram(house, own, { ownerId: await aColleague(own) })).id;
  const { id } = await aPilot(house, own, {
    programId,
    unitId: (await aUnit(house, own)).id,
    leadId: await aColleague(own),
    sponsorId: await aColleague(own),
  });
  await change(house, own.people.ADMIN, 'editCharter', {
    pilotId: id,
    version: 1,
    changes: { systemsTouched: [{ systemId: touched.id, access: 'WRITE' }] },
  });
  await change(house, own.people.ADMIN, 'commentOnPilot', { pilotId: id, text: 'x' });
  await rated(house, own.people.ADMIN, id, [2]);
  await rated(house, own.people.LEAD, id, [4]);
  return { pilot: id, program: programId, system: touched.id };
}

const pilotFields = `id key name problem stage onHold outcome decisionDate ageDays daysToDecision due version
  program { id name owner { name } viewerCan { edit } } unit { name } lead { name } sponsor { name }
  system { name mode owner { name } } systemsTouched { access system { name } }
  viewerCan { edit hold resume withdraw comment }`;

const pages: Readonly<Record<string, string>> = {
  'pilot-list': `{ pilots(first: 100, orderBy: { field: DECISION_DATE, direction: ASC }) { totalCount pageInfo { hasNextPage }
    edges { node { ${pilotFields} comments(first: 3) { totalCount edges { node { text author { name } } } } } } } }`,
  'pilot-page': `query ($pilot: ID!) { pilot(id: $pilot) { ${pilotFields}
    comments(first: 50) { totalCount edges { node { text author { name } } } }
    activity(first: 50) { totalCount edges { node { sentence actor { name } subject { id } changes { field } } } } } }`,
  'pads-list': `{ pilots(first: 100) { edges { node { key viewerCan { ratePads reconcilePads }
    pads { score band weakest toReconcile nextRep { band steps { criterion } } raters { name } levels { criterion counted } } } } } }`,
  'pads-page': `query ($pilot: ID!) { pilot(id: $pilot) { pads { score band ratings { id } levels { criterion byRater { rater { name } level } } }
    padsHistory { band rater { name } levels { counted } } } }`,
  portfolio: `{ portfolio { total { count } sentence { text } stages { count } programs { program { name owner { name } } total { count } }
    ages { medianDays bands { count } } due { count } decisions { ${pilotFields} } } }`,
  programs: `{ programs(first: 100) { totalCount edges { node { name owner { name } pilots(first: 5) { totalCount edges { node { name lead { name } } } } } } } }`,
  systems: `{ systems(first: 100) { totalCount edges { node { name mode owner { name } } } } }`,
  people: `{ viewer { member { name } workspace { name } } members(first: 100) { totalCount edges { node { name } } }
    units(first: 100) { totalCount edges { node { name } } } apiTokens { name owner { name } } }`,
  'audit-log': `{ activity(first: 100) { totalCount edges { node { sentence actor { name } subject { id } changes { field } } } } }`,
  search: `{ pilots(first: 20, filter: { search: "refund nine", stages: [PROPOSED], modes: [MODE_2], due: [LATER, OVERDUE], ages: [UNDER_30_DAYS] }) {
    totalCount edges { node { key } } } }`,
  node: `query ($pilot: ID!, $program: ID!, $system: ID!) { nodes(ids: [$pilot, $program, $system]) { id } }`,
};

async function asked(own: TestWorkspace, query: string, variables: object) {
  const answer = await ask(house, own.people.ADMIN, query, { ...variables });
  expect(answer.errors).toEqual([]);
  return answer;
}

describe('A page', () => {
  it('takes no more statements for sixty pilots than for one', { timeout: 120_000 }, async () => {
    const own = await house.workspace();
    const counted: Record<string, number> = {};
    const measured = await aFullPilot(own);
    for (const [page, query] of Object.entries(pages))
      counted[page] = (await asked(own, query, measured)).statements;
    for (let n = 1; n < 60; n++) await aFullPilot(own);
    for (let n = 0; n < 5; n++)
      await change(house, own.people.ADMIN, 'commentOnPilot', { pilotId: measured.pilot, text: 'y' });
    for (const [page, query] of Object.entries(pages)) {
      const { statements, data } = await asked(own, query, measured);
      expect(JSON.stringify(data).length, page).toBeGreaterThan(100);
      // The audit log’s page may come to be about fewer kinds of things; it never asks twice for one kind.
      expect(statements, page).toBeLessThanOrEqual(counted[page] ?? 0);
    }
  });

  it.each(Object.keys(pages))('reads %s by the statements that were reviewed', async (page) => {
    const query = pages[page] ?? '';
    const statements = await statementsOf(house, () => asked(workspace, query, ids));
    const text = statements.map((statement) => `${statement};\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(snapshots, `${page}.sql.snap`));
  });
});

describe('A change', () => {
  it.each([
    [
      'editCharter',
      () => ({ pilotId: ids.pilot, version: 2, changes: { hypothesis: 'x', systemsTouched: [] } }),
    ],
    ['commentOnPilot', () => ({ pilotId: ids.pilot, text: 'x' })],
    ['ratePads', () => ({ pilotId: ids.pilot, levels: padsLevels([3]) })],
    ['editProgram', () => ({ programId: ids.program, version: 1, purpose: 'x' })],
    ['addSystem', () => ({ name: 'Written by name', mode: 'MODE_2' })],
  ])('makes %s by the statements that were reviewed', async (verb, input) => {
    const statements = await statementsOf(house, async () => {
      const { payload } = await change(house, workspace.people.ADMIN, verb, { ...input() });
      expect(payload).toMatchObject({ refusal: null, problems: [] });
    });
    const text = statements.map((statement) => `${statement};\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(snapshots, `${verb}.sql.snap`));
  });
});
