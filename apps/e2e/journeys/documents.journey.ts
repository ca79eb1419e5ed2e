import { expect, journey } from '../journey.ts';

const terms = {
  name: 'Signed terms.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1_200_000, 65)]),
};
const table = { name: 'Week 12.csv', mimeType: 'text/csv', buffer: Buffer.from('Van;Visits\nnine;12\n') };

journey('A contributor attaches two documents, opens one, removes it and puts it back', async ({ enter }) => {
  const page = await enter('CONTRIBUTOR', '/pilots/SC-101');
  const documents = page.getByRole('region', { name: /^Documents/ });
  await documents.getByLabel('Attach files').setInputFiles([terms, table]);
  await expect(documents.getByRole('heading', { name: 'Documents (2)' })).toBeVisible();
  await expect(documents.getByText(/^PDF, 1\.2 MB, /)).toBeVisible();

  const link = documents.getByRole('link', { name: terms.name });
  const coming = page.waitForEvent('download');
  // In the tab it is in: what is saved opens no page.
  await link.evaluate((element) => element.removeAttribute('target'));
  await link.click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(terms.name);

  await documents.getByRole('button', { name: `Remove ${terms.name}` }).click();
  await expect(documents.getByRole('heading', { name: 'Documents (1)' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(link).toBeVisible();

  const other = await enter('EXECUTIVE', '/pilots/SC-101');
  const seen = other.getByRole('region', { name: 'Documents (2)' });
  await expect(seen.getByRole('link', { name: table.name })).toBeVisible();
  await expect(seen.getByRole('button', { name: `Remove ${table.name}` })).toHaveCount(0);
});
