import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aVendor, quillworks, threeVendors } from './support/a-vendor';
import { anEngagement, aRating, aStep } from './support/an-engagement';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

describe('Vendors beside each other', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  const open = (address: string, vendors: unknown = connection(threeVendors)) => {
    const page = renderPage(address, { Query: { vendors } });
    stop = page.stop;
    return page;
  };

  it('stand in the order of the address, measure by measure, and what differs is bold', async () => {
    open('/vendors?compare=v1,v2');
    const table = within(await screen.findByRole('table', { name: 'Vendors compared' }));
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Halyard AI',
      'Quillworks',
    ]);
    const cells = (name: string) => within(table.getByRole('row', { name: new RegExp(`^${name}`) }));
    expect(cells('Does').getByText('58 % (n = 5)').tagName).toBe('STRONG');
    expect(cells('Does').getByText('31 % (n = 2)').tagName).toBe('STRONG');
    expect(cells('Signs').getByText('62 % (n = 6)').tagName).not.toBe('STRONG');
    expect(cells('Signed, then carried').getByText('29 points short')).toBeTruthy();
    expect(cells('Stance').getByText('leaning shirker (few: n = 2)')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('lose one and keep the others; two are the fewest', async () => {
    const { user, router } = open('/vendors?compare=v1,v2,v3');
    await user.click(await screen.findByRole('button', { name: 'Take Halyard AI out' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ compare: 'v2,v3' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull());
    await user.click(screen.getByRole('link', { name: 'All vendors' }));
    expect(await screen.findByRole('heading', { name: 'Vendors', level: 1 })).toBeTruthy();
  });

  it('that are not all there say so, and the page says when it waits or is broken', async () => {
    const gone = open('/vendors?compare=v1,v2', connection([aVendor()]));
    expect(await screen.findByRole('heading', { name: 'There is nothing to compare' })).toBeTruthy();
    gone.stop();
    gone.unmount();
    const waiting = open('/vendors?compare=v1,v2', never);
    expect(await screen.findByText('Loading…')).toBeTruthy();
    waiting.stop();
    waiting.unmount();
    open('/vendors?compare=v1,v2', () => {
      throw aFault('INTERNAL', 'req-9');
    });
    expect(await screen.findByText('Request req-9')).toBeTruthy();
  });
});

describe('The dossier', () => {
  let stop: () => void = () => undefined;
  afterEach(() => {
    stop();
    vi.restoreAllMocks();
  });

  const open = (changes: object | null) => {
    const vendor = changes && aVendor(changes);
    const page = renderPage('/vendors/v1/dossier', { Query: { vendor: () => vendor } });
    stop = page.stop;
    return page;
  };

  it('holds figures with their number and source, terms, breaches, promises and ratings with replies', async () => {
    open({
      stance: quillworks.stance,
      engagements: [anEngagement()],
      stanceSteps: [aStep],
      ratings: [aRating],
    });
    expect(await screen.findByRole('article', { name: 'Dossier of Halyard AI' })).toBeTruthy();
    const facts = within(screen.getByRole('table', { name: 'Figures' }));
    expect(
      facts.getByRole('row', { name: 'Does 58\u00a0% n = 5, by the ledger of settled engagements' }),
    ).toBeTruthy();
    const pilot = within(screen.getByRole('region', { name: 'SC-101 Proactive refund' }));
    expect(pilot.getByText(/^Signed terms, version 2\. You owe nothing until go-live\./)).toBeTruthy();
    expect(pilot.getByRole('row', { name: /All fees together.*€78,000 over-billed/ })).toBeTruthy();
    expect(pilot.getByText('The terms have no fee that waits for signature.')).toBeTruthy();
    expect(pilot.getByText('We answer in two seconds.')).toBeTruthy();
    expect(screen.getByText(/^Jul 4, SC-101 Proactive refund: bore 9 %/)).toBeTruthy();
    const ratings = within(screen.getByRole('region', { name: 'Ratings and replies' }));
    expect(ratings.getByText('The first invoice was a mistake.')).toBeTruthy();
    expect(screen.getByText(/limits version 1/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('of a vendor of which nothing is known says so, part by part', async () => {
    open({ engagements: [], ratings: [] });
    expect(await screen.findByText('It takes part in no pilot.')).toBeTruthy();
    expect(screen.getByText('There is no rating to show.')).toBeTruthy();
  });

  it('is reached from its vendor, leads back, and is printed by a button that is not on paper', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user, router } = open({});
    const button = await screen.findByRole('button', { name: 'Print' });
    expect(button.closest('.no-print')).toBeTruthy();
    expect(within(screen.getByRole('article')).queryByRole('button')).toBeNull();
    await user.click(button);
    expect(print).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('link', { name: 'Halyard AI' }));
    await user.click(await screen.findByRole('link', { name: 'Dossier' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/vendors/v1/dossier'));
  });

  it('of a vendor that is not there says so', async () => {
    open(null);
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeTruthy();
  });
});
