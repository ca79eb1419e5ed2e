import { screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aPilot } from './support/a-pilot';
import { anEngagement } from './support/a-vendors-part';
import { axeFindings } from './support/axe';
import { connection, renderPage } from './support/render-page';

const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });

// What travels when it is opened is there before anybody waits for it.
beforeAll(async () => {
  await Promise.all([
    import('../src/pages/pilot/pilot-page'),
    import('../src/pages/pilot/terms/stop-today-rows'),
  ]);
}, 120_000);

describe('What stopping today costs', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  const open = (engagements: readonly object[]) => {
    const pilot = aPilot({ stage: 'RUNNING', comments: connection([]), engagements });
    const page = renderPage('/pilots/SC-101?tab=charter', { Query: { pilot } });
    stop = page.stop;
    return page;
  };
  const said = { name: /^Stopping today costs/ };

  it('stands on the head of the pilot, and opens into the rows it comes from, which add up', async () => {
    // 90 days in: 4.2 k of our integration is 18 k, three months of our people 24 k; theirs 42 k, 50 k of delivery and the move.
    const { user } = open([anEngagement()]);
    const button = await screen.findByRole('button', said, { timeout: 15_000 });
    expect(button.textContent).toContain('Stopping today costs you €42,000 and Halyard €112,000.');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await user.click(button);
    const rows = within(await screen.findByRole('table', { name: 'Stopping today, with Halyard' }));
    const row = (name: RegExp) => rows.getByRole('row', { name }).textContent;
    expect(row(/^Fees, by the terms/)).toMatch(/You: €0.*Halyard: €0/);
    expect(row(/^Integration/)).toMatch(/€18,000.*€42,000/);
    expect(row(/^Your own people/)).toMatch(/€24,000/);
    expect(row(/^Delivering/)).toMatch(/€50,000/);
    expect(row(/^Data return and migration/)).toMatch(/€0.*€20,000/);
    expect(row(/^In all/)).toMatch(/€42,000.*€112,000/);
    expect(screen.getByRole('link', { name: 'To the terms' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('counts the value that was accepted by that day, and leaves out what was struck or only claimed', async () => {
    const event = { acceptedOn: '2026-11-01', acceptance: 'ACCEPTED', fraction: 0.05, struckReason: null };
    const valueEvents = [
      { id: 'a', ...event },
      { id: 'b', ...event, acceptance: 'CLAIMED', acceptedOn: null },
      { id: 'c', ...event, struckReason: 'Counted twice' },
    ];
    const stopToday = {
      on: '2026-11-21',
      sentence: 'Stopping today costs you €12,000 and Halyard €112,000.',
      buyerLoss: eur(12_000_00),
      vendorLoss: eur(112_000_00),
    };
    const { user } = open([anEngagement({ valueEvents, stopToday })]);
    await user.click(await screen.findByRole('button', said, { timeout: 15_000 }));
    const rows = within(await screen.findByRole('table', { name: 'Stopping today, with Halyard' }));
    expect(rows.getByRole('row', { name: /^Value that was accepted/ }).textContent).toMatch(/−€30,000/);
    expect(rows.getByRole('row', { name: /^In all/ }).textContent).toMatch(/€12,000/);
  });

  it('is one sentence for each vendor, and nothing where nothing can be said', async () => {
    const second = anEngagement({
      id: 'e2',
      vendor: { id: 'v2', name: 'Brightdesk' },
      stopToday: {
        on: '2026-11-21',
        sentence: 'Stopping today costs you €5,000 and Brightdesk nothing.',
        buyerLoss: eur(5_000_00),
        vendorLoss: eur(0),
      },
    });
    open([anEngagement(), second, anEngagement({ id: 'e3', stopToday: null })]);
    const buttons = await screen.findAllByRole('button', said, { timeout: 15_000 });
    expect(buttons.map((button) => button.textContent)).toEqual([
      'Stopping today costs you €42,000 and Halyard €112,000.',
      'Stopping today costs you €5,000 and Brightdesk nothing.',
    ]);
  });

  it('is not there without terms in force', async () => {
    open([anEngagement({ stopToday: null })]);
    expect(
      await screen.findByRole('heading', { name: 'Proactive refund' }, { timeout: 15_000 }),
    ).toBeTruthy();
    expect(screen.queryByRole('button', said)).toBeNull();
  });
});
