import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from './support/axe';
import { stubFetch } from './support/fetch-stub';
import { connection, never, renderPage } from './support/render-page';

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
  kind: 'SPRINTS',
  fileName: 'sprints.csv',
  mapping: 'sprints',
  currency: null,
  history: { program: null, sprintDays: null, lastEndsOn: null },
  state: 'DRAFT',
  encoding: 'UTF-8',
  delimiter: ',',
  version: 1,
  counts: null,
  undoableUntil: null,
  appliedAt: null,
  columns: [column('Squad', 'TEAM'), column('No', 'SPRINT_ORDER'), column('Done', 'FINISHED')],
  stageWords: [],
};
const counts = { rows: 40, new: 38, changed: 2, unchanged: 0, refused: 0, blank: 0 };
const quays = { id: 'p1', name: 'Quays', label: 'Quays' };
const admin = { importSprints: true };
type Args = { readonly input: Readonly<Record<string, unknown>> };

let stop: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('Bringing the past of teams in', () => {
  it.each([
    ['sprints', 'SPRINTS', 'Import sprints', 'Drop a list of sprints here, or choose one'],
    ['items', 'FINISHED_ITEMS', 'Import finished items', 'Drop a list of finished items here, or choose one'],
  ])('reads a file of %s as soon as it is dropped', async (address, kind, title, words) => {
    stubFetch({ [`/imports?kind=${kind}&fileName=past.csv`]: { status: 201, body: { id: 'i1' } } });
    const Query = { importMappings: [], import: draft };
    const page = renderPage(`/import/new?kind=${address}`, { Query, ViewerPermissions: admin });
    stop = page.stop;
    const field = await screen.findByText(words);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    fireEvent.drop(field, { dataTransfer: { types: ['Files'], files: [new File(['a\n1\n'], 'past.csv')] } });
    await waitFor(() => expect(page.router.state.location.pathname).toBe('/import/i1'));
  });

  it('asks whose sprints they are and when the last one ended, where the file does not say', async () => {
    const checkImport = vi.fn((_parent: unknown, _args: Args) => ({
      ...saved,
      import: { ...draft, state: 'CHECKED', counts, history: { ...draft.history, program: quays } },
    }));
    const page = renderPage('/import/i1', {
      Query: { import: draft, programs: connection([quays]) },
      Mutation: { checkImport },
      ViewerPermissions: admin,
    });
    stop = page.stop;
    await page.user.click(await screen.findByRole('button', { name: 'Check' }));
    expect(await screen.findByText('Say which program these teams belong to.')).toBeTruthy();
    expect(screen.getByText('The file has no days: say when the last sprint ended.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await page.user.click(await screen.findByRole('combobox', { name: 'Program' }));
    await page.user.click(await screen.findByRole('option', { name: 'Quays' }));
    await page.user.type(screen.getByLabelText('Days of a sprint'), '10');
    fireEvent.change(screen.getByLabelText('The last sprint ended on'), { target: { value: '2026-02-01' } });
    await page.user.click(screen.getByRole('button', { name: 'Check' }));
    await waitFor(() => expect(checkImport).toHaveBeenCalledTimes(1));
    expect(checkImport.mock.calls[0]?.[1].input).toMatchObject({
      programId: 'p1',
      sprintDays: 10,
      lastEndsOn: '2026-02-01',
    });
  });

  it('asks for no days where the file has both, and offers what a sprint has', async () => {
    const columns = [...draft.columns, column('From', 'STARTS_ON'), column('To', 'ENDS_ON')];
    const Query = { import: { ...draft, columns } };
    ({ stop } = renderPage('/import/i1', { Query, ViewerPermissions: admin }));
    await screen.findByRole('button', { name: 'Check' });
    expect([
      screen.queryByLabelText('Days of a sprint'),
      screen.queryByLabelText('The last sprint ended on'),
    ]).toEqual([null, null]);
    fireEvent.click(screen.getByRole('button', { name: /columns are certain/ }));
    const options = within(await screen.findByLabelText('Done becomes')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Team',
      'Program',
      'Sprint, by its name',
      'First day',
      'Last day',
      'Number of the sprint',
      'Planned items',
      'Finished items',
      'Added items',
      'Kept as given',
    ]);
  });

  it('leads to the road when it is done', async () => {
    const done = {
      ...draft,
      state: 'APPLIED',
      counts,
      history: { ...draft.history, program: quays },
      appliedAt: '2026-11-20T10:00:00.000Z',
    };
    ({ stop } = renderPage('/import/i1', { Query: { import: done }, ViewerPermissions: admin }));
    expect(await screen.findByText(/38 sprints are new and 2 were changed\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the road' }).getAttribute('href')).toBe('/road?program=p1');
    expect(screen.getByRole('link', { name: 'Import another file' }).getAttribute('href')).toBe(
      '/import/new?kind=sprints',
    );
  });

  it('can be undone from the moment on in which the stream tells that it is done', async () => {
    let tell: () => void = () => undefined;
    const written = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const now = Date.now();
    const done = {
      __typename: 'Import',
      ...draft,
      state: 'APPLIED',
      counts: { ...counts, new: 37, changed: 3 },
      appliedAt: new Date(now).toISOString(),
      undoableUntil: new Date(now + 86_400_000).toISOString(),
    };
    async function* workspaceEvents() {
      await written;
      yield { workspaceEvents: { seq: 7, resync: false, activity: { id: 'a1', subject: done } } };
      await new Promise(() => undefined);
    }
    let asked = 0;
    // What the page asks for after the first time is still on its way: the stream is faster.
    const answer = () => (asked++ === 0 ? { ...draft, state: 'APPLYING', counts } : never());
    ({ stop } = renderPage('/import/i1', {
      Query: { import: answer },
      Subscription: { workspaceEvents },
      ViewerPermissions: admin,
    }));
    await screen.findByRole('progressbar');
    tell();
    expect(await screen.findByRole('button', { name: 'Undo this import…' })).toBeTruthy();
    expect(screen.getByText(/37 sprints are new and 3 were changed\./)).toBeTruthy();
  });

  it('is for administrators, and says so', async () => {
    ({ stop } = renderPage('/import/new?kind=sprints', { ViewerPermissions: { importSprints: false } }));
    expect(await screen.findByText(/plan your sprints by hand/)).toBeTruthy();
  });
});
