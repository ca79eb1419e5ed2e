import type { Page } from '@playwright/test';
import { expect, journey, signIn } from '../journey.ts';
import { press, tabTo } from '../keyboard.ts';

/** Chooses vendors in the list by their boxes. */
async function choose(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await tabTo(page, `Select ${name}`, false, 80);
    await page.keyboard.press('Space');
  }
}

/** How many pixels the page is taller than its window. */
const below = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);

/** Where each scale of the comparison begins in its column, and how wide it is. */
const scales = (page: Page) =>
  page.getByRole('table', { name: 'Vendors compared' }).evaluate((table) =>
    [...table.querySelectorAll('td:has(svg[width="100%"])')].map((cell) => {
      const scale = cell.querySelector('svg[width="100%"]')?.getBoundingClientRect();
      return `${Math.round((scale?.left ?? 0) - cell.getBoundingClientRect().left)}, ${Math.round(scale?.width ?? 0)}`;
    }),
  );

journey(
  'two, then four vendors stand on one screen and one scale, and the address keeps them',
  async ({ page, product }) => {
    await signIn(page, product, 'PROCUREMENT', '/vendors');
    const columns = page.getByRole('table', { name: 'Vendors compared' }).getByRole('columnheader');
    await expect(page.getByRole('table', { name: 'Vendors' })).toBeVisible();

    await choose(page, ['Larkhollow Routing', 'Hexholt Systems']);
    await press(page, 'Compare');
    await expect(columns).toHaveText([/Larkhollow/, /Hexholt/]);
    await page.goBack();
    await expect(page.getByRole('table', { name: 'Vendors', exact: true })).toBeVisible();

    await page.goto(`${product.address}/vendors?sort=NAME`);
    await expect(page.getByRole('table', { name: 'Vendors', exact: true })).toBeVisible();
    const four = ['Hexholt Systems', 'Larkhollow Routing', 'Marrowgate Parts', 'Penhallow Comfort'];
    await choose(page, four);
    await press(page, 'Compare');
    await expect(columns).toHaveText(four);
    await expect(page).toHaveURL(/compare=[^&]+/);
    await expect.poll(() => below(page), 'pixels below the screen').toBeLessThanOrEqual(0);
    await expect.poll(async () => new Set(await scales(page)).size, 'scales that differ').toBe(1);

    await page.reload();
    await expect(columns).toHaveText(four);
    await press(page, `Take ${four[0]} out`);
    await expect(columns).toHaveText(four.slice(1));
  },
);
