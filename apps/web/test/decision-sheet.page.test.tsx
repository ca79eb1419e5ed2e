import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDialog } from '../src/platform/dialogs';
import { aDecidingPilot, ana, aProposedPilot, scaleGate, tom } from './support/a-gate';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

type Input = Readonly<Record<string, unknown>>;
type Answer = (input: Input, count: number) => object;

const decidedAs =
  (changes: object): Answer =>
  () => ({
    refusal: null,
    problems: [],
    changed: [],
    decision: { id: 'd9' },
    pilot: aDecidingPilot({ version: 8, gate: null, ...changes }),
  });

describe('The decision sheet', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());
  const open = async (
    pilot: unknown = aDecidingPilot(),
    answer: Answer = decidedAs({ stage: 'DECIDING' }),
  ) => {
    const sent: Input[] = [];
    const page = renderPage('/', {
      Query: {
        pilot,
        members: connection([
          { ...tom, email: 'tom@example.org' },
          { ...ana, email: 'ana@example.org' },
        ]),
      },
      Mutation: {
        decide: (_parent: unknown, { input }: { input: Input }) => {
          sent.push(input);
          return answer(input, sent.length);
        },
      },
    });
    stop = page.stop;
    await screen.findByRole('heading', { level: 1, name: 'Portfolio' });
    act(() => openDialog({ name: 'decide', pilotKey: 'SC-101' }));
    const dialog = within(await screen.findByRole('dialog', { name: /Decide: SC-101/ }));
    return { ...page, sent, dialog };
  };
  const write = async (user: Awaited<ReturnType<typeof open>>['user'], label: string, text: string) => {
    await user.click(screen.getByRole('textbox', { name: label }));
    await user.paste(text);
  };
  const say = async (user: Awaited<ReturnType<typeof open>>['user']) => {
    await write(user, 'Reason', 'It pays.');
    await write(user, 'Who is affected, and how?', 'Night staff: fewer calls.');
  };

  it('shows its bones while the answer is on its way', async () => {
    const { dialog } = await open(never);
    expect(await dialog.findByText('Loading…')).toBeTruthy();
  });

  it('says what is known before it asks: the recommendation, each claim, the waiting, what it started without', async () => {
    const items = [
      {
        code: 'SPONSOR',
        words: 'Sponsor',
        met: true,
        where: 'CHARTER',
        overrule: { reason: 'She starts in October.', by: ana, at: '2026-09-03T14:02:00.000Z' },
      },
    ];
    const condition = {
      id: 'c1',
      text: 'Train the night shift',
      dueOn: '2026-11-01',
      owner: tom,
      late: true,
    };
    const conditions = [{ ...condition, clearedAt: null }];
    const { dialog } = await open(aDecidingPilot({ readiness: { ready: true, items }, conditions }));
    const known = within(await dialog.findByRole('region', { name: 'What is known' }));
    expect(known.getByText('Every success criterion is proven, and nothing asks to kill.')).toBeTruthy();
    expect(known.getByText(/Repeat calls is more than 2 points/)).toBeTruthy();
    expect(known.getByText(/\+3.3 points, 2.4 to 4.2/)).toBeTruthy();
    expect(known.getByText(/12 days late/)).toBeTruthy();
    expect(known.getByText('Sponsor: “She starts in October.” Ana Roth')).toBeTruthy();
    expect(known.getByText(/Train the night shift \(Tom Vik, by .*, late\)/)).toBeTruthy();
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
  });

  it('takes a choice by its number and the rest by Ctrl Enter, and says what happens next', async () => {
    const followUps = [
      { id: 'f1', days: 90, dueOn: '2027-02-19' },
      { id: 'f2', days: 180, dueOn: '2027-05-20' },
    ];
    const scaled = { stage: 'CLOSED', outcome: 'SCALED', scaleOwner: tom, followUps };
    const { user, sent, dialog, router } = await open(aDecidingPilot(), decidedAs(scaled));
    const go = await dialog.findByRole('radio', { name: /^Go It closes as scaled/ });
    expect(document.activeElement).toBe(go);
    await user.keyboard('51');
    expect(go).toHaveProperty('checked', true);
    expect(document.activeElement).toBe(go);
    await user.click(await dialog.findByRole('combobox', { name: 'Who answers for it at scale?' }));
    await user.click(await screen.findByRole('option', { name: /Tom Vik/ }));
    await say(user);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(
      await screen.findByText(
        /SC-101 is scaled. Tom Vik answers for it; the effect is looked at again on .*2027 and .*2027/,
      ),
    ).toBeTruthy();
    expect(sent[0]).toMatchObject({
      pilotId: 'x101',
      gate: 'SCALE',
      choice: 'GO',
      reason: 'It pays.',
      affected: 'Night staff: fewer calls.',
      scaleOwnerId: tom.id,
      version: 7,
      evidenceHash: 'e1',
      statusQuo: false,
    });
    expect(sent[0]).toMatchObject({
      conditions: null,
      overrules: null,
      overruleReason: null,
      closesAs: null,
    });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'See the decision' }));
    await waitFor(() => expect(router.state.location.href).toBe('/pilots/SC-101?tab=decisions#decision-d9'));
  });

  it('says plainly what goes against the recommendation, and asks for a sentence', async () => {
    const { user, sent, dialog } = await open();
    await user.click(await dialog.findByRole('radio', { name: /^Kill/ }));
    expect(await dialog.findByText('This goes against the recommendation.')).toBeTruthy();
    await say(user);
    await user.click(dialog.getByRole('button', { name: /^Decide/ }));
    expect(await dialog.findByText('The sentence is needed.')).toBeTruthy();
    expect(sent).toEqual([]);
    await write(user, 'Why do you decide otherwise?', 'The vendor is gone.');
    await user.click(dialog.getByRole('checkbox', { name: /keep things as they are/ }));
    await user.click(dialog.getByRole('button', { name: /^Decide/ }));
    await waitFor(() =>
      expect(sent[0]).toMatchObject({
        choice: 'KILL',
        overruleReason: 'The vendor is gone.',
        statusQuo: true,
      }),
    );
  });

  it('asks for conditions with a day and an owner, the lead unless somebody else', async () => {
    const { user, sent, dialog } = await open();
    await user.click(await dialog.findByRole('radio', { name: /^Go, with conditions/ }));
    await say(user);
    await user.click(dialog.getByRole('button', { name: /^Decide/ }));
    expect(await dialog.findByText('The condition is needed.')).toBeTruthy();
    await write(user, 'What must be met?', 'Train the night shift');
    await user.click(dialog.getByLabelText('By'));
    await user.paste('2026-12-01');
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await user.click(dialog.getByRole('button', { name: /^Decide/ }));
    await waitFor(() =>
      expect(sent[0]).toMatchObject({
        choice: 'CONDITIONAL_GO',
        conditions: [{ text: 'Train the night shift', dueOn: '2026-12-01', ownerId: tom.id }],
      }),
    );
  });

  it('asks for a new decision date where it is postponed', async () => {
    const { user, sent, dialog } = await open();
    await user.click(await dialog.findByRole('radio', { name: /^Hold/ }));
    await say(user);
    await write(user, 'Why do you decide otherwise?', 'Peak season.');
    await user.click(dialog.getByRole('button', { name: /^Decide/ }));
    expect(await dialog.findByText('A new decision date is needed.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'In 4 weeks' }));
    await user.click(dialog.getByRole('button', { name: /^Decide/ }));
    await waitFor(() => expect(sent[0]).toMatchObject({ choice: 'HOLD', newDecisionDate: '2026-12-19' }));
  });

  it('closes as inconclusive only where nothing is proven either way', async () => {
    const gate = { ...scaleGate, mayBeInconclusive: true };
    const { user, sent, dialog } = await open(aDecidingPilot({ gate }));
    await user.click(await dialog.findByRole('radio', { name: /^Close as inconclusive/ }));
    await say(user);
    await write(user, 'Why do you decide otherwise?', 'No more readings will come.');
    await user.click(dialog.getByRole('button', { name: /^Decide/ }));
    await waitFor(() => expect(sent[0]).toMatchObject({ choice: 'KILL', closesAs: 'INCONCLUSIVE' }));
  });

  it('does not offer what is barred, and says why', async () => {
    const [go, ...others] = scaleGate.choices;
    const barred = 'These conditions are still open: “Train the night shift”.';
    const gate = { ...scaleGate, choices: [{ ...go, barred }, ...others] };
    const { dialog } = await open(aDecidingPilot({ gate }));
    expect(await dialog.findByRole('radio', { name: /These conditions are still open/ })).toHaveProperty(
      'disabled',
      true,
    );
  });

  it('asks at the START gate for a reason for each thing that is missing', async () => {
    const running = { stage: 'RUNNING', decisionDate: '2026-12-05' };
    const { user, sent, dialog } = await open(aProposedPilot(), decidedAs(running));
    expect(await dialog.findByText(/Missing before it can start: Customer outcome, Sponsor/)).toBeTruthy();
    await user.click(dialog.getByRole('radio', { name: /^Go It starts running today/ }));
    await say(user);
    for (const name of ['Customer outcome', 'Sponsor', 'Kill criterion', 'More real than a sandbox'])
      await write(user, name, `Not needed: ${name}.`);
    await user.click(dialog.getByRole('button', { name: /^Decide/ }));
    expect(await screen.findByText(/SC-101 is running. It is decided by/)).toBeTruthy();
    expect(sent[0]).toMatchObject({ gate: 'START', choice: 'GO', version: 3, evidenceHash: 'e0' });
    expect(sent[0]?.overrules).toHaveLength(4);
  });

  it('asks at the START gate for a word of the sponsor over the failure budget, and bars nothing', async () => {
    const failureBudget = { asksSponsor: true, consequence: 'Helen looks at it first.' };
    const program = { id: 'p1', name: 'Fair billing', failureBudget };
    const { dialog } = await open(aProposedPilot({ program, sponsor: ana }));
    const asked = `Fair billing is over its failure budget: ask ${ana.name} before one more starts.`;
    expect(await dialog.findByText(asked)).toBeTruthy();
    expect(dialog.getByText(/Helen looks at it first/)).toBeTruthy();
    expect(dialog.getByRole('radio', { name: /^Go It starts running today/ })).toHaveProperty(
      'disabled',
      false,
    );
  });

  it('keeps what was typed when the evidence changed meanwhile, and decides on what stands there then', async () => {
    const refusal = {
      code: 'EVIDENCE_CHANGED',
      sentence:
        'The evidence changed since you looked. It now says: Continue. Look at it again, then decide.',
      facts: [],
    };
    const now = aDecidingPilot({ evidenceHash: 'e2', waiting: null });
    const { user, sent, dialog } = await open(aDecidingPilot(), (input, count) =>
      count === 1
        ? { refusal, problems: [], changed: ['evidence'], decision: null, pilot: now }
        : decidedAs({ stage: 'DECIDING' })(input, count),
    );
    await user.click(await dialog.findByRole('radio', { name: /^Kill/ }));
    await write(user, 'Why do you decide otherwise?', 'The vendor is gone.');
    await say(user);
    await user.click(dialog.getByRole('button', { name: /^Decide/ }));
    expect(await dialog.findByText(/It now says: Continue/)).toBeTruthy();
    expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveProperty('value', 'It pays.');
    await user.click(dialog.getByRole('button', { name: /^Decide/ }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]).toMatchObject({ evidenceHash: 'e1' });
    expect(sent[1]).toMatchObject({ evidenceHash: 'e2' });
  });

  it('brings a draft back, and says when the pilot changed since it was begun', async () => {
    const first = await open();
    await first.user.click(await first.dialog.findByRole('radio', { name: /^Kill/ }));
    await write(first.user, 'Reason', 'Half a thought');
    await waitFor(() => expect(JSON.stringify(localStorage)).toContain('Half a thought'));
    first.unmount();
    stop();
    const { user, sent, dialog } = await open(aDecidingPilot({ version: 9 }));
    expect(await dialog.findByText('Your draft is back.')).toBeTruthy();
    expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveProperty('value', 'Half a thought');
    expect(dialog.getByText(/The pilot changed since you began/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'I have seen it' }));
    expect(dialog.queryByText(/The pilot changed since you began/)).toBeNull();
    await write(user, 'Why do you decide otherwise?', 'The vendor is gone.');
    await write(user, 'Who is affected, and how?', 'Nobody yet.');
    await user.click(dialog.getByRole('button', { name: /^Decide/ }));
    await waitFor(() => expect(sent[0]).toMatchObject({ version: 9, evidenceHash: 'e1' }));
  });

  it('says that there is nothing to decide when somebody was quicker', async () => {
    const { dialog } = await open(aDecidingPilot({ gate: null, stage: 'CLOSED' }));
    expect(await dialog.findByRole('heading', { name: 'Nothing to decide now' })).toBeTruthy();
  });

  it('says who decides where somebody may not', async () => {
    const viewerCan = { decideStart: false, decideScale: false };
    const { dialog } = await open(aDecidingPilot({ viewerCan }));
    expect(await dialog.findByText(/Executives, the pilot’s named decider and administrators/)).toBeTruthy();
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
  });

  it('names the request when it is broken, and loads when asked again', async () => {
    let broken = true;
    const { user, dialog } = await open(() => {
      if (broken) throw aFault('INTERNAL', 'req-9');
      return aDecidingPilot();
    });
    expect(await dialog.findByText('Request req-9')).toBeTruthy();
    broken = false;
    await user.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(await dialog.findByRole('radio', { name: /^Kill/ })).toBeTruthy();
  });
});
