import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPilot } from './support/a-pilot';
import { aSheet } from './support/a-terms';
import { anEngagement, aVersion } from './support/a-vendors-part';
import { axeFindings } from './support/axe';
import { connection, renderPage } from './support/render-page';

/** Some forty fields are drawn anew with every key: on a busy machine that takes its time. */
const long = 120_000;

interface Sent {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly reason: string | null;
  readonly signedOn: string | null;
  readonly sheet: ReturnType<typeof aSheet>;
}

// What travels when it is opened is there before anybody waits for it.
beforeAll(async () => {
  await Promise.all([
    import('../src/pages/pilot/pilot-page'),
    import('../src/pages/pilot/terms/terms-tab'),
    import('../src/pages/pilot/terms/new-terms-form'),
    import('../src/pages/pilot/terms/terms-form'),
  ]);
}, 120_000);

describe('The terms form', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());

  const without = { terms: null, allTerms: [], stopToday: null };
  const open = (engagement: object, answer: object = {}, changes: object = {}) => {
    const sent: Sent[] = [];
    const pilot = aPilot({ comments: connection([]), engagements: [engagement], value: null, ...changes });
    const page = renderPage('/pilots/SC-101?tab=terms', {
      Query: { pilot },
      Mutation: {
        recordTerms: (_parent: unknown, { input }: { input: Sent }) => {
          sent.push(input);
          const version = aVersion({ ...input, version: 9, recordedBy: { id: 'noor', name: 'Noor Haddad' } });
          const recorded = { ...engagement, terms: version, allTerms: [version] };
          return { refusal: null, problems: [], engagement: recorded, ...answer };
        },
      },
    });
    stop = page.stop;
    return { ...page, sent };
  };
  const press = async ({ user }: Pick<ReturnType<typeof open>, 'user'>, name: RegExp | string) =>
    user.click(await screen.findByRole('button', { name }, { timeout: 15_000 }));
  // By role each of the many fields would be looked at anew.
  const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

  it(
    'is answered by keyboard alone, says what it comes to meanwhile, and sends what was typed',
    async () => {
      const page = open(anEngagement({ ...without, dates: { ...anEngagement().dates, kickoffOn: null } }));
      const { user, sent } = page;
      await press(page, 'Enter the terms');
      const form = await screen.findByRole('form', { name: 'Terms with Halyard' });
      await waitFor(() => expect(document.activeElement).toBe(field('Amount (EUR)')));
      const skip = (times: number) => user.keyboard('{Tab}'.repeat(times));
      await user.paste('240,000');
      // How often, what for, its bin, another fee: then the clock.
      await skip(5);
      await user.selectOptions(field('Nothing is billed before'), 'VALUE_PROVEN');
      expect(field('Share of it (%)').value).toBe('100');
      await skip(2);
      await user.clear(field('Owed from (% of value)'));
      await user.keyboard('50');
      await user.click(field('Days of notice'));
      await user.paste('30');
      await skip(1);
      await user.paste('60000');
      await skip(1);
      await user.clear(field('You pay of it (%)'));
      await user.paste('30');
      await skip(1);
      await user.paste('600 000');
      await skip(1);
      await user.paste('8000');
      await user.click(field('Data and move (EUR)'));
      await user.paste('20000');
      await skip(1);
      await user.clear(field('You pay of that (%)'));
      await user.keyboard('0');
      await user.click(field('Or: to start (EUR)'));
      await user.paste('20000');
      await skip(1);
      await user.paste('10000');
      await user.clear(field('Length'));
      await user.keyboard('360');
      const comes = within(within(form).getByRole('status', { name: 'What this comes to' }));
      expect(await comes.findByText(/you lose at most €42,000 and the vendor €112,000/)).toBeTruthy();
      expect(comes.getByText('Halyard carries 68 % of what a failure costs.')).toBeTruthy();
      expect(comes.getByText('Risk-sharer')).toBeTruthy();
      expect(within(form).getByText('What stopping costs, day by day')).toBeTruthy();
      await user.keyboard('{Control>}{Enter}{/Control}');
      await waitFor(() => expect(sent).toHaveLength(1));
      const { fees, clauses, ...numbers } = aSheet('A');
      expect(sent[0]).toMatchObject({ version: 0, state: 'SIGNED', signedOn: '2026-08-23', sheet: numbers });
      expect(sent[0]?.sheet.fees).toEqual([{ ...fees[0], name: 'Fee 1', clause: null }]);
      expect(clauses).toHaveLength(1);
      expect(await screen.findByRole('region', { name: 'The terms in force' })).toBeTruthy();
    },
    long,
  );

  it('begins with what the pilot states: the time to its decision and what it may bring', async () => {
    const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });
    const value = {
      model: { currency: 'EUR', weeklyBurn: eur(2_100_00) },
      forward: { benefits: eur(600_000_00) },
    };
    const page = open(anEngagement(without), {}, { value });
    await press(page, 'Enter the terms');
    await screen.findByRole('form', { name: 'Terms with Halyard' });
    expect(field('Value at target (EUR)').value).toBe('600,000');
    expect(field('Your people a month (EUR)').value).toBe('9,000');
    expect(field('Length').placeholder).toBe('104');
    expect(field('Kick-off').value).toBe('15');
    expect(field('Go-live').placeholder).toBe('26');
    expect(await axeFindings()).toEqual([]);
  });

  it('estimates what delivering should cost, and says from what', async () => {
    const page = open(anEngagement(without));
    const { user } = page;
    await press(page, 'Enter the terms');
    await screen.findByRole('form', { name: 'Terms with Halyard' });
    await user.type(field('Length'), '360');
    await user.type(field('Amount (EUR)'), '240000');
    expect(
      screen.getByText(/^For want of a benchmark price, 60 % of the €240,000.*€12,000 a month/),
    ).toBeTruthy();
    await user.type(field('Benchmark price (EUR)'), '200000');
    expect(screen.getByText('60 % of the benchmark price €200,000: €10,000 a month.')).toBeTruthy();
  });

  it('says beside its field in one sentence what is wrong, goes there, and loses nothing', async () => {
    const page = open(anEngagement(without));
    const { user, sent } = page;
    await press(page, 'Enter the terms');
    await screen.findByRole('form', { name: 'Terms with Halyard' });
    await user.type(field('Minimum (EUR)'), 'much');
    expect(screen.getByText('Write the amount as a number, such as 42000 or 12.50.')).toBeTruthy();
    expect(screen.getByText('Put right what is marked to see what it comes to.')).toBeTruthy();
    await user.clear(field('Minimum (EUR)'));
    expect(screen.queryByText('Say how much it is.')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Record as signed/ }));
    expect(await screen.findByText('Say how much it is.')).toBeTruthy();
    expect(screen.getByText('Say roughly what it is worth if it reaches its target.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(field('Amount (EUR)')));
    expect(sent).toEqual([]);
  });

  it('keeps a half-done form until it is recorded or given up', async () => {
    const page = open(anEngagement(without));
    await press(page, 'Enter the terms');
    await screen.findByRole('form', { name: 'Terms with Halyard' });
    await page.user.type(field('Days of notice'), '45');
    await waitFor(() => expect(localStorage.length).toBeGreaterThan(0));
    stop();
    document.body.replaceChildren();
    const again = open(anEngagement(without));
    await press(again, 'Go on with your draft');
    expect(await screen.findByText('Your draft is back.')).toBeTruthy();
    expect(field('Days of notice').value).toBe('45');
    await again.user.click(screen.getByRole('button', { name: 'Give up' }));
    expect(await screen.findByRole('button', { name: 'Enter the terms' })).toBeTruthy();
  });

  it(
    'holds a what-if against the present version: fields, figures, terms and curves on one scale',
    async () => {
      const page = open(anEngagement());
      const { user, sent } = page;
      await press(page, 'What if…');
      const form = within(await screen.findByRole('form', { name: 'Terms with Halyard' }));
      expect(form.getByText('What changes: nothing differs.')).toBeTruthy();
      await user.clear(field('Days of notice'));
      await user.type(field('Days of notice'), '90');
      await user.clear(field('Share of it (%)'));
      await user.type(field('Share of it (%)'), '50');
      await user.selectOptions(field('Nothing is billed before'), 'SIGNATURE');
      expect(await form.findByText('Now: 30')).toBeTruthy();
      const figures = within(form.getByRole('table', { name: 'Figures' }));
      await waitFor(() =>
        expect(figures.getByRole('row', { name: /^Depends on value/ }).textContent).toMatch(
          /100\s%.*50\s%.*changed/,
        ),
      );
      const changes = within(form.getByRole('table', { name: 'What changes' }));
      expect(changes.getByRole('row', { name: /^Notice/ }).textContent).toBe(
        'NoticeNow: 30 daysWhat if: 90 days (changed)',
      );
      const drawn = form.getAllByRole('figure');
      expect(drawn).toHaveLength(2);
      expect(form.getByRole('heading', { name: 'If it is stopped: what if' })).toBeTruthy();
      expect(await axeFindings()).toEqual([]);
      await user.click(form.getByRole('button', { name: /^Save as proposed/ }));
      await waitFor(() => expect(sent).toHaveLength(1));
      expect(sent[0]).toMatchObject({ version: 1, state: 'PROPOSED', signedOn: null });
      expect(sent[0]?.sheet.fees.map(({ amount }) => amount)).toEqual([120_000_00, 120_000_00]);
    },
    long,
  );

  it('asks why signed terms are recorded over signed ones', async () => {
    const page = open(anEngagement());
    const { user, sent } = page;
    await press(page, 'What if…');
    const form = within(await screen.findByRole('form', { name: 'Terms with Halyard' }));
    await user.click(form.getByRole('radio', { name: /^signed/ }));
    await user.click(form.getByRole('button', { name: /^Record as signed/ }));
    expect(
      await form.findByText('Signed terms are there already. Say why they are recorded anew.'),
    ).toBeTruthy();
    await user.type(field('Why'), 'The notice was negotiated');
    await user.click(form.getByRole('button', { name: /^Record as signed/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ state: 'SIGNED', reason: 'The notice was negotiated' });
  });

  it('keeps what was typed when somebody else was quicker, under the same id', async () => {
    const sentence = 'Somebody else recorded terms meanwhile.';
    const refusal = { code: 'CHANGED_MEANWHILE', sentence, facts: [] };
    const theirs = anEngagement({ allTerms: [aVersion({ id: 't5', version: 5 }), aVersion()] });
    const page = open(anEngagement(), { refusal, engagement: theirs });
    const { user, sent } = page;
    await press(page, 'What if…');
    await screen.findByRole('form', { name: 'Terms with Halyard' });
    await user.clear(field('Days of notice'));
    await user.type(field('Days of notice'), '7');
    await user.click(screen.getByRole('button', { name: /^Save as proposed/ }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(field('Days of notice').value).toBe('7');
    await user.click(screen.getByRole('button', { name: /^Save as proposed/ }));
    await waitFor(() => expect(sent.map(({ version }) => version)).toEqual([1, 5]));
    expect(sent[0]?.id).toBe(sent[1]?.id);
  });

  it('compares any version with the present one, and records a proposed one as signed', async () => {
    const offer = aVersion({
      id: 't2',
      version: 2,
      state: 'PROPOSED',
      name: 'Their second offer',
      reason: 'They want to be paid earlier',
      sheet: aSheet('D'),
    });
    const page = open(anEngagement({ allTerms: [offer, aVersion()] }));
    const { user, sent } = page;
    await press(page, 'Compare Their second offer');
    const versions = within(screen.getByRole('region', { name: 'Versions' }));
    expect(versions.getByText(/They want to be paid earlier/)).toBeTruthy();
    expect(versions.getByRole('row', { name: /^The vendor’s share of a failure/ }).textContent).toMatch(
      /68\s%.*0\s%/,
    );
    expect(versions.getByRole('row', { name: /^Success fee/ }).textContent).toMatch(/–.*changed/);
    expect(versions.getAllByRole('figure')).toHaveLength(2);
    await user.click(versions.getByRole('button', { name: 'Record Their second offer as signed' }));
    await user.type(field('Why'), 'Agreed on the phone');
    await user.click(screen.getByRole('button', { name: /^Record as signed/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ state: 'SIGNED', version: 2, sheet: aSheet('D') });
  });
});
