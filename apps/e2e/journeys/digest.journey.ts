import type { Browser, Page } from '@playwright/test';
import { axeFindings, sidewaysScroll } from '../audit.ts';
import { expect, journey, personOf, signIn } from '../journey.ts';
import { keyOf } from '../keys.ts';
import { freePort, openPost, type Post } from '../post.ts';
import { type Product, startProduct } from '../product.ts';

interface Mailed {
  readonly product: Product;
  readonly post: Post;
}

/** The product beside a mail server. */
const mailed = journey.extend<object, { readonly mailed: Mailed }>({
  mailed: [
    async ({ shelf: _ }, use) => {
      const post = await openPost();
      const port = String(await freePort());
      const product = await startProduct('sample', {
        PORT: port,
        SMTP_URL: post.url,
        SCRIMMAGE_MAIL_FROM: 'scrimmage@brindlewick.example',
        SCRIMMAGE_PUBLIC_URL: `http://localhost:${port}`,
      });
      await use({ product, post });
      await product.stop();
      await post.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

const kim = 'kim@board.example';

async function addKim(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: 'Add somebody to the digest' });
  await form.getByLabel('Name').focus();
  await page.keyboard.type('Kim Board');
  await page.keyboard.press('Tab');
  await page.keyboard.type(kim);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'People who are not members' })).toContainText(kim);
}

/** Somebody else's browser, in which nobody is signed in. */
async function stranger(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
}

mailed(
  'a digest is sent to somebody without an account, reads well as it arrives, and is stopped with its link',
  async ({ page, browser, mailed: { product, post } }, info) => {
    await signIn(page, product, 'EXECUTIVE', '/news/digest');
    const digest = page.getByRole('article', { name: 'Digest' });
    await expect(digest.getByRole('heading', { name: 'Decisions', exact: true })).toBeVisible();
    const subject = (await digest.getByRole('heading', { level: 2 }).textContent()) ?? '';
    await page.getByRole('link', { name: 'When and to whom' }).click();
    await addKim(page);
    await page.getByRole('button', { name: 'Send it to everybody now' }).click();
    await expect.poll(() => post.to(kim).length).toBe(1);
    const [letter] = post.to(kim);
    expect(letter?.subject).toBe(subject);
    const html = String(letter?.html);

    const reader = await stranger(browser);
    for (const width of [800, 390]) {
      await reader.setViewportSize({ width, height: 900 });
      await reader.setContent(html);
      await info.attach(`digest-${width}`, {
        body: await reader.screenshot({ fullPage: true }),
        contentType: 'image/png',
      });
      expect([await axeFindings(reader), await sidewaysScroll(reader)]).toEqual([[], 0]);
    }
    await expect(reader.getByText(/because .+ added you\./)).toBeVisible();
    const stop = await reader.getByRole('link', { name: 'Stop these letters' }).getAttribute('href');
    expect(letter?.text).toContain(stop);

    await reader.goto(stop ?? '');
    await expect(reader.getByRole('heading', { name: 'Stop the digest?' })).toBeVisible();
    expect(await axeFindings(reader)).toEqual([]);
    await reader.getByRole('button', { name: 'Stop it' }).press('Enter');
    await expect(reader.getByRole('heading', { name: 'The digest is stopped' })).toBeVisible();
    await reader.reload();
    await expect(reader.getByRole('heading', { name: 'This link is closed' })).toBeVisible();
    await reader.context().close();

    await page.reload();
    await expect(page.getByText('Nobody yet.')).toBeVisible();
    await page.getByRole('link', { name: 'What became of the last ones' }).click();
    const kept = page
      .getByRole('list', { name: 'Letters' })
      .getByRole('group')
      .filter({ hasText: 'Kim Board' });
    await expect(kept.first()).toContainText('Handed over');
  },
);

/** Says something of the pilot on the page and names somebody, by keyboard alone. */
async function mention(page: Page, typed: string): Promise<void> {
  const field = page.getByLabel('Your comment');
  await field.focus();
  await page.keyboard.type(`Look at this, ${typed}`);
  await expect(page.getByRole('listbox', { name: 'People' }).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('please.');
  await page.keyboard.press('Control+Enter');
  await expect(field).toHaveValue('');
}

mailed(
  'somebody who is mentioned hears of it here and by e-mail, and by e-mail no more once they chose so',
  async ({ page, browser, mailed: { product, post } }) => {
    const { name, email } = personOf(product, 'PROCUREMENT');
    const letters = () => post.to(email).filter(({ subject }) => subject?.includes('mentioned you'));
    await signIn(page, product, 'LEAD');
    const pilot = await keyOf(page, product.address, 'draught hunt');
    await page.goto(`${product.address}/pilots/${pilot}?tab=comments`);
    await mention(page, `@${name.slice(0, 4)}`);
    await expect(page.getByRole('link', { name: `@${name}` })).toBeVisible();
    await expect.poll(() => letters().length).toBe(1);

    const context = await browser.newContext();
    const other = await context.newPage();
    await signIn(other, product, 'PROCUREMENT', '/settings/notifications');
    const byMail = other.getByRole('checkbox', { name: 'You are mentioned: by e-mail' });
    await byMail.press('Space');
    await expect(byMail).not.toBeChecked();
    await mention(page, `@${name.slice(0, 4)}`);
    await other.goto(`${product.address}/news`);
    const notices = other.getByRole('link', { name: /mentioned you at/ });
    await expect(notices).toHaveCount(2);
    await expect(other.getByRole('navigation', { name: 'Main', exact: true })).toContainText(/\d+ unread/);
    expect(letters()).toHaveLength(1);

    await notices.first().press('Enter');
    await expect(other).toHaveURL(new RegExp(`/pilots/${pilot}`));
    await other.goto(`${product.address}/news`);
    await other.getByRole('button', { name: 'Mark all as read' }).press('Enter');
    await expect(other.getByText('You have read everything.')).toBeVisible();
    await context.close();
  },
);
