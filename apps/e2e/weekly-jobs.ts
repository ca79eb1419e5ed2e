import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Effort } from './pace.ts';

/** A job of somebody's week as `docs/usability.md` has it. */
interface WrittenJob {
  readonly budget: { readonly seconds: number | null; readonly clicks: number | null };
  readonly counted: Pick<Effort, 'clicks' | 'keys' | 'seconds'>;
}

const page = new URL('../../docs/usability.md', import.meta.url);
const figureBefore = (unit: string, text: string): number | null => {
  const found = new RegExp(`(\\d+) ${unit}`).exec(text);
  return found ? Number(found[1]) : null;
};

function written(job: string): WrittenJob {
  const rows = readFileSync(page, 'utf8').split('\n');
  const row = rows.find((line) => line.startsWith(`| ${job} |`));
  if (!row) throw new Error(`docs/usability.md does not tell of “${job}”.`);
  const [, , , budget = '', , clicks = '', keys = '', seconds = ''] = row
    .split('|')
    .map((cell) => cell.trim());
  return {
    budget: { seconds: figureBefore('s', budget), clicks: figureBefore('clicks?', budget) },
    counted: { clicks: Number(clicks), keys: Number(keys), seconds: Number(seconds) },
  };
}

/** What a page that is still on its way may cost in stops of Tab. */
const near = (figure: number): number => 3 + figure * 0.1;

/** The job keeps its budget, and costs about what `docs/usability.md` says: not more, and not less either. */
export function expectAsWritten(job: string, { clicks, keys, seconds }: Effort): void {
  const { budget, counted } = written(job);
  const told = `${job}: ${clicks} clicks, ${keys} keys, ${seconds.toFixed(0)} s`;
  if (budget.seconds !== null) expect(seconds, told).toBeLessThanOrEqual(budget.seconds);
  if (budget.clicks !== null) expect(clicks, told).toBeLessThanOrEqual(budget.clicks);
  expect(clicks, told).toBe(counted.clicks);
  expect(Math.abs(keys - counted.keys), told).toBeLessThanOrEqual(near(counted.keys));
  expect(Math.abs(seconds - counted.seconds), told).toBeLessThanOrEqual(near(counted.seconds));
}
