import type { Page } from '@playwright/test';
import { expect, journey } from '../journey.ts';
import { answer, arrowTo, press, retype, tabTo } from '../keyboard.ts';

journey.use({ shelf: 'dashboards' });

const query = 'query Late { pilots(first: 5) { totalCount edges { node { key name } } } }';
/** Anybody may keep it, and administrators are answered. */
const forAdmins = 'query Imports { pilots(first: 1) { totalCount } imports { id } }';

/** Replaces what stands in the editor and runs it, by keyboard. */
async function ask(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Query' }).focus();
  await page.keyboard.press('Control+a');
  // As if it was pasted: typed letter by letter, the editor would close each bracket itself.
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
}

/** Two queries, each drawn and put on one new dashboard. */
async function build(page: Page, title: string): Promise<void> {
  await ask(page, query);
  await expect(page.getByLabel('Result as JSON')).toHaveValue(/"totalCount": 26/);
  await expect(page).toHaveURL(/\/explorer#[\w-]+$/);
  await tabTo(page, 'JSON');
  await arrowTo(page, 'Table');
  await expect(page.getByRole('table', { name: 'Late' }).getByRole('row')).toHaveCount(6);
  await press(page, 'Add to a dashboard');
  await expect(page.getByRole('dialog', { name: 'Add to a dashboard' })).toBeVisible();
  const dashboard = page.getByRole('combobox', { name: 'Dashboard', exact: true });
  await dashboard.focus();
  await page.keyboard.press('End');
  await answer(page, 'Its title', '');
  await retype(page, title);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`“Late” is on “${title}”.`)).toBeVisible();

  await ask(page, forAdmins);
  await tabTo(page, /^(JSON|Table|Chart)$/);
  await arrowTo(page, 'Chart');
  await press(page, 'Add to a dashboard');
  await dashboard.selectOption({ label: title });
  await tabTo(page, 'Title of the tile', true);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`“Imports” is on “${title}”.`)).toBeVisible();
}

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  journey(
    `an executive builds a dashboard from queries, arranges and shares it, and another member reads it with their own rights, on ${size.width}`,
    async ({ enter }) => {
      journey.slow();
      const page = await enter('ADMIN', '/explorer', { viewport: size });
      const title = `Monday ${size.width}`;

      await build(page, title);
      await page.getByRole('button', { name: 'Open', exact: true }).last().focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(page.getByRole('table', { name: 'Late' })).toBeVisible();
      await press(page, 'Arrange');
      await press(page, 'Earlier: Imports');
      const tiles = page.locator('[data-tile]');
      await expect(tiles.first().getByRole('heading')).toHaveText('Imports');
      await expect(page.getByRole('button', { name: 'Earlier: Imports' })).toBeFocused();
      await page.keyboard.press('Control+z');
      await expect(tiles.first().getByRole('heading')).toHaveText('Late');
      await press(page, 'Done arranging', true);

      await press(page, 'Share');
      await answer(page, 'A link for so many days', '');
      await retype(page, '3');
      await page.keyboard.press('Enter');
      const link = await page.getByLabel('The link').inputValue();
      expect(link).toContain('/dashboards/link#');
      await page.keyboard.press('Escape');

      const other = await enter('CONTRIBUTOR', new URL(link).pathname + new URL(link).hash, {
        viewport: size,
      });
      await expect(other.getByRole('heading', { name: title })).toBeVisible();
      await expect(other.getByRole('table', { name: 'Late' }).getByRole('row')).toHaveCount(6);
      await expect(other.getByRole('region', { name: 'Imports' })).toContainText(/may do this/);
      await expect(other.getByRole('button', { name: 'Arrange' })).toHaveCount(0);

      await press(page, 'Share');
      await press(page, 'End the link');
      await page.keyboard.press('Escape');
      await other.reload();
      await expect(other.getByText('This link opens nothing')).toBeVisible();
    },
  );
}

journey(
  'the query behind a figure of the portfolio is taken to the explorer and asked again',
  async ({ enter }) => {
    const page = await enter('EXECUTIVE');
    const name = 'The query behind “Where does money go without evidence?”';
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByLabel('Query')).toHaveValue(/^query OpenSpend/);
    await press(page, 'Open in the explorer');
    const editor = page.getByRole('textbox', { name: 'Query' });
    await expect(editor).toContainText('query OpenSpend');
    await expect(page.getByText(/^Costs at most/)).toBeVisible();
    await editor.focus();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByLabel('Result as JSON')).toHaveValue(/"openSpend"/);
  },
);
