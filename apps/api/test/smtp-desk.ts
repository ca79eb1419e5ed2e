import type { Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server on this machine, and what it was handed. */
export interface SmtpDesk {
  readonly url: string;
  readonly port: number;
  readonly taken: readonly ParsedMail[];
  /** Drops every line without a word, as a machine that goes down. */
  hangUp(): void;
  close(): Promise<void>;
}

/** Opens a mail server that takes everything, unless told otherwise. */
export async function smtpDesk(options: SMTPServerOptions = {}, port = 0): Promise<SmtpDesk> {
  const taken: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => {
          taken.push(mail);
          done();
        },
        (error: Error) => done(error),
      );
    },
    ...options,
  });
  // A line that a test cuts is no news to the server.
  server.on('error', () => undefined);
  const lines = new Set<Socket>();
  server.server.on('connection', (line: Socket) => lines.add(line));
  const at = await new Promise<number>((resolve) => {
    const listening = server.listen(port, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
  return {
    url: `smtp://127.0.0.1:${at}`,
    port: at,
    taken,
    hangUp: () => {
      for (const line of lines) line.destroy();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
