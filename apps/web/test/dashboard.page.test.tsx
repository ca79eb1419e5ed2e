import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { axeFindings } from './support/axe';
import { aFault, connection, renderPage } from './support/render-page';

const aTile = (tileId: string, title: string, changes: object = {}) => ({
  tileId,
  title,
  query: `query { ${tileId} }`,
  operationName: null,
  variables: {},
  path: 'n',
  mark: 'NUMBER',
  fields: [],
  column: 1,
  row: 1,
  width: 3,
  height: 1,
  ...changes,
});

const aDashboard = (changes: object = {}) => ({
  __typename: 'Dashboard',
  id: 'd1',
  title: 'Monday',
  owner: { id: 'priya', name: 'Priya Rao' },
  sharing: 'PRIVATE',
  linkUntil: null,
  madeAt: '2026-11-20T10:00:00Z',
  changedAt: '2026-11-20T10:00:00Z',
  deletedAt: null,
  version: 3,
  viewerCan: { edit: true },
  tiles: [aTile('pilots', 'Pilots'), aTile('broken', 'Broken'), aTile('late', 'Late')],
  ...changes,
});

const answers = (_: unknown, { query }: { query: string }) => {
  if (query.includes('broken')) throw aFault('UNAVAILABLE');
  return {
    data: { n: query.includes('late') ? 4 : 26 },
    errors: [],
    problems: [],
    cost: 3,
    asOf: '2026-11-22T10:00:00Z',
  };
};

describe('A dashboard', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());
  const open = (dashboard: object | null, address = '/dashboards/d1', more: object = {}) => {
    const page = renderPage(address, {
      Query: { dashboard: () => dashboard, queryAnswer: answers },
      ...more,
    });
    stop = page.stop;
    return page;
  };

  it('shows each tile with its own answer and time, and a tile that fails says so alone', async () => {
    open(aDashboard());
    expect(await screen.findByText('26')).toBeTruthy();
    const broken = within(await screen.findByRole('region', { name: 'Broken' }));
    expect(broken.getByRole('alert').textContent).toMatch(/busy or restarting/);
    expect(screen.getAllByText(/^As of/)).toHaveLength(2);
    expect(screen.getByText('4')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('is arranged by buttons, saved with its version, and taken back', async () => {
    const saved: { version: number; tiles: { tileId: string; width: number }[] }[] = [];
    const state = { ...aDashboard() };
    const save = (_: unknown, { input }: { input: (typeof saved)[number] }) => {
      saved.push(input);
      state.version += 1;
      state.tiles = input.tiles.map(({ tileId, width }) => ({
        ...(state.tiles.find((tile) => tile.tileId === tileId) ?? aTile(tileId, tileId)),
        width,
      }));
      return { clientMutationId: null, refusal: null, problems: [], dashboard: state };
    };
    const { user } = open(state, '/dashboards/d1', { Mutation: { saveDashboard: save } });
    await user.click(await screen.findByRole('button', { name: 'Arrange' }));
    await user.click(screen.getByRole('button', { name: 'Later: Pilots' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Wider: Pilots' }));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved.map(({ version }) => version)).toEqual([3, 4]);
    expect(saved[1]?.tiles.map(({ tileId, width }) => [tileId, width])).toEqual([
      ['broken', 3],
      ['pilots', 4],
      ['late', 3],
    ]);
    const [first, last] = screen.getAllByRole('button', { name: 'Undo' }) as [HTMLElement, HTMLElement];
    await user.click(first);
    expect(await screen.findByText(/The tiles were changed again since\./)).toBeTruthy();
    expect(saved).toHaveLength(2);
    await user.click(last);
    await waitFor(() => expect(saved).toHaveLength(3));
    expect(saved[2]?.tiles.map(({ width }) => width)).toEqual([3, 3, 3]);
    expect(screen.getByRole('button', { name: 'Earlier: Broken' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
  });

  it('has tiles that are renamed, and whose query is changed in the explorer', async () => {
    const saved: { version: number; tiles: { tileId: string; title: string }[] }[] = [];
    const save = (_: unknown, { input }: { input: (typeof saved)[number] }) => {
      saved.push(input);
      return { clientMutationId: null, refusal: null, problems: [], dashboard: aDashboard({ version: 4 }) };
    };
    const { user } = open(aDashboard(), '/dashboards/d1', { Mutation: { saveDashboard: save } });
    await user.click(await screen.findByRole('button', { name: 'Arrange' }));
    await user.click(screen.getByRole('button', { name: 'More: Late' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
    const title = await screen.findByRole('textbox', { name: 'Title' });
    await user.clear(title);
    await user.type(title, 'Overdue{Enter}');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.version).toBe(3);
    expect(saved[0]?.tiles.map((tile) => tile.title)).toEqual(['Pilots', 'Broken', 'Overdue']);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'More: Late' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Edit in the explorer' }));
    expect(await screen.findByText(/^You are changing “Late” of “Monday”/)).toBeTruthy();
  });

  it('gets a link for whole days only: of anything else nothing is asked, and no link is said to stand', async () => {
    const asked: unknown[] = [];
    const share = (_: unknown, { input }: { input: object }) => {
      asked.push(input);
      return {
        clientMutationId: null,
        refusal: null,
        problems: [],
        dashboard: aDashboard(),
        token: 'scl_new',
      };
    };
    const { user } = open(aDashboard(), '/dashboards/d1', { Mutation: { shareDashboard: share } });
    await user.click(await screen.findByRole('button', { name: 'Share' }));
    const days = await screen.findByRole('textbox', { name: /^A link for so many days/ });
    await user.clear(days);
    await user.type(days, 'a week{Enter}');
    expect(await screen.findByText('Write whole days, such as 7.')).toBeTruthy();
    expect(screen.queryByText('The link stands.')).toBeNull();
    expect(asked).toEqual([]);
    await user.clear(days);
    await user.type(days, '14{Enter}');
    await waitFor(() => expect(asked).toMatchObject([{ dashboardId: 'd1', linkDays: 14 }]));
  });

  it('of somebody else is read and not changed, and a link that ended says so', async () => {
    open(aDashboard({ viewerCan: { edit: false }, sharing: 'WORKSPACE' }));
    expect(await screen.findByText('Priya Rao shares it with every member.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Arrange' })).toBeNull();
    stop();
    open(null, '/dashboards/link#scl_over');
    expect(await screen.findByText('This link opens nothing')).toBeTruthy();
  });

  it('stands in the list with who reads it', async () => {
    const page = renderPage('/dashboards', {
      Query: { dashboards: connection([aDashboard({ sharing: 'WORKSPACE' })]) },
    });
    stop = page.stop;
    const row = await screen.findByRole('row', { name: /Monday/ });
    expect(row.textContent).toMatch(/Every member.*3 tiles/);
    expect(within(row).getByRole('link').getAttribute('href')).toBe('/dashboards/d1');
  });
});
