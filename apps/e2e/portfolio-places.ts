import type { Page } from '@playwright/test';
import { asItStands, button, dialog, key, menu, type Place } from './sights.ts';

/** What a word means, where the page marks it. */
const explained = async (page: Page) => {
  const at = await page.waitForFunction(() => {
    const ranges = [...(CSS.highlights.get('word') ?? [])] as Range[];
    const box = ranges[0]?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  });
  const { x, y } = (await at.jsonValue()) ?? { x: 0, y: 0 };
  await page.mouse.move(x, y);
  await page.getByRole('tooltip').waitFor();
};

/** The executive's page now and as of `day`, the board page with the proof of `pilot`, and the words. */
export const portfolioPlaces = (pilot: string, day: string): readonly Place[] => [
  {
    path: '/',
    sights: [
      asItStands,
      dialog('a new pilot', key('n')),
      dialog('the palette', key('Control+k')),
      dialog('the keys', key('?')),
      menu('a figure’s options', button('Options of “How far are they?”')),
      dialog('a target for the spread of the money', button(/^(Declare a|Change the) target$/)),
      { ...dialog('the query behind a figure', button(/^The query behind/)) },
      { name: 'a word explained', open: explained, wide: true },
      { name: 'the filter', open: button('Filter') },
      { name: 'a day to look back to', open: button('Look back') },
    ],
  },
  { path: `/?on=${day}`, sights: [asItStands] },
  { path: '/help', sights: [asItStands] },
  { path: '/help?q=no+such+words', sights: [asItStands] },
  {
    path: `/board?proof=${pilot}`,
    sights: [
      asItStands,
      menu('what may be taken away', button('Take away')),
      dialog('sheets to append', button('Append…')),
      dialog('the questions behind it', async (page) => {
        await button('Take away')(page);
        await page.getByRole('menuitem', { name: /GraphQL/ }).click();
      }),
    ],
  },
];
