import type { Page } from '@playwright/test';
import { expect, journey, personOf } from '../journey.ts';
import { arrowTo, focusName, press, retype, tabTo } from '../keyboard.ts';
import { proposeByKeys } from '../propose.ts';

const name = 'Letters that say when the van comes';
/** Moves the pilot by a button of its head, with a reason. */
async function move(page: Page, button: string, reason: string): Promise<void> {
  await press(page, `${button}…`, true);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type(reason);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

/** Finds the pilot in the list and opens it. */
async function find(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 1, name: 'Pilots' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search pilots')).toBeFocused();
  await page.keyboard.type('letters van');
  await expect(page.getByRole('table', { name: 'Pilots' }).locator('[data-row]')).toHaveCount(1);
  await expect(page).toHaveURL(/q=letters/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusName(page)).toBe(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Words two fields of the charter and takes the second back. */
async function wordCharter(page: Page, key: string): Promise<void> {
  const charter = page.getByRole('region', { name: 'Charter' });
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: 'Problem' })).toBeFocused();
  await retype(page, 'Customers wait at home from eight to six for a van.');
  await page.keyboard.press('Control+Enter');
  await expect(charter.getByRole('button', { name: 'Edit problem' })).toBeFocused();
  await expect(charter.getByText('from eight to six')).toBeVisible();

  await press(page, 'Edit hypothesis');
  await page.keyboard.type('If the letter names two hours, one wait in two is saved.');
  await page.keyboard.press('Control+Enter');
  await expect(charter.getByText('names two hours')).toBeVisible();
  await expect(charter.getByRole('button', { name: 'Edit hypothesis' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(charter.getByText('names two hours')).toBeHidden();
  await expect(page.getByText(`Undone: Changed the hypothesis of ${key}`)).toBeVisible();
  await expect(charter.getByText('from eight to six')).toBeVisible();
}

journey(
  'a lead proposes a pilot, words its charter, holds it, says why and withdraws it, by keyboard alone',
  async ({ page, product }) => {
    const lead = personOf(product, 'LEAD');
    await page.goto(product.address);
    await tabTo(page, 'E-mail');
    await page.keyboard.type(lead.email);
    await tabTo(page, 'Password');
    await page.keyboard.type(lead.password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Portfolio' })).toBeVisible();

    const key = await proposeByKeys(page, name);

    await find(page);
    await wordCharter(page, key);

    await move(page, 'Set on hold', 'The printer of the letters is being replaced.');
    await expect(page.locator('main header, main').getByText('On hold').first()).toBeVisible();

    await tabTo(page, /^Charter$/, true);
    await arrowTo(page, /^Comments/);
    await expect(page.getByLabel('Your comment')).toBeVisible();
    await tabTo(page, 'Your comment');
    await page.keyboard.type('The new printer comes on Monday.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: 'Comments' }).getByRole('listitem')).toHaveText(
      /The new printer comes on Monday/,
    );
    await tabTo(page, /^Comments 1$/, true);

    await arrowTo(page, 'Activity');
    const told = page.getByRole('region', { name: 'Activity' });
    await expect(told.locator('li li')).toHaveCount(6);
    await expect(told.getByText('from eight to six')).toBeVisible();
    await expect(told.getByText('The printer of the letters is being replaced.')).toBeVisible();

    await move(page, 'Withdraw', 'Nobody opens letters any more.');
    await expect(page.getByText('Withdrawn', { exact: true })).toBeVisible();
    await expect(told.getByText('Nobody opens letters any more.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Set on hold…' })).toBeHidden();
  },
);
