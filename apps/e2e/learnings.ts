import { expect, type Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';

const answerOne = /^Answer LN-\d+$/;

/** Applies, in one line each and by keyboard, what a pilot is asked by what others learned; answers how many waited. */
export async function answerAsked(page: Page, line: string): Promise<number> {
  const asked = page.getByRole('region', { name: 'What others learned' }).last();
  await expect(asked).toBeVisible();
  const open = asked.getByRole('button', { name: answerOne });
  const waiting = await open.count();
  for (let left = waiting; left > 0; left -= 1) {
    // The panel stands beside everything else a pilot says.
    await tabTo(page, answerOne, false, 90);
    await page.keyboard.press('Enter');
    await expect(asked.getByRole('combobox', { name: 'Answer', exact: true })).toBeFocused();
    await page.keyboard.type('Applied');
    await tabTo(page, 'What changed here because of it?');
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await expect(open).toHaveCount(left - 1);
    await expect(
      asked.getByRole('button', { name: /^Answer again LN-/ }).and(page.locator(':focus')),
    ).toBeVisible();
  }
  return waiting;
}
