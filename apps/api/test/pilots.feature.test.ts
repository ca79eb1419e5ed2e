import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

const propose = `mutation ($input: ProposePilotInput!) {
  proposePilot(input: $input) { clientMutationId refusal { code } problems { path message }
    pilot { id key name stage onHold program { name } lead { name } system { name } viewerCan { edit withdraw } version } }
}`;

async function aProgram(): Promise<string> {
  const { data } = await ask(
    house,
    workspace.people.ADMIN,
    `mutation { addProgram(input: { name: "Care ${Math.random()}", purpose: "Shorter waits." }) { program { id } } }`,
  );
  return data.addProgram.program.id;
}

async function aSystem(): Promise<string> {
  const { data } = await ask(
    house,
    workspace.people.LEAD,
    `mutation { addSystem(input: { name: "Desk ${Math.random()}", mode: MODE_2 }) { system { id } } }`,
  );
  return data.addSystem.system.id;
}

describe('Proposing a pilot', () => {
  it('makes a proposed pilot led by whom it names', async () => {
    const input = {
      name: 'Proactive refund',
      problem: 'Customers wait nine days for a refund.',
      programId: await aProgram(),
      systemId: await aSystem(),
      leadId: workspace.people.LEAD.actor.memberId,
      decisionDate: '2031-01-31',
    };
    const answer = await ask(house, workspace.people.LEAD, propose, { input });
    expect(answer.errors).toEqual([]);
    expect(answer.data.proposePilot).toMatchObject({
      refusal: null,
      problems: [],
      pilot: {
        name: 'Proactive refund',
        stage: 'PROPOSED',
        onHold: false,
        lead: { name: 'Lead Person' },
        viewerCan: { edit: true, withdraw: true },
        version: 1,
      },
    });
  });
});
