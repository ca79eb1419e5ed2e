import { expect, type Page } from '@playwright/test';

/** What the keyboard is on: its name, as it is read aloud. */
export async function focusName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const named = element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent;
    return (named ?? element?.textContent ?? '').trim();
  });
}

/** Goes on with Tab (or back, with Shift) until the keyboard is on what is called so; fails when that takes too many stops. */
export async function tabTo(page: Page, name: string | RegExp, back = false, stops = 60): Promise<void> {
  const fits = (found: string) => (typeof name === 'string' ? found === name : name.test(found));
  const passed: string[] = [];
  for (let stop = 0; stop <= stops; stop += 1) {
    const found = await focusName(page);
    if (fits(found)) return;
    passed.push(found);
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  expect(passed, `Tab should come to ${name}`).toEqual([]);
}

/** Replaces what stands in the field that has the focus. */
export async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Goes along a row of tabs with an arrow until the keyboard is on the one that is called so, and it is the chosen one. */
export async function arrowTo(
  page: Page,
  name: string | RegExp,
  arrow = 'ArrowRight',
  stops = 10,
): Promise<void> {
  const tab = page.getByRole('tab', { name });
  for (let stop = 0; stop < stops; stop += 1) {
    if (await tab.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press(arrow);
  }
  await expect(tab).toBeFocused();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** Answers the next field of that name. */
export async function answer(page: Page, field: string | RegExp, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Presses the next button of that name. */
export async function press(page: Page, button: string | RegExp, back = false): Promise<void> {
  await tabTo(page, button, back);
  await page.keyboard.press('Enter');
}

/** Types into a picker that has the focus, and takes what it found. */
export async function pick(page: Page, text: string, option: string | RegExp): Promise<void> {
  await page.keyboard.type(text);
  // Only once it stands first: what was listed before the text is one arrow away too.
  const options = page.getByRole('option');
  await expect(options.first().and(page.getByRole('option', { name: option }))).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** A day at least so many days ahead, as it is typed; the same whichever way round the browser writes dates. */
export function typedDay(ahead: number): string {
  const earliest = Date.now() + ahead * 86_400_000;
  const year = new Date(earliest).getFullYear();
  const days = Array.from({ length: 24 }, (_, at) => ({
    year: year + Math.floor(at / 12),
    month: (at % 12) + 1,
  }));
  const day = days.find((one) => Date.UTC(one.year, one.month - 1, one.month) > earliest);
  if (!day) throw new Error('Every year has twelve such days.');
  const twice = String(day.month).padStart(2, '0');
  return `${twice}${twice}${day.year}`;
}
