import { describe, expect, it } from 'vitest';
import { inTemporaryTree } from '../planted-house.mjs';
import { runCheck } from './run-check.mjs';

const step = (name, script) => ({ name, command: [process.execPath, '-e', script] });

async function checked(lanes) {
  const written = [];
  const out = { write: (text) => written.push(text) };
  const results = await inTemporaryTree({ 'a.txt': '' }, (cwd) => runCheck({ lanes, out, cwd }));
  return { results: results.map(({ name, ok }) => ({ name, ok })), text: written.join('') };
}

describe('The check', () => {
  it('says one line per step, without the output of those that pass', async () => {
    const { results, text } = await checked([[step('floors', "console.log('noise')")], [step('words', '')]]);
    expect(results).toEqual([
      { name: 'floors', ok: true },
      { name: 'words', ok: true },
    ]);
    expect(text.split('\n').sort()).toEqual([
      '',
      expect.stringMatching(/^✓ floors \(\d/),
      expect.stringMatching(/^✓ words/),
    ]);
  });

  it('shows everything a failing step said, and still runs the steps after it', async () => {
    const { results, text } = await checked([
      [step('floors', "console.log('a.ts:1'); console.error('b.ts:2'); process.exit(1)"), step('words', '')],
    ]);
    expect(results).toEqual([
      { name: 'floors', ok: false },
      { name: 'words', ok: true },
    ]);
    expect(text).toMatch(/✗ floors .*\n {2}a\.ts:1\n {2}b\.ts:2\n✓ words/);
  });

  it('fails a step that is killed or cannot be started', async () => {
    const { results, text } = await checked([
      [
        step('killed', "process.kill(process.pid, 'SIGKILL')"),
        { name: 'missing', command: ['/no/such/program'] },
      ],
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([false, false]);
    expect(text).toContain('It ended with exit code SIGKILL and said nothing.');
    expect(text).toContain('ENOENT');
  });
});
