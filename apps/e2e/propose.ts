import { expect, type Page } from '@playwright/test';
import { focusName, pick, typedDay } from './keyboard.ts';

/** What the page says was proposed: what it said a while ago may stand there still. */
const told = (page: Page): Promise<readonly string[]> =>
  page
    .getByLabel('Notifications')
    .getByText(/^SC-\d+ is proposed\.$/)
    .allTextContents();

/** The key of the pilot that was proposed since, as soon as the page says it. */
async function proposedKey(page: Page, before: readonly string[]): Promise<string> {
  let fresh: string | undefined;
  await expect(async () => {
    fresh = (await told(page)).find((words) => !before.includes(words));
    expect(fresh).toBeDefined();
  }).toPass({ timeout: 20_000 });
  return fresh?.split(' ')[0] ?? '';
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).fill(option);
  await page.getByRole('option', { name: option }).click();
}

/** Proposes a pilot from wherever the page is, and answers its key. */
export async function propose(page: Page, name: string): Promise<string> {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New pilot' });
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByLabel('Problem').fill('Customers wait longer than they have to.');
  await choose(page, 'Program', 'One visit fixes it');
  await choose(page, 'System', 'Dispatch board');
  await dialog.getByRole('button', { name: 'In 8 weeks' }).click();
  const before = await told(page);
  await dialog.getByRole('button', { name: 'Propose' }).click();
  await expect(dialog).toBeHidden();
  return proposedKey(page, before);
}

/** Proposes a pilot with six answers, each one Tab away from the last, and answers its key. */
export async function proposeByKeys(page: Page, name: string): Promise<string> {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New pilot' });
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused();
  const answers: readonly (readonly [string, () => Promise<void>])[] = [
    ['Name', () => page.keyboard.type(name)],
    ['Problem', () => page.keyboard.type('Customers wait at home all day for a van.')],
    ['Program', () => pick(page, 'visit', 'One visit fixes it')],
    ['System', () => pick(page, 'dispatch', 'Dispatch board')],
    ['Lead', async () => undefined],
    ['Decision date', () => page.keyboard.type(typedDay(42))],
  ];
  const fields = dialog.locator('input:not([aria-hidden]), textarea');
  await expect(fields).toHaveCount(answers.length);
  const stops: string[] = [];
  for (const [, answer] of answers) {
    stops.push(await focusName(page));
    await answer();
    if (stops.length < answers.length) await page.keyboard.press('Tab');
  }
  expect(stops).toEqual(answers.map(([label]) => label));
  const before = await told(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  return proposedKey(page, before);
}

/** Changes one of the charter's long texts where it stands. */
export async function reword(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('button', { name: `Edit ${field.toLowerCase()}`, exact: true }).click();
  await page.getByRole('textbox', { name: field }).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Charter' }).getByText(text)).toBeVisible();
}
