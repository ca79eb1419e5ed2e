import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Config } from '../src/platform/config/config.js';
import { createServer, type Server } from '../src/server.js';
import { testConfig } from './house.js';

/** A server of a test's own, beside the house's or on another database. */
export interface OwnServer {
  readonly address: string;
  readonly server: Server;
}

/** A web client's build with these operations and nothing else; the caller removes the folder. */
export function aWebFolder(operations: readonly string[]): { folder: URL; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'scrimmage-web-'));
  const entries = operations.map((text) => [hashOf(text), text]);
  writeFileSync(join(path, 'trusted-documents.json'), JSON.stringify(Object.fromEntries(entries)));
  writeFileSync(join(path, 'index.html'), '<!doctype html><title>Scrimmage</title>');
  return { folder: pathToFileURL(`${path}/`), remove: () => rmSync(path, { recursive: true }) };
}

/** The name a trusted document goes by. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Starts another server in this process. */
export async function anotherServer(
  databaseUrl: string,
  config: Partial<Config> = {},
  webFolder?: URL,
): Promise<OwnServer> {
  const server = await createServer({ ...testConfig(databaseUrl), ...config }, webFolder);
  const port = await server.listen();
  return { server, address: `http://127.0.0.1:${port}` };
}

/** The product as its own process, as `npm start` runs it; without jobs unless told. */
export interface OwnProcess {
  readonly child: ChildProcess;
  readonly address: string;
  /** Everything it wrote so far. */
  output(): string;
}

const entry = fileURLToPath(new URL('../src/main.js', import.meta.url));

/** Starts the built product in a process of its own; resolves when it is ready, rejects with what it wrote if it ends first. */
export async function anotherProcess(env: Readonly<Record<string, string>>): Promise<OwnProcess> {
  const child = spawn(process.execPath, [entry], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      SCRIMMAGE_SEASON: 'none',
      SCRIMMAGE_JOBS: 'off',
      LOG_LEVEL: 'info',
      ...env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => {
      output += String(part);
    });
  const ready = new Promise<string>((resolve) => {
    child.on('message', (message: { kind: string; address: string }) => {
      if (message.kind === 'ready') resolve(message.address.replace('localhost', '127.0.0.1'));
    });
  });
  const ended = once(child, 'close').then(([code]) => {
    throw new Error(`Ended with ${String(code)}: ${output}`);
  });
  ended.catch(() => undefined);
  return { child, address: await Promise.race([ready, ended]), output: () => output };
}
