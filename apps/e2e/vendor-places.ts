import type { Page } from '@playwright/test';
import { asItStands, button, dialog, form, menu, type Place, type Sight, summary, tab } from './sights.ts';

/** The first two vendors of the list are chosen. */
const chosen = async (page: Page) => {
  for (const at of [0, 1])
    await page
      .getByRole('checkbox', { name: /^Select / })
      .nth(at)
      .check();
  await page.getByRole('toolbar', { name: 'Selected vendors' }).waitFor();
};
const wide = (sight: Sight): Sight => ({ ...sight, wide: true });
/** An invoice that comes before anything is owed. */
const alarmed = async (page: Page) => {
  await button('Add an invoice')(page);
  const typed = page.getByRole('dialog');
  await typed.getByLabel('Amount').fill('6000');
  await typed.getByLabel('Day', { exact: true }).fill('2024-02-01');
  const pilot = typed.getByLabel(/^Pilot/);
  if (await pilot.isVisible()) await pilot.selectOption({ index: 1 });
  await typed.getByRole('button', { name: 'Add all the same' }).waitFor();
};
const lossRows = async (page: Page) => {
  await button(/^Stopping today/)(page);
  await page.getByRole('table', { name: /^Stopping today/ }).waitFor();
};
const ledger = async (page: Page) => {
  await button(/^Invoices and value/)(page);
  await page.getByRole('heading', { name: 'Value that came of it' }).waitFor();
};
const entryMenu = button(/^What to do with/);
const entryAction = (name: string) => async (page: Page) => {
  await entryMenu(page);
  await page.getByRole('menuitem', { name }).click();
};
const missed = async (page: Page) => {
  await page.keyboard.press('Control+Enter');
  await page.getByText('Say whether you would use it again.').waitFor();
};

/** The list of vendors, and what is looked at beside it; `ids` are those that are compared. */
export const vendorsPlaces = (ids: readonly string[]): readonly Place[] => [
  {
    path: '/vendors',
    sights: [
      asItStands,
      menu('a picture’s options', button(/^Options of/)),
      dialog('a new vendor', button('New vendor')),
      { name: 'where the spend goes', open: button(/^Show the vendors in/) },
      wide({ name: 'two of them chosen', open: chosen }),
      wide(dialog('two becoming one', button('They are one…'))),
    ],
  },
  { path: '/vendors?q=no+such+words', sights: [asItStands] },
  { path: '/vendors?names=true', sights: [asItStands] },
  { path: `/vendors?compare=${ids.join(',')}`, sights: [asItStands] },
  { path: '/vendors/stances', sights: [asItStands] },
  { path: '/vendors/unrated', sights: [asItStands] },
  { path: '/import/new?kind=ledger', sights: [asItStands] },
];

/** Everything about one vendor; `rating` is where its part in a pilot is rated. */
export const vendorPlaces = (vendor: string, rating: string): readonly Place[] => [
  {
    path: `/vendors/${vendor}`,
    sights: [
      asItStands,
      menu('a picture’s options', button(/^Options of/)),
      dialog('its stance being confirmed', button('Confirm stance…')),
    ],
  },
  { path: `/vendors/${vendor}?tab=pilots`, sights: [asItStands] },
  {
    path: `/vendors/${vendor}?tab=ledger`,
    sights: [
      asItStands,
      dialog('an invoice with an alarm', alarmed),
      dialog('a credit', button('Add a credit')),
      menu('an entry’s changes', entryMenu),
    ],
  },
  { path: `/vendors/${vendor}?tab=ratings`, sights: [asItStands] },
  {
    path: `/vendors/${vendor}?tab=about`,
    sights: [asItStands, form('a contact', 'Add a contact'), form('a link', 'Add a link')],
  },
  { path: `/vendors/${vendor}/dossier`, sights: [asItStands] },
  { path: rating, sights: [asItStands, { name: 'what is missing', open: missed }] },
];

/** The terms of two pilots: of one with a vendor, its terms and its ledger, and of one that has no vendor yet. */
export const termsPlaces = (engaged: string, free: string): readonly Place[] => [
  {
    path: `/pilots/${engaged}?tab=terms`,
    sights: [
      asItStands,
      { name: 'what stopping costs', open: lossRows },
      { name: 'every term in words', open: summary('Every term in words') },
      form('a promise', 'Write a promise down'),
      { name: 'its ledger', open: ledger },
      dialog('an invoice with an alarm', alarmed),
      dialog('an entry being corrected', entryAction('Say what is known…')),
      dialog('an entry being struck', entryAction('Strike…')),
      dialog('a value being recorded', button('Record value')),
    ],
  },
  { path: `/pilots/${engaged}?tab=terms`, sights: [form('other terms', 'What if…')] },
  {
    path: `/pilots/${free}`,
    sights: [{ name: 'its terms', open: tab(/^Terms/) }, form('a vendor being engaged', 'Engage a vendor')],
  },
];
