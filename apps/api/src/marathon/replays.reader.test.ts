import 'reflect-metadata';
import { addDays } from '@scrimmage/domain/calendar';
import type { Milestone, MilestoneChange } from '@scrimmage/domain/milestone';
import { describe, expect, it } from 'vitest';
import { rebuilt } from './replays.reader.js';
import type { CountedSprint, TeamHistory } from './team-histories.reader.js';

type Id = Milestone['id'];
const team = 'a-team' as CountedSprint['teamId'];
const onRoad = '2026-03-01T09:00:00.000Z';

/** Fortnights of five items, the first ending on 14 January; each was closed on the evening of its last day. */
const counted = Array.from({ length: 6 }, (_, at): CountedSprint => {
  const endsOn = addDays('2026-01-14', 14 * at);
  return {
    id: `sprint ${at + 1}` as CountedSprint['id'],
    teamId: team,
    startsOn: addDays(endsOn, -13),
    endsOn,
    outcome: 'MET',
    finished: 5,
    added: 0,
    closedAt: `${endsOn}T18:00:00.000Z`,
  };
});
const of = new Map<CountedSprint['teamId'], TeamHistory>([[team, { counted, open: [], sprintDays: 14 }]]);

const changed = (kind: MilestoneChange['kind'], items: number, sprint: CountedSprint | null) =>
  ({
    kind,
    items,
    teamId: team,
    sprintId: sprint?.id ?? null,
    saidAt: sprint?.closedAt ?? onRoad,
  }) as MilestoneChange;
/** Put on the road after four of the six sprints, which end on 14 January to 25 February. */
const changes = [
  changed('ADDED', 10, null),
  ...counted.slice(4).map((sprint) => changed('FINISHED', 5, sprint)),
];
const milestone = { id: 'a-milestone' as Id, addedAt: onRoad, wantedOn: null };
const past = { of, timeZone: 'Europe/London' };

describe('A milestone that was reached, as it is replayed', () => {
  it('knows the sprints its team closed before it was put on the road', () => {
    expect(rebuilt(milestone, changes, past)).toMatchObject([
      { before: 4, finished: [5, 5, 5, 5, 5, 5], left: [0, 0, 0, 0, 5, 0] },
    ]);
  });

  it('is left out when more changed it than is read, for what was left is not known', () => {
    expect(rebuilt(milestone, changes.slice(1), past)).toEqual([]);
  });

  it('is left out when several teams had a part in it', () => {
    const other = { ...changed('ADDED', 3, null), teamId: 'another' as CountedSprint['teamId'] };
    expect(rebuilt(milestone, [other, ...changes], past)).toEqual([]);
  });
});
