import type { Page } from '@playwright/test';
import { asItStands, button, type Place } from './sights.ts';

/** So that there is a letter to look at, too. */
const sending = async (page: Page) => {
  await button('Send it to me')(page);
  await page.getByText('The digest is kept under Letters.').waitFor();
};
/** Somebody without an account who gets the digest. */
const added = async (page: Page) => {
  const form = page.getByRole('form', { name: 'Add somebody to the digest' });
  await form.getByLabel('Name').fill('Kim Board');
  await form.getByLabel('E-mail').fill(`kim.${page.viewportSize()?.width}@board.example`);
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'People who are not members' }).waitFor();
};

/** What people are told, in the product and by letter, and how they choose it. */
export const newsPlaces: readonly Place[] = [
  { path: '/settings/notifications', sights: [asItStands] },
  {
    path: '/settings/digest',
    sights: [
      asItStands,
      { name: 'somebody who cannot be added', open: button('Add') },
      { name: 'somebody who is added', open: added },
    ],
  },
  { path: '/news', sights: [asItStands] },
  { path: '/news?unread=true', sights: [asItStands] },
  { path: '/news/digest', sights: [asItStands, { name: 'a digest that was sent', open: sending }] },
  {
    path: '/news/letters',
    sights: [asItStands, { name: 'a letter', open: async (page) => page.locator('summary').first().click() }],
  },
  { path: '/digest/stop#scl_x', sights: [asItStands] },
];
