import { expect, journey, signIn } from '../journey.ts';
import { answer, tabTo } from '../keyboard.ts';
import { watchEffort } from '../pace.ts';
import { proposeByKeys } from '../propose.ts';
import { expectAsWritten } from '../weekly-jobs.ts';

// The weekly jobs that no other journey counts; each begins on the home screen.
journey.use({ shelf: 'weekly jobs' });

journey('a lead logs a new pilot within its budget, by keyboard alone', async ({ page, product }) => {
  await signIn(page, product, 'LEAD');
  const effort = await watchEffort(page);
  await proposeByKeys(page, 'Letters that name two hours');
  expectAsWritten('Log a new pilot', await effort());
});

journey(
  'a lead brings a pilot up to date within its budget: numbers, a sentence and how it goes',
  async ({ page, product }) => {
    await signIn(page, product, 'LEAD');
    const effort = await watchEffort(page);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type('boiler');
    await expect(page.getByRole('option', { name: /Boiler faults read from afar/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Boiler faults read from afar' })).toBeVisible();

    await page.keyboard.press('u');
    const readings = page.getByRole('dialog', { name: 'Add readings' });
    await expect(readings.getByRole('textbox').first()).toBeFocused();
    await page.keyboard.type('15');
    await page.keyboard.press('Tab');
    await page.keyboard.type('6');
    await tabTo(page, /^How does it go/);
    await page.keyboard.type('At');
    await answer(page, /^A remark/, 'The frost is coming, calls rise.');
    await page.keyboard.press('Enter');
    await expect(readings).toBeHidden();
    await expect(page.getByText('1 reading added, declared at risk.')).toBeVisible();
    expectAsWritten('Bring a pilot up to date', await effort());
  },
);

journey(
  'an executive sees what to decide without a click, and decides by two and a reason',
  async ({ page, product }) => {
    await signIn(page, product, 'EXECUTIVE');
    const effort = await watchEffort(page);
    const due = page.getByRole('region', { name: 'What must be decided?' }).getByRole('listitem');
    await expect(due.first()).toContainText('days overdue');
    await expect(due.first()).toBeInViewport();
    expectAsWritten('See what needs my decision', await effort());

    await due
      .first()
      .getByRole('button', { name: /^Decide/ })
      .click();
    const sheet = page.getByRole('dialog', { name: /^Decide: / });
    await sheet.getByRole('radio', { name: /^Kill/ }).click();
    await answer(page, 'Reason', 'It does not carry itself.');
    await answer(page, 'Who is affected, and how?', 'Those it was offered to: they are told.');
    await page.keyboard.press('Control+Enter');
    // What was killed is asked about at once.
    await expect(page.getByRole('dialog', { name: 'Log a failure' })).toBeVisible();
    expectAsWritten('Decide', await effort());
  },
);

journey('what stopping costs today stands on the pilot’s head', async ({ page, product }) => {
  await signIn(page, product, 'PROCUREMENT', '/pilots?q=right+part');
  await page
    .getByRole('table', { name: 'Pilots' })
    .getByRole('link', { name: /The right part in the van/ })
    .focus();
  await page.keyboard.press('Enter');
  const effort = await watchEffort(page);
  await expect(page.getByRole('button', { name: /^Stopping today costs you €[\d,.]+/ })).toBeInViewport();
  expectAsWritten('What do we lose if we stop it today?', await effort());
});

journey('the board page is one click from home', async ({ page, product }) => {
  await signIn(page, product, 'EXECUTIVE');
  const effort = await watchEffort(page);
  await page.getByRole('link', { name: 'Board page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/board/);
  expectAsWritten('Board page', await effort());
});
