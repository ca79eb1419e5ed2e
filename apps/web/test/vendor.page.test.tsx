import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aMerge, aStance, aVendor, quillworks } from './support/a-vendor';
import { anEngagement, aRating, aStep } from './support/an-engagement';
import { axeFindings } from './support/axe';
import { aFault, never, renderPage } from './support/render-page';

const saved = { refusal: null, problems: [] };
const confirmed = {
  stance: 'RISK_SHIRKER',
  pretender: true,
  reason: 'Billed from signature, twice.',
  by: { id: 'tom', name: 'Tom Vik' },
  at: '2026-08-01T09:00:00.000Z',
  outdated: true,
};

describe('A vendor', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  const open = (changes: object | null = {}, address = '/vendors/v1', stubs: object = {}) => {
    const vendor = changes && aVendor({ engagements: [anEngagement()], stanceSteps: [aStep], ...changes });
    const page = renderPage(address, {
      Query: { vendor: () => vendor, engagement: () => anEngagement() },
      ...stubs,
    });
    stop = page.stop;
    return page;
  };

  it('stands with what it says, signs and does, how sure that is, and its terms against what happened', async () => {
    open();
    expect(await screen.findByRole('heading', { name: 'Halyard AI', level: 1 })).toBeTruthy();
    expect(screen.getByText(/^Computed: sharer 0\.51, 0\.38–0\.63 \(n = 5\)/)).toBeTruthy();
    const trail = await screen.findByRole('slider', { name: /How sure is it/ });
    expect(within(trail).getByText('Jul 4, SC-101')).toBeTruthy();
    expect(within(trail).getByText('0.14, 0.02–0.35')).toBeTruthy();
    const parts = screen.getByRole('slider', { name: /Pilot by pilot/ });
    expect(within(parts).getByText('46 % → 9 %')).toBeTruthy();
    const table = within(await screen.findByRole('table', { name: 'Terms against behaviour in SC-101' }));
    const total = within(table.getByRole('row', { name: /All fees together/ }));
    expect(total.getByText('€78,000 over-billed')).toBeTruthy();
    expect(total.getByText('Not as agreed')).toBeTruthy();
    const drawn = within(screen.getByRole('figure', { name: 'What would stopping have cost each side?' }));
    expect(
      drawn.getByText(/^It ended on Jul 4\. By the terms, stopping would have cost you most on /),
    ).toBeTruthy();
    expect(drawn.getByText('It ended')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('asks what stopping costs while its part goes on', async () => {
    const { dates, ...part } = anEngagement();
    const going = { ...part, dates: { ...dates, endedOn: null } };
    const vendor = aVendor({ engagements: [going], stanceSteps: [aStep] });
    open({}, '/vendors/v1', { Query: { vendor: () => vendor, engagement: () => going } });
    const drawn = within(await screen.findByRole('figure', { name: 'What does stopping cost each side?' }));
    expect(drawn.getByText(/^Stopping costs you most on /)).toBeTruthy();
  });

  it('shows the part in the pilot that is asked for, and draws how it may go', async () => {
    const other = anEngagement({ id: 'e2', pilot: { ...anEngagement().pilot, id: 'x2', key: 'SC-102' } });
    const { user, router } = open({ engagements: [anEngagement(), other] });
    await user.selectOptions(await screen.findByLabelText('In the pilot'), 'SC-102 Proactive refund');
    await waitFor(() => expect(router.state.location.search).toEqual({ engagement: 'e2' }));
    await user.selectOptions(
      await screen.findByLabelText('If it goes like this'),
      'It brings all of the value',
    );
    expect(await screen.findByText('EUR, it brings all of the value')).toBeTruthy();
  });

  it('that pretends carries the flag with its reason, and what a person made of it', async () => {
    open({ stance: aStance({ ...quillworks.stance, confirmed }), saysSignsDoes: quillworks.saysSignsDoes });
    expect(await screen.findByText('Pretender by its invoices.', { exact: false })).toBeTruthy();
    expect(screen.getByText('76 % of what was billed goes against the terms.')).toBeTruthy();
    expect(screen.getByText(/^Tom Vik confirmed shirker, pretender on/).textContent).toContain(
      'Billed from signature, twice.',
    );
    expect(screen.getByText('Terms or ledger have changed what is computed since.')).toBeTruthy();
  });

  it('is confirmed by a person, with a reason', async () => {
    const confirmStance = vi.fn((_parent: unknown, _args: { input: object }) => ({
      ...saved,
      vendor: aVendor(),
    }));
    const { user } = open({}, '/vendors/v1', { Mutation: { confirmStance } });
    await user.click(await screen.findByRole('button', { name: 'Confirm stance…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Confirm' }));
    expect(await dialog.findByText('Say why, in a sentence.')).toBeTruthy();
    await user.click(dialog.getByRole('radio', { name: /^Partial/ }));
    await user.click(dialog.getByRole('checkbox', { name: /A pretender/ }));
    await user.type(dialog.getByLabelText('Why'), 'Paid half.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('The stance of Halyard AI is confirmed.')).toBeTruthy();
    expect(confirmStance.mock.calls[0]?.[1].input).toMatchObject({
      vendorId: 'v1',
      stance: 'PARTIAL',
      pretender: true,
      reason: 'Paid half.',
    });
  });

  it('stands in its pilots, with what it promised there', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('tab', { name: 'Pilots and promises' }));
    const row = within(await screen.findByRole('row', { name: /SC-101 Proactive refund/ }));
    expect(row.getByText('Risk-sharer')).toBeTruthy();
    expect(row.getByRole('link').getAttribute('href')).toBe('/pilots/SC-101?tab=terms');
    expect(screen.getByText('We answer in two seconds.')).toBeTruthy();
    expect(screen.getByText('0 kept, 1 broken, 0 open')).toBeTruthy();
    expect(screen.getByText(/Ada Obi · the kick-off · Jan 20 · due Jun 1/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('answers its ratings beside them', async () => {
    open({ ratings: [aRating] }, '/vendors/v1?tab=ratings');
    const rating = within(await screen.findByRole('article', { name: 'Rating of SC-101 by Tom Vik' }));
    expect(rating.getByText('Billed from signature.')).toBeTruthy();
    expect(rating.getByText('1 of 4: A little')).toBeTruthy();
    expect(rating.getByText('No evidence')).toBeTruthy();
    expect(rating.getByText('The first invoice was a mistake.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('without terms, pilots and ratings says what comes next', async () => {
    const { user } = open({ engagements: [], stanceSteps: [] });
    expect(await screen.findByRole('heading', { name: 'No terms are recorded yet' })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Pilots and promises' }));
    expect(
      await screen.findByRole('heading', { name: 'Halyard AI takes part in no pilot yet' }),
    ).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Ratings' }));
    expect(
      await screen.findByRole('heading', { name: 'There is no rating of Halyard AI to show' }),
    ).toBeTruthy();
  });

  it('shows its bones, and says when it is broken, not there or not open', async () => {
    const waiting = renderPage('/vendors/v1', { Query: { vendor: never } });
    expect(await screen.findByText('Loading…')).toBeTruthy();
    waiting.stop();
    waiting.unmount();
    const gone = open(null);
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeTruthy();
    gone.stop();
    gone.unmount();
    for (const [fault, words] of [
      [aFault('INTERNAL', 'req-9'), 'Request req-9'],
      [aFault('FORBIDDEN'), 'Not open to your role'],
    ] as const) {
      const page = renderPage('/vendors/v1', {
        Query: {
          vendor: () => {
            throw fault;
          },
        },
      });
      expect(await screen.findByText(words)).toBeTruthy();
      page.stop();
      page.unmount();
    }
  });
});

describe('What is known about a vendor', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  const open = (changes: object = {}, stubs: object = {}) => {
    let vendor = aVendor(changes);
    const editVendor = vi.fn(
      (_parent: unknown, { input }: { input: { changes: object; version: number } }) => {
        vendor = aVendor({ ...vendor, ...input.changes, version: input.version + 1 });
        return { ...saved, conflicts: [], vendor };
      },
    );
    const page = renderPage('/vendors/v1?tab=about', {
      Query: { vendor: () => vendor },
      Mutation: { editVendor },
      ...stubs,
    });
    stop = page.stop;
    return { ...page, editVendor };
  };

  it('is changed in its place, and changed back', async () => {
    const { user, editVendor } = open();
    await user.click(await screen.findByRole('button', { name: 'Edit note' }));
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Voice in nine languages.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(editVendor).toHaveBeenCalledOnce());
    expect(editVendor.mock.calls[0]?.[1].input).toMatchObject({
      version: 4,
      changes: { note: 'Voice in nine languages.' },
    });
    expect(await screen.findByText('Changed the note of Halyard AI')).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(editVendor).toHaveBeenCalledTimes(2));
    expect(editVendor.mock.calls[1]?.[1].input).toMatchObject({ version: 5, changes: { note: null } });
    expect(await axeFindings()).toEqual([]);
  });

  it('gains a contact who can be reached', async () => {
    const { user, editVendor } = open();
    await user.click(await screen.findByRole('button', { name: 'Add a contact' }));
    const form = within(screen.getByRole('form', { name: 'New contact' }));
    await user.type(form.getByLabelText('Name'), 'Lin Wei{Enter}');
    expect(await form.findByText('Give an e-mail address or a telephone number.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.type(form.getByLabelText('Telephone'), '+31 20 555 0100{Enter}');
    expect(await screen.findByText('Lin Wei')).toBeTruthy();
    expect(editVendor.mock.calls[0]?.[1].input.changes).toEqual({
      contacts: [
        { name: 'Ada Obi', role: 'Accounts', email: 'ada@halyard.example', phone: null },
        { name: 'Lin Wei', role: null, email: null, phone: '+31 20 555 0100' },
      ],
    });
  });

  it('changes and loses a document', async () => {
    const { user, editVendor } = open();
    await user.click(await screen.findByRole('button', { name: 'Edit Contract' }));
    const form = within(screen.getByRole('form', { name: 'Edit Contract' }));
    await user.clear(form.getByLabelText('Address'));
    await user.type(form.getByLabelText('Address'), 'http://plain.example{Enter}');
    expect(await form.findByText('Give an address that begins with https://.')).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Remove Contract' }));
    await waitFor(() => expect(editVendor.mock.calls[0]?.[1].input.changes).toEqual({ documents: [] }));
  });

  it('takes a merged vendor out again, or says why not', async () => {
    const refusal = { code: 'CHANGED_SINCE', sentence: 'An invoice was changed since.', facts: [] };
    let answer: object = { ...saved, vendor: null, refusal };
    const undoVendorMerge = vi.fn(() => answer);
    const { user } = open({ merges: [aMerge] }, { Mutation: { undoVendorMerge } });
    await user.click(await screen.findByRole('button', { name: 'Take out HALYARD A.I. LTD' }));
    expect(await screen.findByText(refusal.sentence)).toBeTruthy();
    answer = { ...saved, vendor: aVendor({ id: 'v9', name: 'HALYARD A.I. LTD' }) };
    await user.click(screen.getByRole('button', { name: 'Take out HALYARD A.I. LTD' }));
    expect(await screen.findByText('HALYARD A.I. LTD is a vendor of its own again.')).toBeTruthy();
  });

  it('is only read by whoever may not change it', async () => {
    open({ merges: [aMerge] }, { VendorPermissions: { edit: false, merge: false, rate: false } });
    expect(await screen.findByText('Ada Obi')).toBeTruthy();
    const main = within(screen.getByRole('main'));
    expect(main.queryByRole('button', { name: /^(Edit|Add|Remove|Take out|Confirm)/ })).toBeNull();
  });
});
