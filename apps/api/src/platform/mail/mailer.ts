import { PassThrough } from 'node:stream';
import { type Letter, letterHtml, letterSubject, letterText } from '@scrimmage/domain/letter';
import { createTransport, type SendMailOptions } from 'nodemailer';

/** Where e-mail is handed over, and in whose name. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with the user and the password where the server asks for them: never written down anywhere. */
  readonly smtpUrl: string;
  /** The sender's address. */
  readonly from: string;
  /** Where people reach the product; null: letters hold no links. */
  readonly publicUrl: string | null;
}

/** One letter to one person. */
export interface Mail {
  /** Stays the same however often it is tried, and makes the Message-ID: whoever gets it twice can tell. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly letter: Letter;
  /** A link by which its reader ends such letters; null: there is none. */
  readonly stopLink: string | null;
}

/** What became of a letter that was not taken. */
export type MailFailure =
  /** Nothing was handed over: it can be tried again. */
  | 'LATER'
  /** The same, and so it would be with every other letter now: the server is away, or lets us not in. */
  | 'CLOSED'
  /** The server says no to this letter, and will again. */
  | 'NEVER'
  /** The line was lost while the letter was on its way: it may have arrived. */
  | 'IN_DOUBT';

/** A letter was not taken. Says nothing that the server or the settings told: either may hold a password. */
export class MailNotSent extends Error {
  constructor(
    readonly failure: MailFailure,
    message: string,
  ) {
    super(message);
    this.name = 'MailNotSent';
  }
}

/** What nodemailer tells of an error. */
interface Told {
  readonly code?: string;
  readonly responseCode?: number;
  /** What the server was asked when it said no. */
  readonly command?: string;
}

/** Only from here on a no is about the letter; one before is about us, and ends when the settings are put right. */
const aboutTheLetter = new Set(['RCPT TO', 'DATA']);
/** Authentication is asked for (RFC 4954), wherever that is said. */
const authenticate = 530;

const unreachable = new Set([
  'ECONNECTION',
  'EDNS',
  'ETLS',
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ESOCKET',
  'ETIMEDOUT',
]);

/** From when the letter is handed over on, a line that is lost leaves open whether the letter was taken. */
function failed(told: Told, onItsWay: boolean): MailNotSent {
  const { code = 'unknown', responseCode, command = '' } = told;
  if (code === 'EAUTH' || code === 'ENOAUTH' || code === 'EOAUTH2')
    return new MailNotSent('CLOSED', 'The mail server did not take the user and the password.');
  if (responseCode !== undefined && responseCode >= 500)
    return aboutTheLetter.has(command) && responseCode !== authenticate
      ? new MailNotSent('NEVER', `The mail server refused the letter (${responseCode}).`)
      : new MailNotSent('CLOSED', `The mail server takes no letters from here (${responseCode}).`);
  if (responseCode !== undefined)
    return new MailNotSent('LATER', `The mail server asked for patience (${responseCode}).`);
  if (onItsWay)
    return new MailNotSent('IN_DOUBT', `The line to the mail server was lost half way (${code}).`);
  const why = unreachable.has(code) ? 'could not be reached' : 'did not answer as it should';
  return new MailNotSent('CLOSED', `The mail server ${why} (${code}).`);
}

const waitMs = 15_000;

/** Hands letters over to a mail server, each over a line of its own. */
export class Mailer {
  constructor(private readonly settings: MailSettings) {}

  /** Hands one letter over; rejects with `MailNotSent`. */
  async send(mail: Mail): Promise<void> {
    let onItsWay = false;
    const transport = createTransport({
      url: this.settings.smtpUrl,
      connectionTimeout: waitMs,
      greetingTimeout: waitMs,
      socketTimeout: 2 * waitMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    // The letter is read once the server has let us in.
    transport.use('stream', ({ message }, done) => {
      message.transform(() => {
        onItsWay = true;
        return new PassThrough();
      });
      done();
    });
    try {
      await transport.sendMail(this.written(mail));
    } catch (error) {
      throw failed(error as Told, onItsWay);
    }
  }

  private written({ id, to, letter, stopLink }: Mail): SendMailOptions {
    const { from, publicUrl } = this.settings;
    const address = publicUrl === null ? null : publicUrl.replace(/\/+$/, '');
    return {
      messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
      from: { name: 'Scrimmage', address: from },
      to,
      subject: letterSubject(letter),
      text: letterText(letter, address, stopLink),
      html: letterHtml(letter, address, stopLink),
      // No absence notes back (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated' },
      // Mail programs show it as a button (RFC 2369).
      ...(stopLink !== null && { list: { unsubscribe: stopLink } }),
    };
  }
}
