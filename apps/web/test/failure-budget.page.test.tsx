import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aBudget, aBudgetProgram, aPlan, someFacts } from './support/a-budget';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

type Set = (parent: unknown, args: { readonly input: Record<string, unknown> }) => unknown;

describe('The failure budgets', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  function open(program: unknown = aBudgetProgram(), more: { Query?: object; Mutation?: object } = {}) {
    const page = renderPage('/failures/budget', {
      Query: {
        programs: connection([{ id: 'g1', name: 'Faster answers' }]),
        program,
        failureFacts: someFacts(),
        ...more.Query,
      },
      Mutation: { ...more.Mutation },
    });
    stop = page.stop;
    return page;
  }
  const card = async () => within(await screen.findByRole('region', { name: 'Faster answers' }));

  it('says where a program stands, what was agreed for it, and that the sponsor is asked', async () => {
    open();
    const told = await card();
    expect(await told.findByText('Exhausted')).toBeTruthy();
    expect(told.getByText(/5 failed where 4 were planned for the whole window/)).toBeTruthy();
    expect(told.getByText(/until what was learned is applied/)).toBeTruthy();
    expect(
      told.getByText(/The sponsor is asked before the next pilot starts. Nothing is stopped./),
    ).toBeTruthy();
    expect(told.getByText('5 of 4 planned, 2.3 by now')).toBeTruthy();
    expect(told.getByText(/56 %, exact range 21 % to 86 % \(n = 9\)/)).toBeTruthy();
    expect(told.getByText('2.2 times the plan')).toBeTruthy();
    expect(told.getByText(/31[,.]500/)).toBeTruthy();
    expect(await screen.findByText('Half are killed after: not reached (n = 12, 3 killed).')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('opens the rows of its figures: failures of the window, the debt, and the pilots that count', async () => {
    const { user } = open();
    const told = await card();
    const failures = await told.findByRole('link', { name: '3 failures' });
    expect(failures.getAttribute('href')).toMatch(/program=.*g1.*from=.*2026-10-01.*until=.*2026-12-31/);
    const debt = told.getByRole('link', { name: '2 failures' });
    expect(debt.getAttribute('href')).toMatch(/program=.*debt=true/);
    await user.click(told.getByText('2 pilots count as failed in this window'));
    expect(told.getByRole('link', { name: 'SC-103 Moving-house wizard' })).toBeTruthy();
    expect(told.getByText('undecided, 12 days past its date')).toBeTruthy();
  });

  it('draws windows that are stepped through by keys and opened by Enter', async () => {
    const { user, router } = open();
    const told = await card();
    const drawing = await told.findByRole('slider', { name: /How often does Faster answers fail/ });
    expect(drawing.getAttribute('aria-valuetext')).toMatch(
      /^Q4 2026: 5 of 9 conclusions failed, 2.3 planned/,
    );
    act(() => drawing.focus());
    await user.keyboard('{ArrowLeft}');
    expect(drawing.getAttribute('aria-valuetext')).toMatch(
      /^Q3 2026: 0 of 0 conclusions failed, 4 planned, up to 0 too few, from 9 on too many for chance.*Too safe\.$/,
    );
    expect(drawing.querySelectorAll('circle[r="3.5"]')).toHaveLength(3);
    await user.keyboard('{ArrowRight}{Enter}');
    await waitFor(() => expect(router.state.location.search).toMatchObject({ from: '2026-10-01' }));
    expect(router.state.location.pathname).toBe('/failures');
  });

  it('says how soon failures stop and teach, and opens their rows', async () => {
    open();
    const facts = within(await screen.findByRole('region', { name: 'How failures go' }));
    expect(await facts.findByText(/^Half of 6 failures were stopped within 2 days/)).toBeTruthy();
    expect(facts.getByText(/^6 of 8 failures were logged with a learning within 5 days/)).toBeTruthy();
    const stopped = facts.getByRole('link', { name: 'See those that stopped' });
    expect(stopped.getAttribute('href')).toBe('/failures?stopped=yes');
    const late = facts.getByRole('link', { name: 'See those without' });
    expect(late.getAttribute('href')).toBe('/failures?soon=no');
  });

  it('shows the facts of one program when it is chosen', async () => {
    const program = aBudgetProgram({
      failureFacts: someFacts({ timeToFailSentence: 'Half after 90 days.' }),
    });
    const { user } = open(program);
    const facts = within(await screen.findByRole('region', { name: 'How failures go' }));
    await user.selectOptions(await facts.findByRole('combobox', { name: 'Program' }), 'Faster answers');
    expect(await facts.findByText('Half after 90 days.')).toBeTruthy();
    expect(facts.getByRole('link', { name: '3 killed pilots' }).getAttribute('href')).toMatch(/program=.*g1/);
  });

  it('sets a first budget: asks for what is missing, says what it will mean, sends what was written', async () => {
    const set = vi.fn<Set>(() => ({ refusal: null, problems: [], program: aBudgetProgram() }));
    const { user } = open(aBudgetProgram({ failureBudget: null }), {
      Mutation: { setFailureBudget: set },
    });
    await user.click(await screen.findByRole('button', { name: 'Set a budget…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Set the budget' }));
    expect(await dialog.findByText('Say how many failures are planned, as a number above 0.')).toBeTruthy();
    expect(set).not.toHaveBeenCalled();
    await user.type(dialog.getByRole('textbox', { name: 'Planned failures' }), '8');
    await user.type(dialog.getByRole('textbox', { name: /Money that may be lost/ }), '50000');
    await user.click(dialog.getByRole('textbox', { name: /Too safe/ }));
    await user.paste('Start a bold one.');
    expect(dialog.getByText(/8 failed conclusions a quarter are planned, 40 %/)).toBeTruthy();
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Set the budget' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(set.mock.calls[0]?.[1].input).toMatchObject({
      programId: 'g1',
      version: 0,
      plannedCount: 8,
      plannedShare: 0.4,
      period: 'QUARTER',
      money: { minorUnits: 50_000_00, currency: 'EUR' },
      learningDays: 30,
      consequences: [{ state: 'TOO_SAFE', text: 'Start a bold one.' }],
    });
  });

  it('changes a budget from the version seen, keeps what was its own, and goes on from the one that stands', async () => {
    const stands = aBudgetProgram({ failureBudget: aBudget({ plan: aPlan({ version: 3 }) }) });
    const set = vi.fn<Set>((_parent, { input }) =>
      input.version === 2
        ? {
            refusal: { code: 'STALE', sentence: 'Somebody changed it meanwhile.', facts: [] },
            problems: [],
            program: stands,
          }
        : { refusal: null, problems: [], program: stands },
    );
    const { user } = open(aBudgetProgram(), { Mutation: { setFailureBudget: set } });
    await user.click(await screen.findByRole('button', { name: 'Change the budget…' }));
    const dialog = within(await screen.findByRole('dialog'));
    const versions = within(dialog.getByRole('region', { name: 'Versions' }));
    expect(versions.getByText(/2 a quarter, 40 %, money not limited, a learning in 30 days/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Save as a new version' }));
    expect(await dialog.findByText('Somebody changed it meanwhile.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Save as a new version' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(set.mock.calls[1]?.[1].input).toMatchObject({
      version: 3,
      consequences: [{ state: 'TOO_SAFE', text: 'Helen starts one pilot nobody would bet on.' }],
    });
  });

  it('offers nothing to whoever may not set one, and says who may', async () => {
    open(aBudgetProgram({ failureBudget: null, canSetBudget: false }));
    expect(await screen.findByText(/No budget is set. The program’s owner/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /budget/ })).toBeNull();
  });

  it('shows its bones, and what broke', async () => {
    open(never);
    expect((await screen.findAllByText('Loading…')).length).toBeGreaterThan(0);
    stop();
    document.body.replaceChildren();
    open(() => {
      throw aFault('INTERNAL', 'r-9');
    });
    expect(await (await card()).findByText(/r-9/)).toBeTruthy();
  });
});
