import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import { daysBetween } from '@scrimmage/domain/calendar';
import type { LearningChallenge, LearningFollowUp, Reuse } from '@scrimmage/domain/learning';
import { may } from '@scrimmage/domain/policy';
import { FailuresReader } from '../failures/failures.reader.js';
import { PeopleReader } from '../people/people.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Clock } from '../platform/clock.js';
import {
  BesideLearningsReader,
  type BesidePilot,
  type ShownMerge,
  type ShownReuse,
} from './beside-learnings.reader.js';
import { LearningsReader } from './learnings.reader.js';

/** A pilot beside a learning. */
@Resolver('LearningPilot')
export class LearningPilotResolver {
  constructor(
    private readonly pilots: PilotsReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('pilot')
  pilot(@Parent() { pilotId }: BesidePilot) {
    return this.pilots.byId.load(pilotId);
  }

  @ResolveField('by')
  by(@Parent() { saidBy }: BesidePilot) {
    return this.people.memberById.load(saidBy);
  }

  @ResolveField('at')
  at(@Parent() { saidAt }: BesidePilot) {
    return saidAt;
  }
}

@Resolver('LearningChallenge')
export class LearningChallengeResolver {
  constructor(
    private readonly pilots: PilotsReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('pilot')
  pilot(@Parent() { pilotId }: LearningChallenge) {
    return pilotId && this.pilots.byId.load(pilotId);
  }

  @ResolveField('by')
  by(@Parent() { challengedBy }: LearningChallenge) {
    return this.people.memberById.load(challengedBy);
  }

  @ResolveField('at')
  at(@Parent() { challengedAt }: LearningChallenge) {
    return challengedAt;
  }

  @ResolveField('answeredBy')
  answeredBy(@Parent() { answeredBy }: LearningChallenge) {
    return answeredBy && this.people.memberById.load(answeredBy);
  }
}

@Resolver('LearningMerge')
export class LearningMergeResolver {
  constructor(
    private readonly learnings: LearningsReader,
    private readonly people: PeopleReader,
    private readonly beside: BesideLearningsReader,
  ) {}

  @ResolveField('from')
  from(@Parent() { fromId }: ShownMerge) {
    return this.learnings.byId.load(fromId);
  }

  @ResolveField('at')
  at(@Parent() { mergedAt }: ShownMerge) {
    return mergedAt;
  }

  @ResolveField('by')
  by(@Parent() { mergedBy }: ShownMerge) {
    return this.people.memberById.load(mergedBy);
  }

  @ResolveField('undoable')
  async undoable(@Parent() { id }: ShownMerge) {
    return (await this.beside.mergeById.load(id))?.undoable ?? false;
  }
}

@Resolver('Reuse')
export class ReuseFieldsResolver {
  constructor(
    private readonly learnings: LearningsReader,
    private readonly pilots: PilotsReader,
    private readonly people: PeopleReader,
    private readonly beside: BesideLearningsReader,
  ) {}

  @ResolveField('learning')
  async learning(@Parent() { learningId }: Reuse) {
    const learning = await this.learnings.byId.load(learningId);
    return learning?.mergedInto ? this.learnings.byId.load(learning.mergedInto) : learning;
  }

  @ResolveField('pilot')
  pilot(@Parent() { pilotId }: Reuse) {
    return this.pilots.byId.load(pilotId);
  }

  @ResolveField('by')
  by(@Parent() { answeredBy }: Reuse) {
    return this.people.memberById.load(answeredBy);
  }

  @ResolveField('at')
  at(@Parent() { answeredAt }: Reuse) {
    return answeredAt;
  }

  @ResolveField('superseded')
  async superseded(@Parent() { id, pilotId, moment }: Reuse) {
    const all: readonly ShownReuse[] = await this.beside.reusesBy.load(pilotId);
    const ofId = all.find((one) => one.id === id)?.ofId;
    return all.find((one) => one.ofId === ofId && one.moment === moment)?.id !== id;
  }
}

@Resolver('LearningFollowUp')
export class LearningFollowUpResolver {
  constructor(
    private readonly learnings: LearningsReader,
    private readonly failures: FailuresReader,
    private readonly people: PeopleReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('owner')
  owner(@Parent() { ownerId }: LearningFollowUp) {
    return this.people.memberById.load(ownerId);
  }

  @ResolveField('failure')
  failure(@Parent() { failureId }: LearningFollowUp) {
    return failureId && this.failures.byId.load(failureId);
  }

  @ResolveField('learning')
  learning(@Parent() { learningId }: LearningFollowUp) {
    return learningId && this.learnings.byId.load(learningId);
  }

  @ResolveField('addedBy')
  addedBy(@Parent() { addedBy }: LearningFollowUp) {
    return this.people.memberById.load(addedBy);
  }

  @ResolveField('doneBy')
  doneBy(@Parent() { completedBy }: LearningFollowUp) {
    return completedBy && this.people.memberById.load(completedBy);
  }

  @ResolveField('doneAt')
  doneAt(@Parent() { completedAt }: LearningFollowUp) {
    return completedAt;
  }

  @ResolveField('daysLate')
  daysLate(@Context('actor') { timeZone }: Actor, @Parent() { completedAt, dueOn }: LearningFollowUp) {
    const late = daysBetween(dueOn, this.clock.today(timeZone));
    return completedAt === null && late > 0 ? late : null;
  }

  @ResolveField('canComplete')
  canComplete(@Context('actor') actor: Actor, @Parent() { completedAt, ownerId }: LearningFollowUp) {
    return completedAt === null && may(actor, 'completeFollowUp', ownerId);
  }
}
