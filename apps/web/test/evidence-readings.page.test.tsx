import { screen, waitFor, within } from '@testing-library/react';
import type { GraphQLResolveInfo } from 'graphql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCriterion, aLock, anEvidencePlan, minutes, solved } from './support/a-criterion';
import { aPilot } from './support/a-pilot';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

type Sent = Readonly<Record<string, unknown>>;
const priya = { __typename: 'Member', id: 'priya', name: 'Priya Rao' };
const marcus = { __typename: 'Member', id: 'marcus', name: 'Marcus Webb' };
const last = { from: '2026-11-19', to: '2026-11-19', n: 40, successes: 31, sum: null };
const due = (arm: string, changes: object = {}) => ({
  metric: solved,
  arm,
  period: 'DAY',
  from: '2026-11-21',
  to: '2026-11-21',
  behind: 0,
  last,
  ...changes,
});
const revision = (changes: object) => ({
  n: 40,
  successes: 31,
  sum: null,
  sumOfSquares: null,
  struck: false,
  reason: null,
  at: '2026-11-20T10:00:00.000Z',
  by: priya,
  ...changes,
});
const corrected = {
  metric: solved,
  arm: 'CONTROL',
  ...last,
  sumOfSquares: null,
  value: 0.725,
  successes: 29,
  struck: false,
  corrections: 1,
  by: marcus,
  at: '2026-11-20T12:00:00.000Z',
  revisions: [
    revision({
      successes: 29,
      reason: 'Two were counted twice.',
      at: '2026-11-20T12:00:00.000Z',
      by: marcus,
    }),
    revision({}),
  ],
};
const pilotChanges = {
  stage: 'RUNNING',
  comments: connection([]),
  criteria: [aCriterion()],
  evidencePlan: anEvidencePlan({ lock: aLock, deadline: '2026-12-05' }),
  readingsDue: [due('PILOT'), due('CONTROL')],
  readings: connection([corrected]),
};

describe('Adding readings', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());

  const open = (changes: object = {}, answer: object = { added: 2, corrected: 0, unchanged: 0 }) => {
    const sent: Sent[] = [];
    const remarks: Sent[] = [];
    const declared: Sent[] = [];
    const pilot = aPilot({ ...pilotChanges, ...changes });
    const page = renderPage('/pilots/SC-101', {
      Query: { pilot },
      Mutation: {
        addReadings: (_parent: unknown, { input }: { input: Sent }) => {
          sent.push(input);
          return { refusal: null, problems: [], pilot, ...answer };
        },
        commentOnPilot: (_parent: unknown, { input }: { input: Sent }) => {
          remarks.push(input);
          return { refusal: null, problems: [], pilot, comment: null };
        },
        declareHealth: (_parent: unknown, { input }: { input: Sent }) => {
          declared.push(input);
          return { refusal: null, problems: [], pilot };
        },
      },
    });
    stop = page.stop;
    return { ...page, sent, remarks, declared };
  };
  const dialog = async () => within(await screen.findByRole('dialog', { name: 'Add readings' }));
  const press = async (user: ReturnType<typeof renderPage>['user']) => {
    await screen.findByRole('region', { name: 'Evidence' }, { timeout: 30_000 });
    await user.keyboard('u');
    return dialog();
  };

  it('opens with u, holds what is due, and is done by numbers, Tab and Enter', async () => {
    const { user, sent, remarks } = open();
    const form = await press(user);
    const first = await form.findByRole('textbox', { name: /^Solved at first contact, pilot, .*: Cases$/ });
    await waitFor(() => expect(document.activeElement).toBe(first));
    expect(form.getAllByText('last 31 of 40')).toHaveLength(2);
    expect(await axeFindings()).toEqual([]);
    await user.keyboard('40{Tab}33{Tab}41{Tab}30{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const day = { metricId: solved.id, from: '2026-11-21', to: '2026-11-21', sum: null };
    expect(sent[0]).toMatchObject({
      correctionReason: null,
      readings: [
        { ...day, arm: 'PILOT', n: 40, successes: 33 },
        { ...day, arm: 'CONTROL', n: 41, successes: 30 },
      ],
    });
    expect(remarks).toEqual([]);
    expect(await screen.findByText('2 readings added.')).toBeTruthy();
  });

  it('asks what is due whenever it opens: what was known before never stands under the hands', async () => {
    let left = [due('PILOT'), due('CONTROL')];
    const { user } = open({ readingsDue: () => left });
    const form = await press(user);
    const first = await form.findByRole('textbox', { name: /, pilot, .*: Cases$/ });
    await waitFor(() => expect(document.activeElement).toBe(first));
    left = [due('CONTROL')];
    await user.keyboard('40{Tab}33{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const again = await press(user);
    const next = await again.findByRole('textbox', { name: /, control, .*: Cases$/ });
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(again.queryByRole('textbox', { name: /, pilot, .*: Cases$/ })).toBeNull();
  });

  it('keeps a remark as a comment', async () => {
    const { user, sent, remarks } = open();
    const form = await press(user);
    await user.type(await form.findByRole('textbox', { name: /^A remark/ }), 'A quiet week.{Enter}');
    await waitFor(() => expect(remarks).toHaveLength(1));
    expect(remarks[0]).toMatchObject({ text: 'A quiet week.' });
    expect(sent).toEqual([]);
  });

  it('declares how it goes with the remark as its sentence, and not without one where it is not on track', async () => {
    const { user, remarks, declared } = open();
    const form = await press(user);
    await user.selectOptions(await form.findByRole('combobox', { name: /^How does it go/ }), 'At risk');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText('Say in the remark why it is not on track.')).toBeTruthy();
    expect(declared).toEqual([]);
    await user.type(form.getByRole('textbox', { name: /^A remark/ }), 'Calls rise.{Enter}');
    await waitFor(() => expect(declared).toHaveLength(1));
    expect(declared[0]).toMatchObject({ state: 'AT_RISK', sentence: 'Calls rise.' });
    expect(remarks).toEqual([]);
    expect(await screen.findByText('declared at risk.')).toBeTruthy();
  });

  it('does not ask how it goes of somebody who may not say so', async () => {
    const { viewerCan } = aPilot();
    const { user } = open({ viewerCan: { ...viewerCan, declareHealth: false } });
    const form = await press(user);
    await form.findByRole('textbox', { name: /^A remark/ });
    expect(form.queryByRole('combobox', { name: /^How does it go/ })).toBeNull();
  });

  it('says beside the row what is wrong, and sends nothing until it is right', async () => {
    const { user, sent } = open();
    const form = await press(user);
    await user.type(await form.findByRole('textbox', { name: /pilot, .*: Cases$/ }), '40');
    await user.type(form.getByRole('textbox', { name: /pilot, .*: Successes$/ }), '41{Enter}');
    expect(await form.findByText('There are more successes than cases.')).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement).toBe(form.getByRole('textbox', { name: /pilot, .*: Successes$/ })),
    );
    expect(sent).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  });

  it('asks for numbers when there are none', async () => {
    const { user, sent } = open();
    const form = await press(user);
    await user.click(await form.findByRole('button', { name: 'Save' }));
    expect(
      await form.findByText('Type the numbers of one row at least, a remark, or how it goes.'),
    ).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('asks why when other figures are known, and keeps what was typed', async () => {
    const sentence = 'Other figures are known for Solved at first contact, pilot, 2026-11-21.';
    const refusal = { code: 'READING_KNOWN', sentence, facts: [] };
    const { user, sent } = open({}, { refusal });
    const form = await press(user);
    await user.type(await form.findByRole('textbox', { name: /pilot, .*: Cases$/ }), '40{Tab}33{Enter}');
    expect(await form.findByText(sentence)).toBeTruthy();
    await user.type(form.getByRole('textbox', { name: 'Why are they corrected?' }), 'A late call.{Enter}');
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ correctionReason: 'A late call.' });
    expect(form.getByRole<HTMLInputElement>('textbox', { name: /pilot, .*: Cases$/ }).value).toBe('40');
  });

  it('keeps half-typed numbers until they are saved', async () => {
    const { user } = open();
    const form = await press(user);
    await user.type(await form.findByRole('textbox', { name: /pilot, .*: Cases$/ }), '40');
    await waitFor(() => expect(localStorage.length).toBeGreaterThan(0));
    await user.click(form.getByRole('button', { name: 'Cancel' }));
    await user.keyboard('u');
    const again = await dialog();
    const kept = await again.findByRole<HTMLInputElement>('textbox', { name: /pilot, .*: Cases$/ });
    expect(kept.value).toBe('40');
  });

  it('takes another period, such as the time before', async () => {
    const criteria = [aCriterion({ design: 'BEFORE_AFTER', metric: minutes, period: 'WEEK' })];
    const { user, sent } = open({
      stage: 'PROPOSED',
      criteria,
      readingsDue: [],
      viewerCan: { addReadings: true },
    });
    const form = await press(user);
    await user.click(await form.findByRole('button', { name: 'Another period…' }));
    const period = within(form.getByRole('group', { name: 'Another period' }));
    await user.selectOptions(period.getByRole('combobox', { name: 'Of' }), 'Minutes a visit, before');
    await user.type(period.getByLabelText('From'), '2026-10-05');
    expect((period.getByLabelText('To') as HTMLInputElement).value).toBe('2026-10-11');
    await user.click(period.getByRole('button', { name: 'Add this period' }));
    await user.type(await form.findByRole('textbox', { name: /^Minutes a visit, before, .*: Cases$/ }), '40');
    await user.type(form.getByRole('textbox', { name: /: Sum \(minutes\)$/ }), '480,5{Enter}');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      readings: [{ arm: 'CONTROL', from: '2026-10-05', to: '2026-10-11', n: 40, sum: 480.5 }],
    });
  });

  it('pastes a sheet: every row as it is understood, nothing saved while one has a problem', async () => {
    const { user, sent } = open();
    const form = await press(user);
    await user.click(await form.findByRole('tab', { name: 'Paste a sheet' }));
    const field = await form.findByRole('textbox', { name: 'Rows of a sheet' });
    await user.click(field);
    await user.paste('from,arm,n,successes\n2026-11-18,pilot,40,31\nsoon,pilot,40,31');
    const table = within(form.getByRole('table', { name: 'What will be saved' }));
    expect(table.getByText('“soon” is not a day.')).toBeTruthy();
    expect(table.getByText('31 of 40')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(form.getByRole('button', { name: 'Save 1 reading' }));
    expect(await form.findByText(/^1 row cannot be taken/)).toBeTruthy();
    expect(sent).toEqual([]);
    await user.clear(field);
    await user.paste('from,arm,n,successes\n2026-11-18,pilot,40,31\n2026-11-19,pilot,40,30');
    await user.click(form.getByRole('button', { name: 'Save 2 readings' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent[0]?.readings).toHaveLength(2);
  });

  it('shows the one call a program needs, with the ids in it', async () => {
    const { user } = open();
    const form = await press(user);
    await user.click(await form.findByRole('tab', { name: 'More ways' }));
    const call = form.getByRole<HTMLTextAreaElement>('textbox', { name: 'One call' });
    expect(call.value).toContain(solved.id);
    expect(call.value).toContain('addReadings');
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(form.getByRole('button', { name: 'Copy' }));
    expect(write).toHaveBeenCalledWith(call.value);
  });

  it('says what is missing while there is no criterion', async () => {
    const { user } = open({ criteria: [], readingsDue: [] });
    const form = await press(user);
    expect(await form.findByRole('heading', { name: 'Nothing to count yet' })).toBeTruthy();
    expect(form.getByRole('link', { name: 'To the criteria' })).toBeTruthy();
  });

  it('says that a closed pilot stays as it was', async () => {
    const { user } = open({ stage: 'CLOSED', outcome: 'KILLED' });
    const form = await press(user);
    expect(await form.findByRole('heading', { name: 'This pilot is closed' })).toBeTruthy();
  });

  it('is not offered to those who may not', async () => {
    const { user } = open({ viewerCan: { addReadings: false } });
    await screen.findByRole('region', { name: 'Readings' }, { timeout: 30_000 });
    expect(screen.queryByRole('button', { name: /^Add readings/ })).toBeNull();
    await user.keyboard('u');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    ['shows its bones while the answer is on its way', never, /^Loading/],
    ['names the request when it is broken', () => Promise.reject(aFault('INTERNAL', 'req-7')), /req-7/],
  ])('%s', async (_name, answer, words) => {
    const pilot = aPilot(pilotChanges);
    const asked = (_parent: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
      info.operation.name?.value === 'ReadingsDialog' ? answer() : pilot;
    const page = renderPage('/pilots/SC-101', { Query: { pilot: asked } });
    stop = page.stop;
    const form = await press(page.user);
    expect(await form.findByText(words)).toBeTruthy();
  });
});

describe('The list of readings', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  it('shows what was corrected, from what to what, why and by whom; and corrects with a reason', async () => {
    const sent: Sent[] = [];
    const pilot = aPilot(pilotChanges);
    const page = renderPage('/pilots/SC-101', {
      Query: { pilot },
      Mutation: {
        addReadings: (_parent: unknown, { input }: { input: Sent }) => {
          sent.push(input);
          return { refusal: null, problems: [], pilot, added: 0, corrected: 1, unchanged: 0 };
        },
      },
    });
    stop = page.stop;
    const { user } = page;
    const list = within(await screen.findByRole('region', { name: 'Readings' }, { timeout: 30_000 }));
    expect(await list.findByText('31 of 40 → 29 of 40, Marcus Webb: “Two were counted twice.”')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(list.getByRole('button', { name: /^Correct Solved at first contact, control/ }));
    const form = within(await screen.findByRole('dialog', { name: 'Correct a reading' }));
    await user.click(form.getByRole('button', { name: 'Correct' }));
    expect(await form.findByText('Change a figure, or take the reading back.')).toBeTruthy();
    expect(form.getByText('Say in a sentence why it is corrected.')).toBeTruthy();
    await user.click(form.getByRole('checkbox', { name: 'Take it back' }));
    await user.type(form.getByRole('textbox', { name: 'Why is it corrected?' }), 'Counted by mistake.');
    await user.click(form.getByRole('button', { name: 'Take it back' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      correctionReason: 'Counted by mistake.',
      readings: [{ arm: 'CONTROL', n: 40, successes: 29, struck: true }],
    });
  });
});
