import type { Locator, Page } from '@playwright/test';
import { expect, journey, signIn } from '../journey.ts';
import { answer, press, retype, tabTo } from '../keyboard.ts';

const program = 'One visit fixes it';

const card = (page: Page): Locator => page.getByRole('region', { name: program, exact: true });
const figure = (page: Page, name: string): Locator =>
  card(page)
    .locator('dt', { hasText: new RegExp(`^${name}$`) })
    .locator('xpath=following-sibling::dd[1]');

/** The first number of a text. */
async function numberIn(place: Locator): Promise<number> {
  const [found] = /\d+/.exec((await place.textContent()) ?? '') ?? [];
  return Number(found ?? Number.NaN);
}

/** How many failures the list says it has. */
async function listed(page: Page): Promise<number> {
  await expect(page.getByRole('heading', { level: 1, name: 'Failures' })).toBeVisible();
  const rows = page.getByRole('table', { name: 'Failures' }).locator('tbody tr');
  const total = await numberIn(page.getByText(/^\d+ of \d+ failures?$/));
  await expect(rows).toHaveCount(total);
  return total;
}

journey(
  'an executive reads how a program stands in its failure budget, opens the rows beneath, and plans anew',
  async ({ page, product }) => {
    await signIn(page, product, 'EXECUTIVE');
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await expect(page.getByRole('heading', { level: 1, name: 'Learnings' })).toBeVisible();
    await press(page, 'Failure budgets');
    await expect(page.getByRole('heading', { level: 1, name: 'Failure budgets' })).toBeVisible();

    await expect(card(page).getByRole('banner').or(card(page).locator('header'))).toContainText(
      /Too few to tell|Too safe|In control|Burning|Exhausted/,
    );
    await expect(card(page).getByText('Agreed beforehand:')).toBeVisible();
    await expect(card(page).getByRole('figure')).toBeVisible();

    const failed = await numberIn(figure(page, 'Failed conclusions'));
    expect(failed).toBeGreaterThan(0);
    await card(page).locator('summary', { hasText: 'failed in this window' }).click();
    const pilots = card(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: /^SC-\d+/ }) });
    await expect(pilots).toHaveCount(failed);
    const first = pilots.first().getByRole('link');
    const [key = ''] = /SC-\d+/.exec((await first.textContent()) ?? '') ?? [];
    await first.click();
    await expect(page).toHaveURL(new RegExp(`/pilots/${key}$`));
    await expect(page.getByText(/^(Killed|Inconclusive|Deciding)$/).first()).toBeVisible();
    await page.goBack();

    const logged = figure(page, 'Failures logged').getByRole('link');
    const count = await numberIn(logged);
    await logged.click();
    expect(await listed(page)).toBe(count);
    await page.goBack();

    await planAnew(page);
  },
);

/** Sets another budget, by keyboard; the versions before it stay to be read. */
async function planAnew(page: Page): Promise<void> {
  const change = card(page).getByRole('button', { name: 'Change the budget…' });
  await change.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Change the failure budget of ${program}` });
  const versions = dialog.getByRole('region', { name: 'Versions' }).getByRole('listitem');
  await expect(versions.first()).toBeVisible();
  const before = await versions.count();
  await tabTo(page, 'Planned failures');
  await retype(page, '6');
  await tabTo(page, 'Planned share, %');
  await retype(page, '45');
  await answer(page, /^Exhausted/, 'We meet within a week, and each start is a word of Helen.');
  await expect(dialog.getByRole('region', { name: 'What it will mean' })).toContainText(
    '6 failed conclusions a year are planned, 45',
  );
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(figure(page, 'Failed conclusions')).toContainText('of 6 planned');

  await change.click();
  await expect(versions).toHaveCount(before + 1);
  await expect(versions.first()).toContainText(`${before + 1}. 6 a year, 45`);
  await expect(versions.last()).toContainText('1. 4 a year, 40');
  await page.keyboard.press('Escape');
}
