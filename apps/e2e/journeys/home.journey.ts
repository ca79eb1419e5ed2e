import type { Locator, Page } from '@playwright/test';
import { settled } from '../audit.ts';
import { expect, journey, personOf, signIn } from '../journey.ts';
import { answer, press, tabTo } from '../keyboard.ts';

journey.use({ shelf: 'first look' });

const region = (page: Page, name: string): Locator => page.getByRole('region', { name });
const due = (page: Page): Locator => region(page, 'What must be decided?');

/** Where a part of the page ends, in pixels below its upper edge. */
async function bottomOf(part: Locator): Promise<number> {
  const box = await part.boundingBox();
  if (!box) throw new Error('What is looked at is not drawn.');
  return box.y + box.height;
}

journey(
  'an executive sees the whole first look without scrolling, and decides by keyboard',
  async ({ page, product }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const { email, password } = personOf(product, 'EXECUTIVE');
    await page.goto(product.address);
    await answer(page, 'E-mail', email);
    await answer(page, 'Password', password);
    await page.keyboard.press('Enter');
    await expect(due(page).getByRole('listitem')).toHaveCount(4);
    await settled(page);
    for (const part of ['What must be decided?', 'Do we fail as often as we planned?'])
      await expect(region(page, part)).toBeInViewport({ ratio: 1 });
    for (const part of ['Who carries the risk?', 'Do we reach the milestones?'])
      expect(await bottomOf(region(page, part)), part).toBeLessThanOrEqual(900);
    expect(
      await bottomOf(page.getByRole('slider', { name: /What does the evidence say/ })),
    ).toBeLessThanOrEqual(900);
    await expect(due(page)).toContainText(
      /4 decisions wait\. Waiting costs €[\d,]+ a week, €[\d,]+ so far\./,
    );

    await press(page, /^Decide SC-\d+ Next bill in the app$/);
    const sheet = page.getByRole('dialog', { name: /^Decide: SC-\d+ Next bill/ });
    await expect(sheet).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await tabTo(page, /^Decide SC-\d+ Next bill in the app$/);
  },
);

journey('an executive opens what vendors carry, and a program’s failures', async ({ page, product }) => {
  await signIn(page, product, 'EXECUTIVE');
  await page.getByRole('link', { name: /^Vendors carried \d+/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vendors' })).toBeVisible();
  await expect(page).toHaveURL(/sort=GAP/);
  await page.goBack();
  await region(page, 'Who carries the risk?').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/vendors\/[0-9a-f-]{36}/);
  await page.goBack();
  await region(page, 'Do we fail as often as we planned?').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/failures\?program=/);
});

journey('somebody who decides nothing is told so, and opens what waits in all', async ({ enter }) => {
  const page = await enter('CONTRIBUTOR', '/', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await expect(due(page)).toContainText('No decision waits for you.');
  const all = due(page).getByRole('link', { name: /^\d+ in all$/ });
  const count = Number.parseInt((await all.textContent()) ?? '', 10);
  await all.tap();
  await expect(page).toHaveURL(/waits=yes/);
  await expect(page.getByText(`1–${count} of ${count}`)).toBeVisible();
});

journey('on a phone what is due comes first, then evidence, budgets, risk and road', async ({ enter }) => {
  const page = await enter('EXECUTIVE', '/', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await expect(due(page)).toBeVisible();
  const tops = await Promise.all(
    [
      due(page),
      page.getByRole('slider', { name: /What does the evidence say/ }),
      region(page, 'Do we fail as often as we planned?'),
      region(page, 'Who carries the risk?'),
      region(page, 'Do we reach the milestones?'),
    ].map(bottomOf),
  );
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
