import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from './support/axe';
import { connection, renderPage } from './support/render-page';

type Ask = (parent: unknown, args: { readonly filter: Record<string, unknown> | null }) => unknown;

const learning = {
  __typename: 'Learning',
  id: 'l7',
  key: 'LN-7',
  event: 'The addresses were stale.',
  lesson: 'Ask for a sample of addresses first.',
  recommendation: 'Look at a hundred rows.',
  state: 'VALIDATED',
  appliedCount: 2,
  causes: [{ id: 'c1', name: 'The data was not good enough' }],
  program: { id: 'g1', name: 'Faster answers' },
  failure: { id: 'f1', key: 'FL-1' },
  pilots: [],
};
const facets = [
  { name: 'STATE', counts: [{ value: 'VALIDATED', words: 'VALIDATED', count: 1 }] },
  { name: 'CAUSE', counts: [{ value: 'c1', words: 'The data was not good enough', count: 1 }] },
];
const followUp = {
  __typename: 'LearningFollowUp',
  id: 'u1',
  text: 'Ask the vendor for a sample',
  dueOn: '2026-11-18',
  daysLate: 3,
  version: 1,
  canComplete: true,
  doneAt: null,
  doneBy: null,
  note: null,
  owner: { __typename: 'Member', id: 'priya', name: 'Priya Rao' },
  failure: { __typename: 'Failure', id: 'f1', key: 'FL-1' },
  learning: null,
};

describe('The library', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  function open(more: { Query?: object; Mutation?: object } = {}) {
    const asked = vi.fn<Ask>((_parent, { filter }) => {
      const page = connection([learning]);
      const highlights = filter?.search
        ? { event: [{ from: 4, to: 13 }], lesson: [{ from: 20, to: 29 }], recommendation: [] }
        : null;
      return { ...page, edges: page.edges.map((edge) => ({ ...edge, highlights })) };
    });
    const page = renderPage('/learnings', {
      Query: { learnings: asked, learningFacets: facets, learningFollowUps: [], ...more.Query },
      Mutation: { ...more.Mutation },
    });
    stop = page.stop;
    return { ...page, asked };
  }
  const library = () => screen.findByRole('list', { name: 'Learnings' });

  it('marks the words that were looked for where they stand', async () => {
    const { user, asked } = open();
    const list = await library();
    expect(list.querySelectorAll('mark')).toHaveLength(0);
    await user.type(screen.getByRole('searchbox', { name: 'Find a learning' }), 'address');
    await waitFor(() => expect(list.querySelectorAll('mark')).toHaveLength(2));
    expect([...list.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'addresses',
      'addresses',
    ]);
    expect(asked.mock.lastCall?.[1].filter).toMatchObject({ search: 'address' });
    expect(await axeFindings()).toEqual([]);
  });

  it('is narrowed by what a learning is about, and says how many each choice leaves', async () => {
    const { user, asked } = open();
    await library();
    const narrow = screen.getByRole('button', { name: 'Narrow' });
    await user.click(narrow);
    expect(narrow.getAttribute('aria-expanded')).toBe('true');
    await user.click(screen.getByRole('button', { name: /The data was not good enough\s*1/ }));
    await waitFor(() => expect(asked.mock.lastCall?.[1].filter).toMatchObject({ causeIds: ['c1'] }));
    expect(narrow.textContent).toBe('Narrowed by 1');
  });

  it('shows what waits to be done, what is overdue first, and that it is done', async () => {
    const complete = vi.fn(() => ({
      refusal: null,
      problems: [],
      followUp: {
        ...followUp,
        doneAt: '2026-11-21T10:00:00.000Z',
        doneBy: followUp.owner,
        canComplete: false,
        version: followUp.version + 1,
      },
    }));
    const reopen = vi.fn((_parent: unknown, _args: { readonly input: object }) => ({
      refusal: null,
      problems: [],
      followUp: { ...followUp, version: followUp.version + 2 },
    }));
    const followUps = vi.fn((_parent: unknown, _args: { readonly mine: boolean }) => [followUp]);
    const { user } = open({
      Query: { learningFollowUps: followUps },
      Mutation: { completeFollowUp: complete, reopenFollowUp: reopen },
    });
    const part = within(await screen.findByRole('region', { name: 'Follow-ups' }));
    expect(part.getByText('1 is open, 1 overdue.')).toBeTruthy();
    expect(part.getByText(/3 days late/)).toBeTruthy();
    expect(part.getByRole('link', { name: 'FL-1' }).getAttribute('href')).toBe('/failures/FL-1');
    expect(followUps.mock.lastCall?.[1]).toMatchObject({ mine: true });
    await user.click(part.getByRole('checkbox', { name: 'Everybody’s' }));
    await waitFor(() => expect(followUps.mock.lastCall?.[1]).toMatchObject({ mine: false }));
    await user.click(await part.findByRole('button', { name: 'Done: Ask the vendor for a sample' }));
    await waitFor(() => expect(part.getByText('Nothing is to be done.')).toBeTruthy());
    expect(complete).toHaveBeenCalledOnce();
    await user.keyboard('{Control>}z{/Control}');
    expect(await part.findByText('1 is open, 1 overdue.')).toBeTruthy();
    expect(reopen.mock.calls[0]?.[1].input).toMatchObject({
      followUpId: followUp.id,
      version: followUp.version + 1,
    });
  });
});
