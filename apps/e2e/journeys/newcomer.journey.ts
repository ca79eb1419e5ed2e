import { expect, journey, signIn } from '../journey.ts';

journey(
  'a newcomer finds a pilot by a few letters, sees what is not theirs to change, and says something',
  async ({ page, product }) => {
    await signIn(page, product, 'CONTRIBUTOR');
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('combobox', { name: 'Search pilots, pages and actions' });
    await expect(palette).toBeFocused();
    await page.keyboard.type('reading photo');
    await expect(page.getByRole('option', { name: /Meter reading by photo/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Meter reading by photo' })).toBeVisible();

    const main = page.getByRole('main');
    await expect(main.getByText('Led by Priya Rao.')).toBeVisible();
    await expect(main.getByRole('button', { name: /^Edit/ })).toHaveCount(0);
    await expect(main.getByRole('button', { name: /on hold…|Withdraw…/ })).toHaveCount(0);

    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect(keys.getByText('New pilot')).toBeVisible();
    await expect(keys.getByText('Edit the charter')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();

    await page.getByRole('tab', { name: /^Comments/ }).click();
    const comments = page.getByRole('region', { name: 'Comments' });
    await page
      .getByLabel('Your comment')
      .fill('My mother photographed the water meter. Say which one it is.');
    await page.keyboard.press('Control+Enter');
    await expect(comments.getByRole('listitem').last()).toHaveText(/Tomasz Zielak.*Say which one it is/);
    await expect(page.getByLabel('Your comment')).toHaveValue('');
  },
);

journey('a newcomer reads in the settings who may do what they may not', async ({ page, product }) => {
  await signIn(page, product, 'CONTRIBUTOR', '/settings');
  const main = page.getByRole('main');
  const settings = page.getByRole('navigation', { name: 'Settings' });
  const pages = [
    ['Programs', 'Leads, executives and administrators found one.', 'New program'],
    ['Units', 'Leads, executives and administrators add one.', 'New unit'],
    ['Members', 'Administrators let people in and give them their roles.', 'New member'],
    ['Imports, exports', 'Administrators import and export files.', 'Import a file'],
    ['Audit log', 'Administrators read the audit log.', 'Check'],
  ] as const;
  for (const [name, sentence, verb] of pages) {
    await settings.getByRole('link', { name }).click();
    await expect(main.getByText(sentence)).toBeVisible();
    await expect(main.getByRole('button', { name: verb })).toHaveCount(0);
    await expect(main.getByRole('link', { name: verb })).toHaveCount(0);
  }
  await page.goto(`${product.address}/import/new`);
  await expect(main.getByText('Administrators import files.')).toBeVisible();
  await expect(main.getByLabel(/Drop a CSV file/)).toHaveCount(0);
});

journey('a newcomer who leads a pilot of their own may change it', async ({ page, product }) => {
  await signIn(page, product, 'CONTRIBUTOR', '/pilots?q=gas%20safety');
  await page.getByRole('link', { name: 'Gas safety list on the phone' }).click();
  await expect(page.getByRole('button', { name: 'Edit hypothesis' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Set on hold…' })).toBeVisible();
});
