import { expect, type Page } from '@playwright/test';

async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).fill(option);
  await page.getByRole('option', { name: option }).click();
}

/** Proposes a pilot from wherever the page is, and answers its key. */
export async function propose(page: Page, name: string): Promise<string> {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New pilot' });
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByLabel('Problem').fill('Customers wait longer than they have to.');
  await pick(page, 'Program', 'One visit fixes it');
  await pick(page, 'System', 'Dispatch board');
  await dialog.getByRole('button', { name: 'In 8 weeks' }).click();
  await dialog.getByRole('button', { name: 'Propose' }).click();
  await expect(dialog).toBeHidden();
  const told = page.getByLabel('Notifications').getByText(/^SC-\d+ is proposed\.$/);
  const words = (await told.last().textContent()) ?? '';
  return words.split(' ')[0] ?? '';
}

/** Changes one of the charter's long texts where it stands. */
export async function reword(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('button', { name: `Edit ${field.toLowerCase()}`, exact: true }).click();
  await page.getByRole('textbox', { name: field }).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Charter' }).getByText(text)).toBeVisible();
}
