import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { FreezeForecastInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { forecastSentence } from '@scrimmage/domain/forecast-words';
import type { Milestone } from '@scrimmage/domain/milestone';
import type { Program } from '@scrimmage/domain/programs';
import { PeopleReader } from '../people/people.reader.js';
import { Clock } from '../platform/clock.js';
import { payload } from '../platform/graphql/payload.js';
import {
  ForecastRecordsReader,
  type KnownForecast,
  outcomeOf,
  type ReadOn,
  recordOf,
  seedOfRecord,
} from './forecast-records.reader.js';
import { type DatedForecast, ForecastsReader } from './forecasts.reader.js';
import { FreezeForecastService } from './freeze-forecast.service.js';
import { MilestonesReader } from './milestones.reader.js';
import { ReplaysReader } from './replays.reader.js';

function readOn(clock: Clock, { timeZone }: Actor): ReadOn {
  return { today: clock.today(timeZone), timeZone };
}

/** A milestone with when it will be reached, and what was said of that. */
@Resolver('Milestone')
export class MilestoneForecastsResolver {
  constructor(
    private readonly forecasts: ForecastsReader,
    private readonly records: ForecastRecordsReader,
    private readonly freezing: FreezeForecastService,
    private readonly clock: Clock,
  ) {}

  @ResolveField('forecast')
  forecast(@Context('actor') { timeZone }: Actor, @Parent() milestone: Milestone) {
    return this.forecasts.of(milestone, this.clock.today(timeZone));
  }

  @ResolveField('forecastHistory')
  forecastHistory(@Parent() { id }: Milestone) {
    return this.records.ofMilestone.load(id);
  }

  @Mutation('freezeForecast')
  async freezeForecast(@Context('actor') actor: Actor, @Args('input') input: FreezeForecastInput) {
    const reply = await this.freezing.freeze(actor, input);
    return payload(reply, ({ forecast, milestone }) => ({
      forecast: { ...forecast, reachedOn: null, droppedAt: null },
      milestone,
    }));
  }
}

@Resolver('MilestoneForecast')
export class ForecastFieldsResolver {
  constructor(
    private readonly forecasts: ForecastsReader,
    private readonly records: ForecastRecordsReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('sentence')
  sentence(@Parent() forecast: DatedForecast) {
    return forecastSentence(forecast);
  }

  @ResolveField('recordSentence')
  recordSentence(@Context('actor') actor: Actor) {
    return this.records.sentence(readOn(this.clock, actor));
  }

  @ResolveField('fan')
  fan(@Parent() forecast: DatedForecast) {
    return this.forecasts.fanOf(forecast);
  }
}

@Resolver('FrozenForecast')
export class FrozenForecastResolver {
  constructor(
    private readonly milestones: MilestonesReader,
    private readonly people: PeopleReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('milestone')
  milestone(@Parent() { milestoneId }: KnownForecast) {
    return this.milestones.byId.load(milestoneId as Milestone['id']);
  }

  @ResolveField('by')
  by(@Parent() { madeBy }: KnownForecast) {
    return madeBy && this.people.memberById.load(madeBy);
  }

  @ResolveField('held50')
  held50(@Context('actor') actor: Actor, @Parent() forecast: KnownForecast) {
    return outcomeOf(forecast, readOn(this.clock, actor)).held50;
  }

  @ResolveField('held85')
  held85(@Context('actor') actor: Actor, @Parent() forecast: KnownForecast) {
    return outcomeOf(forecast, readOn(this.clock, actor)).held85;
  }

  @ResolveField('held95')
  held95(@Context('actor') actor: Actor, @Parent() forecast: KnownForecast) {
    return outcomeOf(forecast, readOn(this.clock, actor)).held95;
  }
}

/** The record lends itself to its program. */
@Resolver('Program')
export class ProgramRecordResolver {
  constructor(
    private readonly records: ForecastRecordsReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('forecastRecord')
  async forecastRecord(@Context('actor') actor: Actor, @Parent() program: Program) {
    const forecasts = await this.records.ofProgram.load(program.id);
    return {
      program,
      forecasts,
      ...recordOf(forecasts, readOn(this.clock, actor), seedOfRecord(program.id)),
    };
  }
}

@Resolver('ForecastRecord')
export class ForecastRecordResolver {
  constructor(private readonly replays: ReplaysReader) {}

  @ResolveField('replayed')
  replayed(@Context('actor') { timeZone }: Actor, @Parent() { program }: { readonly program: Program }) {
    return this.replays.levels(program.id, timeZone);
  }
}
