import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aDecision, anEvidenceRow, aPortfolio, aProgramCount, aQueue } from './support/a-portfolio';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

describe('The portfolio', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());
  const open = (portfolio: unknown = aPortfolio, { decisionsDue = aQueue() } = {}) => {
    const page = renderPage('/', {
      Query: {
        portfolio,
        decisionsDue,
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

  it('lists what waits for a decision with its days, what speaks for it and what waiting costs', async () => {
    const { user, router } = open();
    const due = within(await screen.findByRole('region', { name: 'What must be decided?' }));
    expect(due.getByText('12 days overdue')).toBeTruthy();
    expect(due.getByText('Succeed')).toBeTruthy();
    expect(due.getByText(/7\.2k so far/i)).toBeTruthy();
    expect(
      due.getByRole('img', { name: '+3.3\u00a0points, +2.4 to +4.2\u00a0points, beyond the target' }),
    ).toBeTruthy();
    await user.click(due.getByRole('link', { name: /SC-101/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/pilots/SC-101'));
  });

  it('opens the decision sheet where somebody may decide, and only there', async () => {
    const other = { ...aDecision, id: 'x9', key: 'SC-109', waiting: null, recommendation: null };
    const mayNot = { ...other, viewerCan: { decideStart: false, decideScale: false } };
    const { user } = open(aPortfolio, { decisionsDue: aQueue([aDecision, mayNot]) });
    await user.click(await screen.findByRole('button', { name: 'Decide SC-101 Proactive refund' }));
    expect(await screen.findByRole('dialog', { name: /Decide: SC-101/ }, { timeout: 20_000 })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: /Decide SC-109/ })).toBeNull();
  });

  it('says that the cost of waiting is not known where it is not', async () => {
    const waiting = { daysLate: 12, sentence: '12 days late.', costPerWeek: null, total: null };
    open(aPortfolio, { decisionsDue: aQueue([{ ...aDecision, waiting }]) });
    expect(await screen.findByText('cost not known')).toBeTruthy();
  });

  it('is calm when nothing waits, with the day of the next decision', async () => {
    const next = { id: 'x4', key: 'SC-104', name: 'Voice callback', decisionDate: '2026-12-19' };
    open(aPortfolio, { decisionsDue: aQueue([], { inAll: 0, next }) });
    expect(await screen.findByText(/No decisions are waiting. The next is due/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'SC-104 Voice callback' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('says that others decide what waits, and opens it', async () => {
    const { user, router } = open(aPortfolio, { decisionsDue: aQueue([], { inAll: 3 }) });
    const due = within(await screen.findByRole('region', { name: 'What must be decided?' }));
    expect(due.getByText(/^No decision waits for you./)).toBeTruthy();
    await user.click(due.getByRole('link', { name: '3 in all' }));
    await waitFor(() => expect(router.state.location.href).toBe('/pilots?waits=yes'));
  });

  it('shows the five that wait longest, and all when asked', async () => {
    const waiting = Array.from({ length: 7 }, (_, at) => ({ ...aDecision, id: `w${at}`, key: `SC-30${at}` }));
    const { user } = open(aPortfolio, { decisionsDue: aQueue(waiting, { inAll: 7 }) });
    const due = within(await screen.findByRole('region', { name: 'What must be decided?' }));
    expect(due.getAllByRole('listitem')).toHaveLength(5);
    await user.click(due.getByRole('button', { name: 'Show all 7' }));
    expect(due.getAllByRole('listitem')).toHaveLength(7);
  });

  it('says what vendors carry, and leads to them', async () => {
    const { user, router } = open();
    await user.click(await screen.findByRole('link', { name: /^Vendors carried 34/ }));
    await waitFor(() => expect(router.state.location.href).toBe('/vendors?sort=GAP'));
  });

  it('shows each program’s failure budget, and opens its failures', async () => {
    const { user, router } = open();
    const budgets = within(await screen.findByRole('region', { name: 'Do we fail as often as we planned?' }));
    expect(budgets.getByText('Burning')).toBeTruthy();
    expect(budgets.getByText('5 of 4 in 2026')).toBeTruthy();
    expect(budgets.getByText('1 of 3 learned from')).toBeTruthy();
    expect(budgets.getByRole('link', { name: '1 program without one' })).toBeTruthy();
    await user.click(budgets.getByRole('link', { name: 'Fair billing' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/failures'));
  });

  it('shows who carries the risk, promised beside carried', async () => {
    const { user, router } = open();
    const risk = within(await screen.findByRole('region', { name: 'Who carries the risk?' }));
    expect(risk.getByRole('link', { name: '1 more vendor' })).toBeTruthy();
    const words = 'Parley: says 70 %, signs 47 %, carried 9 %, 38 points short, n = 2';
    await user.click(risk.getByRole('link', { name: words.replaceAll(' %', '\u00a0%') }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/vendors/v-Parley'));
  });

  it('draws the evidence of each pilot against its own lines, what must be decided first', async () => {
    const { user, router } = open();
    const chart = await screen.findByRole('slider', { name: /What does the evidence say/ });
    expect(
      screen.getByText('3 open pilots with locked criteria. 1 beyond the kill line, 1 beyond the target.'),
    ).toBeTruthy();
    chart.focus();
    expect(chart.getAttribute('aria-valuetext')).toBe(
      'SC-101 Proactive refund, deciding, +3.3\u00a0points, +2.4 to +4.2\u00a0points, beyond the target, the evidence asks: succeed, 36 days',
    );
    await user.keyboard('{End}');
    expect(chart.getAttribute('aria-valuetext')).toMatch(/Moving-house wizard, running, too few to tell/);
    await user.keyboard('{Home}{ArrowDown}{Enter}');
    await waitFor(() => expect(router.state.location.href).toBe('/pilots/SC-102?tab=evidence'));
  });

  it('shows the evidence as a table with its lines and cases', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Options of “What does the evidence say?”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Show as table' }));
    const table = within(await screen.findByRole('table', { name: 'What does the evidence say?' }));
    expect(table.getByRole('row', { name: /SC-102 Voice callback Running Repeat calls/ })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('shows the first thirteen beside one decision, all when asked, and leads to those that are not read', async () => {
    const evidence = Array.from({ length: 20 }, (_, index) =>
      anEvidenceRow(`SC-${200 + index}`, `Pilot ${index}`),
    );
    const { user, router } = open({ ...aPortfolio, evidence, evidenceCount: 65 });
    const links = () => screen.getAllByRole('link', { name: /the evidence asks/ });
    await screen.findByRole('button', { name: 'Show all 20' });
    expect(links()).toHaveLength(13);
    await user.click(screen.getByRole('button', { name: 'Show all 20' }));
    expect(links()).toHaveLength(20);
    await user.click(screen.getByRole('link', { name: '45 more in the list' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/pilots'));
  });

  it('says when no criteria are locked', async () => {
    open({ ...aPortfolio, evidence: [], evidenceCount: 0 });
    expect(await screen.findByText(/No open pilot has locked criteria yet/)).toBeTruthy();
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
    const table = within(await screen.findByRole('table', { name: 'Pilots by program and stage' }));
    expect(table.getAllByRole('rowheader')).toHaveLength(12);
    await user.click(screen.getByRole('link', { name: 'Show all 42 programs' }));
    await waitFor(() => expect(table.getAllByRole('rowheader')).toHaveLength(42));
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

  it('says what others want to be known, until it is opened or put aside', async () => {
    const failure = { id: 'f12', key: 'FL-12', whatFailed: 'The addresses were stale', waitsForYou: true };
    const note = vi.fn(() => ({ refusal: null, problems: [], failure: { ...failure, waitsForYou: false } }));
    const toKnow = [{ at: '2026-11-20T10:00:00.000Z', by: { id: 'ana', name: 'Ana Lind' }, failure }];
    const page = renderPage('/', {
      Query: { portfolio: aPortfolio, failuresToKnow: toKnow },
      Mutation: { acknowledgeFailure: note },
    });
    stop = page.stop;
    const part = within(await screen.findByRole('region', { name: 'What should you know?' }));
    expect(part.getByText(/^Ana Lind wants you to know:/)).toBeTruthy();
    const link = part.getByRole('link', { name: 'FL-12 The addresses were stale' });
    expect(link.getAttribute('href')).toBe('/failures/FL-12');
    expect(await axeFindings()).toEqual([]);
    await page.user.click(part.getByRole('button', { name: 'Got it: FL-12' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'What should you know?' })).toBeNull());
    expect(note).toHaveBeenCalledTimes(1);
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
