import { Injectable } from '@nestjs/common';
import type {
  ReadNoticesInput,
  SetNotificationChoiceInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Verb } from '@scrimmage/domain/activity';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import { isUuid, type NoticeId } from '@scrimmage/domain/ids';
import { type ChoiceKind, choicesOf, type NoticeChoice, type ShownChoice } from '@scrimmage/domain/notices';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { type Notice, NoticesReader } from './notices.reader.js';
import { NoticesRepository } from './notices.repository.js';

const mostAtOnce = 100;

/** What a member does with what they are told, for themself alone. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly reader: NoticesReader,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Another member's notices, or none, are left alone without a word. */
  async read(
    actor: Actor,
    { noticeIds = null, read }: ReadNoticesInput,
  ): Promise<Reply<{ readonly notices: readonly Notice[]; readonly unread: number }>> {
    if (noticeIds !== null && noticeIds.length > mostAtOnce) {
      const message = `Name at most ${mostAtOnce} at once, or none for all.`;
      return { ok: false, problems: [{ path: 'noticeIds', code: 'MAX_LENGTH', message }] };
    }
    const at = this.clock.now();
    const ids = noticeIds?.filter(isUuid) as readonly NoticeId[] | undefined;
    const { notices, marked } = await this.notices.mark(actor, ids ?? null, read === false ? null : at);
    this.tell(actor, 'readNotices', { [read === false ? 'unread' : 'read']: [null, marked] }, at);
    return { ok: true, value: { notices, unread: await this.reader.unreadOf.load(actor.memberId) } };
  }

  /** The digest is a letter: in the product it stands in any case. */
  async choose(
    actor: Actor,
    { kind, inApp, email }: SetNotificationChoiceInput,
  ): Promise<Reply<ShownChoice>> {
    const { memberId } = actor;
    const chosen = { memberId, kind, inApp: kind !== 'WEEKLY_DIGEST' && inApp, email };
    const before = shownOf(actor, kind, await this.reader.choices(memberId));
    await this.notices.choose(actor, chosen);
    const after = shownOf(actor, kind, [chosen]);
    const changes: Changes = {
      notice: [null, after.label],
      here: [before.inApp, after.inApp],
      byEmail: [before.email, after.email],
    };
    this.tell(actor, 'setNotificationChoice', changes, this.clock.now());
    return { ok: true, value: after };
  }

  /** How many, and how somebody wants to hear of a kind of thing; what they were told is theirs. */
  private tell({ memberId, name }: Actor, verb: Verb, changes: Changes, at: Instant): void {
    const subject = { subjectType: 'Member', subjectId: memberId, subjectLabel: name } as const;
    this.database.announce({ verb, ...subject, changes, at });
  }
}

/** How a member hears of one kind of thing, as the settings show it. */
function shownOf({ memberId, role }: Actor, kind: ChoiceKind, choices: readonly NoticeChoice[]): ShownChoice {
  const choice = choicesOf({ id: memberId, role }, choices).find((one) => one.kind === kind);
  if (!choice) throw new Error(`There is no choice about ${kind}.`);
  return choice;
}
