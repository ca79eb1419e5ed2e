import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  AddMetricInput,
  EditMetricInput,
  QueryMetricsArgs,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { Metric } from '@scrimmage/domain/metrics';
import { may } from '@scrimmage/domain/policy';
import { pageArgs } from '../platform/graphql/connection.js';
import { payload } from '../platform/graphql/payload.js';
import { MetricsReader } from './metrics.reader.js';
import { MetricsService } from './metrics.service.js';

@Resolver('Metric')
export class MetricsResolver {
  constructor(
    private readonly reader: MetricsReader,
    private readonly service: MetricsService,
  ) {}

  @Query('metrics')
  metrics(@Args() args: QueryMetricsArgs) {
    const { search = null, purpose = null } = args;
    return this.reader.list(pageArgs(args), { search, purpose });
  }

  @Mutation('addMetric')
  async addMetric(@Context('actor') actor: Actor, @Args('input') input: AddMetricInput) {
    return payload(await this.service.add(actor, input), (metric) => ({ metric }));
  }

  @Mutation('editMetric')
  async editMetric(@Context('actor') actor: Actor, @Args('input') input: EditMetricInput) {
    return payload(await this.service.edit(actor, input), (metric) => ({ metric }));
  }

  @ResolveField('inUse')
  inUse(@Parent() { id }: Metric) {
    return this.reader.inUse.load(id);
  }

  @ResolveField('viewerCan')
  viewerCan(@Context('actor') actor: Actor) {
    return { edit: may(actor, 'editMetric') };
  }
}
