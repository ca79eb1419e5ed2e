import { aPilot, aProgram, inDays } from './builders.js';
import { aLane, aMilestone, aSprint, closed } from './builders-sprints.js';
import type { ExampleChange } from './changes-of-house.js';
import type { House, TestWorkspace } from './house.js';

/** The changes to sprints and roads, each once, in an order in which they can be made. */
export async function changesOfSprints(house: House, own: TestWorkspace): Promise<readonly ExampleChange[]> {
  const program = await aProgram(house, own);
  const pilot = await aPilot(house, own, { programId: program.id });
  const [open, another] = [
    await aSprint(house, own, { pilotId: pilot.id }),
    await aSprint(house, own, { pilotId: pilot.id }),
  ];
  const over = await closed(house, own, await aSprint(house, own));
  const laneId = await aLane(house, own, program.id);
  const milestone = await aMilestone(house, own, { programId: program.id, laneId });
  const days = { startsOn: inDays(0), endsOn: inDays(13) };
  const plan = { pilotId: pilot.id, focus: 'Fewer calls', goals: [{ text: 'x' }], ...days };
  const close = { sprintId: open.id, version: 1, outcome: 'MET', goalsMet: [true], moves: [] };
  const reopen = { sprintId: over.id, version: over.version, reason: 'Too soon.' };
  const lane = { programId: program.id, name: 'Ease' };
  const parts = [{ pilotId: pilot.id, remaining: 4 }];
  const added = { programId: program.id, laneId, name: 'Every call', parts };
  const move = { milestoneId: milestone.id, version: 1, wantedOn: inDays(9), reason: 'The fair.' };
  return [
    ['planSprint', plan, { ...plan, focus: ' ' }],
    [
      'editSprint',
      { sprintId: another.id, version: 1, focus: 'x' },
      { sprintId: another.id, version: 1, focus: 'y' },
    ],
    ['closeSprint', close, close],
    ['reopenSprint', reopen, reopen],
    ['addRoadLane', lane, { ...lane, name: '' }],
    ['editRoadLane', { laneId, version: 1, name: 'Calm' }, { laneId, version: 1, name: 'Quiet' }],
    ['addMilestone', added, { ...added, parts: [] }],
    ['moveMilestone', move, { ...move, wantedOn: inDays(19) }],
    ['freezeForecast', { milestoneId: milestone.id }, { milestoneId: milestone.id, id: 'x' }],
    [
      'rescopeMilestone',
      { milestoneId: milestone.id, version: 2, parts, reason: 'Counted.' },
      { milestoneId: milestone.id, version: 2, parts: [], reason: 'Counted.' },
    ],
  ];
}
