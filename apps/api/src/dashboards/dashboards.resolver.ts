import { Args, Context, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  DeleteDashboardInput,
  QueryDashboardArgs,
  QueryDashboardsArgs,
  QueryQueryAnswerArgs,
  QueryQueryCostArgs,
  RestoreDashboardInput,
  SaveDashboardInput,
  ShareDashboardInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { Dashboard } from '@scrimmage/domain/dashboard';
import { changesDashboard } from '@scrimmage/domain/dashboard-access';
import { placesOf } from '@scrimmage/domain/dashboard-grid';
import type { GraphQLResolveInfo } from 'graphql';
import { PeopleReader } from '../people/people.reader.js';
import { pageArgs } from '../platform/graphql/connection.js';
import { limits } from '../platform/graphql/limits.js';
import { payload, type Reply } from '../platform/graphql/payload.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { DashboardsReader } from './dashboards.reader.js';
import { DashboardsService } from './dashboards.service.js';
import { QueryAnswers } from './query-answers.js';
import { ShareDashboardService } from './share-dashboard.service.js';
import { StoredQueries } from './stored-queries.js';

const about = (reply: Reply<Dashboard>) => payload(reply, (dashboard) => ({ dashboard }));

@Resolver()
export class DashboardsResolver {
  constructor(
    private readonly reader: DashboardsReader,
    private readonly service: DashboardsService,
    private readonly sharing: ShareDashboardService,
  ) {}

  @Query('dashboards')
  dashboards(@Context('actor') actor: Actor, @Args() args: QueryDashboardsArgs) {
    return this.reader.list(actor, pageArgs(args), args.own ?? false);
  }

  @Query('dashboard')
  dashboard(@Context('actor') actor: Actor, @Args() { id, token }: QueryDashboardArgs) {
    if (id) return this.reader.byId(actor, id);
    return token ? this.reader.byToken(actor, token) : null;
  }

  @Mutation('saveDashboard')
  async saveDashboard(@Context('actor') actor: Actor, @Args('input') input: SaveDashboardInput) {
    return about(await this.service.save(actor, input));
  }

  @Mutation('shareDashboard')
  async shareDashboard(@Context('actor') actor: Actor, @Args('input') input: ShareDashboardInput) {
    return payload(await this.sharing.share(actor, input), (shared) => shared);
  }

  @Mutation('deleteDashboard')
  async deleteDashboard(@Context('actor') actor: Actor, @Args('input') input: DeleteDashboardInput) {
    return about(await this.service.delete(actor, input.dashboardId));
  }

  @Mutation('restoreDashboard')
  async restoreDashboard(@Context('actor') actor: Actor, @Args('input') input: RestoreDashboardInput) {
    return about(await this.service.restore(actor, input.dashboardId));
  }
}

/** Queries that are being written: what they would cost, and what they answer. */
@Resolver()
export class QueriesResolver {
  constructor(
    private readonly queries: StoredQueries,
    private readonly answers: QueryAnswers,
  ) {}

  @Query('queryCost')
  queryCost(@Args() args: QueryQueryCostArgs) {
    const { cost, problems } = this.queries.weighedAsWritten(args);
    return { cost, problems, most: limits.cost };
  }

  @Query('queryAnswer')
  queryAnswer(
    @Info() { schema }: GraphQLResolveInfo,
    @Context() context: RequestContext,
    @Args() args: QueryQueryAnswerArgs,
  ) {
    return this.answers.answered(schema, context, args);
  }
}

/** What a dashboard is, beyond its own row. */
@Resolver('Dashboard')
export class DashboardFieldsResolver {
  constructor(
    private readonly reader: DashboardsReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('owner')
  owner(@Parent() { ownerId }: Dashboard) {
    return this.people.memberById.load(ownerId);
  }

  @ResolveField('tiles')
  tiles(@Parent() { tiles }: Dashboard) {
    const places = placesOf(tiles);
    return tiles.map((tile, at) => ({ ...tile, ...places[at] }));
  }

  @ResolveField('linkUntil')
  async linkUntil(@Context('actor') actor: Actor, @Parent() { id, ownerId }: Dashboard) {
    return ownerId === actor.memberId ? ((await this.reader.linkOf.load(id))?.until ?? null) : null;
  }

  @ResolveField('viewerCan')
  viewerCan(@Context('actor') actor: Actor, @Parent() dashboard: Dashboard) {
    return { edit: changesDashboard(actor, dashboard) };
  }
}
