import { Args, Context, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { PilotActivityArgs, QueryActivityArgs } from '@scrimmage/contract/generated/schema-types';
import { type Activity, activitySentence } from '@scrimmage/domain/activity';
import type { Actor } from '@scrimmage/domain/actor';
import type { Pilot } from '@scrimmage/domain/pilot';
import { mayEver, policy } from '@scrimmage/domain/policy';
import { NodeReader } from '../node/node.reader.js';
import { PeopleReader } from '../people/people.reader.js';
import { pageArgs } from '../platform/graphql/connection.js';
import { forbidden } from '../platform/graphql/faults.js';
import { ActivityReader } from './activity.reader.js';
import { WorkspaceEvents } from './workspace-events.js';

@Resolver('Activity')
export class ActivityResolver {
  constructor(
    private readonly reader: ActivityReader,
    private readonly people: PeopleReader,
    private readonly nodes: NodeReader,
    private readonly events: WorkspaceEvents,
  ) {}

  /** One subject's history is everybody's; the whole log is the audit log. */
  @Query('activity')
  activity(@Context('actor') actor: Actor, @Args() args: QueryActivityArgs) {
    if (!args.filter?.subjectId && !mayEver(actor, 'readAuditLog')) throw forbidden(policy.readAuditLog.who);
    return this.reader.list(pageArgs(args), args.filter ?? null, actor.timeZone);
  }

  @Subscription('workspaceEvents')
  workspaceEvents(@Context('actor') actor: Actor, @Args('since') since: number | null) {
    return this.events.after(actor, since ?? null);
  }

  @ResolveField('actor')
  actor(@Parent() { actorId }: Activity) {
    return this.people.memberById.load(actorId);
  }

  @ResolveField('sentence')
  sentence(@Parent() activity: Activity) {
    return activitySentence(activity);
  }

  @ResolveField('subject')
  subject(@Context('actor') actor: Actor, @Parent() { subjectType, subjectId }: Activity) {
    return this.nodes.ofType(subjectType, subjectId, actor);
  }

  @ResolveField('changes')
  changes(@Parent() { changes }: Activity) {
    return Object.entries(changes).map(([field, [before, after]]) => ({ field, before, after }));
  }
}

/** Activity lends a pilot its history. */
@Resolver('Pilot')
export class PilotActivityResolver {
  constructor(private readonly reader: ActivityReader) {}

  @ResolveField('activity')
  activity(@Parent() pilot: Pilot, @Args() args: PilotActivityArgs) {
    return this.reader.ofSubject(pilot.id, pageArgs(args));
  }
}
