import type { Locator, Page } from '@playwright/test';
import { expect, journey, personOf } from '../journey.ts';
import { answer, press, typedDay } from '../keyboard.ts';
import { answerAsked } from '../learnings.ts';

/** The pilots to decide on, as home lists them. */
const due = (page: Page): Locator =>
  page.getByRole('region', { name: 'What must be decided?' }).getByRole('listitem');
const known = (page: Page): Locator => page.getByRole('region', { name: 'What is known' });

/** The pilot a decision stands on, with what was stored of that day. */
function standing(page: Page): Locator {
  return page.getByRole('tabpanel', { name: 'Decisions' }).getByRole('article').first();
}

/** What the sheet says before anything is chosen: an interval with its n, what waiting costs, and the recommendation, which it answers. */
async function readSheet(page: Page, recommendation: string): Promise<string> {
  const sentence = known(page).getByText(recommendation).first();
  await expect(sentence).toBeVisible();
  await expect(
    known(page)
      .getByText(/ to .*\(n = [\d,]+\)/)
      .first(),
  ).toBeVisible();
  await expect(known(page).getByText(/Waiting costs €[\d,]+ a week/)).toBeVisible();
  return (await sentence.textContent()) ?? '';
}

journey(
  'an executive decides what has waited longest against the recommendation, by keyboard alone',
  async ({ page, product }) => {
    const { email, password } = personOf(product, 'EXECUTIVE');
    await page.goto(product.address);
    await answer(page, 'E-mail', email);
    await answer(page, 'Password', password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Portfolio' })).toBeVisible();

    const oldest = due(page).first();
    await expect(oldest).toContainText('days overdue');
    await expect(oldest).toContainText('Kill');
    await expect(oldest).toContainText(/€[\d.]+k so far/);
    await expect(oldest.getByRole('img', { name: /^[\d.]+ %, [\d.]+ to [\d.]+ %$/ })).toBeVisible();
    await press(page, /^Decide SC-\d+ Payment plan at the first reminder$/);

    const sheet = page.getByRole('dialog', { name: /^Decide: SC-\d+ Payment plan/ });
    const recommended = await readSheet(page, 'The evidence asks to kill.');
    await expect(sheet.getByRole('radio', { name: /^Go, with conditions/ })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(sheet.getByRole('radio', { name: /^Recycle/ })).toBeChecked();
    await expect(sheet.getByText('This goes against the recommendation.')).toBeVisible();

    await page.keyboard.press('Control+Enter');
    await expect(sheet.getByLabel('Why do you decide otherwise?')).toBeFocused();
    await page.keyboard.type('The plans were offered by people we have trained anew since.');
    await answer(page, 'New decision date', typedDay(42));
    await answer(page, 'Reason', 'Once more, with the trained desk alone.');
    await answer(page, 'Who is affected, and how?', 'The same 3,150 customers: nothing changes for them.');
    await page.keyboard.press('Control+Enter');

    await expect(page.getByRole('dialog', { name: /^Decided: / })).toContainText(/SC-\d+ is running\./);
    await press(page, 'See the decision');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(standing(page)).toContainText('Against the recommendation');
    await expect(standing(page)).toContainText('people we have trained anew since');
    await expect(standing(page)).toContainText('What was known that day');
    await expect(standing(page)).toContainText(recommended);
    await expect(standing(page).getByRole('table', { name: /^Criteria of SC-\d+ that day$/ })).toContainText(
      /66\s%.*Refuted/,
    );
    await expect(standing(page).getByLabel('Fingerprint')).toHaveValue(/^[0-9a-f]{64}$/);
    await expect(page.getByText('Running', { exact: true }).first()).toBeVisible();
  },
);

journey('an executive scales a pilot on a phone: two taps, an owner and a reason', async ({ enter }) => {
  const page = await enter('EXECUTIVE', '/', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const proven = due(page).filter({ hasText: 'Meter reading by photo' });
  await expect(proven).toContainText('The evidence asks to scale.');
  await proven.getByRole('button', { name: /^Decide/ }).tap();
  const sheet = page.getByRole('dialog', { name: /^Decide: SC-\d+ Meter reading by photo$/ });
  const recommended = await readSheet(page, 'The evidence asks to scale.');
  await answerAsked(page, 'The photo is asked for again where it is dark.');
  await sheet.getByRole('radio', { name: /^Go It closes as scaled/ }).tap();
  await expect(sheet.getByText('This goes against the recommendation.')).toBeHidden();

  await sheet.getByRole('button', { name: 'Decide' }).tap();
  await expect(sheet.getByText('A scale owner is needed.')).toBeVisible();
  const owner = sheet.getByRole('combobox', { name: 'Who answers for it at scale?' });
  await expect(owner).toBeFocused();
  await owner.fill('Jonas');
  await page.getByRole('option', { name: /Jonas Okafor/ }).tap();
  await sheet.getByRole('textbox', { name: 'Reason' }).fill('Proven, and the desk asks for it.');
  await sheet.getByLabel('Who is affected, and how?').fill('Everybody who types a meter by hand today.');
  await sheet.getByRole('button', { name: 'Decide' }).tap();

  const decided = page.getByRole('dialog', { name: /^Decided: / });
  await expect(decided).toContainText('Jonas Okafor answers for it; the effect is looked at again on');
  await decided.getByRole('link', { name: 'See the decision' }).tap();
  await expect(page.getByText('Scaled', { exact: true }).first()).toBeVisible();
  await expect(standing(page)).toContainText('Everybody who types a meter by hand today.');
  await expect(standing(page)).toContainText(recommended);
  await expect(page.getByRole('button', { name: 'Decide…' })).toBeHidden();
  await page.getByRole('navigation', { name: 'Main, phone' }).getByRole('link', { name: 'Portfolio' }).tap();
  await expect(due(page).first()).toBeVisible();
  await expect(proven).toBeHidden();
});
