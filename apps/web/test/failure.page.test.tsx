import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from './support/axe';
import { renderPage } from './support/render-page';

type Change = (parent: unknown, args: { readonly input: Record<string, unknown> }) => unknown;

const priya = { __typename: 'Member', id: 'priya', name: 'Priya Rao' };
const learning = { __typename: 'Learning', id: 'l7', key: 'LN-7', lesson: 'Ask for a sample first.' };
const suggested = {
  state: 'SUGGESTED',
  wasApplied: true,
  note: null,
  by: null,
  at: null,
  earlierFailure: null,
  learning,
};
const aFailure = (changes: object = {}) => ({
  __typename: 'Failure',
  id: 'f12',
  key: 'FL-12',
  whatFailed: 'The addresses were stale',
  kind: 'COMPLEX',
  seenOn: '2026-11-18',
  startedOn: '2026-11-10',
  stoppedOn: '2026-11-20',
  daysToStop: 10,
  daysToLog: 1,
  daysToDebt: -4,
  mode1Affected: true,
  version: 3,
  cause: { id: 'c1', name: 'The data was not good enough' },
  pilot: null,
  program: { id: 'g1', name: 'Faster answers' },
  internalCost: { minorUnits: 120_000, currency: 'EUR' },
  ledgerCost: [],
  loggedBy: priya,
  loggedAt: '2026-11-19T10:00:00.000Z',
  toTell: [{ __typename: 'Member', id: 'ana', name: 'Ana Lind' }],
  withdrawnReason: null,
  withdrawnBy: null,
  withdrawnAt: null,
  waitsForYou: false,
  learnings: [{ ...learning, state: 'DRAFT' }],
  sightings: [],
  quality: [],
  repeats: [suggested],
  followUps: [],
  viewerCan: { classify: true, withdraw: true, restore: false },
  ...changes,
});

describe('One failure', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  function open(changes: object = {}, mutations: Readonly<Record<string, unknown>> = {}) {
    const page = renderPage('/failures/FL-12', {
      Query: { failure: aFailure(changes), causes: [] },
      Mutation: mutations,
    });
    stop = page.stop;
    return page;
  }

  it('says what is known of it, what it taught, and how long that has been owed', async () => {
    open();
    expect(await screen.findByRole('heading', { level: 1, name: 'The addresses were stale' })).toBeTruthy();
    for (const known of ['Complex', 'The data was not good enough', 'Faster answers', 'Ana Lind'])
      expect(screen.getByText(known)).toBeTruthy();
    expect(screen.getByText(/Without a validated learning: in learning debt for 4 days/)).toBeTruthy();
    expect(screen.queryByText(/It was taken back/)).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('asks whether we knew; a person says so, and what had been applied is said at once', async () => {
    const confirmed = { ...suggested, state: 'CONFIRMED', by: priya, at: '2026-11-21T10:00:00.000Z' };
    const judge = vi.fn<Change>(() => ({
      refusal: null,
      problems: [],
      failure: aFailure({ repeats: [confirmed] }),
    }));
    const { user } = open({}, { judgeRepeat: judge });
    const part = within(await screen.findByRole('region', { name: 'Did we know?' }));
    expect(part.getByText(/The same cause, and among the three most alike/)).toBeTruthy();
    expect(part.queryByText(/It had been applied before/)).toBeNull();
    await user.click(part.getByRole('button', { name: 'We knew' }));
    expect(await part.findByText(/It had been applied before/)).toBeTruthy();
    expect(judge.mock.calls[0]?.[1].input).toMatchObject({
      failureId: 'f12',
      learningId: 'l7',
      weKnew: true,
    });
  });

  it('can be corrected: the day it was seen, from the version that was read', async () => {
    const classify = vi.fn<Change>(() => ({
      refusal: null,
      problems: [],
      failure: aFailure({ seenOn: '2026-11-17', version: 4 }),
    }));
    const { user } = open({}, { classifyFailure: classify });
    await user.click(await screen.findByRole('button', { name: 'Say more…' }));
    const seen = within(await screen.findByRole('dialog')).getByLabelText('Seen on');
    fireEvent.change(seen, { target: { value: '2026-11-01' } });
    fireEvent.change(seen, { target: { value: '2026-11-17' } });
    expect(classify).not.toHaveBeenCalled();
    fireEvent.keyDown(seen, { key: 'Enter' });
    fireEvent.blur(seen);
    await waitFor(() =>
      expect(classify.mock.calls[0]?.[1].input).toMatchObject({
        failureId: 'f12',
        version: 3,
        seenOn: '2026-11-17',
      }),
    );
    expect(classify).toHaveBeenCalledTimes(1);
  });

  it('saves a day once it is whole and another one, and is not asked before', async () => {
    const classify = vi.fn<Change>(() => ({
      refusal: null,
      problems: [],
      failure: aFailure({ stoppedOn: null, version: 4 }),
    }));
    const { user } = open({}, { classifyFailure: classify });
    await user.click(await screen.findByRole('button', { name: 'Say more…' }));
    const dialog = within(await screen.findByRole('dialog'));
    const [seen, stopped] = [dialog.getByLabelText('Seen on'), dialog.getByLabelText(/^Stopped on/)];
    fireEvent.blur(seen);
    fireEvent.change(seen, { target: { value: '' } });
    fireEvent.blur(seen);
    expect(seen).toHaveProperty('value', '2026-11-18');
    Object.defineProperty(stopped, 'validity', { value: { badInput: true }, configurable: true });
    fireEvent.change(stopped, { target: { value: '' } });
    fireEvent.blur(stopped);
    expect(classify).not.toHaveBeenCalled();
    Object.defineProperty(stopped, 'validity', { value: { badInput: false } });
    fireEvent.blur(stopped);
    await waitFor(() => expect(classify.mock.calls[0]?.[1].input).toMatchObject({ stoppedOn: null }));
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('waits no more for whoever opens it (waiting: %s)', async (waitsForYou, times) => {
    const note = vi.fn<Change>(() => ({ refusal: null, problems: [], failure: aFailure() }));
    open({ waitsForYou }, { acknowledgeFailure: note });
    await screen.findByRole('heading', { level: 1, name: 'The addresses were stale' });
    await waitFor(() => expect(note).toHaveBeenCalledTimes(times));
    if (times) expect(note.mock.calls[0]?.[1].input).toMatchObject({ failureId: 'f12' });
  });

  it('says of one that was taken back why and by whom', async () => {
    open({
      withdrawnReason: 'It was a drill.',
      withdrawnBy: priya,
      withdrawnAt: '2026-11-20T10:00:00.000Z',
      viewerCan: { classify: false, withdraw: false },
    });
    expect(await screen.findByText(/It was taken back: “It was a drill.”/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Logged by mistake…' })).toBeNull();
  });

  it('is put back with Ctrl Z after it was taken back', async () => {
    const gone = { withdrawnReason: 'A drill.', withdrawnBy: priya, withdrawnAt: '2026-11-21T10:00:00.000Z' };
    const withdrawFailure = vi.fn<Change>(() => ({
      refusal: null,
      problems: [],
      failure: aFailure({ ...gone, version: 4 }),
    }));
    const restoreFailure = vi.fn<Change>(() => ({
      refusal: null,
      problems: [],
      failure: aFailure({ version: 5 }),
    }));
    const { user } = open({}, { withdrawFailure, restoreFailure });
    await user.click(await screen.findByRole('button', { name: 'Logged by mistake…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Take FL-12 back' }));
    await user.type(dialog.getByRole('textbox', { name: 'Why?' }), 'A drill.');
    await user.click(dialog.getByRole('button', { name: /^Take it back/ }));
    expect(await screen.findByText('FL-12 was taken back.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() =>
      expect(restoreFailure.mock.calls[0]?.[1].input).toMatchObject({ failureId: 'f12', version: 4 }),
    );
    expect(await screen.findByText('Undone: FL-12 was taken back.')).toBeTruthy();
  });

  it('is put back from its own page by whoever may, and taken back again with the same reason', async () => {
    const gone = {
      withdrawnReason: 'A drill.',
      withdrawnBy: priya,
      withdrawnAt: '2026-11-21T10:00:00.000Z',
      viewerCan: { classify: false, withdraw: false, restore: true },
      version: 4,
    };
    const restoreFailure = vi.fn<Change>(() => ({
      refusal: null,
      problems: [],
      failure: aFailure({ version: 5 }),
    }));
    const withdrawFailure = vi.fn<Change>(() => ({
      refusal: null,
      problems: [],
      failure: aFailure({ ...gone, version: 6 }),
    }));
    const { user } = open(gone, { restoreFailure, withdrawFailure });
    await user.click(await screen.findByRole('button', { name: 'Put it back' }));
    expect(await screen.findByText('FL-12 was put back.')).toBeTruthy();
    expect(restoreFailure.mock.calls[0]?.[1].input).toMatchObject({ failureId: 'f12', version: 4 });
    await waitFor(() => expect(screen.queryByText(/It was taken back/)).toBeNull());
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() =>
      expect(withdrawFailure.mock.calls[0]?.[1].input).toMatchObject({
        failureId: 'f12',
        version: 5,
        reason: 'A drill.',
      }),
    );
  });

  it('stays taken back for whoever may not put it back', async () => {
    open({
      withdrawnReason: 'A drill.',
      withdrawnBy: priya,
      withdrawnAt: '2026-11-21T10:00:00.000Z',
      viewerCan: { classify: false, withdraw: false, restore: false },
    });
    expect(await screen.findByText(/It was taken back: “A drill.”/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull();
  });
});
