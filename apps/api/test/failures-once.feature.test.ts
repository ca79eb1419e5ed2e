import { request } from 'node:http';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, asUpkeep } from './builders.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { anotherServer, type OwnServer } from './servers.js';

let house: House;
let second: OwnServer;
let workspace: TestWorkspace;
let pilotId: string;

beforeAll(async () => {
  house = await theHouse();
  second = await anotherServer(house.databaseUrl);
  workspace = await house.workspace();
  pilotId = (await aPilot(house, workspace)).id;
});

afterAll(() => second.server.close());

const logFailure = `mutation ($input: LogFailureInput!) { logFailure(input: $input) {
  failure { id key } refusal { code } problems { path } } }`;

interface Sent {
  readonly id?: string;
  readonly clientMutationId?: string;
  readonly whatFailed: string;
}

/** Sends a failure and hangs up before the answer can come. */
function sendAndHangUp(address: string, input: Sent): Promise<void> {
  const { token } = workspace.people.CONTRIBUTOR;
  return new Promise((resolve) => {
    const sent = request(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    });
    sent.on('error', () => resolve());
    sent.on('close', () => resolve());
    const body = JSON.stringify({ query: logFailure, variables: { input: { ...input, pilotId } } });
    sent.end(body, () => setTimeout(() => sent.destroy(), Math.random() * 20));
  });
}

/** Sends a failure as a good client does: again, while it is told that the server is busy. */
async function sendUntilAnswered(address: string, input: Sent) {
  for (;;) {
    const variables = { input: { ...input, pilotId } };
    const answer = await ask({ address }, workspace.people.CONTRIBUTOR, logFailure, variables);
    if (answer.errors.length === 0) return answer.data.logFailure;
    expect(answer.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'UNAVAILABLE' }]);
  }
}

async function numbersOf(start: string): Promise<readonly number[]> {
  const rows = await asUpkeep<{ number: number }>(
    house,
    'select number from failure where workspace_id = $1 and starts_with(what_failed, $2) order by number',
    [workspace.id, start],
  );
  return rows.map(({ number }) => number);
}

const fifty = Array.from({ length: 50 }, (_, at) => at);
const addressOf = (at: number) => (at % 2 ? second.address : house.address);

describe('Fifty clients that log a failure twice at once, whose connections are cut', () => {
  it.each<readonly [string, (at: number) => Sent]>([
    ['with an id of their own', (at: number) => ({ id: uuidv7(), whatFailed: `Own ${at}` })],
    [
      'with a clientMutationId',
      (at: number) => ({ clientMutationId: `c ${at}`, whatFailed: `Client ${at}` }),
    ],
    ['with both', (at: number) => ({ id: uuidv7(), clientMutationId: `b ${at}`, whatFailed: `Both ${at}` })],
  ])('have logged fifty, numbered without a gap: %s', { timeout: 120_000 }, async (_, given) => {
    const all: readonly Sent[] = fifty.map(given);
    const start = all[0]?.whatFailed.split(' ')[0] ?? '';
    await Promise.all(
      all.flatMap((input, at) => [
        sendAndHangUp(addressOf(at), input),
        sendAndHangUp(addressOf(at + 1), input),
      ]),
    );
    const answers = await Promise.all(
      all.flatMap((input, at) => [
        sendUntilAnswered(addressOf(at), input),
        sendUntilAnswered(addressOf(at + 1), input),
      ]),
    );
    for (const answer of answers) expect(answer).toMatchObject({ refusal: null, problems: [] });
    for (const at of fifty) expect(answers[2 * at]).toEqual(answers[2 * at + 1]);
    const numbers = await numbersOf(start);
    expect(numbers).toHaveLength(50);
    const first = numbers[0] ?? 0;
    expect(numbers).toEqual(fifty.map((at) => first + at));
  });

  it('leave no number of the workspace unused', async () => {
    const [row] = await asUpkeep<{ n: number; most: number; last: number }>(
      house,
      `select count(*)::int as n, max(f.number) as most, max(c.last) as last from failure f
       join failure_counter c on c.workspace_id = f.workspace_id where f.workspace_id = $1`,
      [workspace.id],
    );
    expect(row).toEqual({ n: 150, most: 150, last: 150 });
  });
});
