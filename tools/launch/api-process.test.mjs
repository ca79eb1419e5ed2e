import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProcess } from './api-process.mjs';

const SERVING = `
  process.send({ kind: 'step', text: 'Migrating' });
  process.send({ kind: 'ready', address: 'http://here', pid: process.pid });
  process.on('SIGTERM', () => { console.log('told to stop'); process.exit(0); });
  setInterval(() => {}, 1000);
`;

describe('Keeping the API running', () => {
  let folder;
  let api;
  const heard = { steps: [], notes: [], ready: [], lost: [] };

  const run = (code) => {
    const entry = join(folder, 'main.mjs');
    writeFileSync(entry, code);
    api = new ApiProcess({
      entry,
      env: { ...process.env, PORT: 4000 },
      logFile: join(folder, 'api.log'),
      onStep: (text) => heard.steps.push(text),
      onNote: (text) => heard.notes.push(text),
      onReady: (message) => heard.ready.push(message),
      onLost: (problem) => heard.lost.push(problem.message),
    });
    api.start();
  };
  const until = (check) => vi.waitFor(check, { timeout: 10_000 });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'scrimmage-api-test-'));
    for (const list of Object.values(heard)) list.length = 0;
  });
  afterEach(async () => {
    await api.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('passes on its steps and its address, and lets it end in order', async () => {
    run(SERVING);
    await until(() => expect(heard.ready).toHaveLength(1));
    expect(heard.steps).toEqual(['Migrating']);
    await api.stop();
    expect(readFileSync(join(folder, 'api.log'), 'utf8')).toBe('told to stop\n');
    expect(heard.notes).toEqual([]);
  });

  it('starts it again after it was killed', async () => {
    run(SERVING);
    await until(() => expect(heard.ready).toHaveLength(1));
    process.kill(heard.ready[0].pid, 'SIGKILL');
    await until(() => expect(heard.ready).toHaveLength(2));
    expect(heard.notes).toEqual(['The API stopped unexpectedly (signal SIGKILL). Starting it again.']);
  });

  it('does not repeat a start that fails, and shows the end of its log', async () => {
    run('console.error("the reason"); process.exit(1);');
    await until(() => expect(heard.lost).toHaveLength(1));
    expect(heard.lost[0]).toMatch(
      /^The API could not start \(exit code 1\)\. The end of .*api\.log:\n {2}the reason$/,
    );
  });

  it('says what to do when the port is taken', async () => {
    run('process.exit(98);');
    await until(() => expect(heard.lost).toHaveLength(1));
    expect(heard.lost[0]).toBe(
      'Port 4000 is already used by another program. Stop that program, or choose another port, for example PORT=4001 npm start',
    );
  });
});
