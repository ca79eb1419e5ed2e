import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));

/** What a command left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a shell would, with nothing of our own environment but what it needs. */
export async function runCli(
  words: readonly string[],
  {
    url,
    input = '',
    env = {},
  }: { url?: string; input?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [entry, ...words], {
    env: { PATH: process.env.PATH, ...(url && { DATABASE_URL: url }), ...env },
  });
  // A command that never asks leaves its input unread.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const exited = once(child, 'close');
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await exited;
  return { code: Number(code), out, err };
}
