import type { Page } from '@playwright/test';
import { expect, journey } from '../journey.ts';
import { holdLine } from '../line.ts';
import { propose, reword } from '../propose.ts';

const edit = async (page: Page, field: string, text: string): Promise<void> => {
  await page.getByRole('button', { name: `Edit ${field.toLowerCase()}`, exact: true }).click();
  await page.getByRole('textbox', { name: field }).fill(text);
};
const charter = (page: Page) => page.getByRole('region', { name: 'Charter' });
const collision = (page: Page) => page.getByRole('alert').filter({ hasText: 'Somebody else changed this' });

journey('two who change the same words see both, and neither is lost', async ({ enter }) => {
  const lead = await enter('LEAD');
  const key = await propose(lead, 'Cold radiators found by night');
  await lead.getByRole('button', { name: 'Open' }).last().click();
  const admin = await enter('ADMIN', `/pilots/${key}`);

  await edit(admin, 'Problem', 'Mine: half the radiators stay cold.');
  await reword(lead, 'Problem', 'Theirs: nobody knows which radiator is cold.');
  const both = collision(admin);
  await expect(both).toContainText('Theirs: nobody knows which radiator is cold.');
  await expect(admin.getByRole('textbox', { name: 'Problem' })).toHaveValue(
    'Mine: half the radiators stay cold.',
  );
  await both.getByRole('button', { name: 'Save mine' }).click();
  await expect(charter(lead).getByText('Mine: half the radiators stay cold.')).toBeVisible();

  await edit(admin, 'Problem', 'Mine again: three in ten.');
  await reword(lead, 'Problem', 'Theirs again: two in ten.');
  await both.getByRole('button', { name: 'Keep theirs' }).click();
  await expect(charter(admin).getByText('Theirs again: two in ten.')).toBeVisible();
  await admin.getByRole('tab', { name: 'Activity' }).click();
  const told = admin.getByRole('region', { name: 'Activity' });
  await expect(told.getByText('Mine: half the radiators stay cold.').first()).toBeVisible();
});

journey(
  'who saves without having heard is asked first, and what does not touch is joined',
  async ({ enter }) => {
    const lead = await enter('LEAD');
    const key = await propose(lead, 'Thermostats that learn the week');
    await lead.getByRole('button', { name: 'Open' }).last().click();
    const admin = await enter('ADMIN', `/pilots/${key}`);
    const line = await holdLine(admin);
    await expect(charter(admin)).toBeVisible();
    await line.cut();

    await reword(lead, 'Customer outcome', 'It is warm when you come home.');
    await edit(admin, 'Business outcome', 'A tenth less gas in spring.');
    await admin.keyboard.press('Control+Enter');
    await expect(charter(admin).getByText('A tenth less gas in spring.')).toBeVisible();
    await expect(charter(admin).getByText('It is warm when you come home.')).toBeVisible();
    await expect(charter(lead).getByText('A tenth less gas in spring.')).toBeVisible();

    await reword(lead, 'Pre-mortem', 'Theirs: we failed because nobody has the same week twice.');
    await edit(admin, 'Pre-mortem', 'Mine: we failed because the app was closed.');
    await admin.keyboard.press('Control+Enter');
    await expect(collision(admin)).toContainText('nobody has the same week twice');
    await expect(admin.getByRole('textbox', { name: 'Pre-mortem' })).toHaveValue(/^Mine/);
    await collision(admin).getByRole('button', { name: 'Save mine' }).click();
    await expect(charter(lead).getByText(/^Mine: we failed/)).toBeVisible();
  },
);
