import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import type { Failure } from '@scrimmage/domain/failure';
import { FailuresReader } from '../failures/failures.reader.js';
import { PeopleReader } from '../people/people.reader.js';
import { BesideLearningsReader } from './beside-learnings.reader.js';
import { FailureKnowledgeReader, type ShownRepeat } from './failure-knowledge.reader.js';
import { LearningsReader } from './learnings.reader.js';

/** Learnings lend a failure what was learned of it, what it repeats, and what is to be done about it. */
@Resolver('Failure')
export class FailureLearningsResolver {
  constructor(
    private readonly learnings: LearningsReader,
    private readonly beside: BesideLearningsReader,
    private readonly knowledge: FailureKnowledgeReader,
  ) {}

  @ResolveField('learnings')
  learningsOf(@Parent() { id }: Failure) {
    return this.learnings.ofFailure.load(id);
  }

  @ResolveField('followUps')
  followUps(@Parent() { id }: Failure) {
    return this.beside.followUpsOfFailure.load(id);
  }

  @ResolveField('repeats')
  repeats(@Context('actor') actor: Actor, @Parent() failure: Failure) {
    return this.knowledge.repeatsOf(actor, failure);
  }

  @ResolveField('quality')
  quality(@Parent() failure: Failure) {
    return this.knowledge.qualityOf(failure);
  }
}

@Resolver('Repeat')
export class RepeatResolver {
  constructor(
    private readonly failures: FailuresReader,
    private readonly learnings: LearningsReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('earlierFailure')
  earlierFailure(@Parent() { failureId }: ShownRepeat) {
    return failureId && this.failures.byId.load(failureId);
  }

  @ResolveField('learning')
  learning(@Parent() { learningId }: ShownRepeat) {
    return learningId && this.learnings.byId.load(learningId);
  }

  @ResolveField('wasApplied')
  wasApplied(@Parent() { appliedOn }: ShownRepeat) {
    return appliedOn !== null;
  }

  @ResolveField('by')
  by(@Parent() { saidBy }: ShownRepeat) {
    return saidBy && this.people.memberById.load(saidBy);
  }

  @ResolveField('at')
  at(@Parent() { saidAt }: ShownRepeat) {
    return saidAt;
  }
}
