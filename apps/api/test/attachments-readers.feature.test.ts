import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPdf, attach } from './attach-desk.js';
import { change } from './builders.js';
import { anEngagement } from './builders-terms.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

/** Beside the sources: what is compiled is thrown away before each build. */
const snapshots = join(import.meta.dirname, '../../test/__snapshots__');

let house: House;
let workspace: TestWorkspace;

/** A vendor, its part and its pilot, with a document each. */
async function aStoredPart(own: TestWorkspace): Promise<void> {
  const part = await anEngagement(house, own);
  const all = [
    ['VENDOR', part.vendor.id],
    ['ENGAGEMENT', part.id],
    ['PILOT', part.pilotId],
  ] as const;
  for (const subject of all)
    for (const text of ['one', 'two']) await attach(house, own.people.ADMIN, subject, aPdf(text));
}

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  await aStoredPart(workspace);
});

const fields = 'attachments { name path addedBy { name } viewerCan { remove } }';
const page = `{ vendors(first: 20) { edges { node { ${fields} } } }
  pilots(first: 20) { edges { node { ${fields} engagements { ${fields} } } } } }`;

async function asked(own: TestWorkspace) {
  const answer = await ask(house, own.people.LEAD, page);
  expect(answer.errors).toEqual([]);
  return answer;
}

const ofAttachments = /\b(from|into|update) "?(attachment|attachment_chunk)\b|pg_advisory/i;
const reviewed = (statements: readonly string[]) =>
  statements
    .filter((statement) => ofAttachments.test(statement))
    .map((statement) => `${statement};\n`)
    .join('\n');

describe('A page with documents', () => {
  it('takes no more statements for six vendors and their pilots than for one', async () => {
    const own = await house.workspace();
    await aStoredPart(own);
    const { statements } = await asked(own);
    for (let n = 1; n < 6; n++) await aStoredPart(own);
    const answer = await asked(own);
    expect(answer.data.vendors.edges).toHaveLength(6);
    for (const { node } of answer.data.pilots.edges)
      expect([node.attachments.length, node.engagements[0].attachments.length]).toEqual([2, 2]);
    expect(answer.statements).toBeLessThanOrEqual(statements);
  });

  it('reads them by the statements that were reviewed', async () => {
    const statements = await statementsOf(house, () => asked(workspace));
    await expect(reviewed(statements)).toMatchFileSnapshot(join(snapshots, 'attachments.sql.snap'));
  });
});

describe('A change to documents', () => {
  it('is made of the statements that were reviewed', async () => {
    const { LEAD } = workspace.people;
    const part = await anEngagement(house, workspace);
    const statements = await statementsOf(house, async () => {
      const sent = await attach(house, LEAD, ['PILOT', part.pilotId], aPdf('three'));
      const given = { attachmentId: sent.body.id };
      await change(house, LEAD, 'removeAttachment', given);
      await change(house, LEAD, 'restoreAttachment', given);
    });
    await expect(reviewed(statements)).toMatchFileSnapshot(join(snapshots, 'attachFile.sql.snap'));
  });
});
