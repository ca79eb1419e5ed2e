import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}
interface Axe {
  run(context: unknown, options: unknown): Promise<{ violations: readonly Finding[] }>;
}

/** Once the page has its title and waits for no answer. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await expect(page.locator('[role="status"].appear-late, #content [aria-busy="true"]')).toHaveCount(0);
}

/** The page, or a part of it, against WCAG 2.2 AA and good practice: a list of what is wrong. */
export async function axeFindings(page: Page, within?: string): Promise<readonly string[]> {
  return run(page, { type: 'tag', values: tags }, within);
}

/** Only what colours can get wrong: for a page whose order and names are known to be right. */
export async function contrastFindings(page: Page, within?: string): Promise<readonly string[]> {
  return run(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, within);
}

async function run(
  page: Page,
  runOnly: { readonly type: 'tag' | 'rule'; readonly values: readonly string[] },
  within?: string,
): Promise<readonly string[]> {
  // Evaluated rather than added as a script: the product's content policy lets no stranger's script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const findings = await page.evaluate(
    async ({ scope, only }) => {
      const { axe } = window as unknown as { axe: Axe };
      return (await axe.run(scope ?? document, { runOnly: only, resultTypes: ['violations'] })).violations;
    },
    { scope: within, only: runOnly },
  );
  return findings.map(
    (finding) => `${finding.id}: ${finding.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

/** How many pixels the page can really be moved sideways; 0 on a page that fits. */
export async function sidewaysScroll(page: Page): Promise<number> {
  // Asked by moving it: widths lie where room is kept for a scrollbar.
  return page.evaluate(() => {
    const { scrollX, scrollY } = window;
    window.scrollTo({ left: 10_000, top: scrollY, behavior: 'instant' });
    const moved = window.scrollX;
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    return moved;
  });
}

/** Everything that moves on the page right now; nothing for people who asked for less motion. */
export async function runningAnimations(page: Page): Promise<number> {
  return page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
}

/** Everything wrong with what is on the screen now; on the wide one also in colours of the reader's own. */
export async function faults(page: Page, name: string, within?: string): Promise<readonly string[]> {
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
