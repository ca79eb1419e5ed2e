import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  QueryNoticesArgs,
  ReadNoticesInput,
  SetNotificationChoiceInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { choicesOf } from '@scrimmage/domain/notices';
import { pageArgs } from '../platform/graphql/connection.js';
import { payload } from '../platform/graphql/payload.js';
import { NoticesReader } from './notices.reader.js';
import { NoticesService } from './notices.service.js';

@Resolver()
export class NoticesResolver {
  constructor(
    private readonly reader: NoticesReader,
    private readonly service: NoticesService,
  ) {}

  @Query('notices')
  notices(@Context('actor') actor: Actor, @Args() args: QueryNoticesArgs) {
    return this.reader.list(actor, pageArgs(args), args.unreadOnly ?? false);
  }

  @Query('notificationChoices')
  async choices(@Context('actor') { memberId, role }: Actor) {
    return choicesOf({ id: memberId, role }, await this.reader.choices(memberId));
  }

  @Mutation('readNotices')
  async readNotices(@Context('actor') actor: Actor, @Args('input') input: ReadNoticesInput) {
    return payload(await this.service.read(actor, input), (read) => read);
  }

  @Mutation('setNotificationChoice')
  async setChoice(@Context('actor') actor: Actor, @Args('input') input: SetNotificationChoiceInput) {
    return payload(await this.service.choose(actor, input), (choice) => ({ choice }));
  }
}

/** What the news lend to whoever asks. */
@Resolver('Viewer')
export class ViewerNoticesResolver {
  constructor(private readonly reader: NoticesReader) {}

  @ResolveField('unreadNotices')
  unreadNotices(@Parent() { actor }: { readonly actor: Actor }) {
    return this.reader.unreadOf.load(actor.memberId);
  }
}
