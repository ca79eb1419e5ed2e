import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { change } from './builders.js';
import type { SignedEngagement } from './builders-ledger.js';
import { aRating, ended, linkTo, rated } from './builders-ratings.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

/** Beside the sources: what is compiled is thrown away before each build. */
const snapshots = join(import.meta.dirname, '../../test/__snapshots__');

let house: House;
let workspace: TestWorkspace;
let engagement: SignedEngagement;
let ratingId: string;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  engagement = await ended(house, workspace);
  const { payload } = await rated(house, workspace.people.PROCUREMENT, engagement.id, [1, 1, 1, 1]);
  ratingId = payload.rating.id;
});

/** The statements of this word; those of the words it reads are reviewed with them. */
const ofRatings = /\b(from|join|into|update) "?(rating|reply_link|rating_reply|stance_confirmation)\b/i;

const texts = (statements: readonly string[]) => statements.map((statement) => `${statement};\n`).join('\n');

const pages: Readonly<Record<string, string>> = {
  'vendor-ratings': `query ($id: ID!) { vendor(id: $id) { stance { mean confirmed { stance } }
    ratings { reason superseded reply { text } replyLinkUntil } } }`,
  'ratings-due': '{ ratingsDue { settledOn second } }',
};

describe('A page about ratings', () => {
  it.each(Object.keys(pages))('reads %s by the statements that were reviewed', async (page) => {
    const statements = await statementsOf(house, async () => {
      const { errors } = await ask(house, workspace.people.LEAD, pages[page] ?? '', {
        id: engagement.vendor.id,
      });
      expect(errors).toEqual([]);
    });
    const own = statements.filter((statement) => ofRatings.test(statement));
    await expect(texts(own)).toMatchFileSnapshot(join(snapshots, `${page}.sql.snap`));
  });
});

describe('A change to ratings', () => {
  it.each(['rateVendor', 'openReplyLink', 'replyToRating', 'confirmStance'])(
    'is made by the statements that were reviewed: %s',
    async (verb) => {
      const { PROCUREMENT } = workspace.people;
      const token = await linkTo(house, PROCUREMENT, ratingId).catch(() => '');
      const word = { stance: 'PARTIAL', pretender: false, reason: 'x' };
      const inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
        rateVendor: aRating((await ended(house, workspace)).id, [1, 2, 3, 4]),
        openReplyLink: { ratingId },
        replyToRating: { token, text: 'x', name: 'x' },
        confirmStance: { vendorId: engagement.vendor.id, ...word },
      };
      const statements = await statementsOf(house, async () => {
        const { payload } = await change(house, PROCUREMENT, verb, { ...inputs[verb] });
        expect(payload).toMatchObject({ refusal: null, problems: [] });
      });
      const own = statements.filter((statement) => ofRatings.test(statement));
      await expect(texts(own)).toMatchFileSnapshot(join(snapshots, `${verb}.sql.snap`));
    },
  );
});
