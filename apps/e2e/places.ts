import { expect, type Page } from '@playwright/test';
import { asItStands, button, dialog, form, menu, type Place, summary, tab } from './sights.ts';

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

/** Pilots chosen, and a change seen before it is made. */
const changing = async (page: Page) => {
  const whole = page.getByRole('checkbox', { name: 'Select every row of this page' });
  // On phones there is no head: one row is chosen, then all that match.
  if (await whole.isVisible()) await whole.check();
  else {
    await page
      .getByRole('checkbox', { name: /^Select SC-/ })
      .first()
      .check();
    await button(/^Select all \d+ that match$/)(page);
  }
  await button('Change…')(page);
  await page
    .getByRole('dialog')
    .getByLabel(/Move the decision by days/)
    .fill('7');
  await page.getByRole('list', { name: 'Changes' }).waitFor();
};

/** A view with a name, opened again by its menu. */
const named = (entry: RegExp | string) => async (page: Page) => {
  const view = button(/^View: /);
  await view(page);
  if (!(await page.getByRole('menuitem', { name: 'Rename or share…' }).isVisible())) {
    await page.getByRole('menuitem', { name: 'Save this view…' }).click();
    await page.getByLabel('Name').fill('As they came');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await view(page);
  }
  await page.getByRole('menuitem', { name: entry }).click();
};
/** Something was done that can be undone for a moment. */
const undoable = async (page: Page) => {
  await named(/^Delete /)(page);
  await page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
};

const pilotList: Place = {
  path: '/pilots',
  sights: [
    asItStands,
    menu('the stages', button('Filter by Stage')),
    menu('the views', button(/^View: /)),
    dialog('saving a view', async (page) => {
      await button(/^View: /)(page);
      await page.getByRole('menuitem', { name: 'Save this view…' }).click();
    }),
    dialog('many pilots being changed', changing),
    dialog('a view being renamed', named('Rename or share…')),
    { name: 'a view that was deleted, with its undoing', open: undoable },
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
};

/** A comment while it names somebody. */
const mentioning = async (page: Page) => {
  await tab(/^Comments/)(page);
  await page.getByLabel('Your comment').fill('Ask ');
  await page.getByLabel('Your comment').pressSequentially('@Pri');
  await page.getByRole('listbox', { name: 'People' }).waitFor();
};

export const pilotPlaces = (pilot: string): readonly Place[] => [
  pilotList,
  { path: '/pilots?q=no+such+words', sights: [asItStands] },
  { path: '/pilots?view=board', sights: [asItStands, menu('a card’s moves', button(/^Move SC-/))] },
  { path: '/pilots?view=timeline', sights: [asItStands] },
  {
    path: `/pilots/${pilot}`,
    sights: [
      asItStands,
      { name: 'a text being edited', open: button('Edit problem') },
      menu('what is done now and then', button('Make another')),
      dialog('one like it', async (page) => {
        await button('Make another')(page);
        await page.getByRole('menuitem', { name: 'Duplicate…' }).click();
      }),
      dialog('a template of it', async (page) => {
        await button('Make another')(page);
        await page.getByRole('menuitem', { name: 'Save as template…' }).click();
      }),
      dialog('holding it', button('Set on hold…')),
      { name: 'its value', open: tab(/^Value/) },
      { name: 'its comments', open: tab(/^Comments/) },
      { name: 'somebody being mentioned', open: mentioning },
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

/** A template of one's own, and what would undo it; no two have one name, so each size keeps its own. */
const keeping = async (page: Page) => {
  const name = `A week with a camera, ${page.viewportSize()?.width} pixels`;
  await button('New template')(page);
  await page.getByRole('dialog').getByLabel('Name').fill(name);
  await page
    .getByRole('dialog')
    .getByLabel(/^Problem/)
    .fill('Nobody knows where the warmth goes.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: `Edit ${name}` }).waitFor();
};

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
  {
    path: '/settings/templates',
    sights: [
      asItStands,
      dialog('a new template', button('New template')),
      { name: 'a template that is kept', open: keeping },
      dialog('a template', button(/^Edit /)),
    ],
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

/** Where nobody is signed in yet. */
export const doorPlaces: readonly Place[] = [
  {
    path: '/sign-in',
    sights: [
      asItStands,
      { name: 'what is missing', open: async (page) => page.getByLabel('E-mail').press('Enter') },
    ],
  },
];
