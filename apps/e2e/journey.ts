import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';
import { type Product, startProduct } from './product.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** The whole page, or what is open on it, against WCAG 2.2 AA and good practice: a list of what is wrong. */
export async function axeFindings(page: Page, within?: string): Promise<readonly string[]> {
  // Evaluated rather than added as a script: the product's content policy lets no stranger's script in.
  await page.evaluate(axeSource);
  const findings = await page.evaluate(async (scope) => {
    const { axe } = window as unknown as {
      axe: { run(context: unknown, options: unknown): Promise<{ violations: Finding[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await axe.run(scope ?? document, { runOnly: { type: 'tag', values: tags } })).violations;
  }, within);
  return findings.map(
    (finding) => `${finding.id}: ${finding.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

/** How far the page can be moved sideways; 0 on a page that fits. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Signs somebody of the sample season in, through the door. */
export async function signIn(page: Page, product: Product, role: string): Promise<void> {
  const person = product.people.find((known) => known.role === role);
  if (!person) throw new Error(`The sample season has no ${role}.`);
  await page.goto(`${product.address}/sign-in`);
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Portfolio' })).toBeVisible();
}

/** A journey through the running product; console errors and uncaught ones fail it. */
export const journey = base.extend<{ calm: undefined }, { product: Product; emptyProduct: Product }>({
  product: [
    async ({ browserName: _ }, use) => {
      const product = await startProduct('sample');
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  emptyProduct: [
    async ({ browserName: _ }, use) => {
      const product = await startProduct('none');
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  calm: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('401')) errors.push(message.text());
      });
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
