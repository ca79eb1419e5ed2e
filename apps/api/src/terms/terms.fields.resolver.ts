import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  EngagementExposureArgs,
  EngagementStopTodayArgs,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { Engagement, TermsVersion, VendorPromise } from '@scrimmage/domain/engagements';
import { termsSentence } from '@scrimmage/domain/terms-sentence';
import { PeopleReader } from '../people/people.reader.js';
import { Clock } from '../platform/clock.js';
import { AssessedTerms } from './assessed-terms.reader.js';
import { assessmentRow, exposureRow } from './assessment-rows.js';
import { StopReader } from './stop.reader.js';
import { TermsReader } from './terms.reader.js';

/** A version of terms, and the engagement whose days it is read on. */
interface TermsOf extends TermsVersion {
  readonly engagement: Engagement;
}

/** Who carries the risk of an engagement, by its terms. */
@Resolver('Engagement')
export class EngagementRiskResolver {
  constructor(
    private readonly terms: TermsReader,
    private readonly assessed: AssessedTerms,
    private readonly stops: StopReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('assessment')
  async assessment(@Parent() { id }: Engagement) {
    const terms = await this.terms.inForce.load(id);
    return terms && assessmentRow(await this.assessed.of(terms.sheet), terms.sheet.currency);
  }

  @ResolveField('exposure')
  async exposure(@Parent() engagement: Engagement, @Args() { scenario }: EngagementExposureArgs) {
    const terms = await this.terms.inForce.load(engagement.id);
    return terms && exposureRow(terms.sheet, scenario ?? 'FAIL_LATE', engagement);
  }

  @ResolveField('stopToday')
  stopToday(
    @Context('actor') actor: Actor,
    @Parent() engagement: Engagement,
    @Args() args: EngagementStopTodayArgs,
  ) {
    const today = this.clock.today(actor.timeZone);
    return this.stops.on(engagement, { on: args.on ?? today, today });
  }
}

@Resolver('Terms')
export class TermsFieldsResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly assessed: AssessedTerms,
  ) {}

  @ResolveField('recordedBy')
  recordedBy(@Parent() { recordedBy }: TermsVersion) {
    return this.people.memberById.load(recordedBy);
  }

  /** Stopped when an early failure would be: it can be said of terms that are not signed too. */
  @ResolveField('sentence')
  sentence(@Parent() { sheet, engagement: { signedOn } }: TermsOf) {
    const { currency, horizonDays } = sheet;
    return termsSentence({ terms: sheet, currency, signedOn }, Math.round(horizonDays / 4));
  }

  @ResolveField('assessment')
  async assessment(@Parent() { sheet }: TermsVersion) {
    return assessmentRow(await this.assessed.of(sheet), sheet.currency);
  }
}

@Resolver('VendorPromise')
export class PromiseFieldsResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('recordedBy')
  recordedBy(@Parent() { recordedBy }: VendorPromise) {
    return this.people.memberById.load(recordedBy);
  }

  @ResolveField('settledBy')
  settledBy(@Parent() { settledBy }: VendorPromise) {
    return settledBy && this.people.memberById.load(settledBy);
  }
}
