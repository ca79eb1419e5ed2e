import type { Page, Route } from '@playwright/test';
import { failuresThatSay, loggedFailures } from '../failures.ts';
import { expect, journey } from '../journey.ts';

journey.use({ shelf: 'undecided' });

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const waits = (page: Page) => page.getByText('1 failure waits to be sent.');
const asks = (operation: string) => (request: { postData(): string | null }) =>
  (request.postData() ?? '').includes(`"${operation}"`);

/** Waits until everything the log is made of has been fetched ahead. */
async function readAhead(page: Page): Promise<void> {
  // From the new page on: an answer to the page before it would be mistaken for the one waited for.
  await page.reload({ waitUntil: 'commit' });
  const places = await page.waitForResponse((response) => asks('LogPlaces')(response.request()));
  await places.finished();
  for (const part of ['quick-log-dialog', 'dialog-parts', 'combobox-parts'])
    await page.waitForFunction(
      (wanted) => performance.getEntriesByType('resource').some(({ name }) => name.includes(wanted)),
      part,
    );
}

/** Logs a failure with the thumb, in a pilot that is going: closed ones are found with a line only. */
async function log(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Log a failure' }).filter({ visible: true }).first().tap();
  const dialog = page.getByRole('dialog', { name: 'Log a failure' });
  await dialog.getByLabel('What failed?').fill(words);
  await dialog.getByRole('combobox', { name: 'Pilot' }).fill('hot water');
  await page.getByRole('option', { name: /Hot water at noon/ }).tap();
  await dialog.getByRole('button', { name: 'Log failure' }).tap();
  await expect(dialog).toBeHidden();
}

journey(
  'a failure logged on a phone without a line waits, and is sent once when the line is back',
  async ({ enter, product }) => {
    const words = 'The tablet lost every reading below ground.';
    const page = await enter('CONTRIBUTOR', '/', phone);
    const before = await loggedFailures(page, product.address);
    await page.goto(product.address);
    const twin = await page.context().newPage();
    await twin.goto(product.address);
    await expect(twin.locator('#content h1')).toBeVisible();
    await readAhead(page);

    await page.context().setOffline(true);
    await log(page, words);
    await expect(waits(page)).toBeVisible();
    await expect(waits(twin)).toBeVisible();

    await page.context().setOffline(false);
    await expect(waits(page)).toBeHidden();
    await expect(waits(twin)).toBeHidden();
    for (const tab of [page, twin]) {
      await tab.reload();
      expect(await loggedFailures(tab, product.address)).toBe(before + 1);
      await expect(failuresThatSay(tab, words)).toHaveCount(1);
      await expect(waits(tab)).toBeHidden();
    }
    await failuresThatSay(page, words).getByRole('link').first().tap();
    await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible();
  },
);

journey(
  'a failure whose answer is lost on the way waits over a reload, and is logged once',
  async ({ enter, product }) => {
    const words = 'The lift to the boiler room stood still with the camera in it.';
    const page = await enter('CONTRIBUTOR', '/', phone);
    const before = await loggedFailures(page, product.address);
    let reached = 0;
    /** Lets the server have it, and nobody hear of it. */
    const lose = async (route: Route): Promise<void> => {
      if (!asks('LogFailure')(route.request())) return route.fallback();
      await route.fetch();
      reached += 1;
      return route.abort('internetdisconnected');
    };
    await page.route('**/graphql', lose);

    await log(page, words);
    await expect(waits(page)).toBeVisible();
    await page.reload();
    await expect(waits(page)).toBeVisible();
    await expect.poll(() => reached).toBeGreaterThan(1);

    await page.unrouteAll({ behavior: 'wait' });
    // What is sent by now is said on this page: another reload could come between the two.
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect(page.getByText(/^FL-\d+ was sent and is logged\.$/)).toBeVisible();
    await expect(waits(page)).toBeHidden();
    expect(await loggedFailures(page, product.address)).toBe(before + 1);
    await expect(failuresThatSay(page, words)).toHaveCount(1);
  },
);
