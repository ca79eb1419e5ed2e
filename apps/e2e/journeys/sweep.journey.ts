import type { Page } from '@playwright/test';
import { axeFindings, contrastFindings, runningAnimations, sidewaysScroll } from '../audit.ts';
import { officeList } from '../inventory.ts';
import { expect, journey, signIn } from '../journey.ts';
import { type Place, pilotPlaces, type Sight, settingsPlaces } from '../places.ts';

/** Everything wrong with what is on the screen now; on the wide one also in colours of the reader's own. */
async function faults(page: Page, name: string, within?: string): Promise<readonly string[]> {
  await settled(page);
  const moving = await runningAnimations(page);
  const found = [...(await axeFindings(page, within))];
  if (moving > 0) found.push(`${moving} animations are running`);
  const sideways = await sidewaysScroll(page);
  if (sideways > 0) found.push(`moves ${sideways} pixels sideways`);
  if ((page.viewportSize()?.width ?? 0) > 400) {
    await page.emulateMedia({ forcedColors: 'active' });
    found.push(...(await contrastFindings(page, within)).map((finding) => `forced colours: ${finding}`));
    await page.emulateMedia({ forcedColors: 'none' });
  }
  return found.map((fault) => `${name}: ${fault}`);
}

/** Once the page has its title and waits for no answer. */
async function settled(page: Page): Promise<void> {
  await page.locator('#content h1').waitFor();
  await expect(page.locator('[role="status"].appear-late, #content [aria-busy="true"]')).toHaveCount(0);
}

async function look(page: Page, path: string, { name, open, within }: Sight): Promise<readonly string[]> {
  if (open) await open(page);
  const found = await faults(page, `${path}, ${name}`, within);
  if (open) await page.keyboard.press('Escape');
  await expect(page.locator('[role="dialog"], [role="menu"]')).toHaveCount(0);
  return found;
}

async function sweep(page: Page, address: string, places: readonly Place[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { path, sights } of places) {
    await page.goto(address + path);
    await settled(page);
    for (const sight of sights) found.push(...(await look(page, path, sight)));
    const { width = 0 } = page.viewportSize() ?? {};
    if (width > 400) continue;
    await page.setViewportSize({ width: 320, height: 640 });
    const sideways = await sidewaysScroll(page);
    if (sideways > 0) found.push(`${path}: moves ${sideways} pixels sideways on 320`);
    await page.setViewportSize({ width, height: 844 });
  }
  return found;
}

/** The key of a proposed pilot that rests on nothing else. */
async function proposedKey(page: Page, address: string): Promise<string> {
  await page.goto(`${address}/pilots?stage=PROPOSED&q=draught`);
  const key = await page.locator('[data-row]').first().getAttribute('data-key');
  return key ?? '';
}

// Two screens as different as can be: what is right on both, by day and by night, is right between them.
for (const { colorScheme, ...size } of [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const) {
  journey(
    `the portfolio and the pilots stand every audit on ${size.width} ${colorScheme} pixels`,
    async ({ page, product }) => {
      await signIn(page, product, 'ADMIN');
      const pilot = await proposedKey(page, product.address);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      expect(await sweep(page, product.address, pilotPlaces(pilot))).toEqual([]);
    },
  );

  journey(
    `the settings stand every audit on ${size.width} ${colorScheme} pixels`,
    async ({ page, product }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await signIn(page, product, 'ADMIN');
      expect(await sweep(page, product.address, settingsPlaces)).toEqual([]);
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

journey('the portfolio on paper has the whole sheet', async ({ page, product }) => {
  await signIn(page, product, 'EXECUTIVE');
  await expect(page.getByRole('table', { name: 'Pilots by program and stage' })).toBeVisible();
  const sheet = await page.pdf({ format: 'A4' });
  const sheets = sheet.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.length).toBeLessThanOrEqual(3);

  const a4 = { width: 794, height: 1123 };
  await page.setViewportSize(a4);
  await page.emulateMedia({ media: 'print' });
  const room = await page.getByRole('main').boundingBox();
  expect(room?.width ?? 0).toBeGreaterThan(a4.width * 0.9);
  expect(await sidewaysScroll(page)).toBe(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
});
