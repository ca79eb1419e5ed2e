import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, change } from './builders.js';
import { aFailure } from './builders-failures.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let pilotId: string;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  pilotId = (await aPilot(house, workspace)).id;
});

/** What waits for somebody to know of, the newest first. */
async function waiting(who: Person): Promise<readonly { failure: { key: string }; by: { id: string } }[]> {
  const text = '{ failuresToKnow { at by { id } failure { key waitsForYou } } }';
  return (await ask(house, who, text)).data.failuresToKnow;
}

const keys = async (who: Person) => (await waiting(who)).map(({ failure }) => failure.key);
const idOf = ({ actor }: Person) => actor.memberId;

const acknowledge = (who: Person, failureId: string) =>
  change(house, who, 'acknowledgeFailure', { failureId }, 'failure { key waitsForYou }');

const tell = (id: string, version: number, people: readonly Person[]) =>
  change(
    house,
    workspace.people.CONTRIBUTOR,
    'classifyFailure',
    { failureId: id, version, toTellIds: people.map(idOf) },
    'failure { version }',
  );

describe('Who should know of a failure', () => {
  it('is told by whom, until they say that they know; others are not', async () => {
    const { LEAD, CONTRIBUTOR, EXECUTIVE } = workspace.people;
    const failure = await aFailure(house, workspace, { pilotId, toTellIds: [idOf(LEAD)] });
    expect((await waiting(LEAD))[0]).toEqual({
      at: expect.any(String),
      by: { id: idOf(CONTRIBUTOR) },
      failure: { key: failure.key, waitsForYou: true },
    });
    expect(await keys(EXECUTIVE)).toEqual([]);
    expect((await acknowledge(EXECUTIVE, failure.id)).payload).toMatchObject({ refusal: null });
    expect(await keys(LEAD)).toEqual([failure.key]);
    const { payload } = await acknowledge(LEAD, failure.id);
    expect(payload.failure).toEqual({ key: failure.key, waitsForYou: false });
    expect(await keys(LEAD)).toEqual([]);
    expect((await acknowledge(LEAD, failure.id)).payload).toMatchObject({ refusal: null, problems: [] });
  });

  it('is not told twice when more are named, and once more when named again', async () => {
    const { PROCUREMENT, EXECUTIVE } = workspace.people;
    const { id, key, version } = await aFailure(house, workspace, {
      pilotId,
      toTellIds: [idOf(PROCUREMENT)],
    });
    await acknowledge(PROCUREMENT, id);
    const more = await tell(id, version, [PROCUREMENT, EXECUTIVE]);
    expect([await keys(PROCUREMENT), await keys(EXECUTIVE)]).toEqual([[], [key]]);
    const fewer = await tell(id, more.payload.failure.version, [EXECUTIVE]);
    await tell(id, fewer.payload.failure.version, [PROCUREMENT]);
    expect([await keys(PROCUREMENT), await keys(EXECUTIVE)]).toEqual([[key], []]);
  });

  it('is nobody who names themselves, and nobody of what was taken back or is another workspace’s', async () => {
    const { CONTRIBUTOR, ADMIN } = workspace.people;
    const toTellIds = [idOf(CONTRIBUTOR), idOf(ADMIN)];
    const { id, key, version } = await aFailure(house, workspace, { pilotId, toTellIds });
    expect([await keys(CONTRIBUTOR), await keys(ADMIN)]).toEqual([[], [key]]);
    const foreign = (await house.workspace()).people.ADMIN;
    expect((await acknowledge(foreign, id)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    await change(house, ADMIN, 'withdrawFailure', { failureId: id, version, reason: 'Logged twice.' });
    expect(await keys(ADMIN)).toEqual([]);
  });
});
