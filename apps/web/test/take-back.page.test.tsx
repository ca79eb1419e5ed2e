import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { undoStack } from '../src/platform/undo';
import { aBudget, aBudgetProgram, aPlan, someFacts } from './support/a-budget';
import { aPilot } from './support/a-pilot';
import { aMilestone, anOpenSprint, aRoad, aSprint, refunds } from './support/a-road';
import { aCriterion, aValue, aValueModel, valueVersions } from './support/a-value';
import { connection, renderPage } from './support/render-page';

type Input = Readonly<Record<string, unknown>>;
type Verb = (parent: unknown, args: { readonly input: Input }) => unknown;

const done = { refusal: null, problems: [] };
const quicker = 'Somebody else changed this meanwhile.';
const stale = { refusal: { code: 'CHANGED_MEANWHILE', sentence: quicker, facts: [] }, problems: [] };

let stop: () => void = () => undefined;
beforeEach(() => {
  undoStack.set([]);
  localStorage.clear();
});
afterEach(() => stop());

function open(path: string, Query: object, Mutation: Readonly<Record<string, unknown>>) {
  const page = renderPage(path, { Query: { ...Query }, Mutation });
  stop = page.stop;
  const back = async (label: string) => {
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((await screen.findAllByText(label)).length).toBeGreaterThan(0);
    await page.user.keyboard('{Control>}z{/Control}');
  };
  return { ...page, back };
}
const dialog = async () => within(await screen.findByRole('dialog'));
const inputs = (verb: ReturnType<typeof vi.fn<Verb>>) => verb.mock.calls.map(([, { input }]) => input);

describe('What was done on the road and to sprints', () => {
  const consistency = { variation: 0.44, goalsMet: 0.75, n: 6, counted: 5, sentence: 'So and so.' };
  const team = { ...refunds, consistency };
  const planned = anOpenSprint({ team });
  const pilot = aPilot({
    comments: connection([]),
    canPlanSprint: true,
    timeToValue: null,
    momentum: { current: 1, longest: 1, chance: 1, n: 1, sentence: 'One.' },
    sprints: [planned, aSprint({ team })],
  });
  const sprint = anOpenSprint({ team, program: { id: 'p1', marathon: { milestones: [] } } });
  const road = (Mutation: Readonly<Record<string, unknown>>) =>
    open(
      '/road',
      {
        programs: connection([{ id: 'g1', name: 'Fair billing', marathon: { lanes: [{ id: 'l1' }] } }]),
        program: aRoad(),
        pilots: connection([]),
      },
      Mutation,
    );
  const pick = async (user: ReturnType<typeof open>['user'], entry: RegExp) => {
    const rows = within(await screen.findByRole('region', { name: 'Milestones' }));
    await user.click(rows.getByRole('button', { name: 'Change MS-1' }));
    await user.click(await screen.findByRole('menuitem', { name: entry }));
    return dialog();
  };
  const because = async (user: ReturnType<typeof open>['user'], form: Awaited<ReturnType<typeof dialog>>) => {
    await user.click(form.getByRole('textbox', { name: 'Why?' }));
    await user.paste('The law changed.');
  };

  it('opens a closed sprint again, and says why it could not', async () => {
    const closeSprint = vi.fn<Verb>(() => ({
      ...done,
      sprint: anOpenSprint({ outcome: 'CANCELLED', version: 4 }),
    }));
    const reopenSprint = vi.fn<Verb>(() => ({ ...stale, sprint: null }));
    const { user, back } = open(
      '/pilots/SC-101?tab=sprints',
      { pilot, sprint },
      { closeSprint, reopenSprint },
    );
    await user.click(await screen.findByRole('button', { name: 'Close SP-8' }, { timeout: 15_000 }));
    const form = await dialog();
    await user.click(await form.findByRole('radio', { name: /^Cancelled/ }));
    await user.click(form.getByRole('button', { name: 'Close the sprint' }));
    await back('SP-8 is closed.');
    await waitFor(() => expect(reopenSprint).toHaveBeenCalledOnce());
    expect(inputs(reopenSprint)[0]).toMatchObject({ sprintId: 's8', version: 4, reason: 'Taken back.' });
    expect(await screen.findByText(`This could not be undone. ${quicker}`)).toBeTruthy();
  });

  it('plans a changed sprint as it was', async () => {
    let version = 3;
    const editSprint = vi.fn<Verb>(() => ({ ...done, sprint: anOpenSprint({ team, version: ++version }) }));
    const { user, back } = open('/pilots/SC-101?tab=sprints', { pilot, sprint }, { editSprint });
    await user.click(await screen.findByRole('button', { name: 'More for SP-8' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Change…' }));
    const form = await dialog();
    const focus = form.getByRole('textbox', { name: /Focus/ });
    await user.clear(focus);
    await user.type(focus, 'One region');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await back('SP-8 is changed.');
    await waitFor(() => expect(editSprint).toHaveBeenCalledTimes(2));
    expect(inputs(editSprint)[1]).toMatchObject({
      sprintId: 's8',
      version: 4,
      focus: 'Two regions together',
      goals: [
        { text: 'North works', effort: 5 },
        { text: 'South works', effort: 5 },
      ],
      startsOn: '2026-11-16',
      endsOn: '2026-11-29',
      plannedItems: 10,
      capacity: 12,
    });
    expect(await screen.findByText('Undone: SP-8 is changed.')).toBeTruthy();
  });

  it('wants a milestone where it was wanted', async () => {
    let version = 4;
    const moveMilestone = vi.fn<Verb>(() => ({ ...done, milestone: aMilestone({ version: ++version }) }));
    const { user, back } = road({ moveMilestone });
    const form = await pick(user, /Move/);
    await user.clear(form.getByLabelText(/^Wanted by/));
    await because(user, form);
    await user.click(form.getByRole('button', { name: 'Move' }));
    await back('MS-1 is moved.');
    await waitFor(() => expect(moveMilestone).toHaveBeenCalledTimes(2));
    expect(inputs(moveMilestone)[0]).toMatchObject({ wantedOn: null });
    expect(inputs(moveMilestone)[1]).toMatchObject({
      milestoneId: 'm1',
      version: 5,
      wantedOn: '2027-01-31',
      laneId: 'l1',
      reason: 'Taken back.',
    });
  });

  it('counts a milestone as it was counted, dropped or counted anew', async () => {
    let version = 4;
    const rescopeMilestone = vi.fn<Verb>(() => ({ ...done, milestone: aMilestone({ version: ++version }) }));
    const { user, back } = road({ rescopeMilestone });
    const drop = await pick(user, /Drop/);
    await because(user, drop);
    await user.click(drop.getByRole('button', { name: 'Drop it' }));
    await back('MS-1 is dropped.');
    const asItWas = { parts: [{ teamId: 't1', remaining: 31 }], reason: 'Taken back.' };
    await waitFor(() => expect(inputs(rescopeMilestone)[1]).toMatchObject({ version: 5, ...asItWas }));
    const anew = await pick(user, /Count items anew/);
    const left = anew.getByRole('textbox', { name: 'Items left for team 1' });
    await user.clear(left);
    await user.type(left, '40');
    await because(user, anew);
    await user.click(anew.getByRole('button', { name: 'Count anew' }));
    await back('MS-1 is counted anew.');
    await waitFor(() => expect(inputs(rescopeMilestone)[3]).toMatchObject({ version: 7, ...asItWas }));
  });

  it('takes changes of one outcome back one after the other, each from the version that stands by then', async () => {
    let version = 1;
    const edited: Verb = (_parent, { input }) => {
      if (input.version !== version) return { ...stale, lane: null };
      version += 1;
      const { name = 'Nobody calls twice', place = 2 } = input;
      return { ...done, lane: { __typename: 'RoadLane', id: 'l2', name, place, version } };
    };
    const editRoadLane = vi.fn(edited);
    const { user, back } = road({ editRoadLane });
    await user.click(await screen.findByRole('button', { name: 'Outcomes…' }));
    const form = await dialog();
    await user.click(form.getByRole('button', { name: 'Put “Nobody calls twice” higher' }));
    await waitFor(() => expect(editRoadLane).toHaveBeenCalledOnce());
    await user.click(form.getByRole('button', { name: 'Edit outcome 2' }));
    const name = form.getByRole('textbox', { name: 'Outcome 2' });
    await user.clear(name);
    await user.type(name, 'Nobody writes twice{Enter}');
    await waitFor(() => expect(editRoadLane).toHaveBeenCalledTimes(2));
    await user.click(form.getByRole('button', { name: 'Done' }));
    await back('The outcome is named “Nobody writes twice”.');
    await waitFor(() =>
      expect(inputs(editRoadLane)[2]).toMatchObject({ version: 3, name: 'Nobody calls twice' }),
    );
    await screen.findAllByText(/^Undone/);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(inputs(editRoadLane)[3]).toMatchObject({ version: 4, place: 2 }));
    await waitFor(() => expect(undoStack.get()).toEqual([]));
    expect(screen.queryByText(/could not be undone/)).toBeNull();
  });
});

describe('What was planned, learned and stated', () => {
  it('sets the failure budget as a new version with the figures before', async () => {
    const after = aBudgetProgram({
      failureBudget: aBudget({ plan: aPlan({ version: 3, plannedCount: 9 }) }),
    });
    const setFailureBudget = vi.fn<Verb>(() => ({ ...done, program: after }));
    const { user, back } = open(
      '/failures/budget',
      {
        programs: connection([{ id: 'g1', name: 'Faster answers' }]),
        program: aBudgetProgram(),
        failureFacts: someFacts(),
      },
      { setFailureBudget },
    );
    await user.click(await screen.findByRole('button', { name: 'Change the budget…' }));
    const form = await dialog();
    const count = form.getByRole('textbox', { name: 'Planned failures' });
    await user.clear(count);
    await user.type(count, '9');
    await user.click(form.getByRole('button', { name: 'Save as a new version' }));
    await back('The failure budget of Faster answers is set.');
    await waitFor(() => expect(setFailureBudget).toHaveBeenCalledTimes(2));
    expect(inputs(setFailureBudget)[1]).toEqual({
      clientMutationId: expect.any(String),
      programId: 'g1',
      version: 3,
      plannedCount: 4,
      plannedShare: 0.4,
      period: 'QUARTER',
      money: { minorUnits: 50_000_00, currency: 'EUR' },
      learningDays: 30,
      consequences: [{ state: 'TOO_SAFE', text: 'Helen starts one pilot nobody would bet on.' }],
    });
  });

  it('states the value as it was stated, of the parts that were changed alone', async () => {
    let version = 2;
    const value = () => aValue({ model: aValueModel({ version }) });
    const valued = () =>
      aPilot({
        comments: connection([]),
        criteria: [aCriterion],
        value: value(),
        valueModels: valueVersions,
      });
    const editValueModel = vi.fn<Verb>(() => {
      version += 1;
      return { ...done, conflicts: [], pilot: valued() };
    });
    const { user, back } = open(
      '/pilots/SC-101?tab=value',
      { pilot: valued(), valuePreview: { value: value(), problems: [] } },
      { editValueModel },
    );
    await user.click(await screen.findByRole('button', { name: 'Change' }));
    await user.click(screen.getByRole('button', { name: 'Remove Licences' }));
    await user.clear(screen.getByRole('textbox', { name: 'Spent so far (EUR)' }));
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    await back('What it may bring and cost is changed.');
    await waitFor(() => expect(editValueModel).toHaveBeenCalledTimes(2));
    const { lines, sunk } = aValueModel();
    expect(inputs(editValueModel)[0]).toMatchObject({ version: 2, changes: { sunk: null } });
    expect(inputs(editValueModel)[1]).toMatchObject({ pilotId: 'x101', version: 3 });
    expect(inputs(editValueModel)[1]?.changes).toEqual({ lines, sunk: sunk?.minorUnits });
  });
});

describe('What was chosen for news', () => {
  const ivo = { id: 'r1', name: 'Ivo Kern', email: 'ivo@board.example' };
  const settings = (changes: object = {}) => ({
    weekday: 'MONDAY',
    hour: 7,
    version: 1,
    nextOn: '2026-11-23',
    mailServer: true,
    members: [],
    recipients: [{ ...ivo, addedAt: '2026-11-02T09:00:00.000Z', addedBy: { id: 'ada', name: 'Ada Lind' } }],
    viewerCan: { manage: true },
    ...changes,
  });

  it('hears of a thing in the ways it did', async () => {
    const mention = {
      kind: 'MENTION',
      label: 'You are mentioned',
      inApp: true,
      email: true,
      inAppPossible: true,
    };
    const setNotificationChoice = vi.fn<Verb>((_parent, { input: { inApp, email } }) => ({
      ...done,
      choice: { ...mention, inApp, email },
    }));
    const { user, back } = open(
      '/settings/notifications',
      { notificationChoices: [mention], digestSettings: { mailServer: true } },
      { setNotificationChoice },
    );
    await user.click(await screen.findByRole('checkbox', { name: 'You are mentioned: by e-mail' }));
    expect(await screen.findByText('You are mentioned: no longer by e-mail.')).toBeTruthy();
    (document.activeElement as HTMLElement).blur();
    await back('You are mentioned: no longer by e-mail.');
    await waitFor(() => expect(setNotificationChoice).toHaveBeenCalledTimes(2));
    expect(inputs(setNotificationChoice)[1]).toMatchObject({ kind: 'MENTION', inApp: true, email: true });
  });

  it('writes the digest when it was written before', async () => {
    let version = 1;
    const setDigestTime = vi.fn<Verb>((_parent, { input: { weekday, hour } }) => ({
      ...done,
      settings: settings({ weekday, hour, version: ++version }),
    }));
    const { user, back } = open('/settings/digest', { digestSettings: settings() }, { setDigestTime });
    const form = within(await screen.findByRole('form', { name: 'When the digest is written' }));
    await user.selectOptions(form.getByRole('combobox', { name: 'Day' }), 'Friday');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await back('The digest is written every Friday at 07:00.');
    await waitFor(() => expect(setDigestTime).toHaveBeenCalledTimes(2));
    expect(inputs(setDigestTime)[1]).toMatchObject({ version: 2, weekday: 'MONDAY', hour: 7 });
  });

  it('gives the digest again to whom it was taken from, and takes it from whom it was given', async () => {
    const addDigestRecipient = vi.fn<Verb>(() => ({
      ...done,
      recipient: { id: 'r2' },
      settings: settings(),
    }));
    const removeDigestRecipient = vi.fn<Verb>(() => ({ ...done, settings: settings() }));
    const { user, back } = open(
      '/settings/digest',
      { digestSettings: settings() },
      { addDigestRecipient, removeDigestRecipient },
    );
    await user.click(await screen.findByRole('button', { name: 'Remove Ivo Kern' }));
    await back('Ivo Kern gets no more digests.');
    await waitFor(() => expect(addDigestRecipient).toHaveBeenCalledOnce());
    expect(inputs(addDigestRecipient)[0]).toMatchObject({ name: 'Ivo Kern', email: 'ivo@board.example' });
    const form = within(screen.getByRole('form', { name: 'Add somebody to the digest' }));
    await user.type(form.getByRole('textbox', { name: 'Name' }), 'Mia Lott');
    await user.type(form.getByRole('textbox', { name: 'E-mail' }), 'mia@board.example');
    await user.click(form.getByRole('button', { name: 'Add' }));
    await back('Mia Lott gets the digest from now on.');
    await waitFor(() => expect(inputs(removeDigestRecipient)[1]).toMatchObject({ recipientId: 'r2' }));
  });
});
