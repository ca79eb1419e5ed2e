import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  RemoveAttachmentInput,
  RestoreAttachmentInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { type Attachment, mayRemove } from '@scrimmage/domain/attachments';
import type { Engagement } from '@scrimmage/domain/engagements';
import type { Pilot } from '@scrimmage/domain/pilot';
import type { Vendor } from '@scrimmage/domain/vendors';
import { PeopleReader } from '../people/people.reader.js';
import { payload } from '../platform/graphql/payload.js';
import { AttachmentsReader } from './attachments.reader.js';
import { AttachmentsService } from './attachments.service.js';

const asAttachment = (attachment: Attachment) => ({ attachment });

@Resolver()
export class AttachmentsResolver {
  constructor(private readonly attachments: AttachmentsService) {}

  @Mutation('removeAttachment')
  async removeAttachment(
    @Context('actor') actor: Actor,
    @Args('input') { attachmentId }: RemoveAttachmentInput,
  ) {
    return payload(await this.attachments.remove(actor, attachmentId), asAttachment);
  }

  @Mutation('restoreAttachment')
  async restoreAttachment(
    @Context('actor') actor: Actor,
    @Args('input') { attachmentId }: RestoreAttachmentInput,
  ) {
    return payload(await this.attachments.restore(actor, attachmentId), asAttachment);
  }
}

@Resolver('Attachment')
export class AttachmentFieldsResolver {
  constructor(
    private readonly reader: AttachmentsReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('path')
  path(@Parent() { id }: Attachment) {
    return `/attachments/${id}`;
  }

  @ResolveField('addedBy')
  addedBy(@Parent() { addedBy }: Attachment) {
    return this.people.memberById.load(addedBy);
  }

  @ResolveField('viewerCan')
  async viewerCan(@Context('actor') actor: Actor, @Parent() attachment: Attachment) {
    return { remove: mayRemove(actor, attachment, await this.reader.leadOf(attachment)) };
  }
}

/** Attachments lend a vendor its documents. */
@Resolver('Vendor')
export class VendorAttachmentsResolver {
  constructor(private readonly reader: AttachmentsReader) {}

  @ResolveField('attachments')
  ofVendor(@Parent() { id }: Vendor) {
    return this.reader.of('VENDOR').load(id);
  }
}

/** Attachments lend an engagement its documents. */
@Resolver('Engagement')
export class EngagementAttachmentsResolver {
  constructor(private readonly reader: AttachmentsReader) {}

  @ResolveField('attachments')
  ofEngagement(@Parent() { id }: Engagement) {
    return this.reader.of('ENGAGEMENT').load(id);
  }
}

/** Attachments lend a pilot its documents. */
@Resolver('Pilot')
export class PilotAttachmentsResolver {
  constructor(private readonly reader: AttachmentsReader) {}

  @ResolveField('attachments')
  ofPilot(@Parent() { id }: Pilot) {
    return this.reader.of('PILOT').load(id);
  }
}
