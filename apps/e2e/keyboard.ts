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
export async function tabTo(page: Page, name: string | RegExp, back = false, stops = 40): Promise<void> {
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

/** Goes along a row of tabs with the arrow until the keyboard is on the one that is called so, and it is the chosen one. */
export async function arrowTo(page: Page, name: string | RegExp, stops = 10): Promise<void> {
  const tab = page.getByRole('tab', { name });
  for (let stop = 0; stop < stops; stop += 1) {
    if (await tab.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(tab).toBeFocused();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}
