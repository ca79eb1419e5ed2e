import { expect, type Page } from '@playwright/test';

/** The key of the one pilot of which the list knows these words. */
export async function keyOf(page: Page, address: string, words: string): Promise<string> {
  await page.goto(`${address}/pilots?q=${encodeURIComponent(words)}`);
  await expect(page.locator('[data-row]')).toHaveCount(1);
  const key = await page.locator('[data-row]').getAttribute('data-key');
  return key ?? '';
}

/** The ids of the vendors that are called so, in this order. */
export async function vendorIds(
  page: Page,
  address: string,
  names: readonly string[],
): Promise<readonly string[]> {
  await page.goto(`${address}/vendors`);
  const ids: string[] = [];
  for (const name of names) {
    const row = page.getByRole('table', { name: 'Vendors' }).locator('[data-row]').filter({ hasText: name });
    ids.push((await row.getAttribute('data-key')) ?? '');
  }
  return ids;
}
