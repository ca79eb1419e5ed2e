import { Injectable } from '@nestjs/common';
import type { SendDigestInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { Day } from '@scrimmage/domain/calendar';
import { digestLetter } from '@scrimmage/domain/digest-letter';
import { digestDue } from '@scrimmage/domain/digest-time';
import { may } from '@scrimmage/domain/policy';
import { v7 as uuidv7 } from 'uuid';
import { type NewMail, PostOffice } from '../mail/post-office.events.js';
import { PeopleReader } from '../people/people.reader.js';
import type { Reply } from '../platform/graphql/payload.js';
import { DigestReader } from './digest.reader.js';
import { DigestDesk } from './digest-desk.js';
import { DigestSettingsReader } from './digest-settings.reader.js';

type To = NewMail['to'] & { readonly addedBy: string | null };

/** Writes the digest, to everybody once a week and to whom somebody wants now. */
@Injectable()
export class SendDigestService {
  constructor(
    private readonly digests: DigestReader,
    private readonly settings: DigestSettingsReader,
    private readonly people: PeopleReader,
    private readonly post: PostOffice,
    private readonly desk: DigestDesk,
  ) {}

  /** On demand, as often as somebody asks. */
  async send(actor: Actor, { onlyToMe }: SendDigestInput): Promise<Reply<number>> {
    if (!onlyToMe && !may(actor, 'manageDigest')) return no('DIGEST_TO_SELF_ONLY');
    const to = onlyToMe ? await this.self(actor) : await this.everybody();
    if (to.length === 0) return no('DIGEST_TO_NOBODY');
    const people = await this.write(actor, `DIGEST ${uuidv7()}`, to);
    return { ok: true, value: people };
  }

  /** That of the week, once its hour has come; says to how many it goes. Done twice, it is written once. */
  async sendWeekly(house: Actor): Promise<number> {
    const due = digestDue(await this.settings.of(house), house.timeZone, this.desk.now());
    if (due === null) return 0;
    return this.desk.change(
      async () => this.write(house, `DIGEST ${due}`, await this.everybody(), due),
      (count) => count > 0,
    );
  }

  private async write(
    actor: Actor,
    occasion: string,
    to: readonly To[],
    due: Day | null = null,
  ): Promise<number> {
    const of = ({ memberId, recipientId }: To) => `${occasion} ${memberId ?? recipientId}`;
    const known = await this.post.known(to.map(of));
    const fresh = to.filter((one) => !known.has(of(one)));
    // It is asked for every quarter of an hour: what everybody has already is not worked out again.
    if (fresh.length === 0) return 0;
    const digest = await this.digests.of(actor, due);
    const workspace = await this.people.workspaceById.load(actor.workspaceId);
    const workspaceName = workspace?.name ?? '';
    const mails = fresh.map((one): NewMail => {
      const { addedBy, ...addressee } = one;
      const letter = digestLetter(digest, { workspaceName, addedBy });
      return { kind: 'DIGEST', occasion: of(one), to: addressee, letter };
    });
    const people = await this.post.take(actor, mails);
    if (people > 0) this.desk.tell(actor, 'sendDigest', { changes: { people: [null, people] } });
    return people;
  }

  private async self({ memberId, name }: Actor): Promise<readonly To[]> {
    const member = await this.people.memberById.load(memberId);
    return member ? [{ memberId, name, address: member.email, addedBy: null }] : [];
  }

  private async everybody(): Promise<readonly To[]> {
    const [members, recipients] = [await this.settings.members(), await this.settings.recipients()];
    const adders = await Promise.all(recipients.map(({ addedBy }) => this.people.memberById.load(addedBy)));
    return [
      ...members.map(({ id, name, email }) => ({ memberId: id, name, address: email, addedBy: null })),
      ...recipients.map(({ id, name, email }, at) => ({
        recipientId: id,
        name,
        address: email,
        addedBy: adders[at]?.name ?? 'a member',
      })),
    ];
  }
}
