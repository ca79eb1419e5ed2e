import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from './support/axe';
import { aFault, never, renderPage } from './support/render-page';

const saved = { refusal: null, problems: [] };
const counts = { rows: 2133, new: 2100, changed: 0, unchanged: 3, refused: 30, blank: 0 };
const applied = {
  id: 'i1',
  kind: 'PILOTS',
  fileName: 'inventory.csv',
  mapping: 'us-ai-inventory',
  state: 'APPLIED',
  version: 4,
  counts,
  done: 2103,
  appliedAt: '2026-11-21T19:00:00.000Z',
  undoableUntil: '2099-11-22T19:00:00.000Z',
};
type Args = { readonly input: Readonly<Record<string, unknown>> };

let stop: () => void = () => undefined;
afterEach(() => stop());

describe('An import that is being written', () => {
  it('tells how far it is until it is done', async () => {
    let asked = 0;
    const answer = () => {
      asked += 1;
      return asked < 3 ? { ...applied, state: 'APPLYING', done: asked * 700 } : applied;
    };
    ({ stop } = renderPage('/import/i1', { Query: { import: answer } }));
    const bar = await screen.findByRole('progressbar', { name: 'Writing rows' });
    expect(bar.getAttribute('aria-valuetext')).toBe('700 of 2,103 rows');
    expect(await axeFindings()).toEqual([]);
    await waitFor(() => expect(bar.getAttribute('aria-valuetext')).toBe('1,400 of 2,103 rows'));
    expect(await screen.findByText('Imported', { exact: true })).toBeTruthy();
  });
});

describe('An import that is done', () => {
  it('says what came of it and opens its pilots', async () => {
    ({ stop } = renderPage('/import/i1', { Query: { import: applied } }));
    expect(
      await screen.findByText(/2,100 pilots are new, 3 were here already, and 30 rows were left out\./),
    ).toBeTruthy();
    const open = screen.getByRole('link', { name: 'Open its pilots' });
    expect(open.getAttribute('href')).toBe('/pilots?import=i1');
    expect(await axeFindings()).toEqual([]);
  });

  it('is undone after it was asked once, and says why it cannot be', async () => {
    const refusal = {
      code: 'UNDO_CHANGED_SINCE',
      sentence: 'Somebody changed what this import brought in: SC-201. Undo would lose that.',
      facts: [],
    };
    let refused = true;
    const undoImport = vi.fn((_parent: unknown, _args: Args) =>
      refused
        ? { refusal, problems: [], import: applied }
        : { ...saved, import: { ...applied, state: 'UNDONE', version: 5 } },
    );
    const page = renderPage('/import/i1', { Query: { import: applied }, Mutation: { undoImport } });
    stop = page.stop;
    await page.user.click(await screen.findByRole('button', { name: 'Undo this import…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Undo this import?' }));
    await page.user.click(dialog.getByRole('button', { name: 'Undo the import' }));
    expect(await dialog.findByText(refusal.sentence)).toBeTruthy();
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    refused = false;
    await page.user.click(dialog.getByRole('button', { name: 'Undo the import' }));
    expect(await screen.findByText(/This import was undone/)).toBeTruthy();
  });

  it('cannot be undone any more after a day', async () => {
    const late = { ...applied, undoableUntil: '2026-01-01T00:00:00.000Z' };
    ({ stop } = renderPage('/import/i1', { Query: { import: late } }));
    expect(await screen.findByText(/Undo was possible until/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo this import…' })).toBeNull();
  });
});

describe('An import that failed', () => {
  it('says why, and can be tried again from where it is', async () => {
    const failure =
      'The database went away while rows were being written. Nothing was changed; apply it again.';
    ({ stop } = renderPage('/import/i1', { Query: { import: { ...applied, state: 'FAILED', failure } } }));
    expect(await screen.findByText(failure)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Import 2,100 rows' })).toBeTruthy();
    const columns = screen.getByRole('link', { name: 'Change columns and words' });
    expect(columns.getAttribute('href')).toBe('/import/i1?step=columns');
    expect(await axeFindings()).toEqual([]);
  });
});

describe('The list of imports', () => {
  it('shows its bones while the answer is on its way', async () => {
    ({ stop } = renderPage('/settings/imports', { Query: { imports: never } }));
    expect(await screen.findByText('Loading…')).toBeTruthy();
  });

  it('invites to import the first file, and offers what can be taken out', async () => {
    ({ stop } = renderPage('/settings/imports', { Query: { imports: [] } }));
    expect(await screen.findByRole('heading', { name: 'Nothing was imported yet' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Pilots as CSV' }).getAttribute('href')).toBe(
      '/export/pilots.csv',
    );
    expect(screen.getByRole('link', { name: 'Everything as JSON' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('tells each file with its state and its numbers', async () => {
    const fromServer = {
      ...applied,
      id: 'i2',
      fileName: 'old.csv',
      state: 'DRAFT',
      counts: null,
      createdBy: null,
    };
    ({ stop } = renderPage('/settings/imports', { Query: { imports: [applied, fromServer] } }));
    const row = within(await screen.findByRole('row', { name: /inventory\.csv/ }));
    expect(row.getByText('Imported')).toBeTruthy();
    expect(row.getByText('2,133')).toBeTruthy();
    expect(row.getByRole('link').getAttribute('href')).toBe('/import/i1');
    expect(within(screen.getByRole('row', { name: /old\.csv/ })).getByText('To be matched')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('is for administrators, and says so', async () => {
    const may = { importPilots: false, importLedger: false, exportEverything: false };
    ({ stop } = renderPage('/settings/imports', { ViewerPermissions: may }));
    expect(await screen.findByText(/Administrators import and export files/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Pilots as CSV' })).toBeNull();
  });

  it('names the request when it is broken', async () => {
    const imports = () => {
      throw aFault('INTERNAL', 'req-6');
    };
    ({ stop } = renderPage('/settings/imports', { Query: { imports } }));
    expect(await screen.findByText('Request req-6')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
