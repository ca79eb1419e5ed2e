import { Injectable } from '@nestjs/common';
import type { EditSprintInput, PlanSprintInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { SprintId } from '@scrimmage/domain/ids';
import { checked } from '@scrimmage/domain/problems';
import { type Sprint, sprintKey, type Team } from '@scrimmage/domain/sprint';
import { type PlannedSprint, sprintChanges, sprintInput, sprintSpan } from '@scrimmage/domain/sprint-input';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { differences } from '../platform/database/differences.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { PlannedTeamService } from './planned-team.service.js';
import { SprintEvents } from './sprint.events.js';
import { SprintsRepository } from './sprints.repository.js';

/** Planning sprints, and keeping true what is planned while they are open. */
@Injectable()
export class PlanSprintService {
  constructor(
    private readonly sprints: SprintsRepository,
    private readonly teams: PlannedTeamService,
    private readonly events: SprintEvents,
    private readonly clock: Clock,
  ) {}

  /** Plans a sprint, and makes the team of its pilot or program when it is the first. Sent again with the same id it is found. */
  async plan(actor: Actor, given: PlanSprintInput): Promise<Reply<Sprint>> {
    const input = checked(sprintInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    await this.sprints.holdNumbers(actor.workspaceId);
    const known = input.value.id === null ? null : await this.sprints.known(input.value.id);
    if (known) return this.again(actor, known, input.value);
    const team = await this.teams.find(actor, input.value);
    if (!team.ok) return team;
    return { ok: true, value: await this.write(actor, input.value, team.value) };
  }

  /** Other fields changed meanwhile are kept; the same field changed is refused. */
  async edit(actor: Actor, given: EditSprintInput): Promise<Reply<Sprint>> {
    const { sprint } = await this.events.require(actor, given.sprintId);
    if (sprint.outcome !== null)
      return { ...no('SPRINT_CLOSED', { key: sprintKey(sprint.number) }), current: sprint };
    const input = checked(sprintChanges, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { goals, ...said } = input.value;
    const wanted = (goals ? { ...said, goals: unsettled(goals) } : said) as Partial<Sprint>;
    const conflicts = await this.sprints.changedSince(sprint, given.version, Object.keys(wanted));
    if (conflicts.length) return changedMeanwhile(conflicts, sprint);
    const span = checked(sprintSpan, { ...sprint, ...wanted });
    if (!('value' in span)) return { ok: false, problems: span.problems };
    const after = await this.sprints.update(sprint, wanted);
    const changes = differences(sprint, wanted);
    this.events.tell('editSprint', after, { changes, subjectVersion: after.version, at: this.clock.now() });
    return { ok: true, value: after };
  }

  /** Found under an id that was sent before: the same sprint, or something else. */
  private again(actor: Actor, known: Sprint, { focus }: PlannedSprint): Reply<Sprint> {
    const same = known.plannedBy === actor.memberId && (known.version > 1 || known.focus === focus);
    if (!same) return no('ID_TAKEN');
    this.events.tell('planSprint', known, { at: this.clock.now() });
    return { ok: true, value: known };
  }

  private async write(actor: Actor, given: PlannedSprint, team: Team): Promise<Sprint> {
    const { id, teamId: _team, pilotId: _pilot, programId: _program, goals, ...said } = given;
    const now = this.clock.now();
    const sprint: Sprint = {
      workspaceId: actor.workspaceId,
      id: (id ?? uuidv7()) as SprintId,
      number: await this.sprints.takeNumbers(actor.workspaceId, 1),
      teamId: team.id,
      ...said,
      goals: unsettled(goals),
      outcome: null,
      finished: null,
      added: null,
      evidence: null,
      evidenceUrl: null,
      learned: null,
      nextFocus: null,
      plannedBy: actor.memberId,
      plannedAt: now,
      closedBy: null,
      closedAt: null,
      importId: null,
      version: 1,
    };
    await this.sprints.insert(sprint);
    const stated = Object.entries({ team: team.name, goals: sprint.goals, ...said });
    const changes = Object.fromEntries(
      stated.filter(([, value]) => value !== null).map(([field, value]) => [field, [null, value] as const]),
    );
    this.events.tell('planSprint', sprint, { changes, subjectVersion: 1, at: now });
    return sprint;
  }
}

function unsettled(goals: PlannedSprint['goals']): Sprint['goals'] {
  return goals.map((goal) => ({ ...goal, met: null }));
}
