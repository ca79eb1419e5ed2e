import { Injectable } from '@nestjs/common';
import type {
  AddMilestoneInput,
  MoveMilestoneInput,
  RescopeMilestoneInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { Instant } from '@scrimmage/domain/calendar';
import { rescopedParts } from '@scrimmage/domain/close-sprint';
import type { MemberId, MilestoneId, RoadLaneId } from '@scrimmage/domain/ids';
import { itemsLeft, type Milestone, type MilestonePart } from '@scrimmage/domain/milestone';
import { milestoneInput, moveInput, rescopeInput } from '@scrimmage/domain/milestone-input';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { differences } from '../platform/database/differences.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { LanesRepository } from './lanes.repository.js';
import { isOver, MilestoneEvents } from './milestone.events.js';
import { MilestonePartsService } from './milestone-parts.service.js';
import { MilestonesRepository } from './milestones.repository.js';

/** What is stated of a milestone as it is added. */
interface Stated extends Pick<Milestone, 'name' | 'wantedOn' | 'programId' | 'laneId'> {
  readonly id: string | null;
}

/** Who said so, when and why. */
interface Said {
  readonly reason: string;
  readonly saidBy: MemberId;
  readonly saidAt: Instant;
}

/** Putting milestones on a program's road, wanting them on another day, and counting anew what they need. */
@Injectable()
export class MilestonesService {
  constructor(
    private readonly milestones: MilestonesRepository,
    private readonly lanes: LanesRepository,
    private readonly parts: MilestonePartsService,
    private readonly events: MilestoneEvents,
    private readonly clock: Clock,
  ) {}

  /** Adds a milestone with what each team has to finish. Sent again with the same id it is found, not doubled. */
  async add(actor: Actor, given: AddMilestoneInput): Promise<Reply<Milestone>> {
    const input = checked(milestoneInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { id, programId, laneId, name, wantedOn, parts } = input.value;
    const program = await this.events.requireLeave(actor, programId);
    if (!program) return no('UNKNOWN_REFERENCE', { what: 'program' });
    await this.milestones.holdNumbers(actor.workspaceId);
    const known = id === null ? null : await this.milestones.known(id);
    if (known) return this.again(actor, known, name);
    const lane = await this.laneOf({ programId: program.id }, laneId);
    if (!lane.ok) return lane;
    const counted = await this.parts.found(actor, parts);
    if (!counted.ok) return counted;
    const stated = { id, name, wantedOn, programId: program.id, laneId: lane.value };
    return { ok: true, value: await this.write(actor, stated, counted.value) };
  }

  private async write(
    actor: Actor,
    { id, ...stated }: Stated,
    counted: readonly Pick<MilestonePart, 'teamId' | 'remaining'>[],
  ): Promise<Milestone> {
    const at = this.clock.now();
    const { name, wantedOn } = stated;
    const milestone: Milestone = {
      workspaceId: actor.workspaceId,
      id: (id ?? uuidv7()) as MilestoneId,
      number: await this.milestones.takeNumbers(actor.workspaceId, 1),
      ...stated,
      state: 'OPEN',
      reachedOn: null,
      addedBy: actor.memberId,
      addedAt: at,
      version: 1,
    };
    await this.milestones.insert(milestone);
    await this.milestones.replaceParts(
      milestone,
      counted.map((part) => ({ ...part, finished: 0 })),
    );
    const said = { kind: 'ADDED' as const, saidBy: actor.memberId, saidAt: at };
    await this.milestones.say(
      milestone,
      counted.map(({ teamId, remaining }) => ({ ...said, teamId, items: remaining, wantedAfter: wantedOn })),
    );
    const changes = {
      name: [null, name] as const,
      remaining: [null, itemsLeft(counted)] as const,
      ...(wantedOn && { wantedOn: [null, wantedOn] as const }),
    };
    this.events.tell('addMilestone', milestone, { changes, subjectVersion: 1, at });
    return milestone;
  }

  /** Wants it on another day, or in another lane, with a reason. */
  async move(actor: Actor, given: MoveMilestoneInput): Promise<Reply<Milestone>> {
    const milestone = await this.events.require(actor, given.milestoneId);
    const over = isOver(milestone);
    if (over) return over;
    const input = checked(moveInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { reason, wantedOn = milestone.wantedOn, laneId = milestone.laneId } = input.value;
    const lane = await this.laneOf(milestone, laneId);
    if (!lane.ok) return { ...lane, current: milestone };
    const changes = differences(milestone, { wantedOn, laneId: lane.value });
    if (Object.keys(changes).length === 0) return movedNowhere;
    const conflicts = await this.milestones.changedSince(milestone, given.version, Object.keys(changes));
    if (conflicts.length) return changedMeanwhile(conflicts, milestone);
    const at = this.clock.now();
    const after = await this.milestones.update(milestone, { wantedOn, laneId: lane.value });
    const wanted = { wantedBefore: milestone.wantedOn, wantedAfter: wantedOn };
    await this.milestones.say(milestone, [
      { kind: 'MOVED', ...wanted, reason, saidBy: actor.memberId, saidAt: at },
    ]);
    this.events.tell('moveMilestone', after, { changes, subjectVersion: after.version, reason, at });
    return { ok: true, value: after };
  }

  /** Counts the items left anew, with a reason; without parts it is dropped. Counted anew, a dropped one is wanted again. */
  async rescope(actor: Actor, given: RescopeMilestoneInput): Promise<Reply<Milestone>> {
    const milestone = await this.events.require(actor, given.milestoneId);
    const over = milestone.state === 'DROPPED' && given.parts.length > 0 ? null : isOver(milestone);
    if (over) return over;
    const input = checked(rescopeInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const conflicts = await this.milestones.changedSince(milestone, given.version, ['remaining', 'state']);
    if (conflicts.length) return changedMeanwhile(conflicts, milestone);
    const counted = await this.parts.found(actor, input.value.parts);
    if (!counted.ok) return counted;
    const said = { reason: input.value.reason, saidBy: actor.memberId, saidAt: this.clock.now() };
    const written =
      counted.value.length === 0 ? this.drop(milestone, said) : this.recount(milestone, counted.value, said);
    return { ok: true, value: await written };
  }

  private async drop(milestone: Milestone, said: Said): Promise<Milestone> {
    const after = await this.milestones.update(milestone, { state: 'DROPPED' });
    await this.milestones.say(milestone, [{ kind: 'DROPPED', ...said }]);
    this.tellRescoped(after, differences<Partial<Milestone>>(milestone, { state: 'DROPPED' }), said);
    return after;
  }

  private async recount(
    milestone: Milestone,
    counted: readonly Pick<MilestonePart, 'teamId' | 'remaining'>[],
    said: Said,
  ): Promise<Milestone> {
    const before = await this.milestones.parts(milestone);
    const { parts, changes: moved } = rescopedParts(before, counted);
    await this.milestones.replaceParts(milestone, parts);
    const rows = moved.map((change) => ({ kind: 'RESCOPED' as const, ...change, ...said }));
    await this.milestones.say(milestone, rows.length > 0 ? rows : [{ kind: 'RESCOPED', items: 0, ...said }]);
    const after = await this.milestones.update(milestone, { state: 'OPEN' });
    const changes = {
      ...differences({ remaining: itemsLeft(before) }, { remaining: itemsLeft(parts) }),
      ...differences<Partial<Milestone>>(milestone, { state: 'OPEN' }),
    };
    this.tellRescoped(after, changes, said);
    return after;
  }

  private tellRescoped(after: Milestone, changes: Changes, { reason, saidAt }: Said): void {
    const { version } = after;
    this.events.tell('rescopeMilestone', after, { changes, subjectVersion: version, reason, at: saidAt });
  }

  /** Found under an id that was sent before: the same milestone, or something else. */
  private again(actor: Actor, known: Milestone, name: string): Reply<Milestone> {
    const same = known.addedBy === actor.memberId && (known.version > 1 || known.name === name);
    if (!same) return no('ID_TAKEN');
    this.events.tell('addMilestone', known, { at: this.clock.now() });
    return { ok: true, value: known };
  }

  private async laneOf(
    { programId }: Pick<Milestone, 'programId'>,
    id: string,
  ): Promise<{ ok: true; value: RoadLaneId } | Exclude<Reply<never>, { ok: true }>> {
    const lane = await this.lanes.known(id);
    if (!lane) return no('UNKNOWN_REFERENCE', { what: 'outcome' });
    return lane.programId === programId ? { ok: true, value: lane.id } : no('LANE_ELSEWHERE');
  }
}

const movedNowhere = {
  ok: false,
  problems: [
    {
      path: 'wantedOn',
      code: 'CHECK',
      message: 'It is wanted there already. Choose another day, or another outcome.',
    },
  ],
} as const;
