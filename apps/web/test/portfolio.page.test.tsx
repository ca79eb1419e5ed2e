import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aPortfolio, aProgramCount } from './support/a-portfolio';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

describe('The portfolio', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());
  const open = (portfolio: unknown = aPortfolio, address = '/') => {
    const page = renderPage(address, {
      Query: {
        portfolio,
        nodes: () => [{ __typename: 'Program', id: 'p1', name: 'Fair billing' }],
        programs: connection([{ id: 'p1', name: 'Fair billing' }]),
      },
    });
    stop = page.stop;
    return page;
  };

  it('shows its bones while the answer is on its way', async () => {
    open(never);
    expect(await screen.findByText('Loading…')).toBeTruthy();
  });

  it('invites to propose the first pilot, or to import a file, when there is none', async () => {
    open({ total: { count: 0 } });
    expect(await screen.findByRole('heading', { name: 'No pilots yet' })).toBeTruthy();
    const main = within(screen.getByRole('main'));
    expect(await main.findByRole('button', { name: 'New pilot' })).toBeTruthy();
    expect(main.getByRole('link', { name: 'Import a file' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('says what the server says in one sentence, and each clause opens its rows', async () => {
    const { user, router } = open();
    const clause = await screen.findByRole('link', { name: '3 are past the decision date.' });
    expect(await axeFindings()).toEqual([]);
    await user.click(clause);
    await waitFor(() => expect(router.state.location.href).toBe('/pilots?due=OVERDUE'));
  });

  it('lists what waits for a decision with its days, and opens the pilot', async () => {
    const { user, router } = open();
    expect(await screen.findByText('12 days overdue')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: /SC-101/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/pilots/SC-101'));
  });

  it('is calm when nothing waits', async () => {
    open({ ...aPortfolio, decisions: [] });
    expect(await screen.findByText(/No decisions are waiting/)).toBeTruthy();
  });

  it('puts the programs that ask for attention first, and every figure opens its rows', async () => {
    const { user, router } = open();
    const table = within(await screen.findByRole('table', { name: 'Pilots by program and stage' }));
    expect(table.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      'Fair billing',
      'Faster answers',
    ]);
    await user.click(table.getByRole('link', { name: 'Fair billing, overdue: 3' }));
    await waitFor(() =>
      expect(router.state.location.href).toBe('/pilots?program=p-Fair+billing&due=OVERDUE'),
    );
  });

  it('keeps many programs readable: the first ones, all when asked', async () => {
    const programs = Array.from({ length: 42 }, (_, index) =>
      aProgramCount(`Program ${index}`, { running: 1 }),
    );
    const { user, router } = open({ ...aPortfolio, programs });
    expect(await screen.findAllByRole('rowheader')).toHaveLength(15);
    await user.click(screen.getByRole('link', { name: 'Show all 42 programs' }));
    await waitFor(() => expect(screen.getAllByRole('rowheader')).toHaveLength(42));
    expect(router.state.location.href).toBe('/?all=true');
  });

  it('is stepped through by keys, bar by bar, and Enter opens the rows', async () => {
    const { user, router } = open();
    const chart = await screen.findByRole('slider', { name: /How far are they/ });
    chart.focus();
    expect(chart.getAttribute('aria-valuetext')).toBe('Proposed: 4 pilots, 1 on hold');
    await user.keyboard('{ArrowDown}');
    expect(chart.getAttribute('aria-valuetext')).toBe('Running: 12 pilots, 2 on hold');
    await user.keyboard('{End}{Home}{ArrowDown}{Enter}');
    await waitFor(() => expect(router.state.location.href).toBe('/pilots?stage=RUNNING'));
  });

  it('shows a chart as a table', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Options of “When are decisions due?”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Show as table' }));
    const table = within(await screen.findByRole('table', { name: 'When are decisions due?' }));
    expect(table.getByRole('row', { name: 'Overdue 3' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('gives no median for fewer than five', async () => {
    open({ ...aPortfolio, ages: { ...aPortfolio.ages, n: 4, medianDays: null } });
    expect(await screen.findByText(/Too few to tell a median: 4 open pilots/)).toBeTruthy();
  });

  it('narrows to a program, keeps that in the address, and says when nothing is left', async () => {
    const asked: unknown[] = [];
    const { user, router } = open((_parent: unknown, args: { filter: unknown }) => {
      asked.push(args.filter);
      return args.filter ? { ...aPortfolio, total: { count: 0 } } : aPortfolio;
    });
    await user.click(await screen.findByRole('button', { name: 'Filter' }));
    await user.click(await screen.findByRole('combobox', { name: 'Program' }));
    await user.click(await screen.findByRole('option', { name: /Fair billing/ }));
    expect(await screen.findByRole('heading', { name: 'No pilots here' })).toBeTruthy();
    expect(router.state.location.href).toBe('/?program=p1');
    expect(asked.at(-1)).toEqual({ programIds: ['p1'] });
    await user.click(await screen.findByRole('button', { name: 'Remove the filter program: Fair billing' }));
    expect(await screen.findByRole('heading', { name: 'What must be decided?' })).toBeTruthy();
  });

  it('says that it is not open to a role', async () => {
    open(() => {
      throw aFault('FORBIDDEN');
    });
    expect(await screen.findByRole('heading', { name: 'Not open to your role' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('names the request when it is broken, and loads when asked again', async () => {
    let broken = true;
    const { user } = open(() => {
      if (broken) throw aFault('INTERNAL', 'req-7');
      return aPortfolio;
    });
    expect(await screen.findByText('Request req-7')).toBeTruthy();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('3 are past the decision date.')).toBeTruthy();
  });
});
