import { Injectable } from '@nestjs/common';
import type { CloseSprintInput, ReopenSprintInput } from '@scrimmage/contract/generated/schema-types';
import type { Verb } from '@scrimmage/domain/activity';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { Instant } from '@scrimmage/domain/calendar';
import { closedMilestone, reopenedParts, type SprintMove } from '@scrimmage/domain/close-sprint';
import { itemsLeft, type Milestone, type MilestonePart, milestoneKey } from '@scrimmage/domain/milestone';
import { checked } from '@scrimmage/domain/problems';
import { type Sprint, sprintKey, type Team } from '@scrimmage/domain/sprint';
import { type ClosedSprint, closeSprintInput, reopenSprintInput } from '@scrimmage/domain/sprint-input';
import { Clock } from '../platform/clock.js';
import { differences } from '../platform/database/differences.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { SprintEvents } from '../sprints/sprint.events.js';
import { isOver, MilestoneEvents } from './milestone.events.js';
import { MilestonesRepository, type SaidChange } from './milestones.repository.js';

type Refused = Extract<Reply<Sprint>, { ok: false }>;

/** A milestone that a sprint moves, locked. */
interface Moving {
  readonly milestone: Milestone;
  readonly parts: readonly MilestonePart[];
  readonly move: SprintMove;
}

/** A change to several milestones at the end of a sprint. */
interface Ending {
  readonly verb: Verb;
  readonly actor: Actor;
  readonly sprint: Sprint;
  readonly at: Instant;
}

/** Ending a sprint, which moves milestones, and opening it again, which takes that back. Nothing else finishes items. */
@Injectable()
export class CloseSprintService {
  constructor(
    private readonly milestones: MilestonesRepository,
    private readonly events: SprintEvents,
    private readonly road: MilestoneEvents,
    private readonly clock: Clock,
  ) {}

  async close(actor: Actor, given: CloseSprintInput): Promise<Reply<Sprint>> {
    const { sprint, team } = await this.events.require(actor, given.sprintId);
    if (sprint.outcome !== null)
      return { ...no('SPRINT_CLOSED', { key: sprintKey(sprint.number) }), current: sprint };
    const input = checked(closeSprintInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    if (input.value.goalsMet.length !== sprint.goals.length) return goalsUnclear(sprint);
    const conflicts = await this.events.changedSince(sprint, given.version, ['goals', 'outcome']);
    if (conflicts.length) return changedMeanwhile(conflicts, sprint);
    const moving = await this.movedBy(team, input.value);
    if ('ok' in moving) return { ...moving, ...('refusal' in moving && { current: sprint }) };
    const ending = { verb: 'closeSprint', actor, sprint, at: this.clock.now() } as const;
    const moves: SprintMove[] = [];
    for (const one of moving) moves.push(await this.moveOne(ending, one));
    return { ok: true, value: await this.writeClosed(ending, input.value, moves) };
  }

  /** Opens the sprint that its team closed last: everything it moved is as it was before. */
  async reopen(actor: Actor, given: ReopenSprintInput): Promise<Reply<Sprint>> {
    const { sprint } = await this.events.require(actor, given.sprintId);
    if (sprint.closedAt === null)
      return { ...no('SPRINT_OPEN', { key: sprintKey(sprint.number) }), current: sprint };
    const input = checked(reopenSprintInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const conflicts = await this.events.changedSince(sprint, given.version, ['outcome']);
    if (conflicts.length) return changedMeanwhile(conflicts, sprint);
    const moves = await this.milestones.moves(sprint.id);
    const locked = await this.milestones.locked(moves.map(({ milestoneId }) => milestoneId));
    const refused = await this.notToReopen({ ...sprint, closedAt: sprint.closedAt }, locked);
    if (refused) return { ...refused, current: sprint };
    const { reason } = input.value;
    const ending = { verb: 'reopenSprint', actor, sprint, at: this.clock.now() } as const;
    for (const milestone of locked) {
      const move = moves.find(({ milestoneId }) => milestoneId === milestone.id);
      if (move) await this.takeBackOne(ending, milestone, move);
    }
    await this.milestones.takeBack(
      sprint.id,
      locked.map(({ id }) => id),
    );
    const wanted = { ...openAgain, goals: sprint.goals.map((goal) => ({ ...goal, met: null })) };
    const after = await this.events.update(sprint, wanted);
    const changes = differences<Partial<Sprint>>(sprint, { outcome: null });
    this.events.tell('reopenSprint', after, {
      changes,
      subjectVersion: after.version,
      reason,
      at: ending.at,
    });
    return { ok: true, value: after };
  }

  /** The milestones it moves with their parts, or why it cannot move one of them. */
  private async movedBy(team: Team, { moves }: ClosedSprint): Promise<readonly Moving[] | Refused> {
    const real = moves.filter(({ finished, added }) => finished + added > 0);
    const locked = await this.milestones.locked(real.map(({ milestoneId }) => milestoneId));
    if (locked.length < real.length) return no('UNKNOWN_REFERENCE', { what: 'milestone' });
    const moving: Moving[] = [];
    for (const milestone of locked) {
      const over = isOver(milestone);
      if (over && 'refusal' in over) return { ok: false, refusal: over.refusal };
      const parts = await this.milestones.parts(milestone);
      if (!parts.some(({ teamId }) => teamId === team.id))
        return no('NOT_OF_TEAM', { milestone: milestoneKey(milestone.number), team: team.name });
      const move = real.find(({ milestoneId }) => milestoneId === milestone.id);
      if (move) moving.push({ milestone, parts, move });
    }
    return moving;
  }

  private async moveOne(ending: Ending, { milestone, parts, move: asked }: Moving): Promise<SprintMove> {
    const { actor, sprint, at } = ending;
    const { teamId } = sprint;
    const { parts: after, move, reached } = closedMilestone(parts, teamId, asked);
    await this.milestones.replaceParts(milestone, after);
    const said = { teamId, sprintId: sprint.id, saidBy: actor.memberId, saidAt: at };
    const rows: SaidChange[] = [];
    if (move.added > 0) rows.push({ kind: 'GREW', items: move.added, ...said });
    if (move.finished > 0) rows.push({ kind: 'FINISHED', items: move.finished, ...said });
    if (reached) rows.push({ kind: 'REACHED', ...said });
    await this.milestones.say(milestone, rows);
    const changed: Partial<Milestone> = reached
      ? { state: 'REACHED', reachedOn: await this.reachedOn(ending, milestone) }
      : {};
    await this.tellMoved(ending, { milestone, parts, after }, changed);
    return move;
  }

  /** The last day of the sprints that finished it, or today where that day has not come yet. */
  private async reachedOn({ actor, sprint }: Ending, milestone: Milestone): Promise<string> {
    const last = (await this.milestones.lastMovedOn(milestone)) ?? sprint.endsOn;
    const today = this.clock.today(actor.timeZone);
    return last < today ? last : today;
  }

  private async takeBackOne(ending: Ending, milestone: Milestone, move: SprintMove): Promise<void> {
    const parts = await this.milestones.parts(milestone);
    const after = reopenedParts(parts, ending.sprint.teamId, move);
    await this.milestones.replaceParts(milestone, after);
    await this.tellMoved(ending, { milestone, parts, after }, { state: 'OPEN', reachedOn: null });
  }

  private async tellMoved(
    { verb, at }: Ending,
    moved: {
      readonly milestone: Milestone;
      readonly parts: readonly MilestonePart[];
      readonly after: readonly MilestonePart[];
    },
    changed: Partial<Milestone>,
  ): Promise<void> {
    const { milestone, parts, after } = moved;
    const next = await this.milestones.update(milestone, changed);
    const changes = {
      remaining: [itemsLeft(parts), itemsLeft(after)] as const,
      ...differences(milestone, changed),
    };
    this.road.tell(verb, next, { changes, subjectVersion: next.version, at });
  }

  private async writeClosed(
    { actor, sprint, at }: Ending,
    input: ClosedSprint,
    moves: readonly SprintMove[],
  ) {
    const { outcome, evidence, evidenceUrl, learned, nextFocus, goalsMet } = input;
    const counts =
      outcome !== 'CANCELLED' && (moves.length > 0 || (await this.milestones.hasItems(sprint.teamId)));
    const sum = (figure: keyof SprintMove) => moves.reduce((total, move) => total + move[figure], 0);
    const said = { outcome, evidence, evidenceUrl, learned, nextFocus };
    const after = await this.events.update(sprint, {
      ...said,
      goals: sprint.goals.map((goal, place) => ({ ...goal, met: goalsMet[place] ?? null })),
      finished: counts ? sum('finished') : null,
      added: counts ? sum('added') : null,
      closedBy: actor.memberId,
      closedAt: at,
    });
    const { finished, added, goals } = after;
    const changes = differences<Partial<Sprint>>(sprint, { ...said, goals, finished, added });
    this.events.tell('closeSprint', after, { changes, subjectVersion: after.version, at });
    return after;
  }

  /** Why a sprint cannot be opened again; null: it can. */
  private async notToReopen(
    sprint: Sprint & { readonly closedAt: Instant },
    moved: readonly Milestone[],
  ): Promise<Extract<Refused, { refusal: unknown }> | null> {
    const last = await this.events.lastClosed(sprint.teamId);
    if (last && last.id !== sprint.id) return no('SPRINT_NOT_LAST', { last: sprintKey(last.number) });
    const ids = moved.map(({ id }) => id);
    const anew = await this.milestones.countedAnewSince(ids, sprint.closedAt);
    if (anew.length === 0) return null;
    return no('SPRINT_COUNTED_ANEW', {
      milestones: anew.map(({ number }) => milestoneKey(number)).join(', '),
    });
  }
}

const openAgain = {
  outcome: null,
  finished: null,
  added: null,
  evidence: null,
  evidenceUrl: null,
  learned: null,
  nextFocus: null,
  closedBy: null,
  closedAt: null,
} as const satisfies Partial<Sprint>;

function goalsUnclear({ goals }: Sprint): Reply<Sprint> {
  const message = `Say of each of its ${goals.length} goals whether it was met.`;
  return { ok: false, problems: [{ path: 'goalsMet', code: 'CHECK', message }] };
}
