import { aMember, aPilot, aProgram, aSystem, change, inDays } from './builders.js';
import { type House, password, type TestWorkspace } from './house.js';

const missing = '01936f1e-0000-7000-8000-00000000000a';

/** A change: its verb, an input that makes it, and one that is refused afterwards (null: there is none). */
export type ExampleChange = readonly [verb: string, input: object, refused: object | null];

/** The changes to people, programs, systems, charters and tokens, each once, in an order in which they can be made. */
export async function changesOfHouse(house: House, own: TestWorkspace): Promise<readonly ExampleChange[]> {
  const pilot = await aPilot(house, own);
  const closing = await aPilot(house, own);
  const program = await aProgram(house, own);
  const system = await aSystem(house, own);
  const member = await aMember(house, own);
  const token = await change(
    house,
    own.people.ADMIN,
    'createApiToken',
    { name: 'x', scope: 'READ' },
    'apiToken { id }',
  );
  const pilotInput = {
    name: 'x',
    problem: 'x',
    programId: program.id,
    systemId: system.id,
    leadId: member.id,
    decisionDate: inDays(9),
  };
  const shares = { core: 70, adjacent: 20, transformational: 10 };
  const person = { name: 'x', email: 'x@example.org', role: 'LEAD', password };
  return [
    ['addMember', person, { ...person, email: member.email }],
    [
      'changeRole',
      { memberId: member.id, version: 1, role: 'LEAD' },
      { memberId: member.id, version: 9, role: 'LEAD' },
    ],
    ['deactivateMember', { memberId: member.id, version: 2 }, { memberId: member.id, version: 9 }],
    ['reactivateMember', { memberId: member.id, version: 3 }, { memberId: member.id, version: 9 }],
    ['addUnit', { name: 'A unit' }, { name: 'A unit' }],
    ['addProgram', { name: 'A program', purpose: 'x' }, { name: 'A program', purpose: 'x' }],
    [
      'editProgram',
      { programId: program.id, version: 1, purpose: 'y' },
      { programId: program.id, version: 1, purpose: 'z' },
    ],
    ['addSystem', { name: 'A system', mode: 'MODE_1' }, { name: 'A system', mode: 'MODE_1' }],
    [
      'editSystem',
      { systemId: system.id, version: 1, mode: 'MODE_1' },
      { systemId: system.id, version: 1, mode: 'MODE_2' },
    ],
    ['setTargetMix', { version: 0, shares }, { version: 0, shares }],
    ['proposePilot', pilotInput, { ...pilotInput, leadId: missing }],
    [
      'editCharter',
      { pilotId: pilot.id, version: 1, changes: { problem: 'y' } },
      { pilotId: pilot.id, version: 1, changes: { problem: 'z' } },
    ],
    ['holdPilot', { pilotId: pilot.id, reason: 'x' }, { pilotId: pilot.id, reason: 'x' }],
    ['resumePilot', { pilotId: pilot.id }, { pilotId: pilot.id }],
    ['withdrawPilot', { pilotId: closing.id, reason: 'x' }, { pilotId: closing.id, reason: 'x' }],
    ['commentOnPilot', { pilotId: pilot.id, text: 'x' }, { pilotId: pilot.id, text: ' ' }],
    ['createApiToken', { name: 'y', scope: 'READ' }, { name: ' ', scope: 'READ' }],
    ['revokeApiToken', { apiTokenId: token.payload.apiToken.id }, null],
  ];
}
