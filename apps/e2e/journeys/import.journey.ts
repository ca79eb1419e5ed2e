import type { FileChooser, Page } from '@playwright/test';
import { officeList, realInventory } from '../inventory.ts';
import { expect, journey, signIn } from '../journey.ts';
import { tabTo } from '../keyboard.ts';

const counts = (page: Page) => page.locator('dl').filter({ hasText: 'Refused' });
const rows = (page: Page) => page.getByRole('table', { name: 'Pilots' }).locator('[data-row]');
const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await tabTo(page, name, false, 80);
  await page.keyboard.press('Enter');
};

/** Comes to the first step from anywhere, and chooses a file, all by keys. */
async function choose(page: Page, file: Parameters<FileChooser['setFiles']>[0]) {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /^Search pilots/ })).toBeFocused();
  await page.keyboard.type('imports');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Imports and exports' })).toBeVisible();
  await press(page, 'Import a file');
  await expect(page.getByRole('heading', { level: 1, name: 'Import pilots' })).toBeVisible();
  await tabTo(page, /^Drop a CSV file here, or choose one/);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(file);
  await press(page, 'Read the file');
}

/** Takes the import back that is on the page. */
async function takeBack(page: Page): Promise<void> {
  await press(page, 'Undo this import…');
  const dialog = page.getByRole('dialog', { name: 'Undo this import?' });
  await expect(dialog).toBeVisible();
  await press(page, 'Undo the import');
  await expect(page.getByText('This import was undone.')).toBeVisible({ timeout: 30_000 });
}

/** How many pilots the portfolio counts. */
async function total(page: Page): Promise<number> {
  const clause = page.getByRole('link', { name: /^[\d,]+ pilots,$/ });
  return Number(((await clause.textContent()) ?? '').replaceAll(/\D/g, ''));
}

journey(
  'an office’s own list comes in by keyboard alone, is looked at page by page, and goes again',
  async ({ page, product }) => {
    await signIn(page, product, 'ADMIN');
    const before = await total(page);
    await choose(page, officeList(61, 'pausiert'));

    await expect(page.getByText('Semicolon')).toBeVisible();
    await expect(page.getByText('windows-1252', { exact: false })).toBeVisible();
    await press(page, 'Check');
    await expect(page.getByText('Say what it means here.')).toBeVisible();
    await expect(page.getByRole('combobox', { name: '“pausiert” means' })).toBeFocused();
    await page.keyboard.type('Prop');
    await press(page, 'Check');

    await expect(counts(page)).toHaveText(/Rows61New\D*60Changed\D*0Unchanged\D*0Refused\D*1$/);
    await expect(page.getByRole('table', { name: 'Refused rows and remarks' })).toContainText(
      'The row lacks the name.',
    );
    await tabTo(page, /^Leave out the refused row/);
    await page.keyboard.press('Space');
    await press(page, 'Import 60 rows');
    await expect(page.getByText('60 pilots are new and 1 row was left out.')).toBeVisible();

    await press(page, 'Open its pilots');
    await expect(page.getByText('1–50 of 60')).toBeVisible();
    await expect(rows(page)).toHaveCount(50);
    await page.keyboard.press('j');
    await page.keyboard.press('End');
    await press(page, /^Next/);
    await expect(page.getByText('51–60 of 60')).toBeVisible();
    await expect(page).toHaveURL(/page=2/);
    await page.reload();
    await expect(rows(page)).toHaveCount(10);
    await page.keyboard.press('/');
    await expect(page.getByLabel('Search pilots')).toBeFocused();
    await page.keyboard.type('Gänsemarkt');
    await expect(page).toHaveURL(/q=G/);
    await expect(rows(page)).toHaveCount(13);
    await expect(rows(page).first()).toContainText('Gänsemarkt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Lötzke & Söhne')).toBeVisible();
    await expect(page.getByText('Queues longer than ten minutes – every day')).toBeVisible();

    await page.goto(`${product.address}/settings/imports`);
    await press(page, 'ticket offices 2025.csv');
    await takeBack(page);
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await expect.poll(() => total(page)).toBe(before);
  },
);

journey(
  realInventory
    ? 'the public inventory of 2024 comes in with its 2,133 rows, and the portfolio counts them'
    : 'the public inventory of 2024 is not beside the repository, so its import is not walked',
  async ({ page, product }) => {
    journey.skip(realInventory === null);
    await signIn(page, product, 'ADMIN');
    const before = await total(page);
    await choose(page, realInventory ?? '');
    await expect(page.getByText('US federal AI use-case inventory (ready-made)')).toBeVisible();
    await press(page, 'Check');
    await expect(counts(page)).toHaveText(/Rows2,133New\D*2,133Changed\D*0Unchanged\D*0Refused\D*0$/, {
      timeout: 30_000,
    });
    await press(page, 'Import 2,133 rows');
    await expect(page.getByText('2,133 pilots are new.')).toBeVisible({ timeout: 40_000 });
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await expect.poll(() => total(page)).toBe(before + 2_133);
    await page.goBack();
    await takeBack(page);
  },
);
