import type { Locator, Page } from '@playwright/test';
import { expect, journey, signIn } from '../journey.ts';

journey.use({ shelf: 'undecided' });

const rows = (page: Page): Locator => page.getByRole('table', { name: 'Pilots' }).locator('[data-row]');
const names = (page: Page) => rows(page).getByRole('link').allTextContents();
const column = (page: Page, stage: string): Locator => page.getByRole('region', { name: stage, exact: true });

/** Drags with the mouse as a hand does: a first small move picks the card up. */
async function drag(page: Page, card: Locator, to: Locator): Promise<void> {
  const from = await card.boundingBox();
  const target = await to.boundingBox();
  if (!from || !target) throw new Error('Both ends of a drag must be in sight.');
  await page.mouse.move(from.x + 40, from.y + from.height - 12);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + from.height - 8, { steps: 4 });
  await page.mouse.move(target.x + target.width / 2, target.y + 60, { steps: 8 });
  await page.mouse.up();
}

journey('the list is sorted, searched and filtered, and its address says how', async ({ page, product }) => {
  await signIn(page, product, 'LEAD', '/pilots');
  await expect(rows(page)).not.toHaveCount(0);
  const all = await rows(page).count();
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/sort=NAME/);
  await expect(async () => {
    const shown = await names(page);
    expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, 'en')));
  }).toPass({ timeout: 20_000 });

  await page.getByRole('button', { name: 'Filter by Stage' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Running' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/stage=RUNNING/);
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  await expect(rows(page).filter({ hasText: 'Running' })).toHaveCount(await rows(page).count());

  await page.getByLabel('Search pilots').fill('no such words anywhere');
  await expect(page.getByRole('heading', { name: 'No pilots here' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Search pilots')).toHaveValue('no such words anywhere');
  await page.goBack();
  await expect(page.getByLabel('Search pilots')).toHaveValue('');
  await expect(rows(page).first().getByText('Running')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(rows(page)).toHaveCount(all);

  await rows(page).first().getByRole('checkbox').check();
  await expect(page.getByRole('toolbar', { name: 'Selected pilots' })).toContainText('1 selected');
});

journey(
  'a card is dragged or moved from its menu, and told where it cannot go',
  async ({ page, product }) => {
    await signIn(page, product, 'LEAD', '/pilots?view=board');
    const card = column(page, 'Proposed').getByRole('listitem').filter({ hasText: 'Draught hunt' });
    await expect(card).toBeVisible();
    const key = (await card.getByRole('button').getAttribute('aria-label'))?.replace('Move ', '') ?? '';
    const notes = page.getByLabel('Notifications');

    await drag(page, card, column(page, 'Running'));
    await expect(notes.getByText(`The START gate decides whether ${key} runs.`)).toBeVisible();
    await expect(card).toBeVisible();

    await drag(page, card, column(page, 'Closed'));
    const dialog = page.getByRole('dialog', { name: new RegExp(`Withdraw: ${key}`) });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    await card.getByRole('link').focus();
    await page.keyboard.press('m');
    await expect(page.getByRole('menu')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: 'Move to running' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(notes.getByText(`${key} has to run first: the START gate decides that.`)).toBeVisible();

    await card.getByRole('link').focus();
    await page.keyboard.press('m');
    await expect(page.getByRole('menu')).toBeFocused();
    await page.keyboard.type('Move to c');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Say why, in a sentence.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeVisible();
  },
);

journey('the timeline is walked by arrows, and Enter opens the pilot', async ({ page, product }) => {
  await signIn(page, product, 'LEAD', '/pilots?view=timeline');
  const field = page.getByRole('slider', { name: /From start to decision/ });
  await field.focus();
  await expect(field).toHaveAttribute('aria-valuetext', /^SC-\d+/);
  const first = (await field.getAttribute('aria-valuetext')) ?? '';
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(field).not.toHaveAttribute('aria-valuetext', first);
  await page.keyboard.press('Home');
  await expect(field).toHaveAttribute('aria-valuetext', first);
  await page.keyboard.press('Enter');
  const key = first.split(' ')[0] ?? '';
  await expect(page).toHaveURL(new RegExp(`/pilots/${key}$`));
  await page.goBack();
  await expect(page).toHaveURL(/view=timeline/);
  await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'List' }).click();
  await expect(rows(page)).not.toHaveCount(0);
});

journey('a phone shows the same, within reach of a thumb', async ({ enter }) => {
  const page = await enter('LEAD', '/', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const bar = page.getByRole('navigation', { name: 'Main, phone' });
  await bar.getByRole('link', { name: 'Pilots' }).tap();
  await expect(rows(page)).not.toHaveCount(0);
  await rows(page).getByRole('link').first().tap();
  await expect(page.getByRole('region', { name: 'Charter' })).toBeVisible();
  await bar.getByRole('button', { name: 'Search' }).tap();
  await page.getByRole('combobox', { name: 'Search pilots, pages and actions' }).fill('batteries');
  await page.getByRole('option', { name: /Home batteries/ }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Home batteries at the evening peak');
  await bar.getByRole('button', { name: 'More' }).tap();
  await page.getByRole('menuitem', { name: 'New pilot' }).tap();
  await expect(page.getByRole('dialog', { name: 'New pilot' })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).tap();
  await bar.getByRole('button', { name: 'More' }).tap();
  await page.getByRole('menuitem', { name: 'Settings' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Programs' })).toBeVisible();
});

journey('dark is chosen by whoever likes it, and stays', async ({ page, product }) => {
  await signIn(page, product, 'LEAD');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Dark' }).click();
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Portfolio' })).toBeVisible();
  await expect.poll(ground).toBe(dark);
});
