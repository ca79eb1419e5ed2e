import type { Page } from '@playwright/test';
import { settled } from '../audit.ts';
import { expect, journey, signIn } from '../journey.ts';

/** Where the page marks a word, in the middle of it. */
const marked = (page: Page, word: string) =>
  page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get('word') ?? [])] as Range[];
    const range = ranges.find((one) => one.toString().toLowerCase().startsWith(wanted));
    const box = range?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, word);

journey(
  'a word says what it means where it first stands, and goes away with Esc',
  async ({ page, product }) => {
    await signIn(page, product, 'EXECUTIVE');
    await expect.poll(() => marked(page, 'failure budget')).not.toBeNull();
    const at = await marked(page, 'failure budget');
    await page.mouse.move(at?.x ?? 0, at?.y ?? 0);
    const tip = page.getByRole('tooltip');
    await expect(tip).toHaveText(
      'Failure budget: how many failed conclusions a program plans for in a window.',
    );
    await page.keyboard.press('Escape');
    await expect(tip).toHaveCount(0);
  },
);

journey('a word is tapped on a phone, and a second tap puts it away', async ({ enter }) => {
  const page = await enter('EXECUTIVE', '/help', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto(`${new URL(page.url()).origin}/vendors`);
  await expect.poll(() => marked(page, 'engagement')).not.toBeNull();
  const at = await marked(page, 'engagement');
  await page.touchscreen.tap(at?.x ?? 0, at?.y ?? 0);
  await expect(page.getByRole('tooltip')).toHaveText("Engagement: a vendor's part in one pilot.");
  await page.touchscreen.tap(at?.x ?? 0, at?.y ?? 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
});

journey('the words of a page and all words and keys are found by keyboard', async ({ page, product }) => {
  await signIn(page, product, 'EXECUTIVE');
  await expect(page.getByRole('region', { name: 'What must be decided?' })).toBeVisible();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet.getByRole('region', { name: 'Words on this page' })).toContainText('Failure budget');
  await sheet.getByRole('link', { name: 'All words and keys' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Words and keys' })).toBeVisible();
  await page.getByLabel('Find a word').fill('pretend');
  await expect(page.getByRole('region', { name: 'Words', exact: true }).getByRole('term')).toHaveText([
    'Pretender',
  ]);
});

/** A page of each kind. */
const pages = [
  '/',
  '/board',
  '/pilots',
  '/pilots?view=board',
  '/pilots/SC-101',
  '/pilots/SC-101?tab=evidence',
  '/pilots/SC-101?tab=decisions',
  '/pilots/SC-101?tab=pads',
  '/vendors',
  '/vendors/stances',
  '/failures',
  '/failures/budget',
  '/learnings',
  '/road',
  '/news',
  '/news/digest',
  '/dashboards',
  '/settings/systems',
  '/settings/notifications',
];

/** The words a page marks once it has come to rest. */
const words = (page: Page) =>
  page.evaluate(() =>
    ([...(CSS.highlights.get('word') ?? [])] as Range[]).map((range) => range.toString().toLowerCase()),
  );

journey(
  'every word a page marks is explained one stop behind “Skip to the content”, and the focus comes back',
  async ({ page, product }) => {
    journey.setTimeout(240_000);
    await signIn(page, product, 'EXECUTIVE');
    let seen = 0;
    for (const path of pages) {
      await page.goto(product.address + path);
      await expect(page.locator('#content h1')).toBeVisible();
      await settled(page);
      const skip = page.getByRole('link', { name: 'Skip to the content' });
      const way = page.getByRole('button', { name: 'What the words here mean' });
      await expect(way).toBeAttached();
      await page.waitForFunction(() => CSS.highlights.has('word'));
      const marks = await words(page);
      seen += marks.length;
      await skip.press('Enter');
      await page.keyboard.press('Tab');
      await expect(way, path).toBeFocused();
      await expect(way).toBeInViewport();
      await page.keyboard.press('Enter');
      const sheet = page.getByRole('dialog', { name: 'What the words here mean' });
      await expect(sheet).toBeVisible();
      const explained = (await sheet.getByRole('term').allTextContents()).map((word) => word.toLowerCase());
      const missing = marks.filter((mark) => !explained.some((word) => mark.startsWith(word.slice(0, -1))));
      expect(missing, path).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(sheet).toHaveCount(0);
      await expect(way, path).toBeFocused();
    }
    expect(seen).toBeGreaterThan(pages.length);
  },
);
