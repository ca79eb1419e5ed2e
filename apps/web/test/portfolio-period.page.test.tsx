import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPortfolio } from './support/a-portfolio';
import { axeFindings } from './support/axe';
import { renderPage } from './support/render-page';

const sentence = 'The period (1 July 2026 to 30 September 2026) narrows three figures.';
const quarter = { from: '2026-07-01', to: '2026-09-30', words: '1 July 2026 to 30 September 2026', sentence };
const closed = { closedFrom: quarter.from, closedTo: quarter.to };
const kills = aPortfolio.killRate;
const narrowed = {
  ...aPortfolio,
  period: quarter,
  killRate: {
    ...kills,
    killed: { ...kills.killed, count: 2, rows: { ...kills.killed.rows, ...closed } },
  },
};

describe('The period of the portfolio', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());
  const open = (at: string) => {
    const portfolio = vi.fn((_: unknown, { period }: { period?: object | null; asOf?: string | null }) =>
      period ? narrowed : aPortfolio,
    );
    const page = renderPage(at, { Query: { portfolio } });
    stop = page.stop;
    const asked = () => portfolio.mock.calls.map(([, given]) => given);
    return { ...page, asked };
  };
  const search = (of: ReturnType<typeof open>) => of.router.state.location.href;

  it('is chosen by the keyboard, stays in the address, and narrowed figures say so', async () => {
    const page = open('/');
    const { user } = page;
    await user.click(await screen.findByRole('button', { name: 'Filter' }));
    const choice = await screen.findByRole('button', { name: 'Last quarter' });
    choice.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(search(page)).toBe('/?from=2026-07-01&to=2026-09-30'));
    expect(await screen.findByText(sentence)).toBeTruthy();
    // Whoever works by the keyboard goes on from where they were.
    expect(document.activeElement).toBe(choice);
    expect(choice.getAttribute('aria-pressed')).toBe('true');
    expect(page.asked().at(-1)?.period).toEqual({ from: '2026-07-01', to: '2026-09-30' });
    for (const [name, words] of [
      ['Do we stop as often as we planned?', `concluded, ${quarter.words}`],
      ['What was decided last?', `decided, ${quarter.words}`],
      ['On how few vendors do we depend?', `billed, ${quarter.words}`],
    ] as const)
      expect((await screen.findByRole('region', { name })).textContent).toContain(words);
    for (const name of ['Where does money go without evidence?', 'Do we use what we learned?'])
      expect((await screen.findByRole('region', { name })).textContent).not.toContain('September 2026');
    expect(await axeFindings()).toEqual([]);
  });

  it('opens the rows of the period', async () => {
    const page = open('/?from=2026-07-01&to=2026-09-30');
    const rate = within(await screen.findByRole('region', { name: 'Do we stop as often as we planned?' }));
    await page.user.click(await rate.findByRole('link', { name: '2 killed' }));
    await waitFor(() => expect(page.router.state.location.pathname).toBe('/pilots'));
    expect(page.router.state.location.search).toMatchObject(closed);
    const chip = 'Remove the filter closed: 1 July 2026 to 30 September 2026';
    await page.user.click(await screen.findByRole('button', { name: chip }));
    await waitFor(() => expect(search(page)).not.toContain('closed'));
  });

  it('may be any two days, and says when the last comes before the first', async () => {
    const page = open('/?from=2026-07-01');
    const { user } = page;
    await user.click(await screen.findByRole('button', { name: 'Filter' }));
    const last = await screen.findByLabelText('Last day');
    await user.type(last, '2026-06-30');
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/The period ends before it begins/)).toBeTruthy();
    expect(search(page)).toBe('/?from=2026-07-01');
    await user.clear(last);
    await user.type(last, '2026-08-15');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(search(page)).toBe('/?from=2026-07-01&to=2026-08-15'));
    await user.click(
      screen.getByRole('button', { name: 'Remove the filter period: 1 July 2026 to 15 August 2026' }),
    );
    await waitFor(() => expect(search(page)).toBe('/'));
    expect(screen.getByRole('button', { name: 'All time' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('does not narrow a day that has passed, and the page says so', async () => {
    const page = open('/?from=2026-07-01&on=2025-10-03');
    expect(await screen.findByText(/A day that has passed is not narrowed by a period/)).toBeTruthy();
    const past = page.asked().filter(({ asOf }) => asOf === '2025-10-03');
    expect(past.map(({ period }) => period ?? null)).toEqual([null]);
    await page.user.click(screen.getByRole('button', { name: 'Filter' }));
    expect(await screen.findByRole('combobox', { name: 'Program' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Last quarter' })).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('stands on the board page', async () => {
    open('/board?from=2026-07-01&to=2026-09-30');
    expect(await screen.findByText(`All pilots of the workspace. ${sentence}`)).toBeTruthy();
  });
});
