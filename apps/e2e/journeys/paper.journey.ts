import type { Page } from '@playwright/test';
import { settled, sidewaysScroll } from '../audit.ts';
import { expect, journey, signIn } from '../journey.ts';
import { keyOf, vendorIds } from '../keys.ts';

journey.use({ shelf: 'undecided' });

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
  for (const last of [
    'Is the money spread as we declared?',
    'On how few vendors do we depend?',
    'What was decided last?',
  ])
    await expect(page.getByRole('region', { name: last })).toBeVisible();
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

/** What on paper may be torn in two though it is one line, or is kept whole though it fills half a sheet. */
async function badBreaks(page: Page): Promise<readonly string[]> {
  return page.locator('main').evaluate((main, half) => {
    const kept = (element: Element | null): boolean =>
      element !== null &&
      element !== main &&
      (getComputedStyle(element).breakInside === 'avoid' || kept(element.parentElement));
    const all = [...main.querySelectorAll<HTMLElement>('article *')];
    const torn = all.filter((element) => element.matches('tr, li, article') && !kept(element));
    const whole = all.filter(
      (element) =>
        getComputedStyle(element).breakInside === 'avoid' && element.getBoundingClientRect().height > half,
    );
    return [...torn, ...whole].map((element) => element.innerText.slice(0, 80));
  }, a4.height / 2);
}

/** The colours everything on the page is drawn in. */
async function colours(page: Page): Promise<readonly string[]> {
  return page.locator('body').evaluate((body) =>
    [body, ...body.querySelectorAll('main *')].map((element) => {
      const { color, backgroundColor, borderTopColor, fill } = getComputedStyle(element);
      return `${element.tagName} ${color} ${backgroundColor} ${borderTopColor} ${fill}`;
    }),
  );
}

journey('a dossier on paper is whole, and is torn only between its lines', async ({ page, product }) => {
  await signIn(page, product, 'PROCUREMENT');
  const names = ['Larkhollow Routing', 'Hexholt Systems', 'Penhallow Comfort', 'Marrowgate Parts'];
  for (const [at, id] of (await vendorIds(page, product.address, names)).entries()) {
    const name = names[at] ?? '';
    await page.goto(`${product.address}/vendors/${id}/dossier`);
    const dossier = page.getByRole('article', { name: `Dossier of ${name}` });
    await expect(dossier.getByRole('table', { name: /^Terms against behaviour/ }).first()).toBeVisible();
    await settled(page);
    expect(await sheetsOf(page), `sheets of ${name}`).toBeLessThanOrEqual(2);
    await page.setViewportSize(a4);
    await page.emulateMedia({ media: 'print' });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await cutTexts(page), `cut in ${name}`).toEqual([]);
    expect(await badBreaks(page), `badly broken in ${name}`).toEqual([]);
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.emulateMedia({ media: null });
  }
});

journey('paper is light, whoever likes the screen dark', async ({ page, product }) => {
  await signIn(page, product, 'PROCUREMENT');
  const [id = ''] = await vendorIds(page, product.address, ['Larkhollow Routing']);
  await page.goto(`${product.address}/vendors/${id}/dossier`);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  const light = await colours(page);
  expect(light[0]).toContain('rgb(255, 255, 255)');

  await page.emulateMedia({ media: null });
  const onScreen = await colours(page);
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Dark' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect.poll(() => colours(page)).not.toEqual(onScreen);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => colours(page)).toEqual(light);
});

journey(
  'the board page on paper is whole, light, and followed by the sheets chosen',
  async ({ page, product }) => {
    await signIn(page, product, 'EXECUTIVE');
    const pilot = await keyOf(page, product.address, 'Meter reading by photo');
    const [vendor] = await vendorIds(page, product.address, ['Larkhollow Routing']);
    await page.goto(product.address);
    await page.getByRole('link', { name: 'Board page' }).click();
    await expect(page.getByRole('region', { name: 'What was decided last?' })).toBeVisible();
    await expect(page.getByRole('slider', { name: /Do the sprints move the marathon/ })).toBeVisible();
    await settled(page);
    const alone = await sheetsOf(page);
    expect(alone).toBeLessThanOrEqual(5);

    await page.goto(`${product.address}/board?proof=${pilot}&dossier=${vendor}`);
    await expect(page.getByRole('article', { name: `Proof card of ${pilot}` })).toBeVisible();
    await expect(page.getByRole('article', { name: 'Dossier of Larkhollow Routing' })).toBeVisible();
    await expect(page.getByRole('slider', { name: /Do the sprints move the marathon/ })).toBeVisible();
    await settled(page);
    // A proof card is one sheet, this dossier two.
    expect(await sheetsOf(page)).toBe(alone + 3);

    await page.setViewportSize(a4);
    await page.emulateMedia({ media: 'print' });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await cutTexts(page)).toEqual([]);
    expect(await badBreaks(page)).toEqual([]);
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Where it can be looked up' })).toBeVisible();
    await expect(page.getByText(`${product.address}/pilots/`)).toBeVisible();
    expect((await colours(page))[0]).toContain('rgb(255, 255, 255)');
  },
);

journey('what the board page shows goes along as files', async ({ page, product }) => {
  await signIn(page, product, 'EXECUTIVE', '/board');
  await expect(page.getByRole('slider', { name: /Do the sprints move the marathon/ })).toBeVisible();
  const shown = await page.getByRole('link', { name: /^Running: / }).getAttribute('aria-label');
  const [, running] = /: (\d+)/.exec(shown ?? '') ?? [];
  const file = async (entry: string) => {
    await page.getByRole('button', { name: 'Take away' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: entry }).click();
    const stream = await (await saved).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  };
  const csv = await file('Save as CSV');
  expect(csv).toContain(`\r\nRUNNING,,${running},`);
  expect(csv).toContain(`${product.address}/pilots?stage=RUNNING`);
  const json = JSON.parse(await file('Save as JSON'));
  const stages: readonly { stage: string; count: number }[] = json.portfolio.stages;
  expect(stages.find(({ stage }) => stage === 'RUNNING')?.count).toBe(Number(running));
});
