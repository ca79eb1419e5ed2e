import { Injectable } from '@nestjs/common';
import type {
  AddDigestRecipientInput,
  RemoveDigestRecipientInput,
  SetDigestTimeInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import {
  type DigestRecipient,
  digestRecipientInput,
  mostRecipients,
} from '@scrimmage/domain/digest-recipient';
import { digestTimeInput } from '@scrimmage/domain/digest-time';
import type { DigestRecipientId } from '@scrimmage/domain/ids';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { DigestRepository } from './digest.repository.js';
import { DigestDesk } from './digest-desk.js';
import { type DigestSettings, DigestSettingsReader } from './digest-settings.reader.js';

/** Saying when the digest is written, and which people without an account get it. */
@Injectable()
export class DigestSettingsService {
  constructor(
    private readonly rows: DigestRepository,
    private readonly reader: DigestSettingsReader,
    private readonly desk: DigestDesk,
  ) {}

  async setTime(actor: Actor, given: SetDigestTimeInput): Promise<Reply<DigestSettings>> {
    const input = checked(digestTimeInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    await this.rows.hold(actor);
    const before = await this.reader.of(actor);
    if (before.version !== given.version) return changedMeanwhile(['weekday', 'hour'], before);
    const at = this.desk.now();
    const { weekday, hour } = input.value;
    await this.rows.setTime(actor, { weekday, hour, since: at }, before.version + 1);
    this.desk.tell(actor, 'setDigestTime', {
      changes: { weekday: [before.weekday, weekday], hour: [before.hour, hour] },
    });
    return { ok: true, value: await this.reader.of(actor) };
  }

  async add(actor: Actor, given: AddDigestRecipientInput): Promise<Reply<DigestRecipient>> {
    const input = checked(digestRecipientInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { name, email } = input.value;
    await this.rows.hold(actor);
    const member = await this.rows.memberWith(email);
    if (member) return no('RECIPIENT_IS_MEMBER', { name: member.name });
    const known = await this.reader.recipients();
    if (known.some((one) => one.email === email)) return no('RECIPIENT_KNOWN', { email });
    if (known.length >= mostRecipients) return no('TOO_MANY_RECIPIENTS', { most: String(mostRecipients) });
    const at = this.desk.now();
    const recipient: DigestRecipient = {
      workspaceId: actor.workspaceId,
      id: uuidv7() as DigestRecipientId,
      name,
      email,
      addedBy: actor.memberId,
      addedAt: at,
      removedAt: null,
      version: 1,
    };
    await this.rows.addRecipient(recipient);
    this.desk.tell(actor, 'addDigestRecipient', { changes: { recipient: [null, `${name} <${email}>`] } });
    return { ok: true, value: recipient };
  }

  async remove(actor: Actor, { recipientId }: RemoveDigestRecipientInput): Promise<Reply<DigestRecipient>> {
    const recipient = await this.rows.require(recipientId);
    if (recipient.removedAt !== null) return no('RECIPIENT_REMOVED');
    const at = this.desk.now();
    await this.rows.remove(recipient, at);
    const { name, email } = recipient;
    this.desk.tell(actor, 'removeDigestRecipient', { changes: { recipient: [`${name} <${email}>`, null] } });
    return { ok: true, value: { ...recipient, removedAt: at } };
  }
}
