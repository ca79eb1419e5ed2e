import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPilot } from './support/a-pilot';
import { axeFindings } from './support/axe';
import { aFault, connection, renderPage } from './support/render-page';

const places = {
  pilots: connection([{ id: 'p1', key: 'SC-101', name: 'Proactive refund' }]),
  programs: connection([
    { id: 'g1', name: 'Faster answers' },
    { id: 'g2', name: 'Warm homes' },
  ]),
};
const causes = [
  { id: 'c1', name: 'The data was not good enough', hints: ['stale', 'data'] },
  { id: 'c2', name: 'Security, privacy or rules', hints: ['consent'] },
];
const failure = {
  id: 'f12',
  key: 'FL-12',
  version: 1,
  whatFailed: 'The addresses were stale',
  seenOn: '2026-11-21',
  startedOn: null,
  stoppedOn: null,
  kind: null,
  mode1Affected: null,
  cause: null,
  internalCost: null,
  toTell: [],
  viewerCan: { classify: true, withdraw: true },
};
const logged = { refusal: null, problems: [], failure };

type Log = (parent: unknown, args: { readonly input: Record<string, unknown> }) => unknown;

describe('Logging a failure', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());

  async function open(logFailure: Log, more: { Query?: object; Mutation?: object } = {}) {
    const page = renderPage('/', {
      Query: { ...places, causes, similar: [], ...more.Query },
      Mutation: { logFailure, ...more.Mutation },
    });
    stop = page.stop;
    await screen.findByText('Priya Rao');
    await page.user.keyboard('f');
    const dialog = within(await screen.findByRole('dialog'));
    await waitFor(() => expect(document.activeElement).toBe(dialog.getByLabelText('What failed?')));
    return { ...page, dialog };
  }

  /** By keyboard alone: two sentences and a pilot. */
  async function answer(page: Awaited<ReturnType<typeof open>>) {
    const { user } = page;
    await user.keyboard('The addresses were stale{Tab}Check a sample first.{Tab}');
    await user.keyboard('SC-101');
    await screen.findByRole('option', { name: /Proactive refund/ });
    await user.keyboard('{ArrowDown}{Enter}');
    await user.keyboard('{Control>}{Enter}{/Control}');
  }

  it('fills in the pilot of the page it was opened on, though that one is over and was not read ahead', async () => {
    const pilot = aPilot({ key: 'SC-119', name: 'Meter reading by photo', stage: 'CLOSED' });
    const page = renderPage('/pilots/SC-119', { Query: { ...places, causes, similar: [], pilot } });
    stop = page.stop;
    await screen.findByRole('heading', { level: 1, name: 'Meter reading by photo' });
    await page.user.keyboard('f');
    const dialog = within(await screen.findByRole('dialog'));
    await waitFor(() =>
      expect(dialog.getByRole<HTMLInputElement>('combobox', { name: /^Pilot/ }).value).toBe(
        'SC-119 Meter reading by photo',
      ),
    );
  });

  it('takes four answers from the keyboard, says its key, and asks what else is known', async () => {
    const log = vi.fn<Log>(() => logged);
    const classify = vi.fn<Log>(() => ({
      refusal: null,
      problems: [],
      failure: { ...failure, version: 2, cause: causes[0] },
    }));
    const page = await open(log, { Mutation: { classifyFailure: classify } });
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await answer(page);
    expect(await screen.findByRole('heading', { name: 'FL-12 is logged' })).toBeTruthy();
    expect(log.mock.calls[0]?.[1].input).toMatchObject({
      whatFailed: 'The addresses were stale',
      knownNow: 'Check a sample first.',
      pilotId: 'p1',
    });
    expect(localStorage.getItem('scrimmage.draft.log-failure')).toBeNull();
    const hinted = await screen.findByRole('button', { name: 'The data was not good enough' });
    expect(screen.queryByRole('button', { name: 'Security, privacy or rules' })).toBeNull();
    await page.user.click(hinted);
    await waitFor(() => expect(hinted.getAttribute('aria-pressed')).toBe('true'));
    expect(classify.mock.calls[0]?.[1].input).toMatchObject({ failureId: 'f12', version: 1, causeId: 'c1' });
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
  });

  it('asks for a place before it sends anything, and keeps what was typed', async () => {
    const log = vi.fn<Log>(() => logged);
    const page = await open(log);
    await page.user.keyboard('The addresses were stale{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Choose a pilot, or the program it happened in.')).toBeTruthy();
    expect(log).not.toHaveBeenCalled();
    expect(page.dialog.getByLabelText('What failed?')).toHaveProperty('value', 'The addresses were stale');
  });

  it('is kept without a line, and sent once under the same id when there is one', async () => {
    const ids: unknown[] = [];
    const days: unknown[] = [];
    let line = false;
    const page = await open((_parent, { input }) => {
      ids.push(input.id);
      days.push(input.seenOn);
      if (!line) throw aFault('UNAVAILABLE');
      return logged;
    });
    await answer(page);
    expect(await screen.findByText(/Kept on this device/)).toBeTruthy();
    expect(await screen.findByText('1 failure waits to be sent.')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    line = true;
    await page.user.click(screen.getByRole('button', { name: 'Send now' }));
    expect(await screen.findByText('FL-12 was sent and is logged.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('1 failure waits to be sent.')).toBeNull());
    expect(new Set(ids).size).toBe(1);
    expect(days).toEqual([undefined, ...days.slice(1).map(() => new Date().toISOString().slice(0, 10))]);
    expect(Object.keys(localStorage).filter((name) => name.includes('outbox'))).toEqual([]);
  });

  it('says what the server has against a failure that waited, and lets go of it only when told to', async () => {
    let asked = 0;
    const page = await open(() => {
      asked += 1;
      if (asked === 1) throw aFault('UNAVAILABLE');
      return {
        refusal: null,
        problems: [{ path: 'pilotId', code: 'REF', message: 'This pilot is gone.' }],
        failure: null,
      };
    });
    await answer(page);
    await page.user.click(await screen.findByRole('button', { name: 'Send now' }));
    expect(
      await screen.findByText(/“The addresses were stale” could not be logged. This pilot is gone./),
    ).toBeTruthy();
    await page.user.click(screen.getByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(screen.queryByText(/could not be logged/)).toBeNull());
  });

  it('shows what is like it while it is typed, and links instead of logging anew', async () => {
    const log = vi.fn<Log>(() => logged);
    const link = vi.fn<Log>(() => ({ refusal: null, problems: [], failure: { ...failure, sightings: [] } }));
    const note = {
      rank: 1,
      nearDuplicate: true,
      sharedWords: ['stale'],
      sameCause: true,
      seenIn: 3,
      failure,
      learning: null,
    };
    const page = await open(log, { Query: { similar: [note] }, Mutation: { linkFailure: link } });
    await page.user.keyboard('The addresses were stale');
    const similar = within(await screen.findByRole('region', { name: 'Similar, from all programs' }));
    expect(similar.getByText(/looks like the same · seen in 3 places · same cause/)).toBeTruthy();
    await page.user.click(similar.getByRole('button', { name: /Link to FL-12 instead/ }));
    await screen.findByRole('heading', { name: 'Seen again: FL-12' });
    await page.user.click(await screen.findByRole('combobox', { name: /^Pilot/ }));
    await page.user.click(await screen.findByRole('option', { name: /SC-101/ }));
    await page.user.click(screen.getByRole('button', { name: 'Link' }));
    expect(await screen.findByText('FL-12 was seen once more.')).toBeTruthy();
    expect(link.mock.calls[0]?.[1].input).toMatchObject({ failureId: 'f12', pilotId: 'p1' });
    expect(log).not.toHaveBeenCalled();
  });
});
