import type { Page } from '@playwright/test';
import { failuresThatSay, loggedFailures } from '../failures.ts';
import { expect, journey, signIn } from '../journey.ts';
import { answer, press, tabTo } from '../keyboard.ts';
import { watchEffort } from '../pace.ts';
import { expectAsWritten } from '../weekly-jobs.ts';

journey.use({ shelf: 'undecided' });

/** Opens the one pilot the list has of these words. */
async function openPilot(page: Page, name: string): Promise<void> {
  await page.getByRole('table', { name: 'Pilots' }).getByRole('link', { name }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

journey(
  'a failure is logged in less than forty seconds by keyboard alone, beside what looks like it, and its cause is said',
  async ({ page, product }) => {
    const pilot = 'Meter reading by photo';
    const words = 'Photos from cellars too dark, readings are wrong';
    await signIn(page, product, 'CONTRIBUTOR', '/pilots?q=meter+reading');
    await openPilot(page, pilot);
    const effort = await watchEffort(page);

    await page.keyboard.press('f');
    const dialog = page.getByRole('dialog', { name: 'Log a failure' });
    await expect(dialog.getByLabel('What failed?')).toBeFocused();
    await page.keyboard.type(words);
    const alike = dialog.getByRole('region', { name: 'Similar, from all programs' });
    const nearest = alike.getByRole('listitem').filter({ hasText: 'every sixth reading is a guess' }).first();
    await expect(nearest).toContainText('looks like the same');
    await expect(nearest.getByRole('button', { name: /^Link to FL-\d+ instead/ })).toBeVisible();
    await expect(dialog.getByRole('combobox', { name: 'Pilot' })).toHaveValue(new RegExp(pilot));
    await answer(page, /^What do you know now/, 'A lamp on the phone.');
    await page.keyboard.press('Control+Enter');

    const logged = page.getByRole('dialog', { name: /^FL-\d+ is logged$/ });
    await expect(logged).toBeVisible();
    await press(page, 'The answers were wrong');
    await expect(logged.getByText('The cause is saved.')).toBeVisible();
    await expect(logged.getByRole('button', { name: 'The answers were wrong' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.keyboard.press('Escape');
    await expect(logged).toBeHidden();

    expectAsWritten('Log a failure', await effort());

    await loggedFailures(page, product.address);
    const row = failuresThatSay(page, words);
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(pilot);
    await expect(row).toContainText('The answers were wrong');
    await expect(row).toContainText('Draft');
  },
);

journey(
  'what looks like a known failure is linked to it, and nothing is logged twice',
  async ({ page, product }) => {
    const known = 'The coach wrote to 40 families who had moved';
    await signIn(page, product, 'CONTRIBUTOR');
    const before = await loggedFailures(page, product.address);
    await page.goto(`${product.address}/pilots?q=warmth+coach`);
    await openPilot(page, 'Weekly warmth coach');

    await page.keyboard.press('f');
    await expect(page.getByLabel('What failed?')).toBeFocused();
    await page.keyboard.type('Coach wrote to families who had moved, old dates in the register');
    await press(page, /^Link to FL-\d+ instead of logging anew$/);
    const linking = page.getByRole('dialog', { name: /^Seen again: FL-\d+$/ });
    await expect(linking.getByRole('combobox', { name: 'Pilot' })).toHaveValue(/Weekly warmth coach/);
    await answer(page, /^What was different here/, 'Three families of the next round.');
    await page.keyboard.press('Control+Enter');
    await expect(linking).toBeHidden();

    expect(await loggedFailures(page, product.address)).toBe(before);
    await failuresThatSay(page, known).getByRole('link').first().click();
    const seen = page.getByRole('region', { name: 'Where it was seen' });
    await expect(seen.getByRole('heading', { name: 'Seen 2 times' })).toBeVisible();
    await expect(seen).toContainText('Three families of the next round.');
    await tabTo(page, 'Write down a learning');
  },
);
