import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aLedger, anInvoice, aStruck, aValueEvent, ledgerPage, tooEarly } from './support/a-ledger';
import { aVendor } from './support/a-vendor';
import { axeFindings } from './support/axe';
import { aFault, never, renderPage } from './support/render-page';

const saved = { refusal: null, problems: [] };
const ofOne = '/vendors/v1?tab=ledger&engagement=e1';
type Sent = [unknown, { input: Record<string, unknown> }];

describe('The ledger of a vendor', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  const open = (address: string, { engagement = aLedger(), stubs = {} as Record<string, object> } = {}) => {
    const vendor = aVendor({ engagements: [engagement], invoices: ledgerPage([anInvoice()], 600_000) });
    const { Query, ...rest } = stubs;
    const page = renderPage(address, {
      Query: { vendor: () => vendor, engagement: () => engagement, ...Query },
      ...rest,
    });
    stop = page.stop;
    return page;
  };

  it('shows what was billed against what the terms allow, and every entry with what is wrong', async () => {
    const { user } = open('/vendors/v1?tab=ledger');
    expect(await screen.findByText('€6,000.00 billed, credits taken off')).toBeTruthy();
    await user.selectOptions(await screen.findByLabelText('Pilot'), 'e1');
    expect(
      await screen.findByText('Billed €5,000 where nothing is allowed yet.', { selector: 'p.mb-3' }),
    ).toBeTruthy();
    expect(screen.getByText('156 days')).toBeTruthy();
    expect(screen.getByText(/n = 2, 1 left out without a rate, not settled yet/)).toBeTruthy();
    const invoice = within(screen.getByRole('row', { name: 'Invoice HY-1' }));
    expect(invoice.getByText('Too early')).toBeTruthy();
    expect(invoice.getByText('Nothing is owed before go-live.')).toBeTruthy();
    expect(
      within(screen.getByRole('row', { name: 'The credit of Jun 1' })).getByText('−€1,000.00'),
    ).toBeTruthy();
    expect(
      within(screen.getByRole('row', { name: 'Invoice HY-2' })).getByText('It came twice.'),
    ).toBeTruthy();
    const chart = screen.getByRole('slider', { name: /What came first/ });
    expect(chart.getAttribute('aria-valuetext')).toBe(
      'Jun 10: €5,000.00 billed, €0.00 allowed, value of €240,000.00 accepted',
    );
    expect(await axeFindings()).toEqual([]);
  });

  it('says what is wrong with an invoice before it is saved, quotes the term, and takes it all the same', async () => {
    const invoiceAlarms = vi.fn(() => ({ alarms: [tooEarly], problems: [] }));
    const addInvoices = vi.fn((..._args: unknown[]) => ({
      ...saved,
      alarms: [],
      invoices: [anInvoice({ id: 'n1' })],
    }));
    const strikeLedgerEntry = vi.fn((..._args: unknown[]) => ({ ...saved, entry: anInvoice({ id: 'n1' }) }));
    const { user } = open(ofOne, {
      stubs: { Query: { invoiceAlarms }, Mutation: { addInvoices, strikeLedgerEntry } },
    });
    await user.click(await screen.findByRole('button', { name: 'Add an invoice' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add an invoice of Halyard AI' }));
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    expect(dialog.getByText('Give the day it bears.')).toBeTruthy();
    await user.type(dialog.getByLabelText('Amount'), '6,000.00');
    await user.type(dialog.getByLabelText('Day'), '2026-01-05');
    expect(await dialog.findByText('Nothing is owed before go-live.')).toBeTruthy();
    expect(addInvoices).not.toHaveBeenCalled();
    expect(await axeFindings()).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Add all the same' }));
    expect(await screen.findByText('Added invoice HY-1')).toBeTruthy();
    const [, { input }] = addInvoices.mock.calls[0] as Sent;
    expect(input).toMatchObject({
      despiteAlarms: true,
      invoices: [{ vendorId: 'v1', engagementId: 'e1', on: '2026-01-05', amount: 600_000, currency: 'EUR' }],
    });
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(strikeLedgerEntry).toHaveBeenCalledOnce());
  });

  it('shows alarms that only the server knew, and asks again', async () => {
    const refusal = { code: 'INVOICE_ALARMS', sentence: 'Something is wrong.', facts: [] };
    let answer: object = {
      problems: [],
      refusal,
      alarms: [{ alarms: [tooEarly], problems: [] }],
      invoices: [],
    };
    const addInvoices = vi.fn((..._args: unknown[]) => answer);
    const { user } = open(ofOne, { stubs: { Query: { invoiceAlarms: never }, Mutation: { addInvoices } } });
    await user.click(await screen.findByRole('button', { name: 'Add an invoice' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Amount'), '6000');
    await user.type(dialog.getByLabelText('Day'), '2026-01-05{Control>}{Enter}{/Control}');
    expect(await dialog.findByText('Nothing is owed before go-live.')).toBeTruthy();
    expect((addInvoices.mock.calls[0] as Sent)[1].input).toMatchObject({ despiteAlarms: false });
    answer = { ...saved, alarms: [], invoices: [anInvoice({ id: 'n1' })] };
    await user.click(dialog.getByRole('button', { name: 'Add all the same' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((addInvoices.mock.calls[1] as Sent)[1].input).toMatchObject({ despiteAlarms: true });
  });

  it('takes money that came back', async () => {
    const addCredit = vi.fn((..._args: unknown[]) => ({ ...saved, credit: null }));
    const { user } = open(ofOne, { stubs: { Mutation: { addCredit } } });
    await user.click(await screen.findByRole('button', { name: 'Add a credit' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Amount'), '250.50');
    await user.type(dialog.getByLabelText('Day'), '2026-07-01');
    await user.selectOptions(dialog.getByLabelText(/^Of the invoice/), 'i1');
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(addCredit).toHaveBeenCalledOnce());
    expect((addCredit.mock.calls[0] as Sent)[1].input).toMatchObject({ amount: 25_050, creditOf: 'i1' });
  });

  it('strikes an entry with a reason and puts another back', async () => {
    const strikeLedgerEntry = vi.fn((..._args: unknown[]) => ({ ...saved, entry: aStruck }));
    const { user } = open(ofOne, { stubs: { Mutation: { strikeLedgerEntry } } });
    await user.click(await screen.findByRole('button', { name: 'What to do with invoice HY-1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Strike…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Strike invoice HY-1' }));
    await user.click(dialog.getByRole('button', { name: 'Strike' }));
    expect(dialog.getByText('Say in a sentence why it is struck.')).toBeTruthy();
    await user.type(dialog.getByLabelText('Why'), 'Sent twice.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(strikeLedgerEntry).toHaveBeenCalledOnce());
    expect((strikeLedgerEntry.mock.calls[0] as Sent)[1].input).toMatchObject({
      version: 1,
      reason: 'Sent twice.',
    });
    await user.click(await screen.findByRole('button', { name: 'What to do with invoice HY-2' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Put it back' }));
    await waitFor(() => expect(strikeLedgerEntry).toHaveBeenCalledTimes(2));
    expect((strikeLedgerEntry.mock.calls[1] as Sent)[1].input).toMatchObject({ version: 3, reason: null });
  });

  it('says which pilot and fee an entry is for, and sends only what changed', async () => {
    const editLedgerEntry = vi.fn((..._args: unknown[]) => ({
      ...saved,
      conflicts: [],
      entry: anInvoice({ version: 2 }),
    }));
    const { user } = open('/vendors/v1?tab=ledger', { stubs: { Mutation: { editLedgerEntry } } });
    await user.click(await screen.findByRole('button', { name: 'What to do with invoice HY-1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Say what is known…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText(/^Pilot/), '');
    await user.click(dialog.getByRole('checkbox', { name: 'We contest it' }));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Changed invoice HY-1')).toBeTruthy();
    expect((editLedgerEntry.mock.calls[0] as Sent)[1].input.changes).toEqual({
      engagementId: null,
      disputed: true,
    });
  });

  it('records value and accepts what was claimed', async () => {
    const recordValue = vi.fn((..._args: unknown[]) => ({ ...saved, valueEvent: aValueEvent }));
    const settleValue = vi.fn((..._args: unknown[]) => ({
      ...saved,
      valueEvent: { ...aValueEvent, version: 3 },
    }));
    const { user } = open(ofOne, { stubs: { Mutation: { recordValue, settleValue } } });
    await user.click(await screen.findByRole('button', { name: 'Record value' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Record value' }));
    await user.type(dialog.getByLabelText('What came of it'), 'Refunds go out unasked.');
    await user.type(dialog.getByLabelText('Share of the target value'), '40 %');
    await user.click(dialog.getByRole('button', { name: 'Record' }));
    expect(await screen.findByText('Recorded value')).toBeTruthy();
    expect((recordValue.mock.calls[0] as Sent)[1].input).toMatchObject({
      engagementId: 'e1',
      fraction: 0.4,
      acceptance: 'CLAIMED',
      acceptedOn: null,
    });
    await user.click(await screen.findByRole('button', { name: /^Settle “Four calls/ }));
    const settling = within(await screen.findByRole('dialog', { name: 'Settle this value' }));
    await user.click(settling.getByRole('button', { name: 'Today' }));
    await user.click(settling.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(settleValue).toHaveBeenCalledOnce());
    expect((settleValue.mock.calls[0] as Sent)[1].input).toMatchObject({
      version: 2,
      acceptance: 'ACCEPTED',
    });
  });

  it('is only read by whoever may not keep it, and says when nothing is billed', async () => {
    const bare = aLedger({
      invoices: { ...ledgerPage([]), totals: [] },
      gap: null,
      ledgerSeries: [],
      valueEvents: [],
    });
    const { user } = open(ofOne, {
      engagement: bare,
      stubs: { EngagementPermissions: { keepLedger: false } },
    });
    expect(await screen.findByRole('heading', { name: 'Nothing is billed yet' })).toBeTruthy();
    expect(screen.getByText('Nothing is recorded yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^(Add|Record|Settle)/ })).toBeNull();
    expect(user).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('shows its bones, and says when it is broken', async () => {
    const waiting = open(ofOne, { stubs: { Query: { engagement: never } } });
    expect(await screen.findByText('Loading…')).toBeTruthy();
    waiting.stop();
    waiting.unmount();
    open(ofOne, {
      stubs: {
        Query: {
          engagement: () => {
            throw aFault('INTERNAL', 'req-7');
          },
        },
      },
    });
    expect(await screen.findByText('Request req-7')).toBeTruthy();
  });
});
