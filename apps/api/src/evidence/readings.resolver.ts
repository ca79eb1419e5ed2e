import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { AddReadingsInput, PilotReadingsArgs } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { isUuid, type MetricId } from '@scrimmage/domain/ids';
import type { Metric } from '@scrimmage/domain/metrics';
import type { Pilot } from '@scrimmage/domain/pilot';
import type { Reading } from '@scrimmage/domain/readings';
import { type DueReading, dueReadings } from '@scrimmage/domain/readings-due';
import { PeopleReader } from '../people/people.reader.js';
import { Clock } from '../platform/clock.js';
import { pageArgs } from '../platform/graphql/connection.js';
import { payload } from '../platform/graphql/payload.js';
import { CriteriaReader } from './criteria.reader.js';
import { MetricsReader } from './metrics.reader.js';
import { ReadingsReader } from './readings.reader.js';
import { ReadingsService } from './readings.service.js';

/** What was counted, as the kind of its metric says it. */
function counted({ kind }: Metric, { n, sum, sumOfSquares }: Reading) {
  return kind === 'PROPORTION'
    ? { n, successes: sum, sum: null, sumOfSquares: null }
    : { n, successes: null, sum, sumOfSquares };
}

const nowhere = '00000000-0000-0000-0000-000000000000' as MetricId;

/** Evidence lends a pilot its readings, and takes them in. */
@Resolver('Pilot')
export class PilotReadingsResolver {
  constructor(
    private readonly readings: ReadingsReader,
    private readonly service: ReadingsService,
    private readonly criteria: CriteriaReader,
    private readonly clock: Clock,
  ) {}

  @Mutation('addReadings')
  async addReadings(@Context('actor') actor: Actor, @Args('input') input: AddReadingsInput) {
    return payload(await this.service.add(actor, input), (added) => added);
  }

  @ResolveField('readings')
  page(@Parent() { id }: Pilot, @Args() args: PilotReadingsArgs) {
    const wanted = args.metricId ?? null;
    const metricId = wanted === null || isUuid(wanted) ? (wanted as MetricId | null) : nowhere;
    return this.readings.page(id, pageArgs(args), metricId);
  }

  @ResolveField('readingsDue')
  async due(@Context('actor') actor: Actor, @Parent() pilot: Pilot) {
    const [criteria, readings] = await Promise.all([
      this.criteria.ofPilot.load(pilot.id),
      this.readings.ofPilot.load(pilot.id),
    ]);
    return dueReadings(pilot, criteria, readings, this.clock.today(actor.timeZone));
  }
}

@Resolver('ReadingDue')
export class ReadingDueResolver {
  constructor(private readonly metrics: MetricsReader) {}

  @ResolveField('metric')
  metric(@Parent() { metricId }: DueReading) {
    return this.metrics.byId.load(metricId);
  }
}

@Resolver('Reading')
export class ReadingFieldsResolver {
  constructor(
    private readonly readings: ReadingsReader,
    private readonly metrics: MetricsReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('metric')
  metric(@Parent() { metricId }: Reading) {
    return this.metrics.byId.load(metricId);
  }

  @ResolveField('successes')
  async successes(@Parent() reading: Reading) {
    return (await this.counted(reading))?.successes;
  }

  @ResolveField('sum')
  async sum(@Parent() reading: Reading) {
    return (await this.counted(reading))?.sum;
  }

  @ResolveField('value')
  value(@Parent() { n, sum }: Reading) {
    return n > 0 ? sum / n : null;
  }

  @ResolveField('corrections')
  corrections(@Parent() { revision }: Reading) {
    return revision - 1;
  }

  @ResolveField('by')
  by(@Parent() { byId }: Reading) {
    return this.people.memberById.load(byId);
  }

  @ResolveField('revisions')
  async revisions(@Parent() reading: Reading) {
    const metric = await this.metrics.byId.load(reading.metricId);
    const all = await this.readings.revisionsOf.load(reading);
    return metric && all.map((one) => ({ ...one, ...counted(metric, one) }));
  }

  private async counted(reading: Reading) {
    const metric = await this.metrics.byId.load(reading.metricId);
    return metric && counted(metric, reading);
  }
}

@Resolver('ReadingRevision')
export class ReadingRevisionResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('by')
  by(@Parent() { byId }: Reading) {
    return this.people.memberById.load(byId);
  }
}
