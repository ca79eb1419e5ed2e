import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { MemberId } from '@scrimmage/domain/ids';
import type { Letter } from '@scrimmage/domain/letter';
import sql from 'sql-template-tag';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { jobName } from '../platform/jobs/job.js';
import { Jobs } from '../platform/jobs/jobs.js';

export const sendMail = jobName('send-mail');

/** To whom a letter goes: a member, or somebody named who has no account. */
type Addressee =
  | { readonly memberId: MemberId; readonly recipientId?: never }
  | { readonly recipientId: string; readonly memberId?: never };

/** A letter to be sent. */
export interface NewMail {
  readonly kind: 'NOTICES' | 'DIGEST';
  /** The same for the same letter to the same person. */
  readonly occasion: string;
  readonly to: Addressee & { readonly name: string; readonly address: string };
  readonly letter: Letter;
}

/** Takes letters in. Each is kept as it will be read; where there is a mail server it is sent as soon as the change is made. */
@Injectable()
export class PostOffice {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Of these occasions, those of which there is a letter already. */
  async known(occasions: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ occasion: string }>(
      sql`select occasion from mail where occasion = any(${[...occasions]})`,
    );
    return new Set(rows.map(({ occasion }) => occasion));
  }

  /** Takes in those letters of whose occasion there is none yet, within the current change, and says how many they are. */
  async take({ workspaceId }: Actor, mails: readonly NewMail[]): Promise<number> {
    if (mails.length === 0) return 0;
    const now = this.clock.now();
    const sends = this.config.mail !== null;
    const rows = mails.map(({ kind, occasion, to, letter }) => ({
      id: uuidv7(),
      kind,
      occasion,
      memberId: to.memberId ?? null,
      recipientId: to.recipientId ?? null,
      name: to.name,
      address: to.address,
      letter,
    }));
    const taken = await this.database.rows(sql`
      insert into mail (workspace_id, id, occasion, kind, member_id, recipient_id, name, address, letter, state, attempts,
        made_at, settled_at)
      select ${workspaceId}, id, occasion, kind, "memberId", "recipientId", name, address, letter,
        ${sends ? 'WAITING' : 'KEPT'}, 0, ${now}, ${sends ? null : now}::timestamptz
      from json_to_recordset(${JSON.stringify(rows)}::json) as r (id uuid, occasion text, kind text, "memberId" uuid,
        "recipientId" uuid, name text, address text, letter jsonb)
      on conflict (workspace_id, occasion) do nothing returning id`);
    if (sends && taken.length > 0) await this.jobs.add(sendMail, {}, { key: 'all' });
    return taken.length;
  }
}
