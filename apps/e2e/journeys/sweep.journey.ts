import type { Page } from '@playwright/test';
import { axeFindings, contrastFindings, runningAnimations, sidewaysScroll } from '../audit.ts';
import { officeList } from '../inventory.ts';
import { expect, journey, signIn } from '../journey.ts';
import { judgedPlaces, type Place, pilotPlaces, type Sight, settingsPlaces } from '../places.ts';

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

/** The key of the one pilot of which the list knows these words. */
async function keyOf(page: Page, address: string, words: string): Promise<string> {
  await page.goto(`${address}/pilots?q=${encodeURIComponent(words)}`);
  await expect(page.locator('[data-row]')).toHaveCount(1);
  const key = await page.locator('[data-row]').getAttribute('data-key');
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
      const pilot = await keyOf(page, product.address, 'draught hunt');
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      expect(await sweep(page, product.address, pilotPlaces(pilot))).toEqual([]);
    },
  );

  journey(
    `a pilot judged by evidence stands every audit on ${size.width} ${colorScheme} pixels`,
    async ({ page, product }) => {
      await signIn(page, product, 'ADMIN');
      const named = ['A look by video', 'Payment plan at the first reminder', 'Next bill in the app'];
      const keys: string[] = [];
      for (const words of named) keys.push(await keyOf(page, product.address, words));
      const [running = '', late = '', due = ''] = keys;
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      expect(await sweep(page, product.address, judgedPlaces(running, late, due))).toEqual([]);
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

const a4 = { width: 794, height: 1123 };

/** How many sheets of A4 a page takes. */
async function sheetsOf(page: Page): Promise<number> {
  const sheet = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return (sheet.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length;
}

/** Every text on paper that is wider or taller than the place it stands in. */
async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.locator('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { overflow, clipPath } = getComputedStyle(element);
        // What is only read aloud is cut on purpose.
        if (overflow === 'visible' || clipPath !== 'none') return false;
        return (
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
        );
      })
      .map((element) => element.innerText),
  );
}

journey('the proof card on paper is one sheet, and nothing on it is cut', async ({ page, product }) => {
  await signIn(page, product, 'EXECUTIVE');
  for (const words of ['Payment plan at the first reminder', 'Meter reading by photo', 'A look by video']) {
    const key = await keyOf(page, product.address, words);
    await page.goto(`${product.address}/pilots/${key}/proof`);
    await expect(page.getByRole('article', { name: `Proof card of ${key}` })).toBeVisible();
    expect(await sheetsOf(page), `sheets of ${words}`).toBe(1);
    await page.setViewportSize(a4);
    await page.emulateMedia({ media: 'print' });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await cutTexts(page), `cut in ${words}`).toEqual([]);
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText(/n = [\d,]+/).first()).toBeVisible();
    await expect(page.getByText(/SHA-256/)).toBeVisible();
    await page.emulateMedia({ media: null });
  }
});

journey('the portfolio on paper has the whole sheet', async ({ page, product }) => {
  await signIn(page, product, 'EXECUTIVE');
  await expect(page.getByRole('table', { name: 'Pilots by program and stage' })).toBeVisible();
  const sheets = await sheetsOf(page);
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(3);

  await page.setViewportSize(a4);
  await page.emulateMedia({ media: 'print' });
  const room = await page.getByRole('main').boundingBox();
  expect(room?.width ?? 0).toBeGreaterThan(a4.width * 0.9);
  expect(await sidewaysScroll(page)).toBe(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
});
