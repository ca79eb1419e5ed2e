import type { Locator, Page } from '@playwright/test';
import { expect, journey, signIn } from '../journey.ts';
import { focusName, press, tabTo } from '../keyboard.ts';

// What is saved here stands in menus and dialogs that other journeys open.
journey.use({ shelf: 'everyday' });

const rows = (page: Page): Locator => page.getByRole('table', { name: 'Pilots' }).locator('[data-row]');
const item = (page: Page, name: string): Locator => page.getByRole('menuitem', { name });

/** Opens a menu by keyboard and picks by its first letters. */
async function pickFrom(page: Page, menu: string | RegExp, name: string): Promise<void> {
  await tabTo(page, menu, false, 80);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.type(name.slice(0, 8));
  await expect(item(page, name)).toBeFocused();
  await page.keyboard.press('Enter');
}

journey(
  'a view of the pilots is saved and shared by keyboard, and found by others',
  async ({ page, product, browser }) => {
    await signIn(page, product, 'LEAD', '/pilots?stage=RUNNING&sort=DECISION_DATE');
    await expect(rows(page)).not.toHaveCount(0);
    await pickFrom(page, 'View: Views', 'Save this view…');
    const dialog = page.getByRole('dialog', { name: 'Save this view' });
    await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused();
    await page.keyboard.type('Running, soonest first');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('radio', { name: /Everybody/ })).toBeChecked();
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'View: Running, soonest first' })).toBeVisible();

    await page.getByRole('button', { name: 'Filter by Due' }).click();
    await page.getByRole('menuitemcheckbox').first().click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /Running, soonest first.*changed/ })).toBeVisible();

    const other = await (await browser.newContext()).newPage();
    await signIn(other, product, 'EXECUTIVE', '/pilots');
    await other.getByRole('button', { name: 'View: Views' }).click();
    await item(other, 'Running, soonest first, by Priya').click();
    await expect(other).toHaveURL(/stage=RUNNING&sort=DECISION_DATE/);
    await other.context().close();
  },
);

journey(
  'many decisions are moved by keyboard, seen before, and taken back as one',
  async ({ page, product }) => {
    await signIn(page, product, 'ADMIN', '/pilots?stage=RUNNING');
    await expect(rows(page)).not.toHaveCount(0);
    const days = () =>
      rows(page).evaluateAll((all) => all.map((row) => row.querySelector('time')?.textContent));
    const before = await days();
    await tabTo(page, 'Select every row of this page', false, 80);
    await page.keyboard.press('Space');
    await press(page, 'Change…', false);
    const dialog = page.getByRole('dialog', { name: /^Change \d+ pilots$/ });
    await expect(dialog).toBeVisible();
    await tabTo(page, /Move the decision by days/);
    await page.keyboard.type('7');
    await expect(dialog.getByRole('list', { name: 'Changes' })).toBeVisible();
    await tabTo(page, 'Reason');
    await page.keyboard.type('The frost comes later this year.');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText(/^\d+ pilots changed/)).toBeVisible();
    await expect.poll(days).not.toEqual(before);
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/^Undone: \d+ pilots changed/)).toBeVisible();
    await expect.poll(days).toEqual(before);
  },
);

journey('a good pilot becomes a template, and a new one begins with it', async ({ page, product }) => {
  await signIn(page, product, 'LEAD', '/pilots?q=video');
  await rows(page).first().getByRole('link').first().click();
  await pickFrom(page, 'Make another', 'Save as template…');
  const saving = page.getByRole('dialog', { name: /^Save SC-\d+ as template$/ });
  await expect(saving.getByText(/^It keeps: /)).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Seen by video');
  await page.keyboard.press('Control+Enter');
  await expect(saving).toBeHidden();

  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New pilot' });
  await expect.poll(() => focusName(page)).toBe('Name');
  await page.keyboard.type('A second look by video');
  await tabTo(page, /^Template/);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByText(/^It begins with: /)).toBeVisible();
  await expect(dialog.getByLabel('Problem')).not.toHaveValue('');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A second look by video' })).toBeVisible();
});
