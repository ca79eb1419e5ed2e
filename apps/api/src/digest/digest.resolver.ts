import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  AddDigestRecipientInput,
  QueryDigestToStopArgs,
  RemoveDigestRecipientInput,
  SendDigestInput,
  SetDigestTimeInput,
  StopDigestInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { digestLetter } from '@scrimmage/domain/digest-letter';
import type { DigestRecipient } from '@scrimmage/domain/digest-recipient';
import { mayEver } from '@scrimmage/domain/policy';
import { PeopleReader } from '../people/people.reader.js';
import { payload, type Reply } from '../platform/graphql/payload.js';
import { DigestReader } from './digest.reader.js';
import { DigestSettingsReader } from './digest-settings.reader.js';
import { DigestSettingsService } from './digest-settings.service.js';
import { SendDigestService } from './send-digest.service.js';
import { StopDigestService } from './stop-digest.service.js';

@Resolver()
export class DigestResolver {
  constructor(
    private readonly digests: DigestReader,
    private readonly settings: DigestSettingsReader,
    private readonly people: PeopleReader,
    private readonly sending: SendDigestService,
    private readonly service: DigestSettingsService,
  ) {}

  @Query('digest')
  async digest(@Context('actor') actor: Actor) {
    const workspace = await this.people.workspaceById.load(actor.workspaceId);
    const digest = await this.digests.of(actor);
    return digestLetter(digest, { workspaceName: workspace?.name ?? '', addedBy: null });
  }

  @Query('digestSettings')
  digestSettings(@Context('actor') actor: Actor) {
    return this.settings.of(actor);
  }

  @Mutation('setDigestTime')
  async setDigestTime(@Context('actor') actor: Actor, @Args('input') input: SetDigestTimeInput) {
    return payload(await this.service.setTime(actor, input), (settings) => ({ settings }));
  }

  @Mutation('addDigestRecipient')
  async addDigestRecipient(@Context('actor') actor: Actor, @Args('input') input: AddDigestRecipientInput) {
    return this.aboutRecipient(actor, await this.service.add(actor, input));
  }

  @Mutation('removeDigestRecipient')
  async removeDigestRecipient(
    @Context('actor') actor: Actor,
    @Args('input') input: RemoveDigestRecipientInput,
  ) {
    return this.aboutRecipient(actor, await this.service.remove(actor, input));
  }

  @Mutation('sendDigest')
  async sendDigest(@Context('actor') actor: Actor, @Args('input') input: SendDigestInput) {
    return payload(await this.sending.send(actor, input), (people) => ({ people }));
  }

  private async aboutRecipient(actor: Actor, reply: Reply<DigestRecipient>) {
    const settings = await this.settings.of(actor);
    return payload(reply, (recipient) => ({ recipient, settings }));
  }
}

/** What whoever holds the link of a letter may see and do. */
@Resolver()
export class DigestLinkResolver {
  constructor(private readonly stopping: StopDigestService) {}

  @Query('digestToStop')
  digestToStop(@Context('actor') actor: Actor, @Args() { token }: QueryDigestToStopArgs) {
    return this.stopping.shown(actor, token);
  }

  @Mutation('stopDigest')
  async stopDigest(@Context('actor') actor: Actor, @Args('input') input: StopDigestInput) {
    return payload(await this.stopping.stop(actor, input), (stopped) => ({ stopped }));
  }
}

@Resolver('DigestSettings')
export class DigestSettingsResolver {
  constructor(private readonly settings: DigestSettingsReader) {}

  @ResolveField('members')
  members() {
    return this.settings.members();
  }

  @ResolveField('recipients')
  recipients() {
    return this.settings.recipients();
  }

  @ResolveField('viewerCan')
  viewerCan(@Context('actor') actor: Actor) {
    return { manage: mayEver(actor, 'manageDigest') };
  }
}

@Resolver('DigestRecipient')
export class DigestRecipientResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('addedBy')
  addedBy(@Parent() { addedBy }: DigestRecipient) {
    return this.people.memberById.load(addedBy);
  }
}
