import type { Page } from '@playwright/test';
import { asItStands, button, dialog, menu, type Place, tab } from './sights.ts';

const run = async (page: Page) => {
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByText(/^As of/).waitFor();
};
const drawn = (name: RegExp) => async (page: Page) => {
  await run(page);
  await tab(name)(page);
};

/** Asks in words of one's own; the editor takes them as if they were pasted. */
const ask = (text: string) => async (page: Page) => {
  await page.getByRole('textbox', { name: 'Query' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
};
/** A choice of names while one is typed. */
const completing = async (page: Page) => {
  await page.getByRole('textbox', { name: 'Query' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('query { pilots { ');
  await page.keyboard.press('Control+Space');
  await page.getByRole('listbox').waitFor();
};
const looking = async (page: Page) => {
  await page.getByLabel('Search the documentation').fill('evidence');
  await page.getByText(/match/).waitFor();
};
const typePage = async (page: Page) => {
  await page.getByLabel('Search the documentation').fill('');
  await page
    .getByRole('button', { name: '[Pilot!]!' })
    .or(page.getByRole('button', { name: 'PilotConnection!' }))
    .first()
    .click();
  await page.getByRole('button', { name: 'Back to what can be asked' }).waitFor();
};
const money =
  'query Spend { portfolio { openSpend { pilots { pilot { name } spent { minorUnits currency } } } } }';
const spend = async (page: Page) => {
  await ask(money)(page);
  await tab(/^Chart/)(page);
};
const refused = async (page: Page) => {
  await ask('query { nobody }')(page);
  await page.getByText(/^It was not run/).waitFor();
};
const entry = (menuName: string | RegExp, name: string) => async (page: Page) => {
  await button(menuName)(page);
  await page.getByRole('menuitem', { name }).click();
};
/** A tile made wider, with the offer to undo that. */
const arranged = async (page: Page) => {
  await button('Arrange')(page);
  await button(/^(Wider|Narrower): /)(page);
  await page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
};

/** Makes a dashboard of the explorer's first query as a table; answers its id, and a link to read it with. */
export async function makeDashboard(page: Page, address: string): Promise<{ id: string; link: string }> {
  await page.goto(`${address}/explorer`);
  await drawn(/^Table/)(page);
  await button('Add to a dashboard')(page);
  const form = page.getByRole('dialog');
  // Both sizes put theirs on one dashboard, where titles tell tiles apart.
  await form.getByLabel('Title of the tile').fill(`Open pilots on ${page.viewportSize()?.width} pixels`);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.waitForURL(/dashboards\/[\w-]+$/);
  const id = page.url().split('/').at(-1) ?? '';
  await button('Share')(page);
  await button('Make a link')(page);
  const link = new URL(await page.getByLabel('The link').inputValue());
  return { id, link: link.hash };
}

/** The explorer, a dashboard with tiles as its owner and as whoever has its link sees it, and what opens on them. */
export const dashboardPlaces = (id: string, link: string): readonly Place[] => [
  {
    path: '/explorer',
    sights: [
      asItStands,
      { name: 'an answer', open: run },
      { name: 'a table', open: drawn(/^Table/) },
      { name: 'a chart', open: drawn(/^Chart/) },
      dialog('a tile is added', button('Add to a dashboard')),
      { name: 'variables as JSON', open: button('As JSON') },
      { name: 'the documentation searched', open: looking },
      { name: 'a type of the documentation', open: typePage },
      { name: 'amounts of money drawn', open: spend },
      { name: 'a query that was refused', open: refused },
      { name: 'names to choose from', open: completing },
    ],
  },
  {
    path: '/dashboards',
    sights: [asItStands, dialog('a new dashboard', button('New dashboard'))],
  },
  {
    path: `/dashboards/${id}`,
    sights: [
      asItStands,
      dialog('sharing', button('Share')),
      menu('what can be done with it', button('More')),
      dialog('it being renamed', entry('More', 'Rename')),
      menu('a tile’s options', button(/^Options of/)),
      { name: 'arranging, with the undoing of it', open: arranged },
      menu('what can be done with a tile', button(/^More: /)),
      dialog('a tile being renamed', entry(/^More: /, 'Rename')),
    ],
  },
  { path: `/dashboards/link${link}`, sights: [asItStands] },
  { path: '/dashboards/link#none', sights: [asItStands] },
];
