import type { Page } from '@playwright/test';

// The keystroke-level model of Card, Moran and Newell (1980): somebody who types forty words a minute.
const secondsPerKey = 0.28;
const secondsPerThought = 1.35;
const secondsPerPoint = 1.1;

/** What a person did on a page since it was watched. */
export interface Effort {
  readonly keys: number;
  /** How often they had to think what comes next: once for every field or button they answered or pointed at. */
  readonly thoughts: number;
  readonly clicks: number;
  /** How long that takes a person, without the waiting: a busy machine counts for nothing. */
  readonly seconds: number;
}

const counts = ['keys', 'thoughts', 'clicks'] as const;

/** Counts in the page itself, and goes on counting on the next one. */
function watchHands(names: typeof counts): void {
  let answered: EventTarget | null = null;
  const count = (name: (typeof names)[number]) =>
    sessionStorage.setItem(name, String(Number(sessionStorage.getItem(name)) + 1));
  const onKey = ({ key, target, repeat }: KeyboardEvent) => {
    if (repeat) return;
    count('keys');
    if (['Tab', 'Shift', 'Control'].includes(key) || target === answered) return;
    count('thoughts');
    answered = target;
  };
  window.addEventListener('keydown', onKey, { capture: true });
  const onPoint = ({ target }: PointerEvent) => {
    count('clicks');
    count('thoughts');
    answered = target;
  };
  window.addEventListener('pointerdown', onPoint, { capture: true });
}

/** Watches a page from now on; tells what its work has cost so far. */
export async function watchEffort(page: Page): Promise<() => Promise<Effort>> {
  await page.evaluate((names) => {
    for (const name of names) sessionStorage.removeItem(name);
  }, counts);
  await page.addInitScript(watchHands, counts);
  await page.evaluate(watchHands, counts);
  return async () => {
    const [keys = 0, thoughts = 0, clicks = 0] = await page.evaluate(
      (names) => names.map((name) => Number(sessionStorage.getItem(name))),
      counts,
    );
    const seconds = keys * secondsPerKey + thoughts * secondsPerThought + clicks * secondsPerPoint;
    return { keys, thoughts, clicks, seconds };
  };
}
