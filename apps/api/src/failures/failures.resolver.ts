import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AddCauseInput,
  ClassifyFailureInput,
  EditCauseInput,
  JudgeRepeatInput,
  LinkFailureInput,
  LogFailureInput,
  QueryCausesArgs,
  QueryFailureArgs,
  QueryFailuresArgs,
  RestoreFailureInput,
  WithdrawFailureInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { Cause } from '@scrimmage/domain/causes';
import { type Failure, failureNumber } from '@scrimmage/domain/failure';
import { type FailureId, isUuid } from '@scrimmage/domain/ids';
import { Clock } from '../platform/clock.js';
import { pageArgs } from '../platform/graphql/connection.js';
import { payload, type Reply } from '../platform/graphql/payload.js';
import { CausesReader } from './causes.reader.js';
import { CausesService } from './causes.service.js';
import { FailuresReader } from './failures.reader.js';
import { FailuresService } from './failures.service.js';
import { LogFailureService } from './log-failure.service.js';
import { RepeatsService } from './repeats.service.js';
import { SightingsService } from './sightings.service.js';

const aboutFailure = (reply: Reply<Failure>) => payload(reply, (failure) => ({ failure }));
const aboutCause = (reply: Reply<Cause>) => payload(reply, (cause) => ({ cause }));

@Resolver()
export class FailureQuestionsResolver {
  constructor(
    private readonly reader: FailuresReader,
    private readonly reasons: CausesReader,
    private readonly clock: Clock,
  ) {}

  @Query('failures')
  failures(@Context('actor') actor: Actor, @Args() args: QueryFailuresArgs) {
    const { timeZone } = actor;
    const read = { today: this.clock.today(timeZone), timeZone };
    return this.reader.list({ page: pageArgs(args), filter: args.filter ?? null, read });
  }

  @Query('failure')
  failure(@Args() { id, key }: QueryFailureArgs) {
    if (id) return isUuid(id) ? this.reader.byId.load(id as FailureId) : null;
    const number = failureNumber(key ?? '');
    return number === null ? null : this.reader.byNumber(number);
  }

  @Query('causes')
  causes(@Args() { withRetired }: QueryCausesArgs) {
    return this.reasons.list(withRetired ?? false);
  }
}

@Resolver()
export class FailuresResolver {
  constructor(
    private readonly logging: LogFailureService,
    private readonly service: FailuresService,
    private readonly repeats: RepeatsService,
    private readonly sightings: SightingsService,
    private readonly causes: CausesService,
  ) {}

  @Mutation('logFailure')
  async logFailure(@Context('actor') actor: Actor, @Args('input') input: LogFailureInput) {
    return aboutFailure(await this.logging.log(actor, input));
  }

  @Mutation('classifyFailure')
  async classifyFailure(@Context('actor') actor: Actor, @Args('input') input: ClassifyFailureInput) {
    return aboutFailure(await this.service.classify(actor, input));
  }

  @Mutation('withdrawFailure')
  async withdrawFailure(@Context('actor') actor: Actor, @Args('input') input: WithdrawFailureInput) {
    return aboutFailure(await this.service.withdraw(actor, input));
  }

  @Mutation('restoreFailure')
  async restoreFailure(@Context('actor') actor: Actor, @Args('input') input: RestoreFailureInput) {
    return aboutFailure(await this.service.restore(actor, input));
  }

  @Mutation('linkFailure')
  async linkFailure(@Context('actor') actor: Actor, @Args('input') input: LinkFailureInput) {
    return aboutFailure(await this.sightings.link(actor, input));
  }

  @Mutation('judgeRepeat')
  async judgeRepeat(@Context('actor') actor: Actor, @Args('input') input: JudgeRepeatInput) {
    return aboutFailure(await this.repeats.judge(actor, input));
  }

  @Mutation('addCause')
  async addCause(@Context('actor') actor: Actor, @Args('input') input: AddCauseInput) {
    return aboutCause(await this.causes.add(actor, input));
  }

  @Mutation('editCause')
  async editCause(@Args('input') input: EditCauseInput) {
    return aboutCause(await this.causes.edit(input));
  }
}
