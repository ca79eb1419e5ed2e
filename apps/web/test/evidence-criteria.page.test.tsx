import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  aCriterion,
  aDraft,
  aLock,
  anAmendment,
  anEvidencePlan,
  cost,
  minutes,
  solved,
} from './support/a-criterion';
import { aPilot } from './support/a-pilot';
import { axeFindings } from './support/axe';
import { connection, renderPage } from './support/render-page';

type Sent = Readonly<Record<string, unknown>>;

const planned = {
  sentence: 'With 40 cases a day you will know by week 6 (80 %: week 9) if the change is +3 points.',
  periods: 60,
  nTune: 720,
  periodsTune: 18,
  problems: [],
  rows: [
    {
      effect: 0,
      chanceProven: 0.02,
      chanceRefuted: 0.2,
      medianPeriods: null,
      periods80: null,
      sentence: 'a',
    },
    { effect: 0.03, chanceProven: 0.85, chanceRefuted: 0, medianPeriods: 41, periods80: 60, sentence: 'b' },
  ],
};
const answered = { refusal: null, problems: [] };

describe('Criteria on the evidence tab', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());

  const open = (changes: object, mutations: Readonly<Record<string, unknown>> = {}) => {
    const sent: Sent[] = [];
    const asked: Sent[] = [];
    const base = { comments: connection([]), criteria: [], evidencePlan: anEvidencePlan(), ...changes };
    const pilot = aPilot(base);
    const take =
      (answer: unknown) =>
      (_parent: unknown, { input }: { input: Sent }) => {
        sent.push(input);
        return { ...answered, pilot, ...(answer as object) };
      };
    const page = renderPage('/pilots/SC-101?tab=evidence', {
      Query: {
        pilot,
        metrics: connection([solved, minutes, cost]),
        planning: (_parent: unknown, { input }: { input: Sent }) => {
          asked.push(input);
          return planned;
        },
      },
      Mutation: Object.fromEntries(Object.entries(mutations).map(([name, answer]) => [name, take(answer)])),
    });
    stop = page.stop;
    return { ...page, sent, asked };
  };
  const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }));

  it('asks what would count while there is nothing yet', async () => {
    open({});
    await screen.findByRole('tab', { name: 'Evidence' });
    await screen.findByRole('region', { name: 'Evidence' }, { timeout: 30_000 });
    expect(await screen.findByRole('heading', { name: 'No criteria yet' })).toBeTruthy();
    expect(screen.getByText(/what would make you stop/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'New criterion' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('offers nothing to those who may not', async () => {
    open({ viewerCan: { editCriteria: false }, criteria: [aDraft()] });
    expect(await screen.findByRole('heading', { name: 'Criteria' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'New criterion' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Edit: / })).toBeNull();
    expect(
      screen.getByText('Criteria are locked at the START gate. Until then they may change.'),
    ).toBeTruthy();
  });

  it('registers a claim by keyboard, with the claim in words and what one could know by when beside it', async () => {
    const { user, sent, asked } = open({}, { registerCriterion: { criterion: { id: 'c9' } } });
    await user.click(await screen.findByRole('button', { name: 'New criterion' }));
    const form = await dialog('New criterion');
    await user.type(await form.findByRole('combobox', { name: 'Metric' }), 'Solved');
    await user.click(await screen.findByRole('option', { name: /Solved at first contact/ }));
    await user.click(form.getByRole('radio', { name: /Beside a control/ }));
    await user.type(
      form.getByRole('textbox', { name: /Threshold: difference to the control \(points\)/ }),
      '+2',
    );
    expect(form.getByText('Solved at first contact is more than 2 points above the control.')).toBeTruthy();
    expect(form.getByText(/Give the baseline/)).toBeTruthy();
    await user.type(form.getByRole('textbox', { name: /^Baseline/ }), '60');
    expect(form.getByText('Without them it is a target, not a baseline.')).toBeTruthy();
    await user.type(form.getByRole('textbox', { name: /^Cases it rests on/ }), '1,240');
    await user.type(form.getByRole('textbox', { name: 'Cases expected, in each arm' }), '40');
    expect(await form.findByText(planned.sentence)).toBeTruthy();
    const row = within(form.getByRole('row', { name: /^\+3\spoints/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '85\u00a0%',
      'under 5\u00a0%',
      'week 6',
      'week 9',
    ]);
    expect(asked.at(-1)).toMatchObject({ baseline: 0.6, threshold: 0.02, casesPerPeriod: 40 });
    expect(await axeFindings()).toEqual([]);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent[0]).toMatchObject({
      role: 'SUCCESS',
      metricId: solved.id,
      design: 'TWO_ARMS',
      threshold: 0.02,
      baseline: { value: 0.6, n: 1240, source: null },
    });
    expect(sent[0]).not.toHaveProperty('reason');
  });

  it('begins the next claim with the metric of the last, and loses no letter of another one typed over it', async () => {
    const { user } = open({ criteria: [aDraft()] });
    await user.click(await screen.findByRole('button', { name: 'New criterion' }));
    const form = await dialog('New criterion');
    const metric = await form.findByRole('combobox', { name: 'Metric' });
    expect(metric).toHaveProperty('value', aDraft().metric.name);
    await user.tripleClick(metric);
    await user.keyboard('Minutes');
    expect(metric).toHaveProperty('value', 'Minutes');
  });

  it('names what is missing beside its field, sends nothing, and keeps the draft', async () => {
    const { user, sent } = open({}, { registerCriterion: {} });
    await user.click(await screen.findByRole('button', { name: 'New criterion' }));
    const form = await dialog('New criterion');
    await user.type(form.getByRole('textbox', { name: /^Threshold/ }), 'many');
    await user.click(form.getByRole('button', { name: 'Register' }));
    expect(await form.findByText('The threshold must be a number.')).toBeTruthy();
    expect(form.getByText('Say what the pilot is compared with.')).toBeTruthy();
    expect(sent).toEqual([]);
    await waitFor(() => expect(localStorage.length).toBeGreaterThan(0));
    await user.click(form.getByRole('button', { name: 'Cancel' }));
    await user.click(await screen.findByRole('button', { name: 'New criterion' }));
    const again = await dialog('New criterion');
    expect(again.getByText('Your draft is back.')).toBeTruthy();
    expect(again.getByRole<HTMLInputElement>('textbox', { name: /^Threshold/ }).value).toBe('many');
  });

  it('adds a metric without leaving', async () => {
    const { user } = open(
      {},
      { addMetric: { metric: { ...cost, description: null, inUse: false, version: 1 } } },
    );
    await user.click(await screen.findByRole('button', { name: 'New criterion' }));
    const form = await dialog('New criterion');
    await user.type(await form.findByRole('combobox', { name: 'Metric' }), 'Cost a contact');
    await user.click(await screen.findByRole('option', { name: 'Add “Cost a contact”' }));
    const adding = await dialog('New metric');
    expect(adding.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Cost a contact');
    await user.click(adding.getByRole('radio', { name: /Ratio/ }));
    await user.type(adding.getByRole('textbox', { name: 'Unit' }), 'EUR');
    await user.selectOptions(adding.getByRole('combobox', { name: 'Direction' }), 'LOWER_IS_BETTER');
    await user.click(adding.getByRole('radio', { name: /Value/ }));
    await user.click(adding.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(screen.getAllByRole('dialog')).toHaveLength(1));
    const picker = (await dialog('New criterion')).getByRole<HTMLInputElement>('combobox', {
      name: 'Metric',
    });
    await waitFor(() => expect(picker.value).toBe('Cost per contact'));
  });

  it('removes a draft, and takes that back', async () => {
    const { user, sent } = open({ criteria: [aDraft()] }, { removeCriterion: {}, registerCriterion: {} });
    await user.click(await screen.findByRole('button', { name: /^Remove: Solved/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ criterionId: aDraft().id });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ role: 'SUCCESS', metricId: solved.id, threshold: 0.02 });
  });

  it('amends a locked claim only with a reason and a statement about data, the original first', async () => {
    const amended = aCriterion({ statement: 'Now.', threshold: 0.01, amendments: [anAmendment()] });
    const plan = anEvidencePlan({ lock: aLock, deadline: '2026-12-05' });
    const { user, sent } = open(
      { stage: 'RUNNING', criteria: [amended], evidencePlan: plan },
      { amendCriterion: {} },
    );
    await user.click(await screen.findByRole('button', { name: /^Amend: / }));
    const form = await dialog('Amend a criterion');
    expect(form.getByText('Solved at first contact is more than 2 points above the control.')).toBeTruthy();
    expect(form.getByText(/threshold \+2 points → \+1 point/)).toBeTruthy();
    const threshold = form.getByRole('textbox', { name: /^Threshold/ });
    await user.clear(threshold);
    await user.type(threshold, '1.5');
    await user.click(form.getByRole('button', { name: 'Amend' }));
    expect(await form.findByText('Say whether readings had been seen.')).toBeTruthy();
    expect(sent).toEqual([]);
    await user.type(form.getByRole('textbox', { name: 'Why is it changed?' }), 'The control was too small.');
    await user.click(form.getByRole('radio', { name: /^Yes/ }));
    expect(await axeFindings()).toEqual([]);
    await user.click(form.getByRole('button', { name: 'Amend' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      version: 1,
      changes: { threshold: 0.015 },
      reason: 'The control was too small.',
      dataSeen: true,
    });
  });

  it('withdraws a locked claim in the same way', async () => {
    const plan = anEvidencePlan({ lock: aLock, deadline: '2026-12-05' });
    const { user, sent } = open(
      { stage: 'RUNNING', criteria: [aCriterion()], evidencePlan: plan },
      { amendCriterion: {} },
    );
    await user.click(await screen.findByRole('button', { name: /^Amend: / }));
    const form = await dialog('Amend a criterion');
    await user.click(form.getByRole('radio', { name: /^Withdraw it/ }));
    expect(form.queryByRole('textbox', { name: /^Threshold/ })).toBeNull();
    await user.type(form.getByRole('textbox', { name: 'Why is it changed?' }), 'It cannot be counted.');
    await user.click(form.getByRole('radio', { name: /^No/ }));
    await user.click(form.getByRole('button', { name: 'Withdraw' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ withdraw: true, dataSeen: false });
    expect(sent[0]).not.toHaveProperty('changes');
  });

  it('says who locked them and when, and changes the plan only as an amendment then', async () => {
    const plan = anEvidencePlan({ lock: aLock, deadline: '2026-12-05' });
    const { user, sent } = open(
      { stage: 'RUNNING', criteria: [aCriterion()], evidencePlan: plan },
      { planEvidence: {} },
    );
    expect(await screen.findByText(/Locked by Priya Rao on (2 Nov|Nov 2), version 1/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy the hash 9f2c41d07b8e' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Amend the plan' }));
    const form = await dialog('Amend the plan');
    await user.click(form.getByRole('radio', { name: /^Continue/ }));
    await user.type(form.getByRole('textbox', { name: 'Why is it changed?' }), 'The board asked for it.');
    await user.click(form.getByRole('radio', { name: /^No/ }));
    await user.click(form.getByRole('button', { name: 'Amend' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      fallback: 'CONTINUE',
      minRunDays: 14,
      deadline: '2026-12-05',
      dataSeen: false,
    });
  });
});
