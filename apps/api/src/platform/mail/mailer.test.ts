import type { Letter } from '@scrimmage/domain/letter';
import { afterEach, describe, expect, it } from 'vitest';
import { type SmtpDesk, smtpDesk } from '../../../test/smtp-desk.js';
import { Mailer, MailNotSent } from './mailer.js';

const letter: Letter = {
  subject: 'Brindlewick: 1 decision due – Zoë',
  intro: 'What the week brought.',
  sections: [
    {
      heading: 'Decisions',
      none: 'Nothing is due.',
      more: null,
      lines: [
        { text: 'SC-101 <b>Refund</b> & more', detail: 'Waiting costs €700 a week.', path: '/pilots/SC-101' },
      ],
    },
  ],
  footer: 'You get this every week.',
};
const mail = {
  id: '01936f1e-0000-7000-8000-00000000000a',
  to: { name: 'Helen Marsh', address: 'helen@example.org' },
  letter,
  stopLink: null,
};

const desks: SmtpDesk[] = [];
async function desk(...given: Parameters<typeof smtpDesk>): Promise<SmtpDesk> {
  const opened = await smtpDesk(...given);
  desks.push(opened);
  return opened;
}
const mailerTo = (smtpUrl: string) =>
  new Mailer({ smtpUrl, from: 'scrimmage@brindlewick.example', publicUrl: 'https://scrimmage.example/' });

async function failureOf(sending: Promise<void>): Promise<MailNotSent> {
  const error = await sending.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof MailNotSent)) throw new Error(`It did not fail as it should: ${String(error)}`);
  return error;
}

afterEach(async () => {
  await Promise.all(desks.splice(0).map((one) => one.close()));
});

describe('A letter that arrives', () => {
  it('reads as it was written, as plain text and as HTML', async () => {
    const server = await desk();
    await mailerTo(server.url).send(mail);
    const [got] = server.taken;
    expect(server.taken).toHaveLength(1);
    expect(got?.subject).toBe('Brindlewick: 1 decision due – Zoë');
    expect(got?.text).toContain('- SC-101 <b>Refund</b> & more\n  Waiting costs €700 a week.');
    expect(got?.text).toContain('https://scrimmage.example/pilots/SC-101');
    expect(got?.html).toContain('SC-101 &lt;b&gt;Refund&lt;/b&gt; &amp; more');
  });

  it('says from whom and to whom it is, that a program wrote it, and which one it is', async () => {
    const server = await desk();
    await mailerTo(server.url).send(mail);
    const [got] = server.taken;
    expect(got?.from?.value).toEqual([{ name: 'Scrimmage', address: 'scrimmage@brindlewick.example' }]);
    expect([got?.to].flat()[0]?.value).toEqual([{ name: 'Helen Marsh', address: 'helen@example.org' }]);
    expect(got?.messageId).toBe(`<${mail.id}@brindlewick.example>`);
    expect(got?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('has the headers it should, whatever somebody wrote into a name', async () => {
    const server = await desk();
    const name = 'x\r\nBcc: everybody@example.org';
    await mailerTo(server.url).send({
      ...mail,
      to: { ...mail.to, name },
      letter: { ...letter, subject: name },
    });
    expect(server.taken[0]?.bcc).toBeUndefined();
    expect(server.taken[0]?.subject).toBe('x Bcc: everybody@example.org');
  });
});

describe('A letter that is not taken', () => {
  it('can be tried again when nobody answers, and then arrives', async () => {
    const closed = await smtpDesk();
    await closed.close();
    const mailer = mailerTo(closed.url);
    expect((await failureOf(mailer.send(mail))).failure).toBe('CLOSED');
    const server = await desk({}, closed.port);
    await mailer.send(mail);
    expect(server.taken).toHaveLength(1);
  });

  it('can be tried again when the server is busy', async () => {
    const busy = Object.assign(new Error('Try again later'), { responseCode: 451 });
    const server = await desk({ onRcptTo: (_to, _session, done) => done(busy) });
    expect(await failureOf(mailerTo(server.url).send(mail))).toMatchObject({
      failure: 'LATER',
      message: 'The mail server asked for patience (451).',
    });
  });

  it('is not tried again when the server knows nobody of that address', async () => {
    const unknown = Object.assign(new Error('No such user'), { responseCode: 550 });
    const server = await desk({ onRcptTo: (_to, _session, done) => done(unknown) });
    expect((await failureOf(mailerTo(server.url).send(mail))).failure).toBe('NEVER');
  });

  it.each(['onConnect', 'onMailFrom'] as const)(
    'can be tried again when the server takes none at all: %s',
    async (step) => {
      const closed = Object.assign(new Error('No mail from here'), { responseCode: 554 });
      const deny = (...given: readonly unknown[]) => (given.at(-1) as (error: Error) => void)(closed);
      const server = await desk({ [step]: deny });
      expect(await failureOf(mailerTo(server.url).send(mail))).toMatchObject({
        failure: 'CLOSED',
        message: 'The mail server takes no letters from here (554).',
      });
    },
  );

  it('can be tried again when the server asks for a password that the settings lack', async () => {
    const unknown = Object.assign(new Error('Authentication required'), { responseCode: 530 });
    const server = await desk({ onRcptTo: (_to, _session, done) => done(unknown) });
    expect((await failureOf(mailerTo(server.url).send(mail))).failure).toBe('CLOSED');
  });

  it('is in doubt when the line is lost after it was on its way', async () => {
    const server: SmtpDesk = await desk({
      onData: (stream) => {
        stream.resume();
        stream.on('end', () => server.hangUp());
      },
    });
    expect((await failureOf(mailerTo(server.url).send(mail))).failure).toBe('IN_DOUBT');
  });

  it('says nothing of the password, whatever the server answers', async () => {
    const server = await desk({
      authOptional: false,
      onAuth: ({ password }, _session, done) => done(new Error(`Not ${password}`)),
    });
    const url = server.url.replace('//', '//house:full-pads-every-sunday@');
    const error = await failureOf(mailerTo(url).send(mail));
    expect(error.message).toBe('The mail server did not take the user and the password.');
    expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('full-pads');
  });
});
