import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import { dayIn, daysBetween } from '@scrimmage/domain/calendar';
import { type Learning, learningKey, legalLearningEvents } from '@scrimmage/domain/learning';
import { may } from '@scrimmage/domain/policy';
import { CausesReader } from '../failures/causes.reader.js';
import { FailuresReader } from '../failures/failures.reader.js';
import { PeopleReader } from '../people/people.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { BesideLearningsReader } from './beside-learnings.reader.js';
import { LearningsReader } from './learnings.reader.js';

/** What a learning is, beyond its own row. */
@Resolver('Learning')
export class LearningFieldsResolver {
  constructor(
    private readonly beside: BesideLearningsReader,
    private readonly causes: CausesReader,
  ) {}

  @ResolveField('key')
  key(@Parent() { number }: Learning) {
    return learningKey(number);
  }

  @ResolveField('causes')
  async causesOf(@Parent() { id }: Learning) {
    const tags = await this.beside.causesOf.load(id);
    return this.causes.byId.loadMany(tags.map(({ causeId }) => causeId));
  }

  @ResolveField('pilots')
  pilots(@Parent() { id }: Learning) {
    return this.beside.pilotsOf.load(id);
  }

  @ResolveField('challenges')
  challenges(@Parent() { id }: Learning) {
    return this.beside.challengesOf.load(id);
  }

  @ResolveField('merged')
  merged(@Parent() { id }: Learning) {
    return this.beside.mergesInto.load(id);
  }

  @ResolveField('followUps')
  followUps(@Parent() { id }: Learning) {
    return this.beside.followUpsOfLearning.load(id);
  }

  @ResolveField('reuses')
  reuses(@Parent() { id }: Learning) {
    return this.beside.reusesOf.load(id);
  }

  @ResolveField('appliedCount')
  async appliedCount(@Parent() { id }: Learning) {
    const uses = await this.beside.reusesOf.load(id);
    return new Set(uses.filter(({ answer }) => answer === 'APPLIED').map(({ pilotId }) => pilotId)).size;
  }

  @ResolveField('daysToFirstReuse')
  async daysToFirstReuse(@Context('actor') { timeZone }: Actor, @Parent() { id, recordedAt }: Learning) {
    const uses = await this.beside.reusesOf.load(id);
    const first = uses.findLast(({ answer }) => answer === 'APPLIED');
    if (!first) return null;
    return Math.max(0, daysBetween(dayIn(timeZone, recordedAt), dayIn(timeZone, first.answeredAt)));
  }

  @ResolveField('viewerCan')
  viewerCan(@Context('actor') actor: Actor, @Parent() learning: Learning) {
    const stands = learning.mergedInto === null;
    const legal = stands ? legalLearningEvents(learning.state) : [];
    const judge = may(actor, 'validateLearning');
    return {
      edit: stands && may(actor, 'editLearning', learning.recordedBy),
      validate: judge && legal.includes('VALIDATE'),
      contradict: judge && legal.includes('CONTRADICT'),
      retire: judge && legal.includes('RETIRE'),
      merge: stands && may(actor, 'mergeLearnings'),
      challenge: stands && learning.state !== 'RETIRED' && may(actor, 'recordLearning'),
    };
  }
}

/** Whom and what a learning points at. */
@Resolver('Learning')
export class LearningReferencesResolver {
  constructor(
    private readonly learnings: LearningsReader,
    private readonly failures: FailuresReader,
    private readonly pilots: PilotsReader,
    private readonly programs: ProgramsReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('failure')
  failure(@Parent() { failureId }: Learning) {
    return failureId && this.failures.byId.load(failureId);
  }

  @ResolveField('pilot')
  pilot(@Parent() { pilotId }: Learning) {
    return pilotId && this.pilots.byId.load(pilotId);
  }

  @ResolveField('program')
  program(@Parent() { programId }: Learning) {
    return this.programs.byId.load(programId);
  }

  @ResolveField('mergedInto')
  mergedInto(@Parent() { mergedInto }: Learning) {
    return mergedInto && this.learnings.byId.load(mergedInto);
  }

  @ResolveField('recordedBy')
  recordedBy(@Parent() { recordedBy }: Learning) {
    return this.people.memberById.load(recordedBy);
  }

  @ResolveField('validatedBy')
  validatedBy(@Parent() { validatedBy }: Learning) {
    return validatedBy && this.people.memberById.load(validatedBy);
  }
}
