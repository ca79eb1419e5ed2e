import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { noticeLetter } from '@scrimmage/domain/notice-letter';
import type { Occasion } from '@scrimmage/domain/notices';
import { v7 as uuidv7 } from 'uuid';
import { type NewMail, PostOffice } from '../mail/post-office.events.js';
import { NoticeEvents, type Told } from '../notices/notice.events.js';
import { PeopleReader } from '../people/people.reader.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';

/** A letter to whoever is to hear of something by e-mail: everything of one look in one letter. */
function letterTo({ member, deliveries }: Told, workspaceName: string): readonly NewMail[] {
  const words = deliveries.filter(({ email }) => email).map(({ occasion }) => occasion);
  if (words.length === 0) return [];
  const { id, name, email } = member;
  return [
    {
      kind: 'NOTICES',
      occasion: `NOTICES ${uuidv7()}`,
      to: { memberId: id, name, address: email },
      letter: noticeLetter(words, workspaceName),
    },
  ];
}

/** Tells people what concerns them, once: the notice, its letter and the entry of it are one change. */
@Injectable()
export class TellNewsService {
  constructor(
    private readonly notices: NoticeEvents,
    private readonly post: PostOffice,
    private readonly people: PeopleReader,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Says how many people there was something new for. */
  async tell(house: Actor, occasions: readonly Occasion[]): Promise<number> {
    if (occasions.length === 0) return 0;
    return this.database.change(
      () => this.telling(house, occasions),
      (count) => count > 0,
    );
  }

  private async telling(house: Actor, occasions: readonly Occasion[]): Promise<number> {
    const told = await this.notices.tell(house, occasions);
    if (told.length === 0) return 0;
    const workspace = await this.people.workspaceById.load(house.workspaceId);
    const workspaceName = workspace?.name ?? '';
    await this.post.take(
      house,
      told.flatMap((one) => letterTo(one, workspaceName)),
    );
    this.database.announce({
      verb: 'tellPeople',
      subjectType: 'Workspace',
      subjectId: house.workspaceId,
      subjectLabel: workspaceName,
      changes: { people: [null, told.length] },
      at: this.clock.now(),
    });
    return told.length;
  }
}
