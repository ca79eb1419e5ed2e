import { createServer } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server on this machine, and what it was handed. */
export interface Post {
  readonly url: string;
  /** The letters to an address, in the order in which they came. */
  to(address: string): readonly ParsedMail[];
  close(): Promise<void>;
}

/** Opens one that takes everything. */
export async function openPost(): Promise<Post> {
  const taken: ParsedMail[] = [];
  const port = await freePort();
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
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const reached = ({ to }: ParsedMail) =>
    [to ?? []].flat().flatMap(({ value }) => value.map((one) => one.address));
  return {
    url: `smtp://127.0.0.1:${port}`,
    to: (address) => taken.filter((mail) => reached(mail).includes(address)),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}
