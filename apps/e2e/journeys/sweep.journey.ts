import type { Page } from '@playwright/test';
import { faults, settled, sidewaysScroll } from '../audit.ts';
import { dashboardPlaces, makeDashboard } from '../dashboard-places.ts';
import { officeList } from '../inventory.ts';
import { expect, journey, personOf, signIn } from '../journey.ts';
import { keyOf, vendorIds } from '../keys.ts';
import { learningPlaces } from '../learning-places.ts';
import { answerAsked } from '../learnings.ts';
import { newsPlaces } from '../news-places.ts';
import { doorPlaces, judgedPlaces, pilotPlaces, settingsPlaces } from '../places.ts';
import { portfolioPlaces } from '../portfolio-places.ts';
import { roadPlaces } from '../road-places.ts';
import type { Place, Sight } from '../sights.ts';
import { termsPlaces, vendorPlaces, vendorsPlaces } from '../vendor-places.ts';

async function look(
  page: Page,
  path: string,
  { name, open, within, again }: Sight,
): Promise<readonly string[]> {
  if (open) await open(page);
  const found = await faults(page, `${path}, ${name}`, within);
  if (open) await page.keyboard.press('Escape');
  // A dialog that stands in for another leads back to it.
  if (again) await page.keyboard.press('Escape');
  await expect(page.locator('[role="dialog"], [role="menu"]')).toHaveCount(0);
  return found;
}

async function sweep(page: Page, address: string, places: readonly Place[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { path, sights } of places) {
    await page.goto(address + path);
    await settled(page);
    const { width = 0 } = page.viewportSize() ?? {};
    for (const sight of sights)
      if (width > 400 || !sight.wide) found.push(...(await look(page, path, sight)));
    // The narrowest phone; and the wide screen at twice its size, which has half the room.
    const { height = 0 } = page.viewportSize() ?? {};
    const narrow = width > 400 ? { width: width / 2, height: height / 2 } : { width: 320, height: 640 };
    await page.setViewportSize(narrow);
    const sideways = await sidewaysScroll(page);
    if (sideways > 0) found.push(`${path}: moves ${sideways} pixels sideways on ${narrow.width}`);
    await page.setViewportSize({ width, height });
  }
  return found;
}

// What waits for a rating is rated here, so none may have been rated elsewhere.
journey.use({ shelf: 'sweep' });

// Two screens as different as can be: what is right on both, by day and by night, is right between them.
for (const { colorScheme, ...size } of [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const) {
  journey(
    `the portfolio and the pilots stand every audit on ${size.width} ${colorScheme} pixels`,
    async ({ page, product }) => {
      journey.slow();
      await signIn(page, product, 'ADMIN');
      const pilot = await keyOf(page, product.address, 'draught hunt');
      const day = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      const places = [...portfolioPlaces(pilot, day), ...pilotPlaces(pilot)];
      expect(await sweep(page, product.address, places)).toEqual([]);
    },
  );

  journey(
    `a pilot judged by evidence stands every audit on ${size.width} ${colorScheme} pixels`,
    async ({ page, product }) => {
      journey.slow();
      await signIn(page, product, 'ADMIN');
      const named = ['A look by video', 'Payment plan at the first reminder', 'Next bill in the app'];
      const keys: string[] = [];
      for (const words of named) keys.push(await keyOf(page, product.address, words));
      const [running = '', late = '', due = ''] = keys;
      // Until then every choice but waiting is barred.
      await page.goto(`${product.address}/pilots/${due}`);
      await answerAsked(page, 'We show a range, never one number.');
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      expect(await sweep(page, product.address, judgedPlaces(running, late, due))).toEqual([]);
    },
  );

  journey(
    `the vendors stand every audit on ${size.width} ${colorScheme} pixels`,
    async ({ page, product }) => {
      journey.slow();
      const { address } = product;
      await signIn(page, product, 'ADMIN');
      const ids = await vendorIds(page, address, ['Hexholt', 'Larkhollow', 'Penhallow', 'Tallowmere']);
      const [, vendor = ''] = ids;
      await page.goto(`${address}/vendors/unrated`);
      const link = page.getByRole('link', { name: 'Rate the longest waiting' });
      const rating = (await link.getAttribute('href')) ?? '';
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      const places = [...vendorsPlaces(ids), ...vendorPlaces(vendor, rating)];
      expect(await sweep(page, address, places)).toEqual([]);
    },
  );

  journey(
    `terms and ledgers stand every audit on ${size.width} ${colorScheme} pixels`,
    async ({ page, product }) => {
      journey.slow();
      await signIn(page, product, 'ADMIN');
      const engaged = await keyOf(page, product.address, 'batteries');
      const free = await keyOf(page, product.address, 'draught hunt');
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      expect(await sweep(page, product.address, termsPlaces(engaged, free))).toEqual([]);
    },
  );

  journey(
    `failures and learnings stand every audit on ${size.width} ${colorScheme} pixels`,
    async ({ page, product }) => {
      journey.slow();
      await signIn(page, product, 'ADMIN');
      const pilot = await keyOf(page, product.address, 'draught hunt');
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      expect(await sweep(page, product.address, learningPlaces(pilot, 'LN-3', 'LN-1'))).toEqual([]);
    },
  );

  journey(
    `roads, milestones and sprints stand every audit on ${size.width} ${colorScheme} pixels`,
    async ({ page, product }) => {
      journey.slow();
      await signIn(page, product, 'ADMIN', '/road');
      const program = page.getByRole('combobox', { name: 'Program' });
      await program.selectOption('Warm homes on less');
      const places = roadPlaces(
        await program.inputValue(),
        await keyOf(page, product.address, 'Weekly warmth coach'),
      );
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      expect(await sweep(page, product.address, places)).toEqual([]);
    },
  );

  journey(
    `a rating and its reply stand every audit on ${size.width} ${colorScheme} pixels`,
    async ({ page, product }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await signIn(page, product, 'ADMIN', '/vendors/unrated');
      await page.getByRole('link', { name: 'Rate the longest waiting' }).click();
      await page.getByRole('form', { name: 'Your rating' }).getByRole('radio').first().focus();
      await page.keyboard.type('4033y');
      await page.keyboard.type('It left when we asked.');
      await page.keyboard.press('Enter');
      const ask = page.getByRole('button', { name: 'Ask the vendor…' });
      await ask.waitFor();
      const found = [...(await faults(page, 'a rating'))];
      await ask.click();
      found.push(...(await faults(page, 'asking the vendor')));
      await page.getByRole('button', { name: 'Make the link' }).click();
      const field = page.getByRole('dialog').getByLabel('Link', { exact: true });
      await expect(field).toHaveValue(/^http/);
      const link = await field.inputValue();
      found.push(...(await faults(page, 'the link')));
      await page.goto(link);
      await page.reload();
      await page.getByRole('form', { name: 'Your reply' }).waitFor();
      found.push(...(await faults(page, 'a reply')));
      await page.getByRole('button', { name: 'Send the reply' }).click();
      await page.getByText('Say who answers.').waitFor();
      found.push(...(await faults(page, 'a reply that lacks a name')));
      await page.getByLabel('What you say to it').fill('We did.');
      await page.getByLabel('Your name').fill('Isolde Marchetti');
      await page.getByRole('button', { name: 'Send the reply' }).click();
      await page.getByRole('heading', { name: 'Your reply is sent' }).waitFor();
      found.push(...(await faults(page, 'a reply that is sent')));
      await page.reload();
      await page.getByRole('heading', { name: 'This link is closed' }).waitFor();
      found.push(...(await faults(page, 'a link that is closed')));
      expect(found).toEqual([]);
    },
  );

  journey(
    `the explorer and dashboards stand every audit on ${size.width} ${colorScheme} pixels`,
    async ({ page, product }) => {
      journey.slow();
      await signIn(page, product, 'ADMIN');
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      const { id, link } = await makeDashboard(page, product.address);
      expect(await sweep(page, product.address, dashboardPlaces(id, link))).toEqual([]);
    },
  );

  journey(
    `the door and the settings stand every audit on ${size.width} ${colorScheme} pixels`,
    async ({ page, product }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      const found = [...(await sweep(page, product.address, doorPlaces))];
      await signIn(page, product, 'ADMIN');
      found.push(...(await sweep(page, product.address, settingsPlaces)));
      expect(found).toEqual([]);
    },
  );

  journey(
    `news and letters stand every audit on ${size.width} ${colorScheme} pixels`,
    async ({ page, product, enter }) => {
      const other = await enter('LEAD');
      const pilot = await keyOf(other, product.address, 'draught hunt');
      await other.goto(`${product.address}/pilots/${pilot}?tab=comments`);
      await other.getByLabel('Your comment').fill(`Look at this, @${personOf(product, 'ADMIN').name}.`);
      await other.keyboard.press('Control+Enter');
      await expect(other.getByLabel('Your comment')).toHaveValue('');
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await signIn(page, product, 'ADMIN', '/news');
      await page
        .getByText(/mentioned you/)
        .first()
        .waitFor();
      expect(await sweep(page, product.address, newsPlaces)).toEqual([]);
    },
  );

  journey(
    `a file on its way in stands every audit on ${size.width} ${colorScheme} pixels`,
    async ({ page, product }) => {
      // What a word means is remembered, so each size has one of its own.
      const word = `ruht seit ${size.width}`;
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await signIn(page, product, 'ADMIN', '/import/new');
      await page.getByLabel(/^Drop a CSV file here/).setInputFiles(officeList(9, word));
      const found = [...(await faults(page, 'the file'))];
      await page.getByRole('button', { name: 'Read the file' }).click();
      const meaning = page.getByRole('combobox', { name: `“${word}” means` });
      await meaning.waitFor();
      found.push(...(await faults(page, 'the columns')));
      await page.getByRole('button', { name: 'Check' }).click();
      await page.getByText('Say what it means here.').waitFor();
      found.push(...(await faults(page, 'a word not said')));
      await meaning.selectOption('Proposed');
      await page.getByRole('button', { name: 'Check' }).click();
      await page.getByLabel(/^Leave out the refused row/).check();
      found.push(...(await faults(page, 'the check')));
      await page.getByRole('button', { name: 'Import 8 rows' }).click();
      await page.getByRole('button', { name: 'Undo this import…' }).click();
      await page.getByRole('dialog').waitFor();
      found.push(...(await faults(page, 'undoing it')));
      await page.getByRole('button', { name: 'Undo the import' }).click();
      await page.getByText('This import was undone.').waitFor();
      found.push(...(await faults(page, 'undone')));
      expect(found).toEqual([]);
    },
  );
}
