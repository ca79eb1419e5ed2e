import type { Locator, Page } from '@playwright/test';
import { expect, journey, signIn } from '../journey.ts';
import { answer, arrowTo, pick, press, retype, tabTo } from '../keyboard.ts';
import { proposeByKeys } from '../propose.ts';

const name = 'A message when the van is ten minutes away';

const evidence = (page: Page): Locator => page.getByRole('region', { name: 'Evidence', exact: true });
const criteria = (page: Page): Locator => evidence(page).getByRole('table', { name: 'Criteria' });
const readiness = (page: Page): Locator => page.getByRole('region', { name: 'Before it can start' });

/** States a part of the charter where it stands; the keyboard stays there. */
async function state(page: Page, field: string, text: string): Promise<void> {
  const opener = `Edit ${field.toLowerCase()}`;
  await press(page, opener);
  await expect(page.getByRole('textbox', { name: field })).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: opener, exact: true })).toBeFocused();
}

/** Names a person where one is asked for. */
async function appoint(page: Page, field: string, person: string): Promise<void> {
  const opener = `Edit ${field.toLowerCase()}`;
  await press(page, opener);
  await expect(page.getByRole('combobox', { name: field })).toBeFocused();
  await pick(page, person, new RegExp(person));
  await expect(page.getByRole('button', { name: opener, exact: true })).toBeFocused();
}

/** Everything the charter asks for, and who approves the one write to a system of record. */
async function stateCharter(page: Page): Promise<void> {
  await state(page, 'Hypothesis', 'If we say ten minutes before, nobody is out when the van comes.');
  await state(page, 'Customer outcome', 'You know when to be at the door.');
  await state(page, 'Business outcome', 'One empty visit in two is saved.');
  await state(page, 'Pre-mortem', 'We failed because the board did not know where the van was.');
  await tabTo(page, 'No vendor takes part');
  await page.keyboard.press('Space');
  await expect(page.getByText('No vendor takes part', { exact: true })).toHaveCount(2);
  await state(page, 'Largest loss, ours', '9000');
  await appoint(page, 'Sponsor', 'Helen');

  const systems = page.getByRole('region', { name: 'Systems touched' });
  await press(page, 'Add a system');
  await pick(page, 'Customer reg', /Customer register/);
  await expect(systems.getByLabel('Access to Customer register')).toBeVisible();
  await expect(systems.getByRole('button', { name: 'Add a system' })).toBeFocused();
  await tabTo(page, 'Access to Customer register', true);
  await page.keyboard.type('Writes');
  await expect(systems.getByText('Writes to Mode 1')).toBeVisible();
  await appoint(page, 'Approver for Customer register', 'Ada');
  await expect(systems.getByText('Writes to Mode 1')).toBeHidden();
}

interface Claim {
  readonly kill?: true;
  readonly metric: (page: Page) => Promise<void>;
  readonly threshold: string;
  readonly baseline: readonly [value: string, cases: string, source: string];
  readonly cases: string;
}

/** A metric the workspace does not have yet, described without leaving the criterion. */
async function newMetric(page: Page): Promise<void> {
  const unheard = 'Visits with somebody at the door';
  await page.keyboard.type(unheard);
  await expect(page.getByRole('option', { name: `Add “${unheard}”` })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New metric' });
  await expect(dialog.getByLabel('Name')).toHaveValue(unheard);
  await tabTo(page, /^Proportion/);
  await page.keyboard.press('Space');
  await tabTo(page, 'Direction');
  await page.keyboard.type('Higher');
  await tabTo(page, /^Performance/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

/** Answers a field that may say something else already. */
async function overwrite(page: Page, field: string | RegExp, text: string): Promise<void> {
  await tabTo(page, field);
  await retype(page, text);
}

/** Registers a claim against a level, and reads meanwhile how soon one would know. */
async function register(page: Page, { kill, metric, threshold, baseline, cases }: Claim): Promise<void> {
  await press(page, 'New criterion', true);
  const dialog = page.getByRole('dialog', { name: 'New criterion' });
  await expect(dialog).toBeVisible();
  // The second claim is offered as what would make one stop.
  await tabTo(page, kill ? /^Kill/ : /^Success/);
  await tabTo(page, 'Metric');
  await metric(page);
  const level = dialog.getByRole('radio', { name: /^Against a level/ });
  await tabTo(page, /^(Beside a control|Against a level)/);
  if (!(await level.isChecked())) await page.keyboard.press('ArrowUp');
  await expect(level).toBeChecked();
  await overwrite(page, /^Threshold/, threshold);
  await overwrite(page, /^Baseline/, baseline[0]);
  await overwrite(page, /^Cases it rests on/, baseline[1]);
  await overwrite(page, /^Where the baseline comes from/, baseline[2]);
  await overwrite(page, 'Cases expected', cases);
  const planning = dialog.getByRole('region', { name: 'What you could know by when' });
  await expect(planning.getByText(new RegExp(`^With ${cases} cases a day`))).toBeVisible();
  await expect(planning.getByRole('table', { name: 'If this were the truth' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

/** Goes on to the next row of radio buttons. */
async function toNextRow(page: Page): Promise<void> {
  const row = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLInputElement && activeElement.type === 'radio'
        ? activeElement.name
        : null;
    });
  const before = await row();
  await expect(async () => {
    await page.keyboard.press('Tab');
    const now = await row();
    expect(now !== null && now !== before).toBe(true);
  }).toPass();
}

/** Rates how real it is by the keys 0 to 4; the one that is above 2 is shown by an artefact. */
async function ratePads(page: Page): Promise<void> {
  await arrowTo(page, 'Pads');
  await press(page, 'Rate it');
  await expect(page.getByRole('form', { name: 'Your rating' })).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByText('Counts as 2 until an artefact shows it.')).toBeVisible();
  await answer(page, /^Artefact/, 'The draw of 400 customers');
  await answer(page, 'Its address', 'https://brindlewick.example/draw');
  await expect(page.getByText('Counts as 2 until an artefact shows it.')).toBeHidden();
  for (const level of '222122221') {
    await toNextRow(page);
    await page.keyboard.press(level);
  }
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('form', { name: 'Your rating' })).toBeHidden();
  await expect(page.getByRole('tabpanel', { name: 'Pads' })).toContainText('of 100');
}

/** Types the numbers of the readings that are due, one after the other. */
async function typeDue(page: Page, numbers: readonly string[]): Promise<void> {
  await page.keyboard.press('u');
  const dialog = page.getByRole('dialog', { name: 'Add readings' });
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
  for (const [at, number] of numbers.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(number);
  }
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

journey(
  'a pilot is proposed, made ready, started by an executive and counted, by keyboard alone',
  async ({ page, product, enter }) => {
    journey.slow();
    await signIn(page, product, 'LEAD');
    const key = await proposeByKeys(page, name);
    await page.goto(`${product.address}/pilots/${key}`);
    await expect(readiness(page)).toContainText('things are missing.');
    await stateCharter(page);

    await press(page, 'Success criterion', true);
    await expect(page.getByRole('tab', { name: 'Evidence' })).toHaveAttribute('aria-selected', 'true');
    await register(page, {
      metric: newMetric,
      threshold: '80',
      baseline: ['68', '1200', 'Dispatch, last quarter'],
      cases: '60',
    });
    await register(page, {
      kill: true,
      metric: (there) => pick(there, 'nobody is home', /Visits where nobody is home/),
      threshold: '25',
      baseline: ['17', '1200', 'Dispatch, last quarter'],
      cases: '60',
    });
    await expect(criteria(page).getByRole('row')).toHaveCount(3);
    await tabTo(page, 'Evidence', true);
    await ratePads(page);
    await expect(readiness(page)).toContainText('Everything it needs to start is stated.');

    const executive = await enter('EXECUTIVE', `/pilots/${key}`);
    await expect(executive.getByRole('button', { name: 'Decide…' })).toBeVisible();
    await executive.keyboard.press('d');
    const sheet = executive.getByRole('dialog', { name: `Decide: ${key} ${name}` });
    await expect(sheet.getByText('Everything it needs to start is stated.')).toBeVisible();
    await expect(sheet.getByRole('radio', { name: /^Go / })).toBeFocused();
    await executive.keyboard.press('1');
    await expect(sheet.getByRole('radio', { name: /^Go / })).toBeChecked();
    await answer(executive, 'Reason', 'Small, real, and the board can bear it.');
    await answer(executive, 'Who is affected, and how?', '400 customers: they get a message.');
    await executive.keyboard.press('Control+Enter');
    await expect(executive.getByRole('dialog', { name: /^Decided: / })).toContainText(`${key} is running.`);

    await expect(page.getByText('Running', { exact: true }).first()).toBeVisible();
    await typeDue(page, ['58', '49', '58', '9']);
    await tabTo(page, 'Pads', true);
    await arrowTo(page, 'Evidence', 'ArrowLeft');
    await expect(evidence(page).getByText(/^Locked by Helen Voss/)).toBeVisible();
    await expect(evidence(page).getByRole('table', { name: 'Readings' })).toContainText('49 of 58');
    await expect(criteria(page).getByRole('row', { name: /^Success/ })).toContainText('Not yet');
  },
);

/** The Mondays of the last weeks but one, oldest first, in the workspace's own days. */
function mondays(weeks: number): readonly string[] {
  const today = new Date(new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' }).format());
  const monday = today.getTime() - ((today.getUTCDay() + 6) % 7) * 86_400_000;
  return Array.from({ length: weeks }, (_, at) =>
    new Date(monday - (weeks - at) * 7 * 86_400_000).toISOString().slice(0, 10),
  );
}

/** Four weeks of a sheet as it is copied: tabs between the columns. */
function sheet(): string {
  const rows = mondays(4).flatMap((from) => [
    `${from}\tEmergencies turned into planned visits\t40\t15`,
    `${from}\tFault codes without a fault\t30\t5`,
  ]);
  return ['from\tmetric\tn\tsuccesses', ...rows].join('\n');
}

journey(
  'a lead types readings, pastes more, reads what they say and calls for the decision, by keyboard alone',
  async ({ page, product, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await signIn(page, product, 'LEAD', '/pilots?q=boiler+faults');
    const row = page
      .getByRole('table', { name: 'Pilots' })
      .getByRole('link', { name: 'Boiler faults read from afar' });
    await expect(row).toBeVisible();
    await row.focus();
    await page.keyboard.press('Enter');
    await expect(evidence(page).getByText(/^The last reading is \d+ days old/)).toBeVisible();
    const success = criteria(page).getByRole('row', { name: /^Success/ });
    await expect(success).toContainText('Not yet');
    const before = (await success.textContent()) ?? '';

    await typeDue(page, ['15', '6']);
    await expect(evidence(page).getByRole('table', { name: 'Readings' })).toContainText('6 of 15');
    await expect(success).not.toHaveText(before);

    await page.keyboard.press('u');
    const dialog = page.getByRole('dialog', { name: 'Add readings' });
    await expect(dialog.getByRole('textbox').first()).toBeFocused();
    await tabTo(page, 'Type', true);
    await arrowTo(page, 'Paste a sheet');
    await tabTo(page, 'Rows of a sheet');
    await page.evaluate((text) => navigator.clipboard.writeText(text), sheet());
    await page.keyboard.press('Control+v');
    await press(page, 'Save 8 readings');
    await expect(dialog).toBeHidden();

    await expect(success).toContainText('Proven');
    const verdict = evidence(page).getByRole('region', { name: 'What the evidence asks for' });
    await expect(verdict).toContainText(/is proven: [\d.]+\s%, [\d.]+\s% to [\d.]+\s% \(n = \d+\)/);
    await expect(verdict).not.toContainText('days old');

    await press(page, 'Call for decision…');
    const call = page.getByRole('dialog');
    await expect(call.getByRole('textbox')).toBeFocused();
    await page.keyboard.type('It is proven, and the frost is coming.');
    await page.keyboard.press('Control+Enter');
    await expect(call).toBeHidden();
    await expect(page.getByText('Deciding', { exact: true }).first()).toBeVisible();
  },
);
