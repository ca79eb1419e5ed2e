import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AnswerChallengeInput,
  ChallengeLearningInput,
  ContradictLearningInput,
  EditLearningInput,
  MergeLearningsInput,
  QueryLearningArgs,
  QueryLearningFacetsArgs,
  QueryLearningsArgs,
  RecordLearningInput,
  RetireLearningInput,
  SupportLearningInput,
  UndoLearningMergeInput,
  ValidateLearningInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { isUuid, type LearningId } from '@scrimmage/domain/ids';
import { type Learning, learningNumber } from '@scrimmage/domain/learning';
import { pageArgs } from '../platform/graphql/connection.js';
import { payload, type Reply } from '../platform/graphql/payload.js';
import { DoubtsService } from './doubts.service.js';
import { JudgeLearningService } from './judge-learning.service.js';
import { LearningFacetsReader } from './learning-facets.reader.js';
import { withHighlights } from './learning-highlights.js';
import { LearningsReader } from './learnings.reader.js';
import { MergeLearningsService } from './merge-learnings.service.js';
import { RecordLearningService } from './record-learning.service.js';

const aboutLearning = (reply: Reply<Learning>) => payload(reply, (learning) => ({ learning }));

@Resolver()
export class LearningQuestionsResolver {
  constructor(
    private readonly reader: LearningsReader,
    private readonly facets: LearningFacetsReader,
  ) {}

  @Query('learnings')
  async learnings(@Args() args: QueryLearningsArgs) {
    const filter = args.filter ?? null;
    return withHighlights(await this.reader.list({ page: pageArgs(args), filter }), filter?.search);
  }

  @Query('learningFacets')
  learningFacets(@Args() { filter }: QueryLearningFacetsArgs) {
    return this.facets.of(filter ?? null);
  }

  @Query('learning')
  learning(@Args() { id, key }: QueryLearningArgs) {
    if (id) return isUuid(id) ? this.reader.byId.load(id as LearningId) : null;
    const number = learningNumber(key ?? '');
    return number === null ? null : this.reader.byNumber(number);
  }
}

@Resolver()
export class LearningsResolver {
  constructor(
    private readonly recording: RecordLearningService,
    private readonly judging: JudgeLearningService,
    private readonly doubts: DoubtsService,
    private readonly merging: MergeLearningsService,
  ) {}

  @Mutation('recordLearning')
  async recordLearning(@Context('actor') actor: Actor, @Args('input') input: RecordLearningInput) {
    return aboutLearning(await this.recording.record(actor, input));
  }

  @Mutation('editLearning')
  async editLearning(@Context('actor') actor: Actor, @Args('input') input: EditLearningInput) {
    return aboutLearning(await this.recording.edit(actor, input));
  }

  @Mutation('validateLearning')
  async validateLearning(@Context('actor') actor: Actor, @Args('input') input: ValidateLearningInput) {
    return aboutLearning(await this.judging.validate(actor, input));
  }

  @Mutation('contradictLearning')
  async contradictLearning(@Context('actor') actor: Actor, @Args('input') input: ContradictLearningInput) {
    return aboutLearning(await this.judging.contradict(actor, input));
  }

  @Mutation('retireLearning')
  async retireLearning(@Context('actor') actor: Actor, @Args('input') input: RetireLearningInput) {
    return aboutLearning(await this.judging.retire(actor, input));
  }

  @Mutation('challengeLearning')
  async challengeLearning(@Context('actor') actor: Actor, @Args('input') input: ChallengeLearningInput) {
    return aboutLearning(await this.doubts.challenge(actor, input));
  }

  @Mutation('answerChallenge')
  async answerChallenge(@Context('actor') actor: Actor, @Args('input') input: AnswerChallengeInput) {
    return aboutLearning(await this.doubts.answer(actor, input));
  }

  @Mutation('supportLearning')
  async supportLearning(@Context('actor') actor: Actor, @Args('input') input: SupportLearningInput) {
    return aboutLearning(await this.doubts.support(actor, input));
  }

  @Mutation('mergeLearnings')
  async mergeLearnings(@Context('actor') actor: Actor, @Args('input') input: MergeLearningsInput) {
    return payload(await this.merging.merge(actor, input), ({ learning, merge }) => ({ learning, merge }));
  }

  @Mutation('undoLearningMerge')
  async undoLearningMerge(
    @Context('actor') actor: Actor,
    @Args('input') { mergeId }: UndoLearningMergeInput,
  ) {
    return aboutLearning(await this.merging.undo(actor, mergeId));
  }
}
