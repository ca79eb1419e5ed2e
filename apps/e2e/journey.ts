import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { type Person, type Product, startProduct } from './product.ts';

/** Somebody of the sample season, by what they are there. */
export function personOf(product: Product, role: string): Person {
  const person = product.people.find((known) => known.role === role);
  if (!person) throw new Error(`The sample season has no ${role}.`);
  return person;
}

/** Signs somebody of the sample season in, through the door, on the way to an address. */
export async function signIn(page: Page, product: Product, role: string, path = '/'): Promise<void> {
  const person = personOf(product, role);
  await page.goto(product.address + path);
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/sign-in/);
  // The door has a title too; this is the one behind it.
  await expect(page.locator('#content h1')).toBeVisible();
}

/** What a page complains of, and every request by which it would leave the product. */
function watch(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refused password is an answer, and browsers report it all the same.
    if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== 'localhost')
      complaints.push(`left the product for ${request.url()}`);
  });
  return complaints;
}

/** Opens a browser of somebody's own and signs them in. */
export type Enter = (role: string, path?: string, options?: BrowserContextOptions) => Promise<Page>;

interface Fixtures {
  readonly enter: Enter;
}
interface WorkerFixtures {
  readonly shelf: string;
  readonly product: Product;
  readonly emptyProduct: Product;
}

/** A journey through the running product; console errors, uncaught ones and strange requests fail it. */
export const journey = base.extend<Fixtures, WorkerFixtures>({
  // Files of one name share a season that begins unplayed: what others decided before is not in their way.
  shelf: ['', { scope: 'worker', option: true }],
  product: [
    async ({ shelf: _ }, use) => {
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
  page: async ({ page }, use) => {
    const complaints = watch(page);
    await use(page);
    expect(complaints).toEqual([]);
  },
  enter: async ({ browser, product }, use) => {
    const opened: { page: Page; complaints: readonly string[] }[] = [];
    await use(async (role, path = '/', options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      opened.push({ page, complaints: watch(page) });
      await signIn(page, product, role, path);
      return page;
    });
    const complaints = opened.flatMap((one) => one.complaints);
    await Promise.all(opened.map(({ page }) => page.context().close()));
    // Whoever is cut off is told so by the browser too.
    expect(complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|WebSocket/.test(text))).toEqual([]);
  },
});

export { expect };
