import { join } from 'node:path';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, asUpkeep, change } from './builders.js';
import { aCause, aFailure, aStoredLearning, similarPage, similarTo } from './builders-similar.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

/** Beside the sources: what is compiled is thrown away before each build. */
const snapshots = join(import.meta.dirname, '../../test/__snapshots__');

let house: House;
let workspace: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

const meters = 'Smart meters in basements lost the radio and reported zeros, and billing sent refunds.';
const drone = 'The pole inspection drone could not fly in the wind of the coast on most days.';
const locker = 'Parcel lockers at the station were full by ten, and drivers came back with their load.';

describe('Looking for what is similar', () => {
  it('finds by other forms of the words, in another program, the nearest first, and says which words they share', async () => {
    const own = await house.workspace();
    const [found] = [await aFailure(house, own, meters), await aFailure(house, own, drone)];
    await aFailure(house, own, locker);
    const { notes, errors } = await similarTo(
      house,
      own,
      'A refund was billed because a meter reported zero',
    );
    expect(errors).toEqual([]);
    expect(notes[0]).toMatchObject({
      rank: 1,
      failure: { id: found.id, whatFailed: meters },
      nearDuplicate: false,
      sameCause: false,
      seenIn: 1,
    });
    expect([...(notes[0]?.sharedWords ?? [])].sort()).toEqual([
      'billing',
      'meters',
      'refunds',
      'reported',
      'zeros',
    ]);
    expect(notes.map(({ rank }) => rank)).toEqual(notes.map((_, at) => at + 1));
  });

  it('does not ask for every word', async () => {
    const own = await house.workspace();
    const { id } = await aFailure(house, own, drone);
    await aFailure(house, own, locker);
    const { notes } = await similarTo(
      house,
      own,
      'Nothing here is the same except one inspection of something',
    );
    expect(notes.map(({ failure }) => failure?.id)).toEqual([id]);
  });

  it('forgives a slip of the keys', async () => {
    const own = await house.workspace();
    const { id } = await aFailure(house, own, drone);
    await aFailure(house, own, locker);
    const { notes } = await similarTo(house, own, 'inspecton dronne');
    expect(notes.map(({ failure }) => failure?.id)).toEqual([id]);
    expect(notes[0]?.sharedWords).toEqual([]);
  });

  it('finds in another language what repeats its words', async () => {
    const own = await house.workspace();
    const { id } = await aFailure(house, own, 'Die Zähler im Keller meldeten nur Nullen an die Abrechnung.');
    await aFailure(house, own, 'Der Kran stand im Frost still.');
    const { notes } = await similarTo(house, own, 'Abrechnungen wegen Zähler falsch');
    expect(notes[0]?.failure?.id).toBe(id);
  });

  it.each(['', '   ', 'the of and', '!?'])('finds nothing for “%s”', async (text) => {
    await aFailure(house, workspace, meters);
    const { notes, errors } = await similarTo(house, workspace, text);
    expect([notes, errors]).toEqual([[], []]);
  });

  it('finds nothing where nothing was ever logged', async () => {
    const { notes, errors } = await similarTo(house, await house.workspace(), meters);
    expect([notes, errors]).toEqual([[], []]);
  });

  it('says when a note reads as if it were the same', async () => {
    const own = await house.workspace();
    const { id } = await aFailure(house, own, meters);
    const again = 'Smart meters in cellars lost radio and reported zeros, so that billing sent refunds';
    const { notes } = await similarTo(house, own, again);
    expect(notes[0]).toMatchObject({ failure: { id }, nearDuplicate: true });
    expect((await similarTo(house, own, 'meters zeros')).notes[0]).toMatchObject({ nearDuplicate: false });
  });

  it.each([0, 21])('refuses a limit of %d', async (limit) => {
    const { errors } = await similarTo(house, workspace, meters, { limit });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('gives no more than asked for', async () => {
    const own = await house.workspace();
    for (let n = 0; n < 4; n++) await aFailure(house, own, `${meters} Number ${n}.`);
    expect((await similarTo(house, own, meters, { limit: 3 })).notes).toHaveLength(3);
  });

  it('is closed to strangers', async () => {
    const answer = await ask(house, null, similarPage, { text: meters });
    expect(answer.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('takes the same statements for twelve notes as for one', async () => {
    const own = await house.workspace();
    await aFailure(house, own, meters);
    const one = await similarTo(house, own, meters, { limit: 20 });
    for (let n = 1; n < 12; n++) await aFailure(house, own, `${meters} Number ${n}.`);
    const twelve = await similarTo(house, own, meters, { limit: 20 });
    expect(twelve.notes).toHaveLength(12);
    expect(twelve.statements).toBe(one.statements);
  });

  it('reads by the statements that were reviewed', async () => {
    const own = await house.workspace();
    await aFailure(house, own, meters);
    const statements = await statementsOf(house, () => similarTo(house, own, meters));
    const text = statements
      .filter((one) => /similar|cause|sighting/.test(one))
      .map((one) => `${one};\n`)
      .join('\n');
    await expect(text).toMatchFileSnapshot(join(snapshots, 'similar.sql.snap'));
  });
});

describe('A shared cause', () => {
  it('brings forward what has it, and finds what shares no word', async () => {
    const own = await house.workspace();
    const cause = await aCause(house, own, 'Nobody asked the union', ['shop steward']);
    const { id: other } = await aFailure(house, own, drone);
    const { id: silent } = await aFailure(house, own, locker, { causeId: cause });
    const given = await similarTo(house, own, 'inspection drone', { causeIds: [cause] });
    expect(given.notes.map(({ failure, sameCause }) => [failure?.id, sameCause]).sort()).toEqual(
      [
        [other, false],
        [silent, true],
      ].sort(),
    );
    const hinted = await similarTo(house, own, 'The shop steward was not heard');
    expect(hinted.notes).toMatchObject([{ failure: { id: silent }, sameCause: true, sharedWords: [] }]);
  });
});

describe('What is kept of a failure or a learning', () => {
  it('follows its words, and goes when it is withdrawn', async () => {
    const own = await house.workspace();
    const failure = await aFailure(house, own, meters);
    await asUpkeep(house, 'update failure set what_failed = $2 where id = $1', [failure.id, locker]);
    expect((await similarTo(house, own, 'smart meters')).notes).toEqual([]);
    expect((await similarTo(house, own, 'parcel lockers')).notes).toHaveLength(1);
    await change(house, own.people.ADMIN, 'withdrawFailure', {
      failureId: failure.id,
      version: failure.version,
      reason: 'A test.',
    });
    expect((await similarTo(house, own, 'parcel lockers')).notes).toEqual([]);
    const words = await asUpkeep(house, 'select word from similar_word where workspace_id = $1', [own.id]);
    const places = await asUpkeep(house, 'select word from similar_posting where workspace_id = $1', [
      own.id,
    ]);
    expect([words, places]).toEqual([[], []]);
    expect(
      await asUpkeep(house, 'select notes, words::int from similar_size where workspace_id = $1', [own.id]),
    ).toEqual([{ notes: 0, words: 0 }]);
  });

  it('counts in each word how many notes have it, however they came', async () => {
    const own = await house.workspace();
    const { program } = await aFailure(house, own, meters);
    await aStoredLearning(house, own, program.id, { event: meters, lesson: 'Silence is not zero.' });
    await aFailure(house, own, 'Zeros, zeros, zeros.');
    const rows = await asUpkeep(
      house,
      `select w.word, w.notes = count(p.note_id) as "asCounted", sum(p.times)::int as times from similar_word w
       join similar_posting p using (workspace_id, word) where w.workspace_id = $1 and w.word in ('zero', 'meter') group by w.word, w.notes order by w.word`,
      [own.id],
    );
    expect(rows).toEqual([
      { word: 'meter', asCounted: true, times: 2 },
      { word: 'zero', asCounted: true, times: 6 },
    ]);
  });

  it('can be written again from the rows, as the operations tell', async () => {
    const own = await house.workspace();
    const { id } = await aFailure(house, own, meters);
    const before = await similarTo(house, own, meters);
    for (const step of [
      ...['similar_note', 'similar_posting', 'similar_word', 'similar_size'].map(
        (table) => `delete from ${table}`,
      ),
      'update failure set what_failed = what_failed',
      'update learning set event = event',
    ])
      await asUpkeep(house, step);
    const after = await similarTo(house, own, meters);
    expect(after.notes.map(({ failure }) => failure?.id)).toEqual([id]);
    expect(after.notes).toEqual(before.notes);
  });

  it('goes when a learning is merged into another, and comes back with its causes', async () => {
    const own = await house.workspace();
    const { program } = await aFailure(house, own, drone);
    const words = { event: meters, lesson: 'Silence is not zero.' };
    const [one, other] = [
      await aStoredLearning(house, own, program.id, words),
      await aStoredLearning(house, own, program.id, words),
    ];
    const cause = await aCause(house, own, 'Silence', ['hush']);
    await asUpkeep(
      house,
      'insert into learning_cause (workspace_id, learning_id, cause_id) values ($1, $2, $3)',
      [own.id, one, cause],
    );
    const kept = () =>
      asUpkeep<{ id: string; causes: number }>(
        house,
        `select n.subject_id as id, count(c.cause_id)::int as causes from similar_note n
         left join similar_cause c on c.workspace_id = n.workspace_id and c.note_id = n.id
         where n.workspace_id = $1 and n.subject_kind = 'LEARNING' group by n.subject_id, n.id order by n.id`,
        [own.id],
      );
    expect(await kept()).toEqual([
      { id: one, causes: 1 },
      { id: other, causes: 0 },
    ]);
    await asUpkeep(house, `update learning set merged_into = $2, state = 'RETIRED' where id = $1`, [
      one,
      other,
    ]);
    expect(await kept()).toEqual([{ id: other, causes: 0 }]);
    await asUpkeep(house, `update learning set merged_into = null, state = 'DRAFT' where id = $1`, [one]);
    expect(await kept()).toEqual([
      { id: other, causes: 0 },
      { id: one, causes: 1 },
    ]);
    await asUpkeep(house, 'delete from learning_cause where learning_id = $1', [one]);
    expect(await kept()).toEqual([
      { id: other, causes: 0 },
      { id: one, causes: 0 },
    ]);
  });

  it('is right after twenty people wrote at once', async () => {
    const own = await house.workspace();
    const { program } = await aFailure(house, own, meters);
    const texts = Array.from({ length: 20 }, (_, n) =>
      n % 2 ? `${meters} ${drone}` : `${locker} ${meters}`,
    );
    await Promise.all(texts.map((text) => aFailure(house, own, text, { programId: program.id })));
    const wrong = await asUpkeep(
      house,
      `select w.word from similar_word w left join similar_posting p using (workspace_id, word)
       where w.workspace_id = $1 group by w.word, w.notes having w.notes <> count(p.note_id)`,
      [own.id],
    );
    expect(wrong).toEqual([]);
    const [size] = await asUpkeep<{ notes: number }>(
      house,
      'select notes from similar_size where workspace_id = $1',
      [own.id],
    );
    expect(size?.notes).toBe(21);
  });

  it('counts the places a failure was seen in', async () => {
    const own = await house.workspace();
    const failure = await aFailure(house, own, meters);
    const pilot = await aPilot(house, own);
    await change(house, own.people.LEAD, 'linkFailure', { failureId: failure.id, pilotId: pilot.id });
    expect((await similarTo(house, own, meters)).notes).toMatchObject([{ seenIn: 2 }]);
  });
});

describe('Another workspace', () => {
  it('is never seen, whatever is asked', async () => {
    const [ours, theirs] = [await house.workspace(), await house.workspace()];
    const cause = await aCause(house, theirs, 'Theirs alone', ['zyxwv']);
    await aFailure(house, theirs, `${meters} zyxwv`, { causeId: cause });
    await aFailure(house, ours, drone);
    for (const text of [meters, 'zyxwv', 'zyxvw', `${meters} zyxwv`]) {
      expect((await similarTo(house, ours, text, { causeIds: [cause] })).notes).toEqual([]);
      expect((await similarTo(house, theirs, text, { causeIds: [cause] })).notes).toHaveLength(1);
    }
  });

  it('stays hidden from a question that does not say whose it is, and nobody else may write what is kept', async () => {
    const theirs = await house.workspace();
    await aFailure(house, theirs, meters);
    const client = new pg.Client({ connectionString: house.databaseUrl });
    await client.connect();
    try {
      await client.query('set role scrimmage_app');
      const ask = (text: string) =>
        client.query('select * from similar_notes($1, null, 0, null, 30)', [text]);
      expect((await ask(meters)).rows).toEqual([]);
      await client.query(`select set_config('app.workspace_id', $1, false)`, [theirs.id]);
      expect((await ask(meters)).rows).toHaveLength(1);
      await client.query(
        'create temporary table similar_size (workspace_id uuid, notes integer, words bigint)',
      );
      expect((await ask(meters)).rows).toHaveLength(1);
      await expect(client.query('delete from similar_note')).rejects.toThrow('permission denied');
      await expect(
        client.query(`select keep_similar($1, 'FAILURE', $1, 'planted', '{}')`, [theirs.id]),
      ).rejects.toThrow('permission denied');
    } finally {
      await client.end();
    }
  });

  it('is kept apart by functions whose owner is no superuser and may not pass row-level security', async () => {
    const rows = await asUpkeep<{ name: string; bound: boolean; pinned: string }>(
      house,
      `select p.proname as name, not (r.rolsuper or r.rolbypassrls or r.rolcanlogin) as bound, p.proconfig[1] as pinned
       from pg_proc p join pg_roles r on r.oid = p.proowner where p.prosecdef and p.proname like '%similar%' order by p.proname`,
    );
    expect(rows).toHaveLength(7);
    for (const row of rows) {
      expect(row).toMatchObject({ bound: true, pinned: 'search_path=pg_catalog, public, pg_temp' });
    }
  });
});
