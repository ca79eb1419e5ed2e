import { act, screen, waitFor, within } from '@testing-library/react';
import type { GraphQLResolveInfo } from 'graphql';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { noteChange } from '../src/platform/recent-changes';
import { aCriterion, someEvidence } from './support/a-criterion';
import { threePilots } from './support/a-pilot';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

interface Asked {
  readonly after: string | null;
  readonly filter: Record<string, unknown> | null;
  readonly orderBy: { readonly field: string; readonly direction: string };
}

describe('The list of pilots', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());
  const open = (address = '/pilots', pilots: unknown = connection(threePilots)) => {
    const asked: Asked[] = [];
    const page = renderPage(address, {
      Query: {
        pilots: (_parent: unknown, args: Asked) => {
          asked.push(args);
          return typeof pilots === 'function' ? pilots(args) : pilots;
        },
        nodes: (_parent: unknown, { ids }: { ids: readonly string[] }) =>
          ids.map((id) => (id === 'lost' ? null : { __typename: 'Program', id, name: `Program ${id}` })),
      },
    });
    stop = page.stop;
    return { ...page, asked };
  };

  it('shows its bones while the answer is on its way', async () => {
    open('/pilots', never);
    expect(await screen.findByText('Loading…')).toBeTruthy();
  });

  it('shows each pilot with what people look for', async () => {
    open();
    const row = within(await screen.findByRole('row', { name: /SC-102/ }));
    for (const text of [
      'Voice callback',
      'Running',
      'On hold',
      'Fair billing',
      'Priya Rao',
      'Billing core',
      '3 d late',
    ])
      expect(row.getByText(text)).toBeTruthy();
    expect(screen.getByText('1–3 of 3')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('shows the interval of those that have evidence, in words too, without waiting for it', async () => {
    const [first, second] = threePilots;
    const measured = { ...first, criteria: [aCriterion({ evidence: someEvidence() })] };
    let intervals: (value: unknown) => void = () => undefined;
    const later = new Promise((resolve) => {
      intervals = resolve;
    });
    const rows = connection([measured, { ...second, criteria: [] }]);
    const asked = (_parent: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
      info.operation.name?.value === 'PilotsEvidence' ? later : rows;
    ({ stop } = renderPage('/pilots', { Query: { pilots: asked } }));
    expect(await screen.findByText('Voice callback')).toBeTruthy();
    expect(screen.queryByRole('img', { name: /points/ })).toBeNull();
    intervals(rows);
    const row = within(await screen.findByRole('row', { name: /SC-101/ }));
    const words = 'Solved at first contact: +3.3\u00a0points, +0.4 to +6.2\u00a0points, not yet';
    expect(await row.findByRole('img', { name: words })).toBeTruthy();
    expect(
      within(screen.getByRole('row', { name: /SC-102/ })).queryByRole('img', { name: /points/ }),
    ).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('adds readings to the one that is selected', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('checkbox', { name: 'Select SC-102' }));
    const bar = within(screen.getByRole('toolbar', { name: 'Selected pilots' }));
    await user.click(bar.getByRole('button', { name: 'Add readings…' }));
    expect(await screen.findByRole('dialog', { name: 'Add readings' })).toBeTruthy();
  });

  it('sorts by the head of a column, says so, and keeps it in the address', async () => {
    const { user, router, asked } = open();
    await screen.findByText('Voice callback');
    expect(screen.getByRole('columnheader', { name: 'Key' }).getAttribute('aria-sort')).toBe('descending');
    await user.click(screen.getByRole('button', { name: 'Decision' }));
    await waitFor(() => expect(asked.at(-1)?.orderBy).toEqual({ field: 'DECISION_DATE', direction: 'ASC' }));
    await user.click(screen.getByRole('button', { name: 'Decision' }));
    await waitFor(() => expect(router.state.location.href).toBe('/pilots?sort=DECISION_DATE&dir=DESC'));
    const head = screen.getByRole('columnheader', { name: 'Decision' });
    await waitFor(() => expect(head.getAttribute('aria-sort')).toBe('descending'));
  });

  it('searches what is typed, and "back" brings the rows from before', async () => {
    const { user, router, asked } = open();
    await screen.findByText('Voice callback');
    await user.keyboard('/refund');
    await waitFor(() => expect(router.state.location.href).toBe('/pilots?q=refund'));
    await waitFor(() => expect(asked.at(-1)?.filter).toEqual({ search: 'refund' }));
    act(() => router.history.back());
    await waitFor(() => expect(router.state.location.href).toBe('/pilots'));
    expect(screen.getByRole('searchbox', { name: 'Search pilots' })).toHaveProperty('value', '');
  });

  it('narrows by several stages, and each chip can be taken away', async () => {
    const { user, router, asked } = open();
    await screen.findByText('Voice callback');
    await user.click(screen.getByRole('button', { name: 'Filter by Stage' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Running' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Deciding' }));
    await waitFor(() => expect(asked.at(-1)?.filter).toEqual({ stages: ['RUNNING', 'DECIDING'] }));
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Remove the filter stage: Running' }));
    await waitFor(() => expect(router.state.location.href).toBe('/pilots?stage=DECIDING'));
  });

  it('names what the ids in an address stand for', async () => {
    open('/pilots?program=p7');
    expect(await screen.findByRole('button', { name: 'Remove the filter program: Program p7' })).toBeTruthy();
  });

  it('says of an id that stands for nothing that it is not there any more', async () => {
    open('/pilots?program=lost&program=p7');
    await screen.findByRole('button', { name: 'Remove the filter program: Program p7' });
    expect(
      screen.getByRole('button', { name: 'Remove the filter program: not there any more' }),
    ).toBeTruthy();
  });

  it('turns pages in the address, and finds the way back', async () => {
    const pages = (args: Asked) =>
      args.after
        ? connection([threePilots[2] ?? {}], { totalCount: 51 })
        : connection(threePilots.slice(0, 2), { totalCount: 51, hasNextPage: true });
    const { user, router } = open('/pilots', pages);
    await screen.findByText('Proactive refund');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(await screen.findByText('Moving-house wizard')).toBeTruthy();
    expect(router.state.location.href).toBe('/pilots?after=c1&page=2');
    expect(screen.getByText('51–51 of 51')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Previous' }));
    expect(await screen.findByText('Proactive refund')).toBeTruthy();
    expect(router.state.location.href).toBe('/pilots');
  });

  it('is walked by keys, and Enter opens the row', async () => {
    const { user, router } = open();
    await screen.findByText('Voice callback');
    await user.keyboard('jj');
    expect(document.activeElement?.textContent).toBe('Voice callback');
    await user.keyboard('k');
    expect(document.activeElement?.textContent).toBe('Proactive refund');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/pilots/SC-101'));
  });

  it('selects rows with x, and copies them', async () => {
    const { user } = open();
    await screen.findByText('Voice callback');
    await user.keyboard('jxjx');
    const bar = within(await screen.findByRole('toolbar', { name: 'Selected pilots' }));
    expect(bar.getByText('2 selected')).toBeTruthy();
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(bar.getByRole('button', { name: 'Copy as CSV' }));
    await waitFor(() => expect(written.mock.calls[0]?.[0]).toContain('SC-102,Voice callback,'));
    expect(await axeFindings()).toEqual([]);
    await user.click(bar.getByRole('button', { name: 'Clear' }));
    expect(screen.queryByRole('toolbar', { name: 'Selected pilots' })).toBeNull();
  });

  it('marks quietly what somebody else changed just now', async () => {
    open();
    await screen.findByText('Voice callback');
    act(() => noteChange('x102', 'Changed just now by Tom Vik'));
    const row = within(screen.getByRole('row', { name: /SC-102/ }));
    expect(row.getByText('Changed just now by Tom Vik')).toBeTruthy();
  });

  it('invites to the first pilot, and says it when a filter leaves none', async () => {
    const { user, router } = open('/pilots?due=OVERDUE', connection([]));
    expect(await screen.findByRole('heading', { name: 'No pilots here' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }));
    await waitFor(() => expect(router.state.location.href).toBe('/pilots'));
    expect(await screen.findByRole('heading', { name: 'No pilots yet' })).toBeTruthy();
  });

  it('says that it is not open to a role', async () => {
    open('/pilots', () => {
      throw aFault('FORBIDDEN');
    });
    expect(await screen.findByRole('heading', { name: 'Not open to your role' })).toBeTruthy();
  });

  it('names the request when it is broken, and loads when asked again', async () => {
    let broken = true;
    const { user } = open('/pilots', () => {
      if (broken) throw aFault('INTERNAL', 'req-9');
      return connection(threePilots);
    });
    expect(await screen.findByText('Request req-9')).toBeTruthy();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Voice callback')).toBeTruthy();
  });
});
