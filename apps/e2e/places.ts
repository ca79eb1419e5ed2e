import type { Page } from '@playwright/test';

/** Something to look at on a page: the page as it stands, or what is opened on it. */
export interface Sight {
  readonly name: string;
  readonly open?: (page: Page) => Promise<void>;
  /** Where it stands, when the rest of the page is closed to everybody while it is open. */
  readonly within?: string;
}
/** A page, and everything that opens on it. Sights are closed again with Escape. */
export interface Place {
  readonly path: string;
  readonly sights: readonly Sight[];
}

const button = (name: string | RegExp) => async (page: Page) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .filter({ visible: true })
    .first()
    .click();
const tab = (name: RegExp) => async (page: Page) => page.getByRole('tab', { name }).click();
const key = (name: string) => async (page: Page) => page.keyboard.press(name);
const dialog = (name: string, open: Sight['open'] & {}): Sight => ({
  name,
  open: async (page) => {
    await open(page);
    await page.getByRole('dialog').waitFor();
  },
});
const menu = (name: string, open: Sight['open'] & {}): Sight => ({
  name,
  within: '[role="menu"]',
  open: async (page) => {
    await open(page);
    await page.getByRole('menu').waitFor();
  },
});
const summary = (words: string) => async (page: Page) =>
  page.locator('summary').filter({ hasText: words }).first().click();
const form = (name: string, opener: string): Sight => ({
  name,
  open: async (page) => {
    await button(opener)(page);
    await page.getByRole('tabpanel').locator('form').waitFor();
  },
});
/** The sheet once a choice asks for more than a reason. */
const against = async (page: Page) => {
  await button('Decide…')(page);
  await page
    .getByRole('radio', { name: /against the recommendation/ })
    .last()
    .check();
};
/** A sheet with a row that cannot be taken. */
const pasting = async (page: Page) => {
  await button('Add readings')(page);
  await page.getByRole('tab', { name: 'Paste a sheet' }).click();
  await page.getByLabel('Rows of a sheet').fill('from,arm,n,successes\nsoon,pilot,40,31');
  await page.getByRole('table', { name: 'What will be saved' }).waitFor();
};
const asItStands: Sight = { name: 'as it stands' };

export const pilotPlaces = (pilot: string): readonly Place[] => [
  {
    path: '/',
    sights: [
      asItStands,
      dialog('a new pilot', key('n')),
      dialog('the palette', key('Control+k')),
      dialog('the keys', key('?')),
      menu('a figure’s options', button('Options of “How far are they?”')),
      { name: 'the filter', open: button('Filter') },
    ],
  },
  {
    path: '/pilots',
    sights: [
      asItStands,
      menu('the stages', button('Filter by Stage')),
      { name: 'more filters', open: button('More filters') },
      {
        name: 'a list of programs',
        within: '[role="listbox"]',
        open: async (page) => {
          await page.getByRole('combobox', { name: 'Program' }).click();
          await page.getByRole('option').first().waitFor();
        },
      },
    ],
  },
  { path: '/pilots?q=no+such+words', sights: [asItStands] },
  { path: '/pilots?view=board', sights: [asItStands, menu('a card’s moves', button(/^Move SC-/))] },
  { path: '/pilots?view=timeline', sights: [asItStands] },
  {
    path: `/pilots/${pilot}`,
    sights: [
      asItStands,
      { name: 'a text being edited', open: button('Edit problem') },
      dialog('holding it', button('Set on hold…')),
      { name: 'its value', open: tab(/^Value/) },
      { name: 'its comments', open: tab(/^Comments/) },
      { name: 'its activity', open: tab(/^Activity/) },
    ],
  },
  { path: `/pilots/${pilot}?tab=evidence`, sights: [asItStands] },
  { path: `/pilots/${pilot}/proof`, sights: [asItStands] },
];

/** What is known of a pilot: `running` has figures of every kind, `late` has decisions with conditions, `due` waits for one. */
export const judgedPlaces = (running: string, late: string, due: string): readonly Place[] => [
  {
    path: `/pilots/${running}`,
    sights: [
      asItStands,
      menu('a picture’s options', button(/^Options of/)),
      { name: 'how a figure was made', open: summary('How it was made') },
      { name: 'how it goes by the rules', open: button('Why') },
      menu('how it goes', button('Declare…')),
      dialog('calling for its decision', button('Call for decision…')),
      dialog('a new criterion', button('New criterion')),
      dialog('a criterion being amended', button(/^Amend: /)),
      dialog('the plan being amended', button('Amend the plan')),
      dialog('readings being typed', button('Add readings')),
      dialog('a sheet being pasted', pasting),
      dialog('a reading being corrected', button(/^Correct /)),
    ],
  },
  { path: `/pilots/${running}?tab=pads`, sights: [asItStands, form('being rated', 'Rate again')] },
  { path: `/pilots/${running}?tab=value`, sights: [asItStands, form('being changed', 'Change')] },
  {
    path: `/pilots/${late}?tab=decisions`,
    sights: [asItStands, { name: 'a condition being cleared', open: button(/^Clear/) }],
  },
  {
    path: `/pilots/${due}`,
    sights: [dialog('the decision sheet', button('Decide…')), dialog('against the advice', against)],
  },
  { path: `/pilots/${late}/proof`, sights: [asItStands] },
];

export const settingsPlaces: readonly Place[] = [
  {
    path: '/settings/programs',
    sights: [
      asItStands,
      dialog('a new program', button('New program')),
      dialog('a program', button(/^Edit /)),
    ],
  },
  {
    path: '/settings/systems',
    sights: [asItStands, dialog('a new system', button('New system')), dialog('a system', button(/^Edit /))],
  },
  {
    path: '/settings/metrics',
    sights: [asItStands, dialog('a new metric', button('New metric')), dialog('a metric', button(/^Edit /))],
  },
  { path: '/settings/units', sights: [asItStands, dialog('a new unit', button('New unit'))] },
  {
    path: '/settings/members',
    sights: [
      asItStands,
      menu('a member’s changes', button(/^Change Helen/)),
      dialog('a new member', button('New member')),
    ],
  },
  { path: '/settings/tokens', sights: [asItStands, dialog('a new token', button('New token'))] },
  { path: '/settings/imports', sights: [asItStands] },
  { path: '/settings/audit', sights: [asItStands] },
  { path: '/settings/account', sights: [asItStands] },
  { path: '/import/new', sights: [asItStands] },
  { path: '/nowhere', sights: [asItStands] },
];
