import type { Page } from '@playwright/test';
import { expect, journey, signIn } from '../journey.ts';
import { answer, arrowTo, press, tabTo, typedDay } from '../keyboard.ts';
import { watchEffort } from '../pace.ts';

const vendor = 'Larkhollow Routing';

/** Opens the vendor's ledger from the list. */
async function goToLedger(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await expect(page.getByRole('heading', { level: 1, name: 'Vendors' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Find a vendor')).toBeFocused();
  await page.keyboard.type('larkh');
  await expect(page.getByRole('table', { name: 'Vendors' }).locator('[data-row]')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: vendor })).toBeVisible();
  await tabTo(page, 'Who bears the risk');
  await arrowTo(page, 'Invoices and value');
}

/** Lets the period begin on another day; coming back, the keyboard is at the end of a day, so it comes from in front. */
async function beginOn(page: Page, ahead: number): Promise<void> {
  await tabTo(page, 'Day', true);
  await answer(page, /^Period from/, typedDay(ahead));
}

journey(
  'the billable clock rings while an invoice is typed, quotes the term, and falls silent once the period is right',
  async ({ page, product }) => {
    await signIn(page, product, 'PROCUREMENT');
    const effort = await watchEffort(page);
    await goToLedger(page);
    const entries = page.getByRole('table', { name: /invoices and credits/i }).getByRole('row');
    await expect(entries).not.toHaveCount(0);
    const before = await entries.count();

    await press(page, 'Add an invoice');
    const dialog = page.getByRole('dialog', { name: `Add an invoice of ${vendor}` });
    const watch = dialog.getByRole('complementary', { name: 'Against the terms' });
    await expect(dialog.getByLabel('Amount')).toBeFocused();
    await page.keyboard.type('6000');
    await answer(page, 'Day', typedDay(-150));
    // The vans were connected about 206 days ago, and this says it is for two months before that.
    await answer(page, /^Period from/, typedDay(-290));
    await answer(page, /^Period to/, typedDay(-170));
    await answer(page, /^Pilot/, 'SC');
    await answer(page, /^For the fee/, 'Base');

    await expect(watch).toContainText('Too early');
    await expect(watch).toContainText(/period .*nothing is owed until go-live/);
    await expect(watch.locator('q')).toHaveText('The base fee runs from go-live, not before.');
    await expect(dialog.getByRole('button', { name: 'Add all the same' })).toBeVisible();

    await beginOn(page, -200);
    await expect(watch).not.toContainText('Too early');
    expect((await effort()).clicks).toBe(0);

    await beginOn(page, -290);
    await expect(watch).toContainText('Too early');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(entries).toHaveCount(before + 1);
    await expect(entries.filter({ hasText: 'Too early' })).not.toHaveCount(0);

    await page.keyboard.press('Control+z');
    await expect(page.getByText('Added by mistake.')).toBeVisible();
  },
);
