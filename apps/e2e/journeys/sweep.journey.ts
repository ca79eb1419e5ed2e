import type { Page } from '@playwright/test';
import { axeFindings, contrastFindings, runningAnimations, sidewaysScroll } from '../audit.ts';
import { officeList } from '../inventory.ts';
import { expect, journey, signIn } from '../journey.ts';
import { type Place, pilotPlaces, type Sight, settingsPlaces } from '../places.ts';

/** Everything wrong with what is on the screen now: in light, in dark and in colours of the reader's own. */
async function faults(page: Page, name: string, within?: string): Promise<readonly string[]> {
  const moving = await runningAnimations(page);
  const found = [...(await axeFindings(page, within))];
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await contrastFindings(page, within)).map((finding) => `dark: ${finding}`));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  found.push(...(await contrastFindings(page, within)).map((finding) => `forced colours: ${finding}`));
  await page.emulateMedia({ forcedColors: 'none' });
  if (moving > 0) found.push(`${moving} animations are running`);
  const sideways = await sidewaysScroll(page);
  if (sideways > 0) found.push(`moves ${sideways} pixels sideways`);
  return found.map((fault) => `${name}: ${fault}`);
}

/** Once the page has its title and stopped waiting for answers. */
async function settled(page: Page): Promise<void> {
  await page.locator('#content h1, main h1').first().waitFor();
  await expect(page.locator('#content [role="status"].appear-late')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}

async function look(page: Page, path: string, { name, open, within }: Sight): Promise<readonly string[]> {
  if (open) await open(page);
  await page.waitForLoadState('networkidle');
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

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  journey(
    `the portfolio and the pilots stand every audit on ${size.width} pixels`,
    async ({ page, product }) => {
      await signIn(page, product, 'ADMIN');
      const pilot = await proposedKey(page, product.address);
      await page.setViewportSize(size);
      expect(await sweep(page, product.address, pilotPlaces(pilot))).toEqual([]);
    },
  );

  journey(`the settings stand every audit on ${size.width} pixels`, async ({ page, product }) => {
    await page.setViewportSize(size);
    await signIn(page, product, 'ADMIN');
    expect(await sweep(page, product.address, settingsPlaces)).toEqual([]);
  });

  journey(`a file on its way in stands every audit on ${size.width} pixels`, async ({ page, product }) => {
    await page.setViewportSize(size);
    await signIn(page, product, 'ADMIN', '/import/new');
    await page.getByLabel(/^Drop a CSV file here/).setInputFiles(officeList(9));
    const found = [...(await faults(page, 'the file'))];
    await page.getByRole('button', { name: 'Read the file' }).click();
    const meaning = page.getByRole('combobox', { name: '“pausiert” means' });
    await meaning.waitFor();
    found.push(...(await faults(page, 'the columns')));
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('Say what it means here.').waitFor();
    found.push(...(await faults(page, 'a word not said')));
    await meaning.selectOption('Proposed');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByLabel(/^Leave out the 1 refused row/).check();
    found.push(...(await faults(page, 'the check')));
    await page.getByRole('button', { name: 'Import 8 rows' }).click();
    await page.getByRole('button', { name: 'Undo this import…' }).click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await faults(page, 'undoing it')));
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await page.getByText('This import was undone.').waitFor();
    found.push(...(await faults(page, 'undone')));
    expect(found).toEqual([]);
  });
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
