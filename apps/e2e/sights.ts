import type { Page } from '@playwright/test';

/** Something to look at on a page: the page as it stands, or what is opened on it. */
export interface Sight {
  readonly name: string;
  readonly open?: (page: Page) => Promise<void>;
  /** It leads back to what it stands in for: two presses of Escape close it. */
  readonly again?: true;
  /** Only where there is room for it. */
  readonly wide?: true;
  /** Where it stands, when the rest of the page is closed to everybody while it is open. */
  readonly within?: string;
}
/** A page, and everything that opens on it. Sights are closed again with Escape. */
export interface Place {
  readonly path: string;
  readonly sights: readonly Sight[];
}

/** Presses the first button of that name that can be seen. */
export const button = (name: string | RegExp) => async (page: Page) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .filter({ visible: true })
    .first()
    .click();
/** Goes to a tab. */
export const tab = (name: RegExp) => async (page: Page) => page.getByRole('tab', { name }).click();
/** Presses a key. */
export const key = (name: string) => async (page: Page) => page.keyboard.press(name);
/** A dialog, by what opens it. */
export const dialog = (name: string, open: Sight['open'] & {}): Sight => ({
  name,
  open: async (page) => {
    await open(page);
    await page.getByRole('dialog').waitFor();
  },
});
/** A menu, by what opens it. */
export const menu = (name: string, open: Sight['open'] & {}): Sight => ({
  name,
  within: '[role="menu"]',
  open: async (page) => {
    await open(page);
    await page.getByRole('menu').waitFor();
  },
});
/** Opens the first fold with these words. */
export const summary = (words: string) => async (page: Page) =>
  page.locator('summary').filter({ hasText: words }).first().click();
/** A form within the tab, by what opens it. */
export const form = (name: string, opener: string): Sight => ({
  name,
  open: async (page) => {
    await button(opener)(page);
    await page.getByRole('tabpanel').locator('form').waitFor();
  },
});
export const asItStands: Sight = { name: 'as it stands' };
