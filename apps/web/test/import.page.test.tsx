import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from './support/axe';
import { stubFetch } from './support/fetch-stub';
import { aFault, connection, never, renderPage } from './support/render-page';

const saved = { refusal: null, problems: [] };
const column = (name: string, target: string, confidence: number, samples: readonly string[] = ['one']) => ({
  name,
  target,
  confidence,
  samples,
  dateOrder: null,
  unclearDays: [],
});
const draft = {
  id: 'i1',
  kind: 'PILOTS',
  fileName: 'inventory.csv',
  mapping: 'us-ai-inventory',
  state: 'DRAFT',
  encoding: 'Windows-1252',
  delimiter: ';',
  version: 1,
  columns: [
    column('Use case', 'NAME', 1, ['Route planning', 'Mail sorting']),
    column('Agency', 'PROGRAM', 0.9),
    column('Made by', 'VENDOR', 0.45),
    column('Phase', 'STAGE', 0.95),
    column('Notes', 'KEEP', 0.9),
  ],
  stageWords: [
    { given: 'Operation', count: 874, stage: 'CLOSED', outcome: 'SCALED' },
    { given: 'Sunset', count: 12, stage: null, outcome: null },
  ],
};
const counts = { rows: 2133, new: 2000, changed: 100, unchanged: 3, refused: 30, blank: 0 };
const checked = { ...draft, state: 'CHECKED', version: 2, counts };
const remark = {
  row: 7,
  severity: 'REFUSED',
  column: 'Use case',
  value: '',
  sentence: 'The name is missing.',
};
type Args = { readonly input: Readonly<Record<string, unknown>> };
const aFile = (name = 'us_ai_inventory_2024.csv') => new File(['a,b\n1,2\n'], name, { type: 'text/csv' });

/** jsdom's files cannot say their text themselves. */
const textOf = (blob: Blob | undefined) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob ?? new Blob());
  });

let stop: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('Choosing a file', () => {
  const Query = { importMappings: ['us-ai-inventory', 'scrimmage'], import: draft };

  it('takes a dropped file, knows its kind by its name, and reads it', async () => {
    const fetchStub = stubFetch({
      '/imports?fileName=us_ai_inventory_2024.csv&mapping=us-ai-inventory': {
        status: 201,
        body: { id: 'i1' },
      },
    });
    const page = renderPage('/import/new', { Query });
    stop = page.stop;
    const field = await screen.findByText('Drop a CSV file here, or choose one');
    fireEvent.drop(field, { dataTransfer: { types: ['Files'], files: [aFile()] } });
    expect(await screen.findByLabelText('Read it like')).toHaveProperty('value', 'us-ai-inventory');
    expect(await axeFindings()).toEqual([]);
    await page.user.click(screen.getByRole('button', { name: 'Read the file' }));
    await waitFor(() => expect(page.router.state.location.pathname).toBe('/import/i1'));
    expect(fetchStub).toHaveBeenCalledTimes(1);
  });

  it('says in one sentence why a file cannot be read, and keeps it chosen', async () => {
    const sentence = 'Row 3 opens a quotation mark that is never closed.';
    stubFetch({ '/imports?fileName=list.csv&mapping=list': { status: 400, body: { sentence } } });
    const page = renderPage('/import/new', { Query });
    stop = page.stop;
    await page.user.upload(await screen.findByLabelText(/Drop a CSV file/), aFile('list.csv'));
    await page.user.click(await screen.findByRole('button', { name: 'Read the file' }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByText('list.csv')).toBeTruthy();
    expect(screen.getByLabelText('Remember it as')).toHaveProperty('value', 'list');
    expect(await axeFindings()).toEqual([]);
  });

  it('is for administrators, and says so', async () => {
    ({ stop } = renderPage('/import/new', { ViewerPermissions: { importPilots: false } }));
    expect(await screen.findByText(/Administrators import files/)).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Steps' })).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('The page of an import', () => {
  it('shows its bones while the answer is on its way', async () => {
    ({ stop } = renderPage('/import/i1', { Query: { import: never } }));
    expect(await screen.findByText('Loading…')).toBeTruthy();
  });

  it('says when there is none, and offers to import a file', async () => {
    ({ stop } = renderPage('/import/i9', { Query: { import: null } }));
    expect(await screen.findByRole('heading', { name: 'There is no import at this address' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('names the request when it is broken, and loads when asked again', async () => {
    let broken = true;
    const answer = () => {
      if (broken) throw aFault('INTERNAL', 'req-4');
      return draft;
    };
    const page = renderPage('/import/i1', { Query: { import: answer } });
    stop = page.stop;
    expect(await screen.findByText('Request req-4')).toBeTruthy();
    broken = false;
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('inventory.csv')).toBeTruthy();
  });
});

describe('Matching columns and words', () => {
  it('puts what needs a person first, and folds what is certain', async () => {
    ({ stop } = renderPage('/import/i1', { Query: { import: draft } }));
    const look = await screen.findByRole('table', { name: 'Columns to look at' });
    expect(within(look).getByLabelText('Made by becomes')).toHaveProperty('value', 'VENDOR');
    expect(screen.getByText('Semicolon')).toBeTruthy();
    expect(screen.getByText('Windows-1252')).toBeTruthy();
    expect(screen.getByRole('button', { name: /3 columns are certain/ }).ariaExpanded).toBe('false');
    expect(screen.queryByLabelText('Notes becomes')).toBeNull();
    expect(
      within(screen.getByRole('table', { name: 'Words that need a meaning' })).getByText('Sunset'),
    ).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('asks for the words nobody has said, and checks with all choices', async () => {
    const checkImport = vi.fn((_parent: unknown, _args: Args) => ({ ...saved, import: checked }));
    const page = renderPage('/import/i1', { Query: { import: draft }, Mutation: { checkImport } });
    stop = page.stop;
    await page.user.click(await screen.findByRole('button', { name: 'Check' }));
    expect(await screen.findByText('Say what it means here.')).toBeTruthy();
    const word = screen.getByLabelText('“Sunset” means');
    await waitFor(() => expect(document.activeElement).toBe(word));
    expect(checkImport).not.toHaveBeenCalled();
    await page.user.selectOptions(word, 'Closed: withdrawn');
    await page.user.selectOptions(screen.getByLabelText('Made by becomes'), 'Kept as given');
    await page.user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(checkImport).toHaveBeenCalledTimes(1));
    const { input } = checkImport.mock.calls[0]?.[1] ?? { input: {} };
    expect(input.columns).toContainEqual({ name: 'Made by', target: 'KEEP' });
    expect(input.columns).toHaveLength(5);
    expect(input.stageWords).toEqual([
      { given: 'Operation', stage: 'CLOSED', outcome: 'SCALED' },
      { given: 'Sunset', stage: 'CLOSED', outcome: 'WITHDRAWN' },
    ]);
  });

  it('says when two columns would become the same, without asking the server', async () => {
    const page = renderPage('/import/i1', { Query: { import: { ...draft, stageWords: [] } } });
    stop = page.stop;
    await page.user.selectOptions(await screen.findByLabelText('Made by becomes'), 'Name');
    await page.user.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByText(/cannot both be the name/)).toBeTruthy();
  });

  it('keeps the choices over a fault and over a reload', async () => {
    const checkImport = () => {
      throw aFault('INTERNAL', 'req-5');
    };
    const stubs = { Query: { import: { ...draft, stageWords: [] } }, Mutation: { checkImport } };
    const page = renderPage('/import/i1', stubs);
    stop = page.stop;
    await page.user.selectOptions(await screen.findByLabelText('Made by becomes'), 'Kept as given');
    await page.user.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByText('Request req-5')).toBeTruthy();
    await waitFor(() => expect(localStorage.getItem('scrimmage.draft.import.i1')).toContain('KEEP'));
    page.unmount();
    stop();
    ({ stop } = renderPage('/import/i1', stubs));
    expect(await screen.findByLabelText('Made by becomes')).toHaveProperty('value', 'KEEP');
    expect(screen.getByText('Your choice')).toBeTruthy();
  });

  it('finds one of many columns', async () => {
    const many = Array.from({ length: 60 }, (_, n) => column(`Column ${n}`, 'KEEP', 0.9));
    const page = renderPage('/import/i1', {
      Query: { import: { ...draft, columns: [...draft.columns, ...many] } },
    });
    stop = page.stop;
    await page.user.type(await screen.findByRole('searchbox', { name: 'Find a column' }), 'column 37');
    expect(await screen.findByLabelText('Column 37 becomes')).toBeTruthy();
    await waitFor(() => expect(screen.queryByLabelText('Made by becomes')).toBeNull());
  });
});

describe('The check', () => {
  const withRemarks = { ...checked, remarks: connection([remark], { totalCount: 30 }) };

  it('adds up to the rows of the file, and names each refused row', async () => {
    ({ stop } = renderPage('/import/i1', { Query: { import: withRemarks } }));
    expect(await screen.findByText('The name is missing.')).toBeTruthy();
    for (const [name, count] of [
      ['New', '2,000'],
      ['Changed', '100'],
      ['Unchanged', '3'],
      ['Refused', '30'],
    ] as const) {
      expect(screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent).toContain(count);
    }
    expect(2000 + 100 + 3 + 30).toBe(counts.rows);
    expect(await axeFindings()).toEqual([]);
  });

  it('shows the refused rows alone, by its address', async () => {
    const remarks = vi.fn((_parent: unknown, _args: { severity: string | null }) => connection([remark]));
    const page = renderPage('/import/i1', { Query: { import: checked }, Import: { remarks } });
    stop = page.stop;
    await page.user.selectOptions(await screen.findByLabelText('Show'), 'Refused rows');
    await waitFor(() => expect(remarks.mock.calls.at(-1)?.[1].severity).toBe('REFUSED'));
    expect(page.router.state.location.search).toEqual({ show: 'refused' });
  });

  it('downloads every remark, page by page', async () => {
    const made = vi.fn((_blob: Blob) => 'blob:x');
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: made, revokeObjectURL: () => undefined }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const remarks = (_parent: unknown, { after }: { after?: string | null }) =>
      connection([{ ...remark, row: after ? 8 : 7 }], { totalCount: 2, hasNextPage: !after });
    const page = renderPage('/import/i1', { Query: { import: checked }, Import: { remarks } });
    stop = page.stop;
    await page.user.click(await screen.findByRole('button', { name: 'Download as CSV' }));
    await waitFor(() => expect(made).toHaveBeenCalledTimes(1));
    const text = await textOf(made.mock.calls[0]?.[0]);
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).toContain('8,Refused,Use case,,The name is missing.');
    expect(screen.getByText('1 of 2 remarks')).toBeTruthy();
  });

  it('imports nothing while a row is refused, unless it is left out', async () => {
    const refusal = { code: 'ROWS_REFUSED', sentence: '30 of 2133 rows cannot be taken.', facts: [] };
    const applyImport = vi.fn((_parent: unknown, { input }: Args) =>
      input.leaveOutRefused
        ? { ...saved, import: { ...checked, state: 'APPLYING', version: 3 } }
        : { refusal, problems: [], import: checked },
    );
    const page = renderPage('/import/i1', { Query: { import: withRemarks }, Mutation: { applyImport } });
    stop = page.stop;
    const apply = await screen.findByRole('button', { name: 'Import 2,100 rows' });
    await page.user.click(apply);
    expect(await screen.findByText(refusal.sentence)).toBeTruthy();
    await page.user.click(screen.getByRole('checkbox', { name: 'Leave out the 30 refused rows' }));
    await page.user.click(apply);
    expect(await screen.findByRole('progressbar', { name: 'Writing rows' })).toBeTruthy();
  });
});
