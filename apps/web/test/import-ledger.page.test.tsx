import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from './support/axe';
import { stubFetch } from './support/fetch-stub';
import { renderPage } from './support/render-page';

const saved = { refusal: null, problems: [] };
const column = (name: string, target: string, more: object = {}) => ({
  name,
  target,
  confidence: 1,
  samples: ['one'],
  dateOrder: null,
  unclearDays: [],
  ...more,
});
const draft = {
  id: 'i1',
  kind: 'LEDGER',
  fileName: 'payments.xlsx',
  mapping: 'ledger',
  currency: null,
  state: 'DRAFT',
  encoding: 'XLSX, sheet Payments',
  delimiter: '',
  version: 1,
  counts: null,
  undoableUntil: null,
  appliedAt: null,
  columns: [
    column('Supplier', 'VENDOR'),
    column('Payment date', 'BILLED_ON', { unclearDays: ['03/04/22', '05/06/22'] }),
    column(' £ ', 'AMOUNT'),
    column('Area', 'KEEP'),
  ],
  stageWords: [],
};
const counts = { rows: 5435, new: 5435, changed: 0, unchanged: 0, refused: 0, blank: 60 };
type Args = { readonly input: Readonly<Record<string, unknown>> };
const procurement = { importPilots: false, importLedger: true };

let stop: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('Bringing a ledger in', () => {
  it('reads it as soon as it is dropped, like what its columns ask for', async () => {
    stubFetch({ '/imports?kind=LEDGER&fileName=payments.csv': { status: 201, body: { id: 'i1' } } });
    const Query = { importMappings: ['uk-spend'], import: draft };
    const page = renderPage('/import/new?kind=ledger', { Query, ViewerPermissions: procurement });
    stop = page.stop;
    const field = await screen.findByText('Drop a ledger here, or choose one');
    expect(screen.getByRole('heading', { level: 1, name: 'Import a ledger' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    fireEvent.drop(field, {
      dataTransfer: { types: ['Files'], files: [new File(['a\n1\n'], 'payments.csv')] },
    });
    await waitFor(() => expect(page.router.state.location.pathname).toBe('/import/i1'));
  });

  it('says in one sentence why it cannot be read', async () => {
    const sentence = 'This Excel workbook cannot be unpacked.';
    stubFetch({
      '/imports?kind=LEDGER&fileName=payments.xlsx&mapping=uk-spend': { status: 400, body: { sentence } },
    });
    const page = renderPage('/import/new?kind=ledger', {
      Query: { importMappings: ['uk-spend'] },
      ViewerPermissions: procurement,
    });
    stop = page.stop;
    await page.user.selectOptions(await screen.findByLabelText('Read it like'), 'uk-spend');
    await page.user.upload(screen.getByLabelText(/Drop a ledger/), new File(['x'], 'payments.xlsx'));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('is for procurement and administrators, and says so', async () => {
    ({ stop } = renderPage('/import/new?kind=ledger', { ViewerPermissions: { importLedger: false } }));
    expect(await screen.findByText(/Procurement and administrators import ledgers/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('A ledger whose days could be two', () => {
  it('asks which number is the day, and for the currency, before it is checked', async () => {
    const checkImport = vi.fn((_parent: unknown, _args: Args) => ({
      ...saved,
      import: { ...draft, state: 'CHECKED', counts },
    }));
    const page = renderPage('/import/i1', {
      Query: { import: draft },
      Mutation: { checkImport },
      ViewerPermissions: procurement,
    });
    stop = page.stop;
    await page.user.click(await screen.findByRole('button', { name: 'Check' }));
    expect(await screen.findByText('Say which number is the day.')).toBeTruthy();
    expect(screen.getByText(/Say which currency the amounts are in/)).toBeTruthy();
    expect(screen.queryByText('Delimiter')).toBeNull();
    expect(await axeFindings()).toEqual([]);
    const days = screen.getByLabelText('Days in “Payment date”');
    expect(within(days).getByRole('option', { name: /Day first: 03\/04\/22 is .*Apr/ })).toBeTruthy();
    await page.user.selectOptions(days, 'MDY');
    await page.user.type(screen.getByLabelText('Currency of the amounts'), 'gbp');
    await page.user.click(screen.getByRole('button', { name: 'Check' }));
    await waitFor(() => expect(checkImport).toHaveBeenCalledTimes(1));
    expect(checkImport.mock.calls[0]?.[1].input).toMatchObject({
      currency: 'gbp',
      columns: [
        { name: 'Supplier', target: 'VENDOR' },
        { name: 'Payment date', target: 'BILLED_ON', dateOrder: 'MDY' },
        { name: ' £ ', target: 'AMOUNT' },
        { name: 'Area', target: 'KEEP' },
      ],
    });
  });

  it('offers for a column what an entry has, and nothing of pilots', async () => {
    ({ stop } = renderPage('/import/i1', { Query: { import: draft }, ViewerPermissions: procurement }));
    const kept = await screen.findByRole('button', { name: /kept as given/ });
    fireEvent.click(kept);
    const choice = await screen.findByLabelText('Area becomes');
    const options = within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(options).toEqual([
      'Vendor',
      'Amount',
      'Currency',
      'Day',
      'The vendor’s number',
      'Period from',
      'Period to',
      'Pilot, by its key',
      'Note',
      'Kept as given',
    ]);
  });
});

describe('A checked ledger', () => {
  const checked = { ...draft, state: 'CHECKED', counts };
  const note = /^No column holds the keys of pilots, so no entry of this file is held against any terms\.$/;

  it('says so when none of its entries can be held against terms', async () => {
    ({ stop } = renderPage('/import/i1', { Query: { import: checked }, ViewerPermissions: procurement }));
    expect(await screen.findByText(note)).toBeTruthy();
  });

  it('has nothing to say of it when a column names pilots', async () => {
    const columns = draft.columns.map((column) =>
      column.name === 'Area' ? { ...column, target: 'PILOT' } : column,
    );
    const attributed = { ...checked, columns };
    ({ stop } = renderPage('/import/i1', { Query: { import: attributed }, ViewerPermissions: procurement }));
    await screen.findByText('60 lines say nothing and are not counted.');
    expect(screen.queryByText(note)).toBeNull();
  });
});

describe('An imported ledger', () => {
  it('says what came of it, and leads to names that fall together', async () => {
    const applied = { ...draft, state: 'APPLIED', counts, undoableUntil: '2999-01-01T00:00:00.000Z' };
    const page = renderPage('/import/i1', { Query: { import: applied }, ViewerPermissions: procurement });
    stop = page.stop;
    expect(await screen.findByText(/5,435 entries are new/)).toBeTruthy();
    expect(screen.getByText('60 lines say nothing and are not counted.')).toBeTruthy();
    const names = screen.getByRole('link', { name: 'Look at names that fall together' });
    expect(names.getAttribute('href')).toBe('/vendors?names=true');
    await page.user.click(screen.getByRole('button', { name: 'Undo this import…' }));
    expect(await screen.findByText('5,435 new entries go away.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });
});
