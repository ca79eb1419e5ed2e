import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from './support/axe';
import { renderPage } from './support/render-page';

type Change = (parent: unknown, args: { readonly input: Record<string, unknown> }) => unknown;

const priya = { __typename: 'Member', id: 'priya', name: 'Priya Rao' };
const doubt = {
  __typename: 'LearningChallenge',
  id: 'd1',
  reason: 'It held in one region only.',
  at: '2026-11-20T10:00:00.000Z',
  by: priya,
  pilot: null,
  answer: null,
  answeredBy: null,
  answeredAt: null,
};
const merge = {
  __typename: 'LearningMerge',
  id: 'm1',
  at: '2026-11-20T10:00:00.000Z',
  undoable: true,
  from: { __typename: 'Learning', id: 'l3', key: 'LN-3', lesson: 'Sample before you sign.' },
};
const may = { edit: true, validate: true, contradict: false, retire: false, merge: true, challenge: true };
const aLearning = (changes: object = {}) => ({
  __typename: 'Learning',
  id: 'l7',
  key: 'LN-7',
  event: 'The addresses were stale.',
  lesson: 'Ask for a sample first.',
  recommendation: 'Look at a hundred rows.',
  evidence: null,
  state: 'DRAFT',
  stateReason: null,
  validatedBy: null,
  validatedAt: null,
  causes: [],
  failure: null,
  program: { id: 'g1', name: 'Faster answers' },
  pilot: null,
  recordedBy: priya,
  recordedAt: '2026-11-19T10:00:00.000Z',
  appliedCount: 0,
  daysToFirstReuse: null,
  version: 2,
  mergedInto: null,
  merged: [],
  pilots: [],
  challenges: [],
  reuses: [],
  followUps: [],
  viewerCan: may,
  ...changes,
});
const done = (changes: object) => ({ refusal: null, problems: [], learning: aLearning(changes) });

describe('One learning', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  async function open(changes: object = {}, mutations: Readonly<Record<string, unknown>> = {}) {
    const page = renderPage('/learnings/LN-7', {
      Query: { learning: aLearning(changes) },
      Mutation: mutations,
    });
    stop = page.stop;
    await screen.findByRole('heading', { level: 1, name: 'Ask for a sample first.' });
    return page;
  }

  it('is stood by with what shows it, from the version that was read', async () => {
    const validate = vi.fn<Change>(() => done({ state: 'VALIDATED', version: 3 }));
    const { user } = await open({}, { validateLearning: validate });
    expect(screen.getByText('Draft')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Stand by it…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Stand by LN-7' }));
    await user.type(dialog.getByLabelText(/What else shows it/), 'The log of March.');
    await user.click(dialog.getByRole('button', { name: /^Validate/ }));
    expect(await screen.findByText('Validated')).toBeTruthy();
    expect(validate.mock.calls[0]?.[1].input).toMatchObject({
      learningId: 'l7',
      version: 2,
      evidence: 'The log of March.',
    });
  });

  it('gets its words back with Ctrl Z, and says when somebody was quicker', async () => {
    const sentence = 'Somebody else changed this meanwhile.';
    const edit = vi.fn<Change>((_parent, { input: { version } }) =>
      version === 2
        ? done({ lesson: 'Ask twice.', version: 3 })
        : { ...done({}), refusal: { code: 'CHANGED_MEANWHILE', sentence, facts: [] } },
    );
    const viewerCan = { ...may, validate: false, challenge: false };
    const { user } = await open({ viewerCan }, { editLearning: edit });
    await user.click(screen.getByRole('button', { name: 'Change its words…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change LN-7' }));
    await user.click(dialog.getByRole('button', { name: /^Save/ }));
    expect(await screen.findByText('The words of LN-7 are changed.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText(`This could not be undone. ${sentence}`)).toBeTruthy();
    expect(edit.mock.calls[1]?.[1].input).toMatchObject({
      learningId: 'l7',
      version: 3,
      lesson: 'Ask for a sample first.',
      recommendation: 'Look at a hundred rows.',
      causeIds: [],
    });
  });

  it('shows who doubts it, and takes an answer', async () => {
    const answered = { ...doubt, answer: 'In two by now.', answeredBy: priya };
    const answer = vi.fn<Change>(() => done({ challenges: [answered] }));
    const { user } = await open({ challenges: [doubt] }, { answerChallenge: answer });
    const doubts = within(screen.getByRole('region', { name: 'Doubts' }));
    await user.click(doubts.getByRole('button', { name: 'Answer' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Answer a doubt' }));
    await user.type(dialog.getByLabelText('What do you answer?'), 'In two by now.');
    await user.click(dialog.getByRole('button', { name: /^Answer/ }));
    expect(await doubts.findByText('In two by now.')).toBeTruthy();
    expect(answer.mock.calls[0]?.[1].input).toMatchObject({ challengeId: 'd1', answer: 'In two by now.' });
  });

  it('is doubted by a pilot that speaks against it, and stays validated until a person says otherwise', async () => {
    const pilot = { id: 'p9', key: 'SC-109', name: 'Cold start', stage: 'RUNNING', outcome: null };
    const against = {
      side: 'CONTRADICTS',
      note: 'Ours were fresh.',
      at: '2026-11-20T10:00:00.000Z',
      by: priya,
      pilot,
    };
    await open({ state: 'VALIDATED', pilots: [against] });
    const doubts = within(screen.getByRole('region', { name: 'Doubts' }));
    expect(doubts.getByText(/^1 pilot speaks against it\. It stays validated until/)).toBeTruthy();
    const beside = within(screen.getByRole('region', { name: 'Pilots against it' }));
    expect(beside.getByText('Ours were fresh. · said by Priya Rao')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('names what was merged into it, and lets it go again', async () => {
    const undo = vi.fn<Change>(() => ({
      refusal: null,
      problems: [],
      learning: { __typename: 'Learning', id: 'l3', key: 'LN-3', mergedInto: null },
    }));
    const { user } = await open({ merged: [merge] }, { undoLearningMerge: undo });
    const part = within(screen.getByRole('region', { name: 'Merged into it' }));
    expect(part.getByText('LN-3')).toBeTruthy();
    await user.click(part.getByRole('button', { name: 'Take it out again' }));
    await waitFor(() => expect(undo.mock.calls[0]?.[1].input).toMatchObject({ mergeId: 'm1' }));
  });

  it('leads on to the one it became part of, and offers nothing else', async () => {
    await open({ mergedInto: { __typename: 'Learning', id: 'l1', key: 'LN-1' } });
    expect(screen.getByRole('link', { name: 'LN-1' }).getAttribute('href')).toBe('/learnings/LN-1');
    expect(screen.queryByRole('button', { name: 'Stand by it…' })).toBeNull();
  });
});
