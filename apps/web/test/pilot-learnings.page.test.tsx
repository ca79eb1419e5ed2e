import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDialog } from '../src/platform/dialogs';
import { aDecidingPilot, tom } from './support/a-gate';
import { aPilot } from './support/a-pilot';
import { axeFindings } from './support/axe';
import { connection, renderPage } from './support/render-page';

type Change = (parent: unknown, args: { readonly input: Record<string, unknown> }) => unknown;

const learning = {
  __typename: 'Learning',
  id: 'l7',
  key: 'LN-7',
  lesson: 'A sample of the addresses shows how stale they are.',
  recommendation: 'Check a sample before the first letter.',
};
const asked = (changes: object = {}) => ({
  moment: 'START',
  open: 1,
  asked: [{ why: 'Both say: address, stale.', learning, reuse: null }],
  toHold: [],
  ...changes,
});
const answered = asked({
  open: 0,
  asked: [
    {
      why: 'Both say: address, stale.',
      learning,
      reuse: {
        id: 'r1',
        answer: 'APPLIED',
        changed: 'We drew 200 addresses.',
        by: tom,
        at: '2026-11-21T10:00:00.000Z',
      },
    },
  ],
});

describe('What others learned, at a pilot', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());

  function open(changes: object, Mutation: object = {}) {
    const page = renderPage('/pilots/SC-101', {
      Query: { pilot: aPilot({ comments: connection([]), ...changes }) },
      Mutation: { ...Mutation },
    });
    stop = page.stop;
    return page;
  }

  it('asks with the charter for an answer and a line on what changed, and shows it once it is given', async () => {
    const reuse = vi.fn<Change>(() => ({
      refusal: null,
      problems: [],
      reuse: { id: 'r1' },
      pilot: aPilot({ learningsAsked: { ...answered, moment: 'CHARTER' } }),
    }));
    const { user } = open({ learningsAsked: asked({ moment: 'CHARTER' }) }, { reuseLearning: reuse });
    const part = within(await screen.findByRole('region', { name: 'What others learned' }));
    expect(part.getByText('At the charter: 1 learning waits for an answer.')).toBeTruthy();
    expect(part.getByText('Both say: address, stale.')).toBeTruthy();
    await user.click(part.getByRole('button', { name: 'Answer LN-7' }));
    await user.click(part.getByRole('button', { name: 'Save the answer' }));
    expect(await part.findByText('Choose an answer.')).toBeTruthy();
    expect(reuse).not.toHaveBeenCalled();
    await user.selectOptions(part.getByRole('combobox', { name: 'Answer' }), 'Applied');
    await user.click(part.getByRole('textbox', { name: 'What changed here because of it?' }));
    await user.paste('We drew 200 addresses.');
    expect(await axeFindings()).toEqual([]);
    await user.keyboard('{Enter}');
    expect(await part.findByText('At the charter: all are answered.')).toBeTruthy();
    expect(part.getByText('We drew 200 addresses.', { exact: false })).toBeTruthy();
    expect(reuse.mock.calls[0]?.[1].input).toMatchObject({
      learningId: 'l7',
      pilotId: 'x101',
      moment: 'CHARTER',
      answer: 'APPLIED',
      changed: 'We drew 200 addresses.',
    });
  });

  it('is where the readiness leads to', async () => {
    const item = {
      code: 'LEARNINGS_ANSWERED',
      words: 'Nearest learnings answered',
      met: false,
      where: 'LEARNINGS',
      field: null,
      detail: 'Not answered yet: LN-7.',
      overrule: null,
    };
    const { user } = open({ learningsAsked: asked(), readiness: { ready: false, items: [item] } });
    const name = 'What others learned';
    await screen.findByRole('region', { name });
    expect(screen.getByText('Not answered yet: LN-7.')).toBeTruthy();
    const toLearnings = () => user.click(screen.getByRole('button', { name: 'Nearest learnings answered' }));
    await toLearnings();
    expect(document.activeElement).toBe(screen.getByRole('region', { name }));
    await user.click(screen.getByRole('tab', { name: /^Comments/ }));
    await waitFor(() => expect(screen.queryByRole('region', { name })).toBeNull());
    await toLearnings();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name })));
  });

  it('stands beside a pilot that has started, asked at its next gate', async () => {
    open({ stage: 'RUNNING', learningsAsked: asked({ moment: 'SCALE' }) });
    const part = within(await screen.findByRole('region', { name: 'What others learned' }));
    expect(part.getByText('At the SCALE gate: 1 learning waits for an answer.')).toBeTruthy();
  });

  it('is read by everybody and answered only by those who may', async () => {
    open({ learningsAsked: asked(), viewerCan: { edit: false, answerLearnings: false } });
    const part = within(await screen.findByRole('region', { name: 'What others learned' }));
    expect(part.getByText(/lead, executives and administrators answer/)).toBeTruthy();
    expect(part.queryByRole('button')).toBeNull();
  });

  it('asks of a closed pilot whether what was applied held', async () => {
    const toHold = [{ id: 'r1', version: 1, changed: 'We drew 200 addresses.', learning }];
    const closed = { stage: 'CLOSED', outcome: 'SCALED' };
    const settle = vi.fn<Change>(() => ({
      refusal: null,
      problems: [],
      reuse: {
        id: 'r1',
        outcome: 'HELD',
        outcomeNote: 'In three regions.',
        version: 2,
        pilot: aPilot({ ...closed, learningsAsked: asked({ asked: [], open: 0 }) }),
      },
    }));
    const { user } = open(
      { ...closed, learningsAsked: asked({ moment: 'SCALE', asked: [], open: 0, toHold }) },
      { settleReuse: settle },
    );
    const part = within(await screen.findByRole('group', { name: 'Did LN-7 hold?' }));
    expect(await axeFindings()).toEqual([]);
    await user.click(part.getByRole('textbox', { name: /Note/ }));
    await user.paste('In three regions.');
    await user.click(part.getByRole('button', { name: 'It held' }));
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Did LN-7 hold?' })).toBeNull());
    expect(settle.mock.calls[0]?.[1].input).toMatchObject({
      reuseId: 'r1',
      version: 1,
      outcome: 'HELD',
      note: 'In three regions.',
    });
  });

  it('names what failed in it, and how others of its age ended', async () => {
    const failures = [
      {
        id: 'f1',
        key: 'FL-1',
        whatFailed: 'The addresses were stale',
        seenOn: '2026-11-20',
        learnings: [{ id: 'l7', key: 'LN-7', state: 'DRAFT' }],
      },
    ];
    const sentence = 'Of 9 others undecided after 96 days, 2 were scaled in the end.';
    open({ failures, purgatory: { sentence }, learningsAsked: asked({ asked: [], open: 0 }) });
    const part = within(await screen.findByRole('region', { name: /^Failures/ }));
    expect(part.getByRole('link', { name: 'FL-1' }).getAttribute('href')).toBe('/failures/FL-1');
    expect(part.getByText(/its learning is a draft/)).toBeTruthy();
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'What others learned' })).toBeNull();
  });

  it('stands on the decision sheet; after a kill the log opens with what is known', async () => {
    const pilot = aDecidingPilot({ learningsAsked: asked({ moment: 'SCALE' }) });
    const page = renderPage('/', {
      Query: { pilot, causes: [], similar: [] },
      Mutation: {
        decide: () => ({
          refusal: null,
          problems: [],
          changed: [],
          decision: { id: 'd9', reason: 'The addresses were stale.' },
          pilot: aDecidingPilot({ version: 8, gate: null, stage: 'CLOSED', outcome: 'KILLED' }),
        }),
      },
    });
    stop = page.stop;
    await screen.findByRole('heading', { level: 1, name: 'Portfolio' });
    act(() => openDialog({ name: 'decide', pilotKey: 'SC-101' }));
    const sheet = within(await screen.findByRole('dialog', { name: /Decide: SC-101/ }));
    const part = within(await sheet.findByRole('region', { name: 'What others learned' }));
    expect(part.getByText('At the SCALE gate: 1 learning waits for an answer.')).toBeTruthy();
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await page.user.click(sheet.getByRole('radio', { name: /^Kill/ }));
    for (const label of ['Reason', 'Who is affected, and how?', 'Why do you decide otherwise?']) {
      await page.user.click(sheet.getByRole('textbox', { name: label }));
      await page.user.paste('The addresses were stale.');
    }
    await page.user.click(sheet.getByRole('button', { name: /^Decide/ }));
    const log = within(await screen.findByRole('dialog', { name: 'Log a failure' }));
    expect(log.getByLabelText('What failed?')).toHaveProperty('value', 'The addresses were stale.');
    expect(log.getByLabelText(/^Pilot/)).toHaveProperty('value', 'SC-101 Proactive refund');
    expect(screen.getByText(/SC-101 is closed as killed/)).toBeTruthy();
  });
});
