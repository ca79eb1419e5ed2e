import type { Page } from '@playwright/test';
import { settled } from '../audit.ts';
import { expect, journey, personOf, signIn } from '../journey.ts';
import { answer, press, tabTo } from '../keyboard.ts';
import { watchEffort } from '../pace.ts';
import { expectAsWritten } from '../weekly-jobs.ts';

journey.use({ shelf: 'undecided' });

const own = 'It asked nothing when we stopped.';
const others = 'They left within a day, and their papers were in order.';

/** Answers the four questions, whether to use it again and why; the form is on the first question. */
async function rate(page: Page, levels: string, again: 'y' | 'n', reason: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Your rating' });
  await expect(form.getByRole('radio').first()).toBeFocused();
  await page.keyboard.type(levels);
  await page.keyboard.press(again);
  await expect(form.getByLabel('Why, in one line')).toBeFocused();
  await page.keyboard.type(reason);
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
}

/** Goes to what waits for a rating, longest first, from wherever one is. */
async function goToQueue(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await expect(page.getByRole('heading', { level: 1, name: 'Vendors' })).toBeVisible();
  await settled(page);
  await press(page, 'Settled, unrated');
  await expect(page.getByRole('heading', { level: 1, name: 'Settled, unrated' })).toBeVisible();
  await settled(page);
}

journey(
  'a settled, unrated vendor is rated in half a minute by keyboard, blind to what another said until then',
  async ({ page, product, enter }) => {
    await signIn(page, product, 'PROCUREMENT');
    const effort = await watchEffort(page);
    await goToQueue(page);
    const waiting = page.getByRole('table').locator('[data-row], tbody tr');
    await expect(waiting.first()).toBeVisible();
    const before = await waiting.count();
    await press(page, /^Rate Hexholt Systems in/);
    await expect(page.getByRole('heading', { name: 'What is known' })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: /^It ended on / })).toBeVisible();

    const other = await enter('ADMIN', new URL(page.url()).pathname + new URL(page.url()).search);
    await rate(other, '4321', 'n', others);
    await expect(page.getByText('1 other rating is shown once you have given yours.')).toBeVisible();
    await expect(page.getByText(others)).toHaveCount(0);
    const { name } = personOf(product, 'ADMIN');
    const seen = await page.getByRole('main').textContent();
    expect(seen).not.toContain(name);

    await rate(page, '4442', 'y', own);
    expectAsWritten('Rate a vendor', await effort());

    await expect(page.getByRole('region', { name: 'Your rating' })).toContainText(own);
    await expect(page.getByRole('region', { name: 'Others’ ratings' })).toContainText(others);
    await expect(page.getByRole('region', { name: 'Others’ ratings' })).toContainText(name);
    await expect(page.getByRole('link', { name: /^Next: / })).toBeFocused();
    await goToQueue(page);
    await expect(waiting).toHaveCount(before - 1);
  },
);

journey(
  'a vendor answers a rating through its link, without a session, once and never again',
  async ({ page, product, browser }) => {
    await signIn(page, product, 'PROCUREMENT');
    await goToQueue(page);
    await press(page, 'Rate the longest waiting');
    await rate(page, '0011', 'n', 'It billed before a single van was connected.');

    /** Makes a link as procurement does, and answers it. */
    const makeLink = async (opener: string) => {
      await press(page, opener);
      await press(page, 'Make the link');
      const field = page.getByRole('dialog').getByLabel('Link', { exact: true });
      await expect(field).toHaveValue(/^http/);
      const link = await field.inputValue();
      await press(page, 'I have copied it');
      return link;
    };
    const replaced = await makeLink('Ask the vendor…');
    const link = await makeLink('Make a new link…');
    expect(link).not.toBe(replaced);

    const context = await browser.newContext();
    const [vendor, twin] = [await context.newPage(), await context.newPage()];
    const closed = (where: Page) => where.getByRole('heading', { level: 1, name: 'This link is closed' });
    const offered = (where: Page) => where.getByRole('heading', { level: 1, name: 'Your reply to a rating' });
    for (const wrong of [replaced, `${link}x`, `${product.address}/reply`]) {
      await vendor.goto(wrong);
      await vendor.reload();
      await expect(closed(vendor)).toBeVisible();
      await expect(vendor.getByText('Ask whoever sent it to you for a new one.')).toBeVisible();
    }
    await vendor.goto(link);
    await vendor.reload();
    await twin.goto(link);
    await expect(offered(vendor)).toBeVisible();
    await expect(offered(twin)).toBeVisible();
    await expect(vendor.getByText('It billed before a single van was connected.')).toBeVisible();
    expect(await context.cookies()).toEqual([]);

    await answer(vendor, 'What you say to it', 'The first invoice was an error. It is credited.');
    await answer(vendor, 'Your name', 'Petra Vasko');
    await press(vendor, 'Send the reply');
    await expect(vendor.getByRole('heading', { level: 1, name: 'Your reply is sent' })).toBeVisible();
    await vendor.reload();
    await expect(closed(vendor)).toBeVisible();

    await answer(twin, 'What you say to it', 'And another word.');
    await answer(twin, 'Your name', 'Somebody else');
    await press(twin, 'Send the reply');
    await expect(twin.getByRole('alert')).toContainText(/used|closed/);
    await context.close();

    const pair = page
      .getByRole('article')
      .filter({ hasText: 'It billed before a single van was connected.' });
    await expect(pair).toContainText('The first invoice was an error. It is credited.');
    await expect(pair).toContainText('Petra Vasko');
    await expect(pair).not.toContainText('And another word.');
    await tabTo(page, 'Rate again', true);
  },
);
