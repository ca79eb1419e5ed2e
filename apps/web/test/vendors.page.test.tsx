import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aMerge, aNameGroup, aVendor, threeVendors, vendorsPage } from './support/a-vendor';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

const saved = { refusal: null, problems: [] };

describe('The vendors', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  const open = (address = '/vendors', stubs: object = {}) => {
    const page = renderPage(address, { Query: vendorsPage(), ...stubs });
    stop = page.stop;
    return page;
  };
  const row = async (name: RegExp) =>
    (await screen.findByRole('table', { name: 'Vendors' })) && screen.getByRole('row', { name });

  it('stand with what they promised, carried, cost and are, each with its n', async () => {
    open();
    const quillworks = within(await row(/Quillworks/));
    for (const words of ['60 %', '31 %', '−29', 'n = 2', '1 d'])
      expect(quillworks.getByText(words)).toBeTruthy();
    expect(quillworks.getByText('leaning shirker (few: n = 2)')).toBeTruthy();
    expect(quillworks.getByText('Pretender')).toBeTruthy();
    expect(quillworks.getByText('76 % of what was billed goes against the terms.')).toBeTruthy();
    const halyard = within(await row(/^Select Halyard AI/));
    expect(halyard.getByText('0.51, 0.38–0.63 (n = 5)')).toBeTruthy();
    expect(halyard.getByText('€31.0K')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('are drawn from the widest gap, and stepped through by keys', async () => {
    const { user, router } = open();
    const chart = await screen.findByRole('slider', { name: /Who carries what it signed/ });
    act(() => chart.focus());
    expect(chart.getAttribute('aria-valuetext')).toBe(
      'Quillworks: says 70\u00a0%, signs 60\u00a0%, carried 31\u00a0%, 29 points short, n = 2',
    );
    await user.keyboard('{End}');
    expect(chart.getAttribute('aria-valuetext')).toBe('Tessel: signs 40\u00a0%, nothing settled yet');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/vendors/v3'));
  });

  it('are asked for by gap first; search, filters and order stand in the address', async () => {
    const vendors = vi.fn((_parent: unknown, _args: object) => connection(threeVendors));
    const { user, router } = open('/vendors', { Query: { ...vendorsPage(), vendors } });
    await row(/Quillworks/);
    expect(vendors.mock.calls[0]?.[1]).toMatchObject({ sort: 'GAP', filter: null });
    expect(screen.queryByText(/^Sorted by what/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Spend' }));
    expect(
      await screen.findByText(
        /^Sorted by what was billed less credits in EUR, .*currencies are shown and not ranked/,
      ),
    ).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Stance'), 'Shirker');
    await user.selectOptions(screen.getByLabelText('Which'), 'Pretenders');
    await user.type(screen.getByRole('searchbox'), 'quill');
    await waitFor(() =>
      expect(router.state.location.search).toEqual({
        sort: 'SPEND',
        stance: 'RISK_SHIRKER',
        pretender: 'true',
        q: 'quill',
      }),
    );
    await waitFor(() =>
      expect(vendors.mock.lastCall?.[1]).toMatchObject({
        sort: 'SPEND',
        filter: { search: 'quill', stance: 'RISK_SHIRKER', pretender: true },
      }),
    );
  });

  it('are chosen by keys and compared', async () => {
    const { user, router } = open();
    await row(/Quillworks/);
    await user.keyboard('jxjx');
    await user.click(await screen.findByRole('button', { name: 'Compare' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ compare: 'v2,v1' }));
    expect(router.state.location.href).toBe('/vendors?compare=v2,v1');
  });

  it('tell how few the spend hangs on, and open its rows', async () => {
    const { user } = open();
    expect(await screen.findByText(/has 50 % of €480\.0K/)).toBeTruthy();
    expect(screen.getByText(/As concentrated as 1\.9 vendors of equal size \(n = 3\)/)).toBeTruthy();
    expect(screen.getByText('Much hangs on few vendors here.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show the vendors in EUR' }));
    const rows = within(screen.getByRole('table', { name: 'Spend in EUR, the largest first' }));
    expect(rows.getByRole('row', { name: 'Quillworks €120.0K 25\u00a0%' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('whose names fall together become one, and two again', async () => {
    const mergeVendors = vi.fn((_parent: unknown, _args: { input: object }) => ({
      ...saved,
      vendor: aVendor({ merges: [aMerge] }),
    }));
    const undoVendorMerge = vi.fn((_parent: unknown, _args: { input: object }) => ({
      ...saved,
      vendor: aNameGroup.vendors[1],
    }));
    const { user } = open('/vendors', { Mutation: { mergeVendors, undoVendorMerge } });
    await user.click(await screen.findByRole('button', { name: 'Look at them' }));
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Merge into Halyard AI' }));
    expect(await screen.findByText('HALYARD A.I. LTD became Halyard AI.')).toBeTruthy();
    expect(mergeVendors.mock.calls[0]?.[1].input).toMatchObject({ into: 'v1', from: ['v9'] });
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(undoVendorMerge).toHaveBeenCalledOnce());
    expect(undoVendorMerge.mock.calls[0]?.[1].input).toMatchObject({ mergeId: 'merge-1' });
  });

  it('are kept apart, or merged under the other name', async () => {
    const keepVendorsApart = vi.fn((_parent: unknown, _args: { input: object }) => saved);
    const mergeVendors = vi.fn(() => ({
      ...saved,
      vendor: null,
      refusal: { code: 'BOTH_IN_PILOT', sentence: 'Both take part in SC-101.', facts: [] },
    }));
    const { user } = open('/vendors?names=true', { Mutation: { keepVendorsApart, mergeVendors } });
    await user.click(await screen.findByRole('radio', { name: /HALYARD A\.I\. LTD/ }));
    await user.click(screen.getByRole('button', { name: 'Merge into HALYARD A.I. LTD' }));
    expect(await screen.findByText('Both take part in SC-101.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Keep apart/ }));
    await waitFor(() => expect(keepVendorsApart).toHaveBeenCalledOnce());
    expect(keepVendorsApart.mock.calls[0]?.[1].input).toMatchObject({ vendorIds: ['v1', 'v9'] });
  });

  it('of nearly the same name are shown before one is added', async () => {
    const refusal = { code: 'SIMILAR_VENDOR', sentence: 'There is one of nearly this name.', facts: [] };
    const addVendor = vi.fn((_parent: unknown, { input }: { input: { despiteSimilar: boolean } }) =>
      input.despiteSimilar
        ? { ...saved, similar: [], vendor: aVendor({ id: 'v8', name: 'Halyard' }) }
        : { ...saved, similar: [aVendor()], vendor: null, refusal },
    );
    const { user } = open('/vendors', { Mutation: { addVendor } });
    await user.click(await screen.findByRole('button', { name: 'New vendor' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: 'Add' }));
    expect(await dialog.findByText('Give its name.')).toBeTruthy();
    await user.type(dialog.getByLabelText('Name'), 'Halyard{Enter}');
    expect(await dialog.findByText(refusal.sentence)).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Use Halyard AI' })).toBeTruthy();
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Add all the same' }));
    expect(await screen.findByText('Halyard is added.')).toBeTruthy();
  });

  it('show nothing to press to whoever may only read', async () => {
    const { user } = open('/vendors', {
      ViewerPermissions: { addVendor: false },
      VendorPermissions: { merge: false },
    });
    await row(/Quillworks/);
    expect(screen.queryByRole('button', { name: 'New vendor' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Look at them' }));
    expect(screen.queryByRole('button', { name: /^Merge into/ })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Select Quillworks' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select Tessel' }));
    expect(screen.queryByRole('button', { name: 'They are one…' })).toBeNull();
  });

  it('are reached by two letters', async () => {
    const page = open('/');
    await screen.findByText('Priya Rao');
    await page.user.keyboard('gv');
    expect(await screen.findByRole('heading', { name: 'Vendors', level: 1 })).toBeTruthy();
  });

  it('show their bones, say when there are none or none fits, and name the request when broken', async () => {
    const waiting = open('/vendors', { Query: { vendors: never } });
    expect(await screen.findByText('Loading…')).toBeTruthy();
    waiting.stop();
    waiting.unmount();
    const none = open('/vendors', { Query: { ...vendorsPage([]), vendorNameGroups: [] } });
    expect(await screen.findByRole('heading', { name: 'No vendors yet' })).toBeTruthy();
    await none.user.type(screen.getByRole('searchbox'), 'zebra');
    expect(await screen.findByRole('heading', { name: 'No vendor fits' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    none.stop();
    none.unmount();
    open('/vendors', {
      Query: {
        vendors: () => {
          throw aFault('INTERNAL', 'req-9');
        },
      },
    });
    expect(await screen.findByText('Request req-9')).toBeTruthy();
  });

  it('are not shown to a role that may not see them', async () => {
    open('/vendors', {
      Query: {
        vendors: () => {
          throw aFault('FORBIDDEN');
        },
      },
    });
    expect(await screen.findByText('Not open to your role')).toBeTruthy();
  });
});

describe('How stances are named', () => {
  it('is published with its limits and their version', async () => {
    const { stop } = renderPage('/vendors/stances', {
      Query: {
        vendorThresholds: [
          { code: 'VERSION', words: 'The version of these limits.', value: 1 },
          { code: 'NAMED_FROM', words: 'A stance is named from this chance on', value: 0.8 },
        ],
      },
    });
    expect(
      await screen.findByRole('row', { name: /A stance is named from this chance on 0\.80/ }),
    ).toBeTruthy();
    expect(screen.getByText(/^Version 1\. These limits/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    stop();
  });
});
