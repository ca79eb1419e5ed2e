import type { RoadStory } from '../road-story.js';
import { cancelled, met, missed, partly } from '../sprint-outcomes.js';

/** The road of “One visit fixes it”. */
export const roadVisits: RoadStory = {
  program: 'visits',
  by: 'jonas',
  opened: 31,
  lanes: ['The right part is in the van', 'Nobody waits a day for us'],
  milestones: [
    {
      key: 'windows',
      name: 'Two-hour windows in all eleven depots',
      lane: 2,
      added: 31,
      items: { visits: 26 },
      wanted: 15,
    },
    {
      key: 'exceptions',
      name: 'Ruth’s exceptions are in every van',
      lane: 1,
      added: 23,
      items: { parts: 34 },
      wanted: 10,
    },
    {
      key: 'empty-slot',
      name: 'One empty slot in every day’s plan',
      lane: 2,
      added: 17,
      items: { visits: 18 },
      wanted: 8,
    },
    {
      key: 'depots',
      name: 'The parts list drives from every depot',
      lane: 1,
      added: 11,
      items: { parts: 33 },
      wanted: -8,
    },
    {
      key: 'second-call',
      name: 'No second call for a boiler on the list',
      lane: 1,
      added: 6,
      items: { visits: 22, parts: 10 },
      wanted: -9,
    },
  ],
  teams: [
    {
      team: 'visits',
      by: 'jonas',
      weeks: 2,
      capacity: 40,
      lastEnded: 2,
      past: [
        met('The third and fourth depot', { 'Two depots promise two hours': 3 }, 4, { windows: [4] }),
        missed(
          'Messages on departure',
          { 'Every van sends one': 3, 'No message to the wrong door': 2 },
          4,
          { windows: [2] },
          { learned: 'A van that leaves early sends its message to the house before. Send it at the wheel.' },
        ),
        partly('The message is sent at the wheel', { 'Every van sends one': 3, 'Two depots more': 2 }, 5, {
          windows: [5, 1],
        }),
        met('Depots with a ferry', { 'The islands get a window of three hours': 2 }, 5, { windows: [6] }),
        partly(
          'Windows that hold on Mondays',
          { 'Nine in ten windows kept': 3, 'Also on Mondays': 3 },
          5,
          { windows: [4, 2] },
          { learned: 'On Mondays the weekend’s emergencies come first. The window starts at ten.' },
        ),
        met('Mondays start at ten', { 'Nine in ten windows kept on Mondays': 3 }, 5, { windows: [5] }),
        met(
          'The last depot, and the first empty slot',
          { 'All eleven depots promise': 3, 'Two depots leave a slot empty': 2 },
          5,
          { windows: [3], 'empty-slot': [2] },
          { evidence: 'Nobody home: 3.9 % in all eleven depots.' },
        ),
        met('Dispatch keeps the slot', { 'Five days with a slot till noon': 3 }, 5, { 'empty-slot': [5] }),
        cancelled(
          'The slot in the north',
          { 'Three depots leave a slot empty': 3 },
          4,
          'Three days of burst pipes: everybody drove.',
        ),
        partly(
          'The slot in the north, second try',
          { 'Three depots leave a slot empty': 3, 'Nobody fills it before ten': 2 },
          5,
          { 'empty-slot': [3, 2] },
          { learned: 'An empty slot has a name now: it is Tomasz’s. Nobody fills what has a name.' },
        ),
        missed(
          'A slot with a name',
          { 'Six days, six empty slots': 3 },
          5,
          { 'empty-slot': [2, 2] },
          { learned: 'Two depots need a second slot after noon. Both count.' },
        ),
        partly(
          'Two slots in two depots',
          { 'Three depots keep what they have': 3, 'Nobody fills it before ten': 2 },
          4,
          { 'empty-slot': [3] },
        ),
        met(
          'Why they call again',
          { 'Four days, every slot empty': 3, 'Fifty second calls listened to': 2 },
          6,
          { 'empty-slot': [4], 'second-call': [2, 1] },
        ),
        met(
          'The slot stays, the noise goes',
          { 'Every depot, a whole fortnight': 3, 'One cause of second calls gone': 2 },
          7,
          { 'empty-slot': [3], 'second-call': [4, 1] },
          {
            evidence: 'The slot was used four days in five, in every depot.',
            nextFocus: 'The pump nobody bled',
          },
        ),
      ],
      open: {
        focus: 'The pump nobody bled',
        goals: { 'Bled before the van leaves': 3, 'Two causes more are gone': 2 },
        planned: 5,
      },
    },
    {
      team: 'parts',
      by: 'jonas',
      weeks: 2,
      capacity: 32,
      lastEnded: 1,
      past: [
        met('Boilers from before 2011', { 'Five rows tried in the workshop': 3 }, 5, { exceptions: [5] }),
        met('Fans and pumps', { 'Seven rows that both crews believe': 3 }, 6, { exceptions: [7, 2] }),
        partly(
          'Rows nobody can explain',
          { 'Five rows with a reason': 3, 'Ruth signs each': 1 },
          5,
          { exceptions: [3] },
          {
            learned:
              'Two rows were for boilers that are no longer made. They stay: they are still in cellars.',
          },
        ),
        met('Two makers in one house', { 'Six rows for mixed houses': 3 }, 6, { exceptions: [6, 1] }),
        met(
          'Ruth rides along',
          { 'Eight rows seen on the road': 3 },
          6,
          { exceptions: [8] },
          {
            evidence: 'Ruth’s notes of nine days on the road.',
          },
        ),
        met(
          'Everything Ruth knows',
          { 'The table is whole before her last week': 3 },
          8,
          { exceptions: [8] },
          { learned: 'The table is worth more than the rule that was to replace it.' },
        ),
        missed(
          'Two depots more',
          { 'Six vans load by the list': 3, 'No van carries a part it never used': 2 },
          6,
          { depots: [2] },
          { learned: 'A depot that packs by habit needs a morning of ours, not a mail.' },
        ),
        partly('Mornings at the depots', { 'Five mornings': 3, 'The list hangs at the door': 1 }, 5, {
          depots: [5, 3],
        }),
        met('The list hangs at the door', { 'Six vans load by it': 3 }, 5, { depots: [6] }),
        met('A third of all vans', { 'Four vans more': 3, 'One cause of second calls gone': 1 }, 5, {
          depots: [4, 1],
          'second-call': [1],
        }),
        partly(
          'Parts that come back',
          { 'Five vans more': 3, 'What is not used goes back on Friday': 2 },
          7,
          { depots: [5], 'second-call': [2] },
          { nextFocus: 'Depots across the river' },
        ),
      ],
      open: {
        focus: 'Depots across the river',
        goals: { 'Five vans load by the list': 3, 'Fridays without leftovers': 2 },
        planned: 6,
      },
    },
  ],
};
