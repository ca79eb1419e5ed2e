import { Injectable } from '@nestjs/common';
import type { StopDigestInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { DigestRecipient } from '@scrimmage/domain/digest-recipient';
import type { Member } from '@scrimmage/domain/people';
import { MailsReader } from '../mail/mails.reader.js';
import { PeopleReader } from '../people/people.reader.js';
import { readKey } from '../platform/auth/keys.js';
import type { Reply } from '../platform/graphql/payload.js';
import { DigestRepository } from './digest.repository.js';
import { DigestDesk } from './digest-desk.js';
import { DigestSettingsReader } from './digest-settings.reader.js';

/** Who gets the digest a link was in: one of the two. */
type Reader =
  | { readonly member: Member; readonly recipient: null }
  | { readonly member: null; readonly recipient: DigestRecipient };

/** Ending the digest without an account, with the link in a letter. It opens nothing else. */
@Injectable()
export class StopDigestService {
  constructor(
    private readonly mails: MailsReader,
    private readonly settings: DigestSettingsReader,
    private readonly people: PeopleReader,
    private readonly rows: DigestRepository,
    private readonly desk: DigestDesk,
  ) {}

  /** What is shown of whoever the link is for; null when they get no digest any more, or it is no link. */
  async shown({ workspaceId }: Actor, token: string) {
    const reader = await this.readerOf(token);
    if (!reader) return null;
    const { name, email } = reader.member ?? reader.recipient;
    const workspace = await this.people.workspaceById.load(workspaceId);
    const adder = reader.recipient && (await this.people.memberById.load(reader.recipient.addedBy));
    return { workspaceName: workspace?.name ?? '', name, email, addedBy: adder?.name ?? null };
  }

  /** Whatever is wrong with a token, the answer is the same. */
  async stop(actor: Actor, { token }: StopDigestInput): Promise<Reply<boolean>> {
    const reader = await this.readerOf(token);
    if (!reader) return no('DIGEST_LINK_OVER');
    if (reader.member) await this.rows.endFor(actor, reader.member.id);
    else await this.rows.remove(reader.recipient, this.desk.now());
    const { name } = reader.member ?? reader.recipient;
    this.desk.tell(actor, 'stopDigest', { actorName: `${name} (by link)` });
    return { ok: true, value: true };
  }

  private async readerOf(token: string): Promise<Reader | null> {
    const hash = readKey(token, 'LINK')?.hash.toString('hex');
    const mail = hash === undefined ? null : await this.mails.byLink(hash);
    if (!mail) return null;
    const { recipientId, memberId } = mail;
    if (recipientId !== null) {
      const recipient = await this.settings.recipientById.load(recipientId);
      return recipient?.removedAt === null ? { member: null, recipient } : null;
    }
    const members = await this.settings.members();
    const member = members.find(({ id }) => id === memberId);
    return member ? { member, recipient: null } : null;
  }
}
