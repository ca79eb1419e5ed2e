import type { Page } from '@playwright/test';
import { asItStands, button, dialog, menu, type Place } from './sights.ts';

/** What a milestone's menu opens. */
const change = (name: string) => async (page: Page) => {
  await button(/^Change MS-\d+$/)(page);
  await page.getByRole('menuitem', { name }).click();
};
/** What an open or a closed sprint's menu opens. */
const more = (name: string) => async (page: Page) => {
  const last = page.getByRole('button', { name: /^More for SP-\d+$/ });
  await (name === 'Change…' ? last.first() : last.last()).click();
  await page.getByRole('menuitem', { name }).click();
};
const unsaid = async (page: Page) => {
  await button(/^Close SP-\d+/)(page);
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Say how it ended.').waitFor();
};

const asTable = async (page: Page) => {
  await button('Options of “When will we get there?”')(page);
  await page.getByRole('menuitem', { name: 'Show as table' }).click();
};

/** Roads, milestones and sprints; `program` has every kind of milestone, `pilot` a sprint that runs. */
export const roadPlaces = (program: string, pilot: string): readonly Place[] => [
  {
    path: `/road?program=${program}`,
    sights: [
      asItStands,
      { name: 'how our dates held', open: button('Show the record') },
      menu('a picture’s options', button(/^Options of/)),
      menu('what is done to a milestone', button(/^Change MS-\d+$/)),
      dialog('a new milestone', button('Add a milestone…')),
      dialog('its outcomes', button('Outcomes…')),
      dialog('a milestone being moved', change('Move…')),
      dialog('its items being counted anew', change('Count items anew…')),
      dialog('it being dropped', change('Drop…')),
      dialog('a sprint being planned', button('Plan a sprint…')),
      dialog('a sprint being changed', more('Change…')),
      dialog('a sprint being closed', button(/^Close SP-\d+/)),
      dialog('a sprint being closed without a word', unsaid),
      dialog('a sprint being opened again', more('Open again…')),
      { name: 'the road as a table', open: asTable },
    ],
  },
  ...['MS-3', 'MS-5', 'MS-8', 'MS-13', 'MS-15', 'MS-16'].map((key) => ({
    path: `/road/${key}`,
    sights: [asItStands],
  })),
  { path: `/pilots/${pilot}?tab=sprints`, sights: [asItStands] },
];
