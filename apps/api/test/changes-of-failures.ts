import { aPilot, change } from './builders.js';
import { aFailure } from './builders-failures.js';
import type { ExampleChange } from './changes-of-house.js';
import type { House, TestWorkspace } from './house.js';

/** The changes to failures and causes, each once, in an order in which they can be made. */
export async function changesOfFailures(house: House, own: TestWorkspace): Promise<readonly ExampleChange[]> {
  const pilot = await aPilot(house, own);
  const [earlier, failure, gone] = [
    await aFailure(house, own, { pilotId: pilot.id }),
    await aFailure(house, own, { pilotId: pilot.id }),
    await aFailure(house, own, { pilotId: pilot.id }),
  ];
  const { payload } = await change(house, own.people.ADMIN, 'addCause', { name: 'Fog' }, 'cause { id }');
  const causeId = payload.cause.id;
  const log = { whatFailed: 'It stood still.', pilotId: pilot.id };
  const classify = { failureId: failure.id, version: 1, kind: 'COMPLEX' };
  const repeat = { failureId: failure.id, earlierFailureId: earlier.id, weKnew: true };
  const toTellIds = [own.people.ADMIN.actor.memberId];
  const told = await aFailure(house, own, { pilotId: pilot.id, toTellIds });
  return [
    ['logFailure', log, { ...log, whatFailed: ' ' }],
    ['classifyFailure', classify, { ...classify, kind: 'INTELLIGENT' }],
    ['linkFailure', { failureId: failure.id, pilotId: pilot.id }, { failureId: failure.id }],
    ['judgeRepeat', repeat, { ...repeat, earlierFailureId: failure.id }],
    ['acknowledgeFailure', { failureId: told.id }, null],
    [
      'withdrawFailure',
      { failureId: gone.id, version: 1, reason: 'x' },
      { failureId: gone.id, version: 1, reason: 'x' },
    ],
    ['restoreFailure', { failureId: gone.id, version: 2 }, { failureId: gone.id, version: 2 }],
    ['addCause', { name: 'Frost' }, { name: 'Frost' }],
    ['editCause', { causeId, version: 1, name: 'Thick fog' }, { causeId, version: 1, name: 'Thin fog' }],
  ];
}
