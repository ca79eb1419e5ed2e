import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aName, aPilot, aProgram, asUpkeep, change } from './builders.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;

beforeAll(async () => {
  house = await theHouse();
});

interface Entry {
  readonly seq: number;
  readonly text: string;
  readonly hash: string;
}

/** The entries of a workspace as their columns are, spelled out a second time: not by the function that wrote them. */
async function entriesOf(workspace: TestWorkspace): Promise<readonly Entry[]> {
  return asUpkeep<Entry>(
    house,
    `select seq::int as seq, hash, jsonb_build_array(workspace_id, seq, id, (extract(epoch from at) * 1000)::bigint, actor_id,
       actor_name, verb, subject_type, subject_id, subject_label, subject_version, changes, reason, request_id)::text as text
     from activity where workspace_id = $1 order by seq`,
    [workspace.id],
  );
}

/** The numbers of the entries that do not fit behind the one before them. */
function misfits(entries: readonly Entry[]): readonly number[] {
  let before = '0'.repeat(64);
  return entries.flatMap(({ seq, text, hash }) => {
    const fits = createHash('sha256').update(`${before}\n${text}`).digest('hex') === hash;
    before = hash;
    return fits ? [] : [seq];
  });
}

describe('The history of a workspace', () => {
  it('is a chain from its first entry to its head, whatever it tells', async () => {
    const workspace = await house.workspace();
    const { id } = await aPilot(house, workspace);
    for (const text of ['a\nb', '"quoted"', '\\', '👩🏽‍🔧 سلام', ' '.repeat(3).concat('x')])
      await change(house, workspace.people.LEAD, 'commentOnPilot', { pilotId: id, text });
    const entries = await entriesOf(workspace);
    expect(entries.length).toBeGreaterThan(10);
    expect(misfits(entries)).toEqual([]);
    const head = await asUpkeep(
      house,
      'select seq::int as seq, hash from activity_head where workspace_id = $1',
      [workspace.id],
    );
    expect(head).toEqual([{ seq: entries.at(-1)?.seq, hash: entries.at(-1)?.hash }]);
  });

  it('has no gap and no fork when fifty changes are made at the same moment', async () => {
    const workspace = await house.workspace();
    const before = (await entriesOf(workspace)).length;
    await Promise.all(Array.from({ length: 50 }, () => aProgram(house, workspace)));
    const entries = await entriesOf(workspace);
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: before + 50 }, (_, n) => n + 1));
    expect(misfits(entries)).toEqual([]);
  });

  it.each(['reason', 'subject_label', 'changes', 'actor_name', 'at'])(
    'shows that %s of an entry was altered',
    async (column) => {
      const workspace = await house.workspace();
      await aProgram(house, workspace);
      const value =
        column === 'changes' ? `'{"name": [null, "x"]}'` : column === 'at' ? 'now()' : `'altered'`;
      await asUpkeep(house, `update activity set ${column} = ${value} where workspace_id = $1 and seq = 2`, [
        workspace.id,
      ]);
      expect(misfits(await entriesOf(workspace))).toEqual([2]);
    },
  );

  it('shows that an entry was taken out', async () => {
    const workspace = await house.workspace();
    await asUpkeep(house, 'delete from activity where workspace_id = $1 and seq = 3', [workspace.id]);
    expect(misfits(await entriesOf(workspace))).toEqual([4]);
  });

  it('is told to the relay entry by entry, or not at all', async () => {
    const workspace = await house.workspace();
    const refused = { name: aName('x'), purpose: ' ' };
    await change(house, workspace.people.LEAD, 'addProgram', refused);
    const last = (await entriesOf(workspace)).length;
    const beyond = await asUpkeep(house, 'select seq from outbox where workspace_id = $1 and seq > $2', [
      workspace.id,
      last,
    ]);
    expect(beyond).toEqual([]);
  });
});
