import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { live } from '../src/platform/connection';
import { session } from '../src/platform/session';
import { axeFindings } from './support/axe';
import { aFault, connection, renderPage } from './support/render-page';

const pilots = connection([
  { id: 'x1', key: 'SC-101', name: 'Voice callback', program: { id: 'p1', name: 'Faster answers' } },
]);

describe('The shell', () => {
  let stop: () => void = () => undefined;
  afterEach(() => {
    stop();
    act(() => live.set({ state: 'connecting' }));
  });

  it('finds a pilot by a few letters and opens it', async () => {
    const page = renderPage('/', { Query: { pilots } });
    stop = page.stop;
    await screen.findByText('Priya Rao');
    await page.user.keyboard('{Control>}k{/Control}');
    const dialog = within(await screen.findByRole('dialog'));
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await page.user.keyboard('voice');
    expect(await dialog.findByRole('option', { name: /Voice callback/ })).toBeTruthy();
    await page.user.keyboard('{Enter}');
    await waitFor(() => expect(page.router.state.location.pathname).toBe('/pilots/SC-101'));
  });

  /** The palette, opened on the settings: two pilots without letters, one of them with. */
  async function openPalette() {
    const program = { id: 'p1', name: 'Faster answers' };
    const recent = { id: 'x2', key: 'SC-109', name: 'Voice menu', program };
    const wanted = { id: 'x1', key: 'SC-101', name: 'Voice callback', program };
    const found = (_parent: unknown, { filter }: { filter?: { search?: string | null } }) =>
      connection(filter?.search ? [wanted] : [recent, wanted]);
    const page = renderPage('/settings', { Query: { pilots: found } });
    stop = page.stop;
    await screen.findByText('Priya Rao');
    await page.user.keyboard('{Control>}k{/Control}');
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByRole('option', { name: /Voice menu/ });
    return { ...page, dialog };
  }

  it('waits with Enter for what was typed: never opens what the letters before had found', async () => {
    const page = await openPalette();
    await page.user.keyboard('callback{Enter}');
    await waitFor(() => expect(page.router.state.location.pathname).toBe('/pilots/SC-101'));
  });

  it('opens nothing by itself once an arrow key was pressed after Enter', async () => {
    const { user, router, dialog } = await openPalette();
    await user.keyboard('callback{Enter}{ArrowDown}');
    await waitFor(() => expect(dialog.queryByRole('option', { name: /Voice menu/ })).toBeNull());
    expect(dialog.getByRole('option', { name: /Voice callback/ })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/settings/programs');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/pilots/SC-101'));
  });

  it('goes to a page by two letters, and puts the focus on its title', async () => {
    const page = renderPage('/');
    stop = page.stop;
    await screen.findByText('Priya Rao');
    await page.user.keyboard('gp');
    expect(await screen.findByRole('heading', { name: 'Pilots', level: 1 })).toBeTruthy();
  });

  it('tells the keys of the screen', async () => {
    const page = renderPage('/');
    stop = page.stop;
    await screen.findByText('Priya Rao');
    await page.user.keyboard('?');
    const sheet = within(await screen.findByRole('dialog', { name: 'Keys' }));
    expect(sheet.getByText('New pilot')).toBeTruthy();
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
  });

  it('follows what others do without being asked', async () => {
    let count = 1;
    let tell: () => void = () => undefined;
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    async function* workspaceEvents() {
      await told;
      yield { workspaceEvents: { seq: 7, resync: false, activity: null } };
      await new Promise(() => undefined);
    }
    const page = renderPage('/', {
      Query: { portfolio: () => ({ sentence: [{ text: `${count} running.`, tone: 'PLAIN', rows: null }] }) },
      Subscription: { workspaceEvents },
    });
    stop = page.stop;
    expect(await screen.findByText('1 running.')).toBeTruthy();
    count = 2;
    tell();
    expect(await screen.findByText('2 running.', undefined, { timeout: 3_000 })).toBeTruthy();
  });

  it('says after five seconds that the line is down, and not before', async () => {
    const page = renderPage('/');
    stop = page.stop;
    await screen.findByText('Priya Rao');
    act(() => live.set({ state: 'lost', since: Date.now() - 1_000 }));
    expect(screen.queryByText(/Reconnecting/)).toBeNull();
    act(() => live.set({ state: 'lost', since: Date.now() - 5_001 }));
    expect(await screen.findByText(/Reconnecting/)).toBeTruthy();
  });

  it('says that there is no page at an address', async () => {
    ({ stop } = renderPage('/nowhere'));
    expect(await screen.findByRole('heading', { name: 'There is no page at this address' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('shows a role what it may not see, without the button it may not press', async () => {
    const viewerCan = { proposePilot: false };
    const page = renderPage('/', {
      ViewerPermissions: viewerCan,
      Query: {
        portfolio: () => {
          throw aFault('FORBIDDEN');
        },
      },
    });
    stop = page.stop;
    expect(await screen.findByText('Not open to your role')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'New pilot' })).toBeNull());
  });

  it('shows the door when the session ends, and keeps the address', async () => {
    const page = renderPage('/pilots?q=refund');
    stop = page.stop;
    await screen.findByRole('heading', { name: 'Pilots', level: 1 });
    act(() => session.set('signed-out'));
    await waitFor(() => expect(page.router.state.location.pathname).toBe('/sign-in'));
    expect(page.router.state.location.search).toEqual({ next: '/pilots?q=refund' });
  });
});
