import { harbourPayments } from '../inventory.ts';
import { expect, journey, signIn } from '../journey.ts';
import { tabTo } from '../keyboard.ts';
import { watchEffort } from '../pace.ts';

journey(
  'payments come in by three presses of a key, their names are looked at, and they go again',
  async ({ page, product }) => {
    await signIn(page, product, 'PROCUREMENT', '/vendors');
    await tabTo(page, 'Import a ledger', false, 80);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Import a ledger' })).toBeVisible();
    const effort = await watchEffort(page);

    // One: the file.
    await tabTo(page, /^Drop a ledger here, or choose one/);
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(harbourPayments());
    await expect(page.getByText('windows-1252', { exact: false })).toBeVisible();
    await expect(page.getByLabel('Currency of the amounts')).toHaveValue('GBP');

    // Two: what it would do.
    await tabTo(page, 'Check', false, 80);
    await page.keyboard.press('Enter');
    await expect(page.locator('dl').filter({ hasText: 'Refused' })).toHaveText(
      /Rows3New\D*3Changed\D*0Unchanged\D*0Refused\D*0$/,
    );

    // Three: doing it.
    await tabTo(page, 'Import 3 rows', false, 80);
    await page.keyboard.press('Enter');
    await expect(page.getByText('3 entries are new.')).toBeVisible();
    const { thoughts, clicks } = await effort();
    expect({ presses: thoughts, clicks }).toEqual({ presses: 3, clicks: 0 });

    const address = page.url();
    await tabTo(page, 'Look at names that fall together', false, 80);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/vendors\?names=true/);
    await expect(page.getByText('KELP & SÖHNE LIMITED').first()).toBeVisible();

    await page.goto(address);
    await tabTo(page, 'Undo this import…', false, 80);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Undo the import', false, 20);
    await page.keyboard.press('Enter');
    await expect(page.getByText('This import was undone.')).toBeVisible({ timeout: 30_000 });
  },
);
