import { expect, type Locator, type Page } from '@playwright/test';

const rows = (page: Page): Locator => page.getByRole('table', { name: 'Failures' }).locator('tbody tr');

/** Everything the list of failures has, as the server says now. */
export async function loggedFailures(page: Page, address: string): Promise<number> {
  await page.goto(`${address}/failures`);
  const range = page.getByText(/^\d+ of \d+ failures?$/);
  const [, total = ''] = /of (\d+)/.exec((await range.textContent()) ?? '') ?? [];
  await expect(rows(page)).toHaveCount(Number(total));
  return Number(total);
}

/** The rows of the list that say these words; the page is on the list. */
export const failuresThatSay = (page: Page, words: string): Locator => rows(page).filter({ hasText: words });
