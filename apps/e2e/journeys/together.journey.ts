import type { Locator, Page } from '@playwright/test';
import { expect, journey, signIn } from '../journey.ts';
import { holdLine } from '../line.ts';
import { propose, reword } from '../propose.ts';

journey.use({ shelf: 'undecided' });

const rowOf = (page: Page, key: string): Locator =>
  page.getByRole('table', { name: 'Pilots' }).locator(`[data-key="${key}"]`);
const note = (page: Page): Locator => page.getByText(/^Reconnecting…|^You are offline/);
const goTo = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name }).click();

/** Marks the document; a reload would lose the mark. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute('data-stayed', ''));
const stayed = (page: Page) => page.evaluate(() => document.body.hasAttribute('data-stayed'));

/** How many the portfolio says are proposed. */
async function proposed(page: Page): Promise<number> {
  const label = await page.getByRole('link', { name: /^Proposed: / }).getAttribute('aria-label');
  return Number(/: ([\d,]+)/.exec(label ?? '')?.[1]?.replaceAll(',', ''));
}

journey('two people side by side see what the other does, without a reload', async ({ enter }) => {
  const lead = await enter('LEAD');
  const executive = await enter('EXECUTIVE');
  await mark(executive);
  const before = await proposed(executive);
  await propose(lead, 'Keys handed over by a locker');
  await expect.poll(() => proposed(executive)).toBe(before + 1);

  await goTo(executive, 'Pilots');
  await expect(executive.getByRole('link', { name: 'Keys handed over by a locker' })).toBeVisible();
  const key = await propose(lead, 'A van that says where it is');
  const row = rowOf(executive, key);
  await expect(row).toBeVisible();

  await row.getByRole('link').click();
  await lead.getByRole('button', { name: 'Open' }).last().click();
  await reword(lead, 'Hypothesis', 'Who sees the van on a map does not call.');
  await expect(executive.getByText('Who sees the van on a map does not call.')).toBeVisible();
  await expect(executive.getByText('Changed just now by Priya Rao')).toBeAttached();

  await goTo(executive, 'Pilots');
  await executive.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'Board' }).click();
  const cardIn = (stage: string) =>
    executive.getByRole('region', { name: stage, exact: true }).locator(`[data-key="${key}"]`);
  await expect(cardIn('Proposed')).toBeVisible();
  await lead.getByRole('button', { name: 'Withdraw…' }).click();
  await lead.getByRole('dialog').getByRole('textbox').fill('The vans have no position to say.');
  await lead.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await expect(cardIn('Closed')).toBeVisible();
  await expect(cardIn('Proposed')).toBeHidden();
  expect(await stayed(executive)).toBe(true);
});

journey('a line that breaks is only told of after five seconds, and nothing is missed', async ({ enter }) => {
  const lead = await enter('LEAD');
  const executive = await enter('EXECUTIVE', '/pilots');
  const line = await holdLine(executive);
  const known = await propose(lead, 'Meters read while the power is out');
  await expect(rowOf(executive, known)).toBeVisible();
  await mark(executive);

  await line.cut();
  const cutAt = Date.now();
  const missed = await propose(lead, 'A letter less for every household');
  if (Date.now() - cutAt < 4_500) await expect(note(executive)).toBeHidden();
  await expect(note(executive)).toHaveText(/^Reconnecting…/);
  expect(Date.now() - cutAt).toBeGreaterThanOrEqual(5_000);
  await expect(rowOf(executive, missed)).toBeHidden();

  line.mend();
  await expect(rowOf(executive, missed)).toBeVisible({ timeout: 20_000 });
  await expect(note(executive)).toBeHidden();
  expect(await stayed(executive)).toBe(true);
});

journey('who was offline comes back to what happened meanwhile', async ({ enter }) => {
  const lead = await enter('LEAD');
  const executive = await enter('EXECUTIVE', '/pilots');
  const known = await propose(lead, 'Heat pumps that tell their noise');
  await expect(rowOf(executive, known)).toBeVisible();
  await mark(executive);

  await executive.context().setOffline(true);
  const missed = await propose(lead, 'Bills in plain words for landlords');
  await expect(note(executive)).toHaveText(/^You are offline/);
  await executive.context().setOffline(false);
  await expect(rowOf(executive, missed)).toBeVisible({ timeout: 20_000 });
  await expect(note(executive)).toBeHidden();
  expect(await stayed(executive)).toBe(true);
});

journey('a role lowered while somebody looks takes their buttons away at once', async ({ enter }) => {
  const executive = await enter('EXECUTIVE', '/pilots?q=batteries');
  await executive.getByRole('link', { name: 'Home batteries at the evening peak' }).click();
  const resume = executive.getByRole('button', { name: 'Take off hold…' });
  await expect(resume).toBeVisible();

  const admin = await enter('ADMIN', '/settings/members');
  await admin.getByRole('button', { name: /Helen Voss/ }).click();
  await admin.getByRole('menuitem', { name: /role/i }).click();
  const dialog = admin.getByRole('dialog', { name: 'Role of Helen Voss' });
  await dialog.getByRole('radio', { name: 'Contributor' }).check();
  await dialog.getByRole('button', { name: 'Change role' }).click();
  await expect(resume).toBeHidden();
  await expect(executive.getByRole('heading', { level: 1 })).toHaveText('Home batteries at the evening peak');
  await admin.getByLabel('Notifications').getByRole('button', { name: 'Undo' }).click();
  await expect(resume).toBeVisible();
});

journey('signing out in one window closes the others', async ({ page, product }) => {
  await signIn(page, product, 'PROCUREMENT', '/pilots');
  const other = await page.context().newPage();
  await other.goto(product.address);
  await expect(other.getByRole('heading', { level: 1, name: 'Portfolio' })).toBeVisible();
  await other.getByRole('button', { name: /Marcus Oyelaran/ }).click();
  await other.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(other).toHaveURL(/sign-in/);
  await expect(page).toHaveURL(/sign-in\?next=/);
  await other.close();
});
