import type { Page } from '@playwright/test';
import { asItStands, button, dialog, key, menu, type Place, type Sight, summary } from './sights.ts';

/** The quick log with something typed that others have logged before. */
const alike = async (page: Page) => {
  await page.keyboard.press('f');
  await page.getByLabel('What failed?').fill('Photos from cellars too dark, readings are wrong');
  await page.getByRole('region', { name: 'Similar, from all programs' }).waitFor();
};
const linking = async (page: Page) => {
  await alike(page);
  await button(/^Link to FL-/)(page);
  await page.getByRole('dialog', { name: /^Seen again: / }).waitFor();
};
const unsaid = async (page: Page) => {
  await page.keyboard.press('f');
  await page.getByLabel('What failed?').fill('');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Say what did not work, in a sentence.').waitFor();
};
const logged = async (page: Page) => {
  await alike(page);
  await page.getByRole('combobox', { name: 'Program' }).fill('Bills');
  await page.getByRole('option').first().click();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog', { name: /^FL-\d+ is logged$/ }).waitFor();
};
const more = (name: string) => async (page: Page) => {
  await button('More')(page);
  await page.getByRole('menuitem', { name }).click();
};
const answering: Sight = {
  name: 'a learning being answered',
  open: async (page) => {
    await button(/^Answer (again )?LN-/)(page);
    await page.getByRole('form', { name: /^Answer LN-/ }).waitFor();
  },
};

const failurePlaces: readonly Place[] = [
  {
    path: '/failures',
    sights: [
      asItStands,
      menu('the causes', button('Filter by Cause')),
      dialog('the quick log', key('f')),
      dialog('the quick log without a word', unsaid),
      dialog('the quick log beside what is alike', alike),
      { ...dialog('a failure being linked', linking), again: true },
      dialog('a failure that is logged', logged),
    ],
  },
  { path: '/failures?q=no+such+words', sights: [asItStands] },
  {
    path: '/failures/FL-9',
    sights: [
      asItStands,
      dialog('what else is known', button('Say more…')),
      dialog('a failure being taken back', button('Logged by mistake…')),
      dialog('what it taught', button('Write down a learning')),
      dialog('a follow-up', button('Add a follow-up')),
    ],
  },
  {
    path: '/failures/budget',
    sights: [
      asItStands,
      { name: 'its rows', open: summary('failed in this window') },
      menu('a picture’s options', button(/^Options of/)),
      dialog('a budget being changed', button('Change the budget…')),
    ],
  },
];

/** What failed and what it taught; `pilot` is asked learnings, `draft` is a learning nobody stands by, `stood` one somebody does. */
export const learningPlaces = (pilot: string, draft: string, stood: string): readonly Place[] => [
  ...failurePlaces,
  { path: '/learnings', sights: [asItStands, dialog('a new learning', button('New learning'))] },
  { path: '/learnings?q=letters', sights: [asItStands] },
  { path: '/learnings?q=no+such+words', sights: [asItStands] },
  {
    path: `/learnings/${stood}`,
    sights: [
      asItStands,
      menu('what can be done', button('More')),
      dialog('its words', more('Change its words…')),
      dialog('against it', more('It does not hold…')),
      dialog('two becoming one', more('Merge another into it…')),
      dialog('its end', more('Retire…')),
    ],
  },
  {
    path: `/learnings/${draft}`,
    sights: [
      asItStands,
      dialog('standing by it', button('Stand by it…')),
      dialog('a doubt', more('Challenge…')),
    ],
  },
  {
    path: '/settings/causes',
    sights: [asItStands, dialog('a new cause', button('New cause')), dialog('a cause', button(/^Edit /))],
  },
  { path: '/settings/causes?show=all', sights: [asItStands] },
  { path: `/pilots/${pilot}`, sights: [asItStands, answering] },
];
