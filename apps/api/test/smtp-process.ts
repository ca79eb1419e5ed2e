import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ParsedMail, simpleParser } from 'mailparser';

/**
 * A mail server that writes each letter to a file as one line before it says that it took it: what it took survives it. `slow`
 * letters are read whole, and never answered.
 */
const source = `
const { appendFileSync } = require('node:fs');
const { SMTPServer } = require(process.argv[1]);
const [, , file, port, slowAfter] = process.argv;
let count = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      if (count++ >= Number(slowAfter)) return void process.send('held');
      appendFileSync(file, Buffer.concat(parts).toString('base64') + '\\n');
      done();
    });
  },
});
server.on('error', () => undefined);
server.listen(Number(port), '127.0.0.1', () => process.send({ port: server.server.address().port }));
`;

/** A mail server in a process of its own. */
export interface SmtpProcess {
  readonly port: number;
  /** Resolves when it has read a letter that it will not answer. */
  readonly held: Promise<void>;
  /** As when the machine loses its power: nothing is said to anybody. */
  kill(): Promise<void>;
}

/** Starts one that takes `slowAfter` letters and holds the next; all unless said. */
export async function smtpProcess(file: string, port = 0, slowAfter = 1_000_000): Promise<SmtpProcess> {
  const library = createRequire(import.meta.url).resolve('smtp-server');
  const child = spawn(process.execPath, ['-e', source, library, file, String(port), String(slowAfter)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const at = await told<{ port: number }>(child, (message) => typeof message === 'object');
  return {
    port: at.port,
    held: told(child, (message) => message === 'held').then(() => undefined),
    kill: () =>
      new Promise((resolve) => {
        if (child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

function told<T>(child: ChildProcess, wanted: (message: unknown) => boolean): Promise<T> {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      if (wanted(message)) resolve(message as T);
    });
  });
}

/** Everything that was taken, by whichever process, in order. */
export async function takenIn(file: string): Promise<readonly ParsedMail[]> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return Promise.all(lines.map((line) => simpleParser(Buffer.from(line, 'base64'))));
}
