import type { Locator, Page } from '@playwright/test';
import { settled } from '../audit.ts';
import { expect, journey, signIn } from '../journey.ts';

/** The number a link promises: what stands after its colon, else the first one. */
function promised(words: string): number {
  const figure = /: ([\d,]+)/.exec(words) ?? /([\d,]+)/.exec(words);
  if (!figure) throw new Error(`“${words}” promises no number.`);
  return Number(figure[1]?.replaceAll(',', ''));
}

/** How many rows the list says it has, and shows; null until it has answered. */
async function listed(page: Page): Promise<number | null> {
  if (await page.getByRole('heading', { name: 'No pilots here' }).isVisible()) return 0;
  const [range] = await page.getByText(/^[\d,]+–[\d,]+ of [\d,]+$/).allTextContents();
  if (range === undefined) return null;
  const total = Number(range.split(' of ')[1]?.replaceAll(',', ''));
  const shown = await page.getByRole('table', { name: 'Pilots' }).locator('[data-row]').count();
  return shown === Math.min(total, 50) ? total : null;
}

async function expectListed(page: Page, count: number, words: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Pilots' })).toBeVisible();
  await expect.poll(() => listed(page), words).toBe(count);
}

/** Every figure that opens pilots: its words as they are read aloud, and the address they lead to. */
async function figures(page: Page): Promise<readonly { readonly words: string; readonly href: string }[]> {
  const links = page.getByRole('main').locator('a[href*="/pilots"]:not([href*="/pilots/"])');
  const found = await links.evaluateAll((all) =>
    all.map((link) => ({
      words: link.getAttribute('aria-label') ?? link.textContent ?? '',
      href: link.getAttribute('href') ?? '',
    })),
  );
  return found.filter(({ words }) => /\d/.test(words));
}

const home = (page: Page): Locator => page.getByRole('heading', { level: 1, name: 'Portfolio' });

journey('every figure an executive meets opens as many rows as it says', async ({ page, product }) => {
  await signIn(page, product, 'EXECUTIVE');
  await expect(page.getByRole('table', { name: 'Pilots by program and stage' })).toBeVisible();
  await settled(page);
  const all = await figures(page);
  expect(all.length).toBeGreaterThan(30);
  const opened = new Map<string, number>();
  for (const { words, href } of all) {
    // The same pilots are counted in more than one place: there they must be as many.
    const before = opened.get(href);
    if (before === undefined) {
      await page.getByRole('main').getByRole('link', { name: words, exact: true }).first().click();
      await expectListed(page, promised(words), words);
      opened.set(href, promised(words));
      await page.goBack();
      await expect(home(page)).toBeVisible();
    }
    expect(opened.get(href), words).toBe(promised(words));
  }
});

journey(
  'an executive narrows the portfolio to a program, and the address keeps it',
  async ({ page, product }) => {
    await signIn(page, product, 'EXECUTIVE');
    const programs = page.getByRole('table', { name: 'Pilots by program and stage' }).locator('tbody tr');
    await expect(programs).toHaveCount(4);
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('combobox', { name: 'Program' }).fill('Warm');
    await page.getByRole('option', { name: 'Warm homes on less' }).click();

    const chip = page.getByRole('button', { name: 'Remove the filter program: Warm homes on less' });
    await expect(programs).toHaveCount(1);
    await expect(page).toHaveURL(/program=/);
    await expect(chip).toBeVisible();
    await page.reload();
    await expect(programs).toHaveCount(1);
    await expect(chip).toBeVisible();
    await settled(page);

    const all = programs.first().getByRole('link', { name: /, all: \d+$/ });
    const count = promised((await all.getAttribute('aria-label')) ?? '');
    const [first] = await figures(page);
    expect(promised(first?.words ?? '')).toBe(count);
    await page
      .getByRole('main')
      .getByRole('link', { name: first?.words ?? '' })
      .click();
    await expectListed(page, count, 'the program');
    await page.goBack();
    await expect(programs).toHaveCount(1);
    await page.goBack();
    await expect(programs).toHaveCount(4);
    await page.goForward();
    await expect(programs).toHaveCount(1);
  },
);

journey(
  'an executive narrows to the last quarter by keyboard, and a figure of it opens its rows',
  async ({ page, product }) => {
    await signIn(page, product, 'EXECUTIVE');
    const stops = page.getByRole('region', { name: 'Do we stop as often as we planned?' });
    await expect(stops.getByRole('link', { name: / concluded$/ })).toBeVisible();
    await page.getByRole('button', { name: 'Filter' }).focus();
    await page.keyboard.press('Enter');
    const quarter = page.getByRole('button', { name: 'Last quarter' });
    await quarter.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/[?&]from=\d{4}-\d\d-01&to=\d{4}-\d\d-\d\d/);
    await expect(quarter).toBeFocused();
    const [chip, told] = [/^Remove the filter period: /, /^The period \(.+\) narrows three figures/];
    await expect(page.getByRole('button', { name: chip })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: chip })).toBeVisible();
    await expect(page.getByText(told)).toBeVisible();
    await settled(page);

    await expect(stops.getByText(/^concluded, .+ to /)).toBeVisible();
    const ended = (await figures(page)).filter(({ href }) => href.includes('closedFrom='));
    expect(ended.length).toBeGreaterThan(0);
    for (const { words } of ended) {
      await stops.getByRole('link', { name: words, exact: true }).click();
      await expectListed(page, promised(words), words);
      await page.goBack();
      await expect(home(page)).toBeVisible();
    }
  },
);

journey('an executive opens what is due first and reads why it waits', async ({ page, product }) => {
  await signIn(page, product, 'EXECUTIVE');
  const waiting = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /\d days overdue|in \d+ days/ });
  await waiting.first().getByRole('link').click();
  // The page left behind has the same word in every row.
  await expect(page).toHaveURL(/\/pilots\/SC-/);
  await expect(page.locator('main header').getByText('Deciding', { exact: true })).toBeVisible();
  await expect(page.getByText(/^Waits for its decision|Not decided\./).first()).toBeVisible();
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await expect(page.getByRole('region', { name: 'Comments' }).getByRole('listitem')).not.toHaveCount(0);
  await page.getByRole('tab', { name: 'Activity' }).click();
  const told = page.getByRole('region', { name: 'Activity' });
  const proposed = told.getByText(/ proposed SC-/);
  const earlier = told.getByRole('button', { name: 'Show earlier ones' });
  // Of some pilots more has been told than a page holds.
  await expect(proposed.or(earlier).first()).toBeVisible();
  if (!(await proposed.isVisible())) await earlier.click();
  await expect(proposed).toBeVisible();
  await expect(page).toHaveURL(/tab=activity/);
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Activity' })).toHaveAttribute('aria-selected', 'true');
});
