import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { newKey } from '../platform/auth/keys.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { type Mail, Mailer, type MailFailure, MailNotSent } from '../platform/mail/mailer.js';
import { type Outgoing, OutgoingRepository } from './outgoing.repository.js';

/** Longer than any letter takes: every step to a mail server has its own limit, and together they are below this. */
const heardOfMs = 5 * 60_000;

/** A letter that is older says what was, not what is. */
const triedForMs = 3 * 86_400_000;

/** Hands over what waits, each letter once: what may have arrived is never sent again. */
@Injectable()
export class SendMailService {
  private readonly mailer: Mailer | null;
  /** Where the product is reached, without a slash at its end; null: not known, and letters hold no links. */
  private readonly address: string | null;

  constructor(
    @Inject(CONFIG) { mail, publicUrl }: Config,
    private readonly outgoing: OutgoingRepository,
    private readonly clock: Clock,
  ) {
    this.address = publicUrl?.replace(/\/+$/, '') ?? null;
    this.mailer = mail && new Mailer({ ...mail, publicUrl });
  }

  /** Tries every letter that waits in a workspace once. Throws when some have to be tried again. */
  async sendAll({ workspaceId }: Actor, signal: AbortSignal): Promise<void> {
    if (this.mailer === null) return;
    const begun = Date.parse(this.clock.now());
    await this.outgoing.giveUp(workspaceId, new Date(begun - heardOfMs).toISOString(), this.clock.now());
    await this.outgoing.giveUpOld(workspaceId, new Date(begun - triedForMs).toISOString(), this.clock.now());
    let later = 0;
    for (let last: Outgoing | null = null; ; ) {
      signal.throwIfAborted();
      // A new one for each try: only its hash is kept, so it cannot be told again.
      const key = this.address === null ? null : newKey(workspaceId, 'LINK');
      const claim = { after: last, linkHash: key?.hash.toString('hex') ?? null, now: this.clock.now() };
      const mail: Outgoing | null = await this.outgoing.claim(workspaceId, claim);
      if (mail === null) break;
      // Behind the #: browsers keep that to themselves, so no log on the way has it.
      const stopLink = key && mail.kind === 'DIGEST' ? `${this.address}/digest/stop#${key.text}` : null;
      const failure = await this.send(this.mailer, workspaceId, { ...mail, stopLink });
      if (failure === 'CLOSED') throw new Error('The mail server takes no letters now; they wait.');
      if (failure === 'LATER') later++;
      last = mail;
    }
    if (later > 0) throw new Error(`${later} of the letters could not be handed over yet.`);
  }

  /** What kept it from being settled, when it waits again. */
  private async send(
    mailer: Mailer,
    workspaceId: Actor['workspaceId'],
    { id, name, address, letter, stopLink }: Outgoing & Pick<Mail, 'stopLink'>,
  ): Promise<MailFailure | null> {
    try {
      await mailer.send({ id, to: { name, address }, letter, stopLink });
    } catch (error) {
      if (!(error instanceof MailNotSent)) throw error;
      const { failure, message } = error;
      if (failure === 'LATER' || failure === 'CLOSED') {
        await this.outgoing.putBack(workspaceId, id, message);
        return failure;
      }
      const state = failure === 'NEVER' ? 'REFUSED' : 'IN_DOUBT';
      await this.outgoing.settle(workspaceId, id, state, message, this.clock.now());
      return null;
    }
    await this.outgoing.settle(workspaceId, id, 'SENT', null, this.clock.now());
    return null;
  }
}
