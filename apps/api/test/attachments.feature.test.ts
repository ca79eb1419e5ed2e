import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { AttachmentsService } from '../src/attachments/attachments.service.js';
import { ask } from './ask.js';
import { aDocx, aPdf, aPng, attach, attached, open, type Subject } from './attach-desk.js';
import { aPilot, asUpkeep, change } from './builders.js';
import { anEngagement } from './builders-terms.js';
import { aVendor } from './builders-vendors.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { anotherServer } from './servers.js';

let house: House;
let workspace: TestWorkspace;
let pilot: Subject;
let vendor: Subject;
let engagement: Subject;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  const part = await anEngagement(house, workspace);
  pilot = ['PILOT', part.pilotId];
  vendor = ['VENDOR', part.vendor.id];
  engagement = ['ENGAGEMENT', part.id];
});

const names = async (subject: Subject) =>
  (await attached(house, workspace.people.ADMIN, subject)).attachments.map(
    ({ name }: { name: string }) => name,
  );

const remove = (person: TestWorkspace['people']['LEAD'], attachmentId: string) =>
  change(house, person, 'removeAttachment', { attachmentId }, 'attachment { id removedAt }');
const restore = (attachmentId: string) =>
  change(house, workspace.people.ADMIN, 'restoreAttachment', { attachmentId }, 'attachment { removedAt }');

describe('Attaching a document', () => {
  it('keeps it byte for byte, with who, when and what it is', async () => {
    const { PROCUREMENT, EXECUTIVE } = workspace.people;
    for (const subject of [vendor, engagement, pilot]) {
      // More than one piece, the last of them not full.
      const bytes = Buffer.concat([aPdf(subject[0]), Buffer.alloc(2_500_000, 7)]);
      const sent = await attach(house, PROCUREMENT, subject, bytes, { fileName: 'Über uns.pdf' });
      expect(sent).toMatchObject({ status: 201, body: { name: 'Über uns.pdf' } });
      const { attachments } = await attached(house, EXECUTIVE, subject);
      expect(attachments).toMatchObject([
        {
          id: sent.body.id,
          kind: 'PDF',
          size: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          path: `/attachments/${sent.body.id}`,
          addedBy: { name: 'Procurement Person' },
          removedAt: null,
          viewerCan: { remove: false },
        },
      ]);
      const given = await open(house, EXECUTIVE, sent.body.id);
      expect(Buffer.from(await given.arrayBuffer()).equals(bytes)).toBe(true);
    }
  });

  it('is told in the history of what it stands with', async () => {
    const { data } = await ask(
      house,
      workspace.people.ADMIN,
      'query ($id: ID!) { pilot(id: $id) { activity(first: 2) { edges { node { verb sentence } } } } }',
      { id: pilot[1] },
    );
    const sentences = data.pilot.activity.edges.map(
      ({ node }: { node: { sentence: string } }) => node.sentence,
    );
    expect(sentences[0]).toMatch(/^Procurement Person attached Über uns\.pdf to SC-\d+ /);
    expect(sentences[1]).toMatch(/^Procurement Person attached Über uns\.pdf to Halyard .* in SC-\d+ /);
  });

  it('does it once when it is sent again, under the same id or another', async () => {
    const own: Subject = ['PILOT', (await aPilot(house, workspace)).id];
    const { CONTRIBUTOR } = workspace.people;
    const id = uuidv7();
    const both = [1, 2].map(() => attach(house, CONTRIBUTOR, own, aPdf(), { id }));
    const answers = (await Promise.all(both)).toSorted((a, b) => b.status - a.status);
    expect(answers.map(({ status, body }) => [status, body.id])).toEqual([
      [201, id],
      [200, id],
    ]);
    const other = await attach(house, CONTRIBUTOR, own, aPdf(), { id: uuidv7(), fileName: 'Copy.pdf' });
    expect(other).toMatchObject({ status: 200, body: { id, name: 'Terms.pdf' } });
    expect(await names(own)).toEqual(['Terms.pdf']);
    const taken = await attach(house, CONTRIBUTOR, own, aPdf('other'), { id });
    expect(taken).toEqual({
      status: 409,
      body: { sentence: 'This id belongs to something else already. Make another.' },
    });
    const told = await asUpkeep(house, 'select 1 from activity where subject_id = $1 and verb = $2', [
      own[1],
      'attachFile',
    ]);
    expect(told).toHaveLength(1);
  });

  it('is for those whose thing it is', async () => {
    const { LEAD, CONTRIBUTOR, EXECUTIVE, PROCUREMENT } = workspace.people;
    const tries = async (subject: Subject) =>
      Promise.all(
        [LEAD, CONTRIBUTOR, EXECUTIVE, PROCUREMENT].map(async (person) => {
          const { status, body } = await attach(house, person, subject, aPdf('for whom'));
          const { viewerCan } = await attached(house, person, subject);
          expect(viewerCan.attach).toBe(status < 300);
          return status < 300 ? 'yes' : `${status} ${body.sentence}`;
        }),
      );
    const procurement = '403 Procurement and administrators may do this.';
    expect(await tries(vendor)).toEqual([procurement, procurement, procurement, 'yes']);
    const lead = "403 The pilot's lead, procurement and administrators may do this.";
    expect(await tries(engagement)).toEqual(['yes', lead, lead, 'yes']);
    expect(await tries(pilot)).toEqual(['yes', 'yes', 'yes', 'yes']);
  });

  it('is not for strangers, other sites, other workspaces, or things that are not there', async () => {
    const other = await house.workspace();
    const { LEAD } = workspace.people;
    const signedOut = await attach(house, null, pilot, aPdf('x'));
    expect(signedOut).toEqual({ status: 401, body: { sentence: 'Sign in first, or show a valid token.' } });
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await attach(house, LEAD, pilot, aPdf('x'), { headers })).status).toBe(403);
    const foreign = await attach(house, other.people.ADMIN, pilot, aPdf('x'));
    const missing = await attach(house, other.people.ADMIN, ['PILOT', uuidv7()], aPdf('x'));
    expect([foreign.status, foreign.body]).toEqual([404, missing.body]);
    for (const bad of [['THING', pilot[1]] as unknown as Subject, ['PILOT', 'x'] as Subject])
      expect((await attach(house, LEAD, bad, aPdf('x'))).status).toBe(400);
    expect((await attach(house, LEAD, pilot, aPdf('x'), { id: 'mine' })).status).toBe(400);
  });

  it('ends at ten megabytes, at fifty documents, and where the workspace has no room', async () => {
    const own: Subject = ['PILOT', (await aPilot(house, workspace)).id];
    const { LEAD } = workspace.people;
    const most = 10 * 1_048_576;
    const large = Buffer.concat([aPdf(), Buffer.alloc(most)]);
    const sentence = 'This file is larger than 10 MB. Make it smaller, or attach its parts.';
    expect(await attach(house, LEAD, own, large)).toEqual({ status: 413, body: { sentence } });
    expect((await attach(house, LEAD, own, large.subarray(0, most))).status).toBe(201);
    for (let n = 1; n < 50; n++) expect((await attach(house, LEAD, own, aPdf(`${n}`))).status).toBe(201);
    const full = await attach(house, LEAD, own, aPdf('one too many'));
    expect(full.status).toBe(409);
    expect(full.body.sentence).toMatch(/^50 documents are attached here already\./);
    const small = await anotherServer(house.databaseUrl, { attachmentsBytes: most });
    try {
      const next: Subject = ['PILOT', (await aPilot(house, workspace)).id];
      const { status, body } = await attach(small, LEAD, next, aPdf('no room'));
      expect([status, body.sentence]).toEqual([
        409,
        expect.stringMatching(/take up \d+ MB of 10 MB, and this one does not fit any more/),
      ]);
    } finally {
      await small.server.close();
    }
  });
});

describe('Removing a document', () => {
  it('takes it from the list and from its address, and puts it back as it was', async () => {
    const { LEAD, CONTRIBUTOR } = workspace.people;
    const own: Subject = ['PILOT', (await aPilot(house, workspace)).id];
    const { id } = (await attach(house, CONTRIBUTOR, own, aPng, { fileName: 'Van.png' })).body;
    const { payload } = await remove(CONTRIBUTOR, id);
    expect(payload).toMatchObject({ refusal: null, attachment: { id } });
    expect(payload.attachment.removedAt).not.toBeNull();
    expect(await names(own)).toEqual([]);
    expect((await open(house, LEAD, id)).status).toBe(404);
    const again = await remove(CONTRIBUTOR, id);
    expect(again.payload.refusal.sentence).toBe('“Van.png” was removed already.');
    expect((await restore(id)).payload).toMatchObject({ refusal: null, attachment: { removedAt: null } });
    expect(await names(own)).toEqual(['Van.png']);
    const back = await open(house, LEAD, id);
    expect(Buffer.from(await back.arrayBuffer()).equals(aPng)).toBe(true);
    expect((await restore(id)).payload.refusal.code).toBe('ATTACHMENT_NOT_REMOVED');
  });

  it('is for whoever added it, the lead, procurement and administrators', async () => {
    const { LEAD, CONTRIBUTOR, EXECUTIVE, PROCUREMENT } = workspace.people;
    const own: Subject = ['PILOT', (await aPilot(house, workspace)).id];
    const { id } = (await attach(house, CONTRIBUTOR, own, aPdf())).body;
    const denied = await remove(EXECUTIVE, id);
    expect(denied.errors[0]?.extensions.code).toBe('FORBIDDEN');
    for (const person of [LEAD, PROCUREMENT, CONTRIBUTOR]) {
      expect((await attached(house, person, own)).attachments[0].viewerCan.remove).toBe(true);
      expect((await remove(person, id)).payload.refusal).toBeNull();
      await restore(id);
    }
    const other = await house.workspace();
    const foreign = await remove(other.people.ADMIN, id);
    const missing = await remove(other.people.ADMIN, uuidv7());
    expect(foreign.errors[0]?.message).toBe(missing.errors[0]?.message);
  });

  it('does not bring back what stands there again', async () => {
    const own: Subject = ['PILOT', (await aPilot(house, workspace)).id];
    const { LEAD } = workspace.people;
    const { id } = (await attach(house, LEAD, own, aDocx(), { fileName: 'Plan.docx' })).body;
    await remove(LEAD, id);
    const again = await attach(house, LEAD, own, aDocx(), { fileName: 'Plan 2.docx' });
    expect(again.status).toBe(201);
    expect((await restore(id)).payload.refusal.sentence).toBe(
      'The same file is attached here again, as “Plan 2.docx”.',
    );
  });

  it('is final after seven days, bytes and all', async () => {
    const own: Subject = ['PILOT', (await aPilot(house, workspace)).id];
    const { LEAD } = workspace.people;
    const gone = (await attach(house, LEAD, own, aPdf('gone'))).body.id;
    const fresh = (await attach(house, LEAD, own, aPdf('fresh'))).body.id;
    for (const id of [gone, fresh]) await remove(LEAD, id);
    await asUpkeep(house, "update attachment set removed_at = now() - interval '8 days' where id = $1", [
      gone,
    ]);
    await house.server.app.get(AttachmentsService).forget(LEAD.actor);
    const left = await asUpkeep<{ id: string }>(
      house,
      'select distinct attachment_id as id from attachment_chunk where attachment_id = any($1)',
      [[gone, fresh]],
    );
    expect(left).toEqual([{ id: fresh }]);
    expect((await restore(gone)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('What has documents', () => {
  it('stays: a part in a pilot is not taken out as long as one is attached', async () => {
    const part = await anEngagement(house, workspace);
    const { PROCUREMENT } = workspace.people;
    const { id } = (await attach(house, PROCUREMENT, ['ENGAGEMENT', part.id], aPdf())).body;
    const given = { engagementId: part.id, version: part.version };
    const refused = await change(house, PROCUREMENT, 'removeEngagement', given);
    expect(refused.payload.refusal.code).toBe('ENGAGEMENT_IN_USE');
    await remove(PROCUREMENT, id);
    expect((await change(house, PROCUREMENT, 'removeEngagement', given)).payload.refusal).toBeNull();
    expect((await restore(id)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('keeps them through a merge, and through taking it back', async () => {
    const { PROCUREMENT } = workspace.people;
    const [into, from] = [await aVendor(house, workspace), await aVendor(house, workspace)];
    await attach(house, PROCUREMENT, ['VENDOR', into.id], aPdf('a'), { fileName: 'a.pdf' });
    await attach(house, PROCUREMENT, ['VENDOR', from.id], aPdf('b'), { fileName: 'b.pdf' });
    await change(house, PROCUREMENT, 'mergeVendors', { into: into.id, from: [from.id] });
    expect(await names(['VENDOR', into.id])).toEqual(['b.pdf', 'a.pdf']);
    const late = await attach(house, PROCUREMENT, ['VENDOR', from.id], aPdf('c'), { fileName: 'c.pdf' });
    expect(late.status).toBe(201);
    const { data } = await ask(house, PROCUREMENT, 'query ($id: ID!) { vendor(id: $id) { merges { id } } }', {
      id: into.id,
    });
    await change(house, PROCUREMENT, 'undoVendorMerge', { mergeId: data.vendor.merges[0].id });
    expect(await names(['VENDOR', into.id])).toEqual(['c.pdf', 'a.pdf']);
    expect(await names(['VENDOR', from.id])).toEqual(['b.pdf']);
  });
});
