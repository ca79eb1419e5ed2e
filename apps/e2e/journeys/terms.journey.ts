import type { Locator, Page } from '@playwright/test';
import { settled } from '../audit.ts';
import { expect, journey, signIn } from '../journey.ts';
import { answer, arrowTo, press, tabTo, typedDay } from '../keyboard.ts';
import { watchEffort } from '../pace.ts';
import { expectAsWritten } from '../weekly-jobs.ts';

journey.use({ shelf: 'undecided' });

const pilot = 'Car chargers wait for the wind';
const vendor = 'Penhallow Comfort';

const part = (page: Page): Locator => page.getByRole('region', { name: vendor });

/** Finds the pilot from wherever one is, and goes to its terms. */
async function goToTerms(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 1, name: 'Pilots' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search pilots')).toBeFocused();
  await page.keyboard.type('charg');
  await expect(page.getByRole('table', { name: 'Pilots' }).locator('[data-row]')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: pilot })).toBeVisible();
  await settled(page);
  await tabTo(page, 'Evidence');
  await arrowTo(page, 'Terms');
  await settled(page);
}

/** The vendor the charter names takes part. */
async function engage(page: Page): Promise<void> {
  await goToTerms(page);
  await press(page, 'Engage a vendor');
  await press(page, vendor);
  await press(page, 'Engage');
  await expect(part(page).getByText('No terms are recorded')).toBeVisible();
}

/** The eight questions in their order: each answer, and whether it comes to something else by itself. */
const answers: ReadonlyArray<readonly [field: string, keys: string, moves: boolean]> = [
  ['Amount (EUR)', '6000', true],
  ['How often', 'every month', true],
  ['Nothing is billed before', 'go-live', true],
  ['Share of it (%)', '50', true],
  ['Days from signature', '30', false],
  ['Of what was paid (%)', '50', true],
  ['Below (% of value)', '80', false],
  ['Leaving early (EUR)', '2000', true],
  ['Days of notice', '30', true],
  ['It costs (EUR)', '40000', true],
  ['You pay of it (%)', '50', true],
];

journey(
  'terms are entered through eight plain questions in less than ninety seconds, by keyboard alone',
  async ({ page, product }) => {
    await signIn(page, product, 'PROCUREMENT');
    await engage(page);
    await page.goto(product.address);
    await expect(page.getByRole('heading', { level: 1, name: 'Portfolio' })).toBeVisible();
    const effort = await watchEffort(page);

    await goToTerms(page);
    await press(page, 'Enter the terms');
    const comesTo = page.getByRole('status', { name: 'What this comes to' });
    await expect(comesTo).toBeVisible();
    const curve = page.getByRole('figure').first();
    const drawn = new Set<string>();
    for (const [field, keys, moves] of answers) {
      const before = (await comesTo.textContent()) ?? '';
      await answer(page, field, keys);
      if (moves) await expect(comesTo, `it moves with “${field}”`).not.toHaveText(before);
      drawn.add((await curve.textContent()) ?? '');
    }
    expect(drawn.size, 'so do the curves').toBeGreaterThanOrEqual(4);
    await answer(page, 'Value at target (EUR)', '90000');
    await tabTo(page, /^proposed/);
    await page.keyboard.press('ArrowDown');
    await answer(page, 'Signed on', typedDay(-60));
    await expect(comesTo).toHaveText(
      /^You owe nothing until go-live; if you stop on .* you lose at most €[\d,]+/,
    );
    await page.keyboard.press('Control+Enter');
    await expect(part(page).getByText('Signed, version 1')).toBeVisible();

    expectAsWritten('Enter a vendor’s terms', await effort());

    const recorded = part(page).getByRole('region', { name: 'The terms in force' });
    await expect(recorded).toContainText('You owe nothing until go-live');
    const stop = page.getByRole('button', { name: /^Stopping today costs you €[\d,.]+/ });
    await expect(stop).toBeVisible();
    await page.reload();
    await expect(stop).toBeVisible();
    await tabTo(page, /^Stopping today/);
    await page.keyboard.press('Enter');
    await expect(stop).toHaveAttribute('aria-expanded', 'true');
  },
);
