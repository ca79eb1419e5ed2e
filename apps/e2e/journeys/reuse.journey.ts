import type { Locator, Page } from '@playwright/test';
import { expect, journey } from '../journey.ts';
import { press } from '../keyboard.ts';
import { answerAsked } from '../learnings.ts';
import { propose } from '../propose.ts';

journey.use({ shelf: 'undecided' });

const asked = (page: Page): Locator => page.getByRole('region', { name: 'What others learned' });

/** Opens a pilot from the list; answers its key. */
async function openPilot(page: Page, name: string): Promise<string> {
  await page.getByRole('table', { name: 'Pilots' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return /SC-\d+/.exec(page.url())?.[0] ?? '';
}

journey(
  'a lead answers in one line each what others learned, and the charter lacks it no more',
  async ({ enter }) => {
    const page = await enter('LEAD');
    await propose(page, 'Ask the register before letters go out');
    await page.getByRole('button', { name: 'Open' }).last().click();
    const item = page
      .getByRole('region', { name: 'Before it can start' })
      .getByRole('listitem')
      .filter({ hasText: 'Nearest learnings answered' });
    await expect(item).toContainText(/No: .*Not answered yet: LN-\d+/);
    await expect(asked(page)).toContainText(/At the charter: \d learnings? waits? for an answer\./);

    await press(page, 'Nearest learnings answered');
    await expect(asked(page)).toBeFocused();
    const line = 'The register is asked on the morning of every letter.';
    const answered = await answerAsked(page, line);
    expect(answered).toBeGreaterThanOrEqual(1);
    expect(answered).toBeLessThanOrEqual(3);
    await expect(asked(page)).toContainText('At the charter: all are answered.');
    await expect(asked(page).getByText(line)).toHaveCount(answered);
    await expect(item).toContainText('Yes: Nearest learnings answered');
  },
);

journey(
  'scaling is barred until what others learned is answered, and the close-out says whether it held',
  async ({ enter, product }) => {
    journey.slow();
    const name = 'Weekly warmth coach';
    const lead = await enter('LEAD', '/pilots?q=warmth+coach');
    const key = await openPilot(lead, name);
    await press(lead, 'Call for decision…');
    await lead.getByRole('dialog').getByRole('textbox').fill('Friday is counted. It is what it is.');
    await lead.keyboard.press('Control+Enter');
    await expect(asked(lead)).toContainText(/At the SCALE gate: \d learnings? waits? for an answer\./);

    const executive = await enter('EXECUTIVE', `/pilots/${key}`);
    await executive.getByRole('button', { name: 'Decide…' }).click();
    const sheet = executive.getByRole('dialog', { name: `Decide: ${key} ${name}` });
    const go = sheet.getByRole('radio', { name: /^Go / }).first();
    const kill = sheet.getByRole('radio', { name: /^Kill/ });
    await expect(go).toBeDisabled();
    await expect(kill).toBeDisabled();
    await expect(sheet.getByText(/These learnings are not answered yet: LN-\d+/).first()).toBeVisible();
    await expect(sheet.getByRole('radio', { name: /^Hold/ })).toBeEnabled();

    const answered = await answerAsked(lead, 'We ring ten families before we write to them.');
    expect(answered).toBeGreaterThanOrEqual(1);
    await expect(go).toBeEnabled();
    await expect(kill).toBeEnabled();
    await kill.check();
    const otherwise = sheet.getByLabel('Why do you decide otherwise?');
    if (await otherwise.isVisible()) await otherwise.fill('Three per cent pays no mail a week.');
    const reason = 'The Friday tip saved three per cent, not four.';
    await sheet.getByRole('textbox', { name: 'Reason' }).fill(reason);
    await sheet.getByLabel('Who is affected, and how?').fill('1,500 families: they get no tip any more.');
    await sheet.getByRole('button', { name: 'Decide' }).click();

    const log = executive.getByRole('dialog', { name: 'Log a failure' });
    await expect(log.getByLabel('What failed?')).toHaveValue(reason);
    await expect(log.getByRole('combobox', { name: 'Pilot' })).toHaveValue(`${key} ${name}`);
    await log.getByRole('button', { name: 'Log failure' }).click();
    await executive
      .getByRole('dialog', { name: /^FL-\d+ is logged$/ })
      .getByRole('button', { name: 'Done' })
      .click();

    await expect(asked(lead).getByRole('heading', { name: 'Did it hold?' })).toBeVisible();
    const toHold = asked(lead).getByRole('group', { name: /^Did LN-\d+ hold\?$/ });
    await expect(toHold).toHaveCount(answered);
    const [, learning = ''] =
      /Did (LN-\d+)/.exec((await toHold.first().getAttribute('aria-label')) ?? '') ?? [];
    await toHold.first().getByLabel('Note').fill('Nobody was surprised by a change.');
    await toHold.first().getByRole('button', { name: 'It held' }).click();
    await expect(toHold).toHaveCount(answered - 1);

    await lead.goto(`${product.address}/learnings/${learning}`);
    const met = lead
      .getByRole('table', { name: 'Where it was met' })
      .getByRole('row')
      .filter({ hasText: key });
    await expect(met).toContainText('Applied');
    await expect(met).toContainText('We ring ten families before we write to them.');
    await expect(met).toContainText('It held');
    await expect(met).toContainText('Nobody was surprised by a change.');
  },
);
