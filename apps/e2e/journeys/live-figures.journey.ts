import type { Locator, Page } from '@playwright/test';
import { expect, journey } from '../journey.ts';
import { vendorIds } from '../keys.ts';
import { holdLine } from '../line.ts';

// Sprints are closed, pilots decided on and invoices added here, which other journeys count.
journey.use({ shelf: 'live-figures' });

const part = (page: Page, name: string): Locator => page.getByRole('region', { name });
const decided = (page: Page) => part(page, 'What was decided last?').getByRole('listitem').first();
const due = (page: Page) => part(page, 'What must be decided?').getByRole('listitem');
const flag = (page: Page, name: RegExp) => page.getByRole('button', { name }).first();

/** Marks the document; a reload would lose the mark. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute('data-stayed', ''));
const stayed = (page: Page) => page.evaluate(() => document.body.hasAttribute('data-stayed'));

/** Puts off what is due: back to run, or held until another day. */
async function putOff(page: Page, name: string, choice: RegExp, reason: string): Promise<void> {
  await due(page)
    .filter({ hasText: name })
    .getByRole('button', { name: /^Decide/ })
    .click();
  const sheet = page.getByRole('dialog', { name: /^Decide: / });
  await sheet.getByRole('radio', { name: choice }).check();
  const otherwise = sheet.getByLabel('Why do you decide otherwise?');
  if (await otherwise.isVisible()) await otherwise.fill('It needs a colder month.');
  await sheet.getByRole('textbox', { name: 'New decision date' }).fill(day(42));
  await sheet.getByRole('textbox', { name: 'Reason', exact: true }).fill(reason);
  await sheet.getByLabel('Who is affected, and how?').fill('The same customers: nothing changes.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: /^Decided: / })).toBeVisible();
  await page.keyboard.press('Escape');
}

/** A day from today, as a date field keeps it. */
function day(ahead: number): string {
  return new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
}

/** Closes a sprint of a program from its road. */
async function closeSprint(page: Page, focus: string, milestone: RegExp): Promise<void> {
  const row = part(page, 'Sprints').getByRole('listitem').filter({ hasText: focus });
  await row.getByRole('button', { name: /^Close SP-\d+$/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Close SP-\d+$/ });
  await dialog.getByRole('radio', { name: /^Met/ }).check();
  await dialog.getByRole('textbox', { name: milestone }).fill('5');
  await dialog.getByRole('button', { name: 'Close the sprint' }).click();
  await expect(dialog).toBeHidden();
}

/** Adds an invoice on one of the vendor's pilots. */
async function addInvoice(page: Page, pilot: string, amount: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an invoice' }).click();
  const dialog = page.getByRole('dialog', { name: /^Add an invoice/ });
  await dialog.getByLabel('Amount').fill(amount);
  await dialog.getByLabel('Day', { exact: true }).fill(day(-1));
  const place = dialog.getByRole('combobox', { name: /^Pilot/ });
  const option = place.getByRole('option').filter({ hasText: pilot });
  await place.selectOption((await option.getAttribute('value')) ?? '');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

journey('what others do moves the figures of the portfolio and of the board page', async ({ enter }) => {
  const portfolio = await enter('EXECUTIVE');
  const board = await enter('EXECUTIVE', '/board');
  const windows = [portfolio, board];
  const spend = (page: Page) =>
    part(page, 'Where does money go without evidence?')
      .getByRole('row')
      .filter({ hasText: 'The right part' });
  for (const page of windows) {
    await expect(spend(page)).toContainText('€114k');
    await expect(flag(page, /^MS-17 /)).toBeAttached();
    await mark(page);
  }
  const chances = await Promise.all(windows.map((page) => flag(page, /^MS-17 /).getAttribute('aria-label')));

  const lead = await enter('ADMIN', '/road');
  await lead.getByRole('combobox', { name: 'Program' }).selectOption('One visit fixes it');
  await closeSprint(lead, 'The pump nobody bled', /^Finished of MS-17/);
  for (const [at, page] of windows.entries())
    await expect(flag(page, /^MS-17 /)).not.toHaveAttribute('aria-label', chances[at] ?? '');

  const buyer = await enter('PROCUREMENT', '/vendors');
  const [vendor] = await vendorIds(buyer, new URL(buyer.url()).origin, ['Marrowgate Parts']);
  await buyer.goto(`${new URL(buyer.url()).origin}/vendors/${vendor}?tab=ledger`);
  await addInvoice(buyer, 'The right part in the van', '36000');
  for (const page of windows) await expect(spend(page)).toContainText('€150k');

  const decider = await enter('EXECUTIVE');
  await putOff(
    decider,
    'Payment plan at the first reminder',
    /^Recycle/,
    'Once more, with the trained desk alone.',
  );
  for (const page of windows) {
    await expect(decided(page)).toContainText('Once more, with the trained desk alone.');
    await expect(due(page).filter({ hasText: 'Payment plan' })).toHaveCount(0);
    expect(await stayed(page)).toBe(true);
  }
});

journey('what was decided while the line was down stands there once it is back', async ({ enter }) => {
  const watcher = await enter('EXECUTIVE');
  const decider = await enter('EXECUTIVE');
  const line = await holdLine(watcher);
  const row = due(watcher).filter({ hasText: 'Next bill in the app' });
  const before = (await row.textContent()) ?? '';
  await mark(watcher);
  const note = watcher.getByText(/^Reconnecting…/);

  await line.cut();
  const cutAt = Date.now();
  await putOff(decider, 'Next bill in the app', /^Hold/, 'Two more bills tell what one cannot.');
  if (Date.now() - cutAt < 4_500) await expect(note).toBeHidden();
  await expect(note).toBeVisible();
  expect(Date.now() - cutAt).toBeGreaterThanOrEqual(5_000);
  await expect(row).toHaveText(before);

  line.mend();
  await expect(decided(watcher)).toContainText('Two more bills tell what one cannot.', { timeout: 20_000 });
  await expect(row).not.toHaveText(before);
  await expect(note).toBeHidden();
  expect(await stayed(watcher)).toBe(true);
});
