import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPilot } from './support/a-pilot';
import { anOpenSprint, aSprint, refunds } from './support/a-road';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

type Verb = (parent: unknown, args: { readonly input: Record<string, unknown> }) => unknown;

const done = { refusal: null, problems: [] };
const consistency = {
  variation: 0.44,
  goalsMet: 0.75,
  n: 6,
  counted: 5,
  sentence: '75 % of the goals were met. Finished items vary by 44 % around their mean over 5 sprints.',
};
const team = { ...refunds, consistency };
const some = (changes: object = {}) => ({
  canPlanSprint: true,
  timeToValue: { days: 41, open: false, sentence: 'First value accepted after 41 days.' },
  momentum: {
    current: 3,
    longest: 3,
    chance: 0.58,
    n: 6,
    sentence:
      'The last 3 sprints brought something (by luck alone: 58 %); 83 % of 6 sprints brought something.',
  },
  sprints: [
    anOpenSprint({ team }),
    ...[7, 6, 5].map((number) => aSprint({ id: `s${number}`, key: `SP-${number}`, team })),
  ],
  ...changes,
});

describe('The sprints of a pilot', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  const milestones = [
    {
      id: 'm1',
      key: 'MS-1',
      name: 'Refunds within a day',
      state: 'OPEN',
      parts: [{ remaining: 12, team: refunds }],
    },
    {
      id: 'm2',
      key: 'MS-2',
      name: 'Of others',
      state: 'OPEN',
      parts: [{ remaining: 4, team: { id: 't2' } }],
    },
  ];
  function open(pilot: unknown = some(), Mutation: Readonly<Record<string, unknown>> = {}) {
    const given =
      typeof pilot === 'function' ? pilot : aPilot({ comments: connection([]), ...(pilot as object) });
    const page = renderPage('/pilots/SC-101?tab=sprints', {
      Query: {
        pilot: given,
        sprint: anOpenSprint({ program: { id: 'p1', marathon: { milestones } } }),
      },
      Mutation,
    });
    stop = page.stop;
    return page;
  }
  const list = async () =>
    within(await screen.findByRole('region', { name: 'Sprints' }, { timeout: 15_000 }));
  const dialog = async () => within(await screen.findByRole('dialog'));

  it('are told in four figures, each with how many it rests on', async () => {
    open();
    await list();
    expect(screen.getByText('41 days')).toBeTruthy();
    expect(screen.getByText('3 in a row')).toBeTruthy();
    expect(screen.getByText(/by luck alone: 58 %/)).toBeTruthy();
    expect(screen.getByText('1.6 goals')).toBeTruthy();
    expect(screen.getByText('± 44 %')).toBeTruthy();
    expect(screen.getAllByText(/n = 6/)).toHaveLength(1);
    expect(screen.getAllByText(/n = 5/)).toHaveLength(1);
    expect(screen.getByText(/n = 3/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('say how many items they finished where a file brought them, for it says nothing of goals', async () => {
    const brought = { goals: [], moves: [], effectiveGoals: null, finished: 5, added: 2, team };
    open(some({ sprints: [aSprint(brought)] }));
    const { getByText, queryByText } = await list();
    expect(getByText(/· 5 items finished, 2 added$/)).toBeTruthy();
    expect(queryByText(/goals met/)).toBeNull();
  });

  it('are too few to tell below three', async () => {
    const few = { ...team, consistency: { ...consistency, n: 1, variation: null } };
    open(
      some({
        timeToValue: null,
        momentum: { current: 1, longest: 1, chance: 1, n: 1, sentence: 'One.' },
        sprints: [aSprint({ team: few })],
      }),
    );
    await list();
    expect(screen.getAllByText(/Too few to tell: it takes 3 closed sprints, there is 1/)).toHaveLength(3);
    expect(screen.getByText('It is counted from the day the pilot starts.')).toBeTruthy();
  });

  it('are planned with one focus, goals, days, size and capacity, and advised against what is too much', async () => {
    const plan = vi.fn<Verb>(() => ({ ...done, sprint: anOpenSprint({ id: 's9', key: 'SP-9' }) }));
    const { user } = open(some({ sprints: [aSprint({ team })] }), { planSprint: plan });
    await user.click((await list()).getByRole('button', { name: 'Plan a sprint…' }));
    const form = await dialog();
    const focus = form.getByRole<HTMLInputElement>('textbox', { name: /Focus/ });
    expect(focus.value).toBe('Two regions together');
    await user.click(form.getByRole('button', { name: 'Plan' }));
    expect(await form.findByText('Say at least one goal.')).toBeTruthy();
    for (const [at, goal] of ['North', 'South', 'East', 'West'].entries()) {
      if (at > 0) await user.click(form.getByRole('button', { name: /Add .* goal/ }));
      await user.click(form.getByRole('textbox', { name: `Goal ${at + 1}` }));
      await user.paste(goal);
    }
    await user.type(form.getByRole('textbox', { name: 'Days goal 1 takes' }), '6');
    await user.type(form.getByRole('textbox', { name: 'Days goal 2 takes' }), '2');
    expect(form.getByText('As focused as 1.6 goals of equal effort.')).toBeTruthy();
    expect(form.getByText(/It has 4 goals. With more than three, none is its focus./)).toBeTruthy();
    const last = form.getByLabelText('Last day');
    await user.clear(last);
    await user.type(last, '2027-01-10');
    expect(form.getByText(/Up to four weeks, one learns in time/)).toBeTruthy();
    expect(form.getByRole('button', { name: 'Go on without' })).toBeTruthy();
    expect(await form.findByText(/How big is it, and how many days of people are there\?/)).toBeTruthy();
    expect(plan).not.toHaveBeenCalled();
    await user.type(form.getByRole('textbox', { name: 'Items it wants to finish' }), '9');
    await user.type(form.getByRole('textbox', { name: 'Days of people there are' }), '7,5');
    expect(form.getByText('Its goals take 8 days, and there are 7.5.')).toBeTruthy();
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await user.click(form.getByRole('button', { name: 'Plan' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(plan.mock.calls[0]?.[1].input).toMatchObject({
      pilotId: 'x101',
      focus: 'Two regions together',
      goals: [{ text: 'North', effort: 6 }, { text: 'South', effort: 2 }, { text: 'East', effort: null }, {}],
      endsOn: '2027-01-10',
      plannedItems: 9,
      capacity: 7.5,
    });
  });

  it('are closed by keyboard alone: how it ended, what it moved, what shows it', async () => {
    const close = vi.fn<Verb>(() => ({
      ...done,
      sprint: anOpenSprint({
        outcome: 'MET',
        moves: [{ finished: 5, added: 1, milestone: { id: 'm1', key: 'MS-1', name: 'Refunds' } }],
      }),
    }));
    const { user } = open(some(), { closeSprint: close });
    (await list()).getByRole('button', { name: 'Close SP-8' }).focus();
    await user.keyboard('{Enter}');
    const form = await dialog();
    const met = await form.findByRole('radio', { name: /^Met/ });
    await waitFor(() => expect(document.activeElement).toBe(met));
    await user.keyboard(' ');
    expect(form.getAllByRole<HTMLInputElement>('checkbox').every(({ checked }) => checked)).toBe(true);
    expect(form.queryByText(/Of others/)).toBeNull();
    await user.keyboard('{Tab}{Tab}{Tab}5{Tab}1');
    expect(form.getByText('12 left, then 8')).toBeTruthy();
    await user.keyboard('{Tab}');
    await user.paste('The board says so: https://board.example/8');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(close.mock.calls[0]?.[1].input).toMatchObject({
      sprintId: 's8',
      outcome: 'MET',
      goalsMet: [true, true],
      moves: [{ milestoneId: 'm1', finished: 5, added: 1 }],
      evidenceUrl: 'https://board.example/8',
      evidence: 'The board says so:',
    });
    expect(await screen.findByText('SP-8 is closed. MS-1: 5 finished, 1 added.')).toBeTruthy();
  });

  it('ask how they ended, and move nothing when they are cancelled', async () => {
    const close = vi.fn<Verb>(() => ({ ...done, sprint: anOpenSprint({ outcome: 'CANCELLED' }) }));
    const { user } = open(some(), { closeSprint: close });
    await user.click((await list()).getByRole('button', { name: 'Close SP-8' }));
    const form = await dialog();
    await user.click(await form.findByRole('button', { name: 'Close the sprint' }));
    expect(await form.findByText('Say how it ended.')).toBeTruthy();
    await user.click(form.getByRole('radio', { name: /^Cancelled/ }));
    expect(form.queryByText(/What did it move/)).toBeNull();
    await user.click(form.getByRole('button', { name: 'Close the sprint' }));
    await waitFor(() =>
      expect(close.mock.calls[0]?.[1].input).toMatchObject({ outcome: 'CANCELLED', moves: [] }),
    );
  });

  it('are opened again with a reason', async () => {
    const reopen = vi.fn<Verb>(() => ({ ...done, sprint: anOpenSprint({ id: 's7', key: 'SP-7' }) }));
    const { user } = open(some({ sprints: [aSprint({ team })] }), { reopenSprint: reopen });
    await user.click((await list()).getByRole('button', { name: 'More for SP-7' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Open again…' }));
    const form = await dialog();
    await user.click(form.getByRole('textbox', { name: 'Why?' }));
    await user.paste('Two items were counted twice.');
    await user.click(form.getByRole('button', { name: 'Open again' }));
    await waitFor(() =>
      expect(reopen.mock.calls[0]?.[1].input).toMatchObject({
        sprintId: 's7',
        version: 3,
        reason: 'Two items were counted twice.',
      }),
    );
  });

  it('offer nothing to whoever may not, and say that none is planned', async () => {
    open(some({ canPlanSprint: false, sprints: [] }));
    const sprints = await list();
    expect(sprints.getByText(/None is planned/)).toBeTruthy();
    expect(sprints.queryByRole('button')).toBeNull();
  });

  it('show their bones, and what broke', async () => {
    let asked = 0;
    const second = (answer: () => unknown) => () => {
      asked += 1;
      return asked === 1 ? aPilot({ comments: connection([]) }) : answer();
    };
    const waiting = open(second(never));
    expect((await screen.findAllByText('Loading…')).length).toBeGreaterThan(0);
    stop();
    waiting.unmount();
    asked = 0;
    open(
      second(() => {
        throw aFault('INTERNAL', 'r-8');
      }),
    );
    expect(await screen.findByText(/r-8/, undefined, { timeout: 5_000 })).toBeTruthy();
  });
});
