import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPilot, threePilots } from './support/a-pilot';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

interface Asked {
  readonly filter: { readonly stages: readonly string[] } | null;
}

/** What each column of the board is answered. */
const byStage = (_parent: unknown, { filter }: Asked) => {
  const found = threePilots.filter(({ stage }) => filter?.stages.includes(stage));
  return connection(found, { totalCount: filter?.stages.includes('RUNNING') ? 23 : found.length });
};
const withdrawn = { stage: 'CLOSED', outcome: 'WITHDRAWN', version: 4 };

describe('The board', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());
  const open = (pilots: unknown = byStage, mutations: Record<string, unknown> = {}) => {
    const page = renderPage('/pilots?view=board', { Query: { pilots }, Mutation: mutations });
    stop = page.stop;
    return page;
  };

  it('shows its bones while the answer is on its way', async () => {
    open(never);
    expect(await screen.findByText('Loading…')).toBeTruthy();
  });

  it('puts pilots in the columns of their stages, and says how many more there are', async () => {
    const { user, router } = open();
    const running = within(await screen.findByRole('region', { name: 'Running' }));
    expect(running.getByText('23')).toBeTruthy();
    expect(running.getByRole('link', { name: /Voice callback/ })).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Deciding' })).getByText('None.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(running.getByRole('link', { name: '22 more in the list' }));
    await waitFor(() => expect(router.state.location.href).toBe('/pilots?stage=RUNNING'));
  });

  it('says which gate decides where somebody may not, and opens the sheet where they may', async () => {
    const only =
      (viewerCan: object) =>
      (_parent: unknown, { filter }: Asked) =>
        connection(filter?.stages.includes('PROPOSED') ? [aPilot({ viewerCan })] : []);
    const { user, unmount } = open(only({ decideStart: false, decideScale: false }));
    await user.click(await screen.findByRole('button', { name: 'Move SC-101' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move to running' }));
    expect(await screen.findByText('The START gate decides whether SC-101 runs.')).toBeTruthy();
    unmount();
    stop();
    const second = open(only({ decideStart: true, decideScale: false }));
    await second.user.click(await screen.findByRole('button', { name: 'Move SC-101' }));
    await second.user.click(await screen.findByRole('menuitem', { name: 'Move to running' }));
    expect(await screen.findByRole('dialog', { name: /Decide: SC-101/ })).toBeTruthy();
  });

  it('calls for the decision of a card that is moved to deciding', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Move SC-102' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move to deciding' }));
    expect(await screen.findByRole('dialog', { name: /Call for decision: SC-102/ })).toBeTruthy();
  });

  it('withdraws from the keyboard, with the reason', async () => {
    const withdraw = vi.fn((_parent: unknown, _args: { input: Record<string, string> }) => ({
      refusal: null,
      problems: [],
      pilot: aPilot(withdrawn),
    }));
    const { user } = open(byStage, { withdrawPilot: withdraw });
    await screen.findByRole('link', { name: /Proactive refund/ });
    await user.keyboard('jm');
    await user.click(await screen.findByRole('menuitem', { name: 'Move to closed' }));
    const dialog = within(await screen.findByRole('dialog', { name: /Withdraw: SC-101/ }));
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Withdraw' }));
    expect(dialog.getByText('Say why, in a sentence.')).toBeTruthy();
    await user.click(dialog.getByLabelText('Why will it not start?'));
    await user.paste('The budget went elsewhere.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('SC-101 is withdrawn.')).toBeTruthy();
    expect(withdraw.mock.calls[0]?.[1].input).toMatchObject({
      pilotId: 'x101',
      reason: 'The budget went elsewhere.',
    });
  });

  it('sets on hold from the menu, and takes it back', async () => {
    const moved = (onHold: boolean) => () => ({
      refusal: null,
      problems: [],
      pilot: aPilot({ onHold, version: 4 }),
    });
    const resume = vi.fn(moved(false));
    const { user } = open(byStage, { holdPilot: moved(true), resumePilot: resume });
    await user.click(await screen.findByRole('button', { name: 'Move SC-101' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Set on hold…' }));
    await user.click(await screen.findByLabelText('Why does it rest?'));
    await user.paste('Waiting for the vendor.');
    await user.click(screen.getByRole('button', { name: 'Set on hold' }));
    expect(await screen.findByText('SC-101 is on hold.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(resume).toHaveBeenCalledOnce());
  });

  it('adds readings from the menu', async () => {
    const { user } = open(byStage);
    await user.click(await screen.findByRole('button', { name: 'Move SC-102' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Add readings…' }));
    expect(await screen.findByRole('dialog', { name: 'Add readings' })).toBeTruthy();
  });

  it('shows the business’s no inside the dialog', async () => {
    const refusal = { code: 'ILLEGAL_STAGE', sentence: 'This pilot is running already.', facts: [] };
    const { user } = open(byStage, { withdrawPilot: () => ({ refusal, problems: [], pilot: null }) });
    await user.click(await screen.findByRole('button', { name: 'Move SC-101' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move to closed' }));
    await user.type(await screen.findByLabelText('Why will it not start?'), 'No.');
    await user.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(await screen.findByText('This pilot is running already.')).toBeTruthy();
  });

  it('is broken with a way to try again, and closed to some roles', async () => {
    open(() => {
      throw aFault('INTERNAL', 'req-3');
    });
    expect(await screen.findByText('Request req-3')).toBeTruthy();
    stop();
  });
});

describe('The timeline', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());
  const open = (pilots: unknown) => {
    const page = renderPage('/pilots?view=timeline', { Query: { pilots } });
    stop = page.stop;
    return page;
  };
  const dateless = { proposedOn: null, startedOn: null, decisionDate: null, closedOn: null };

  it('draws what has dates, and lists what has none', async () => {
    open(connection([...threePilots, aPilot({ id: 'x9', key: 'SC-109', name: 'Some day', ...dateless })]));
    expect(
      await screen.findByRole('link', { name: /^SC-101 Proactive refund, proposed, from/ }),
    ).toBeTruthy();
    expect(screen.getByText('3 pilots drawn, 1 past the decision date.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Without dates' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /SC-109 ?Some day/ })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('is walked from bar to bar by keys, each said in words', async () => {
    const { user, router } = open(connection(threePilots));
    const chart = await screen.findByRole('slider', { name: /From start to decision/ });
    chart.focus();
    await user.keyboard('{ArrowDown}');
    expect(chart.getAttribute('aria-valuetext')).toContain('SC-102 Voice callback, running, on hold');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/pilots/SC-102'));
  });

  it('shows the same as a table', async () => {
    const { user } = open(connection(threePilots));
    await user.click(await screen.findByRole('button', { name: 'Options of “From start to decision”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Show as table' }));
    expect(await screen.findByRole('rowheader', { name: 'SC-103 Moving-house wizard' })).toBeTruthy();
  });

  it('says it when a filter leaves none', async () => {
    open(connection([]));
    expect(await screen.findByRole('heading', { name: 'No pilots yet' })).toBeTruthy();
  });
});
