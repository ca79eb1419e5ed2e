import type { Locator, Page } from '@playwright/test';
import { runningAnimations, settled, sidewaysScroll } from '../audit.ts';
import { expect, journey, signIn } from '../journey.ts';
import { answer, arrowTo, press, tabTo } from '../keyboard.ts';
import { watchEffort } from '../pace.ts';
import { expectAsWritten } from '../weekly-jobs.ts';

const pilot = 'Weekly warmth coach';
const milestone = 'The coach writes to twenty thousand families';
const named = (name: string) => new RegExp(`^MS-\\d+ ${name}`);

// Sprints are closed and milestones moved here, which other journeys count.
journey.use({ shelf: 'sprints' });

const card = (page: Page, heading: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: heading, exact: true }) });
/** The flag of a milestone, as it is read aloud: its chance, its day and its forecast. */
const flag = (page: Page, name: string): Locator => page.getByRole('button', { name: named(name) });
const saidOf = async (there: Locator): Promise<string> => (await there.getAttribute('aria-label')) ?? '';

/** Marks the document; a reload would lose the mark. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute('data-stayed', ''));
const stayed = (page: Page) => page.evaluate(() => document.body.hasAttribute('data-stayed'));

/** Goes to the road of a program, and to one of its milestones from there. */
async function goToRoad(page: Page, program: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Program' }).selectOption(program);
  await expect(page.getByRole('heading', { name: 'When will we get there?' })).toBeVisible();
}

/** Finds the pilot from wherever one is, and goes to its sprints. */
async function goToSprints(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 1, name: 'Pilots' })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('warmth');
  await expect(page.getByRole('table', { name: 'Pilots' }).locator('[data-row]')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: pilot })).toBeVisible();
  await settled(page);
  await tabTo(page, 'Evidence');
  await arrowTo(page, 'Sprints');
  await settled(page);
}

journey(
  'a sprint is closed by keyboard in less than a minute, and moves milestone, forecast and portfolio elsewhere',
  async ({ page, product, enter }) => {
    const portfolio = await enter('EXECUTIVE');
    const before = await saidOf(flag(portfolio, milestone));
    expect(before).toMatch(/: \d+.% ?\.? ?/);
    await mark(portfolio);
    const watched = await enter('EXECUTIVE', '/road');
    await goToRoad(watched, 'Warm homes on less');
    await watched
      .getByRole('link', { name: named(milestone) })
      .first()
      .click();
    await expect(watched.getByRole('heading', { level: 1, name: milestone })).toBeVisible();
    await expect(card(watched, 'Forecast')).toContainText('18 of 28');
    const dates = await card(watched, 'Forecast').textContent();
    await mark(watched);

    await signIn(page, product, 'LEAD');
    const effort = await watchEffort(page);
    await goToSprints(page);
    await press(page, /^Close SP-\d+$/);
    const dialog = page.getByRole('dialog', { name: /^Close SP-\d+$/ });
    await expect(dialog).toBeVisible();
    await tabTo(page, /^Met/);
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('radio', { name: /^Partly/ })).toBeChecked();
    await tabTo(page, 'Three thousand families more say yes');
    await page.keyboard.press('Space');
    await answer(page, /^Finished of MS-15/, '6');
    await answer(page, /^Added to MS-15/, '1');
    await answer(page, /^What was learned/, 'Ask on Friday, not on Monday');
    await answer(page, /^Next focus/, 'Ten thousand families');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText(/^SP-\d+ is closed\. MS-15: 6 finished, 1 added\.$/)).toBeVisible();

    expectAsWritten('Close a sprint, by keyboard', await effort());

    await expect(card(watched, 'Forecast')).toContainText('13 of 29');
    await expect(card(watched, 'All changes')).toContainText('1 item of scope added');
    expect(await card(watched, 'Forecast').textContent()).not.toBe(dates);
    await expect(flag(portfolio, milestone)).not.toHaveAttribute('aria-label', before);
    expect([await stayed(watched), await stayed(portfolio)]).toEqual([true, true]);

    const row = page.getByRole('listitem').filter({ hasText: 'Eight thousand families by Friday' });
    await expect(row).toContainText('Partly');
    await expect(row).toContainText('Learned: Ask on Friday, not on Monday');
  },
);

journey('a sprint is closed with the mouse in five clicks', async ({ page, product }) => {
  await signIn(page, product, 'ADMIN', '/road');
  await goToRoad(page, 'One visit fixes it');
  const sprints = page.getByRole('region', { name: 'Sprints' });
  const row = sprints.getByRole('listitem').filter({ hasText: 'The pump nobody bled' });
  const effort = await watchEffort(page);
  await row.getByRole('button', { name: /^Close SP-\d+$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Met/ }).click();
  await dialog.getByRole('textbox', { name: /^Finished of MS-17/ }).click();
  await page.keyboard.type('5');
  await dialog.getByRole('button', { name: 'Close the sprint' }).click();
  await expect(dialog).toBeHidden();
  expectAsWritten('Close a sprint, by mouse', await effort());
  await expect(row).toContainText('MS-17 5 finished');
  await expect(page.getByRole('region', { name: 'What moved since the last sprint?' })).toContainText(
    '5 items finished',
  );
});

journey('a milestone is moved by its menu, with a reason that everybody reads', async ({ enter }) => {
  const [lead, executive] = [await enter('LEAD', '/road'), await enter('EXECUTIVE', '/road')];
  for (const page of [lead, executive]) await goToRoad(page, 'Warm homes on less');
  await mark(executive);
  const name = 'A winter check for every heat pump we sold';
  const before = await saidOf(flag(executive, name));
  await tabTo(lead, 'Change MS-11', false, 120);
  await lead.keyboard.press('Enter');
  await lead.getByRole('menuitem', { name: 'Move…' }).press('Enter');
  const dialog = lead.getByRole('dialog', { name: 'Move MS-11' });
  const day = `${new Date().getFullYear() + 1}-10-01`;
  await dialog.getByLabel('Wanted by').fill(day);
  await lead.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Say why it moves.')).toBeVisible();
  await lead.keyboard.type('Next autumn is soon enough.');
  await lead.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(executive.getByRole('region', { name: 'What moved since the last sprint?' })).toContainText(
    '“Next autumn is soon enough.” · Priya Rao',
  );
  const after = flag(executive, name);
  await expect(after).not.toHaveAttribute('aria-label', before);
  await expect(after).toHaveAttribute('aria-label', /Wanted by 1 Oct/);
  expect(await stayed(executive)).toBe(true);
});

journey('the road is read and its sprints are closed on a phone', async ({ enter }) => {
  const page = await enter('LEAD', '/road', { viewport: { width: 390, height: 844 } });
  await goToRoad(page, 'Warm homes on less');
  const list = page.getByRole('region', { name: 'Milestones' });
  await expect(
    list.getByRole('link', { name: named('Heat pumps retuned from a whole winter') }),
  ).toBeVisible();
  await expect(list).toContainText('A date needs 3 sprints; 2 are lacking.');
  await expect(list).toContainText(/Our 85.% dates held \d+ of \d+/);
  expect([await sidewaysScroll(page), await runningAnimations(page)]).toEqual([0, 0]);
  await page
    .getByRole('button', { name: /^Close SP-\d+$/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: /^Met/ })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Close the sprint' })).toBeInViewport();
  expect(await sidewaysScroll(page)).toBe(0);
  await page.keyboard.press('Escape');
  await list.getByRole('link', { name: named('Tomorrow’s prices steer two thousand tanks') }).click();
  await expect(page.getByText('It needs 2 teams')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScroll(page)).toBe(0);
});
