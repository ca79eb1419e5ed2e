import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aDecidingPilot, aDecision, ana, aProposedPilot, tom } from './support/a-gate';
import { axeFindings } from './support/axe';
import { aFault, never, renderPage } from './support/render-page';

const aCondition = (changes: object = {}) => ({
  __typename: 'Condition',
  id: 'c1',
  gate: 'START',
  text: 'Train the night shift',
  dueOn: '2026-11-15',
  owner: tom,
  clearedAt: null,
  clearedBy: null,
  note: null,
  late: true,
  version: 1,
  viewerMayClear: true,
  ...changes,
});
const scaled = aDecision({
  id: 'd2',
  gate: 'SCALE',
  at: '2026-11-20T09:00:00.000Z',
  outcome: 'SCALED',
  overrules: [],
  scaleOwner: tom,
  overrule: true,
  overruleReason: 'The board asked for it.',
  statusQuo: true,
});
const aFollowUp = (changes: object = {}) => ({
  __typename: 'FollowUp',
  id: 'f1',
  days: 90,
  dueOn: '2027-02-18',
  metric: 'Repeat calls',
  unit: '%',
  effectInPilot: 0.033,
  effectAtScale: null,
  ratio: null,
  sentence: 'In the pilot: +3.3 points. At scale: not recorded yet.',
  note: null,
  recordedAt: null,
  recordedBy: null,
  late: false,
  version: 1,
  viewerMayRecord: true,
  ...changes,
});
const decided = (changes: object = {}) => aDecidingPilot({ decisions: [aDecision(), scaled], ...changes });

describe('The decisions of a pilot', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());
  const open = (pilot: unknown, Mutation: Record<string, unknown> = {}) => {
    const page = renderPage('/pilots/SC-101?tab=decisions', { Query: { pilot }, Mutation });
    stop = page.stop;
    return page;
  };

  it('shows its bones while the answer is on its way', async () => {
    let first = true;
    open(() => {
      if (!first) return never();
      first = false;
      return aDecidingPilot();
    });
    await screen.findByRole('heading', { level: 1 });
    expect(await screen.findByText('Loading…')).toBeTruthy();
  });

  it('says which gate comes next when nothing was decided, with the way to decide', async () => {
    const { user } = open(aProposedPilot());
    expect(await screen.findByRole('heading', { name: 'No decision yet' })).toBeTruthy();
    expect(screen.getByText('The START gate decides whether it runs.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    const panel = within(screen.getByRole('tabpanel'));
    await user.click(panel.getByRole('button', { name: 'Decide…' }));
    expect(await screen.findByRole('dialog', { name: /Decide: SC-101/ })).toBeTruthy();
  });

  it('tells each decision with its reason and what was known that day, the newest first', async () => {
    const { user } = open(decided());
    const [latest, first] = await screen.findAllByRole('article');
    const newest = within(latest as HTMLElement);
    expect(newest.getByRole('heading', { name: /Go SCALE gate/ })).toBeTruthy();
    expect(newest.getByText('Against the recommendation')).toBeTruthy();
    expect(newest.getByText('Keeps things as they are')).toBeTruthy();
    expect(newest.getByText('The board asked for it.')).toBeTruthy();
    expect(newest.getByText('Shells')).toBeTruthy();
    const row = newest.getByRole('row', { name: /Repeat calls/ });
    // What it was locked with stands first.
    expect(within(row).getByText('+2 points').tagName).toBe('DEL');
    expect(within(row).getByText('+2.4 to +4.2 points')).toBeTruthy();
    const start = within(first as HTMLElement);
    expect(start.getByText('Sponsor: She starts in October.')).toBeTruthy();
    await user.click(start.getByText('What was known that day'));
    expect(start.getByText(/It had not run, so there was no evidence/)).toBeTruthy();
    expect(start.getByRole('textbox', { name: 'Fingerprint' })).toHaveProperty('value', 'f'.repeat(64));
    expect(await axeFindings()).toEqual([]);
  });

  it('clears a condition with a note, in its place', async () => {
    const sent: unknown[] = [];
    const cleared = { clearedAt: '2026-11-21T10:00:00.000Z', clearedBy: ana, viewerMayClear: false };
    const { user } = open(decided({ conditions: [aCondition()] }), {
      clearCondition: (_parent: unknown, { input }: { input: object }) => {
        sent.push(input);
        const condition = aCondition({ ...cleared, note: 'Trained.', late: false, version: 2 });
        return { refusal: null, problems: [], condition, pilot: null };
      },
    });
    expect(await screen.findByText('Late')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear: Train the night shift' }));
    const note = screen.getByRole('textbox', { name: 'How was it met?' });
    expect(document.activeElement).toBe(note);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('A note on how it was met is needed.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(note);
    await user.paste('Trained.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('“Trained.”')).toBeTruthy();
    expect(sent).toEqual([expect.objectContaining({ conditionId: 'c1', note: 'Trained.', version: 1 })]);
  });

  it('opens a condition again when its clearing is taken back', async () => {
    const sent: unknown[] = [];
    const answer = (changes: object) => ({
      refusal: null,
      problems: [],
      condition: aCondition(changes),
      pilot: null,
    });
    const cleared = { clearedAt: '2026-11-21T10:00:00.000Z', clearedBy: ana, viewerMayClear: false };
    const { user } = open(decided({ conditions: [aCondition()] }), {
      clearCondition: answer({ ...cleared, note: 'Trained.', late: false, version: 2 }),
      reopenCondition: (_parent: unknown, { input }: { input: object }) => {
        sent.push(input);
        return answer({ version: 3 });
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Clear: Train the night shift' }));
    await user.paste('Trained.');
    await user.click(screen.getByRole('button', { name: 'Clear it' }));
    expect(await screen.findByText('The condition is cleared.')).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByRole('button', { name: 'Clear: Train the night shift' })).toBeTruthy();
    expect(sent).toEqual([expect.objectContaining({ conditionId: 'c1', version: 2 })]);
  });

  it('shows the business’s no beside the condition, and keeps the note', async () => {
    const refusal = {
      code: 'CONDITION_CLEARED',
      sentence: 'Ana Roth cleared this condition on 20 Nov already.',
      facts: [],
    };
    const { user } = open(decided({ conditions: [aCondition()] }), {
      clearCondition: { refusal, problems: [], condition: null, pilot: null },
    });
    await user.click(await screen.findByRole('button', { name: 'Clear: Train the night shift' }));
    await user.paste('Trained.');
    await user.click(screen.getByRole('button', { name: 'Clear it' }));
    expect(await screen.findByText(refusal.sentence)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'How was it met?' })).toHaveProperty('value', 'Trained.');
  });

  it('records the effect at scale in the unit people speak in', async () => {
    const sent: unknown[] = [];
    const { user } = open(decided({ followUps: [aFollowUp()] }), {
      recordFollowUp: (_parent: unknown, { input }: { input: object }) => {
        sent.push(input);
        const said = 'At scale: +2.1 points, 64 % of the +3.3 points in the pilot.';
        const followUp = aFollowUp({ sentence: said, recordedBy: tom, viewerMayRecord: false });
        return { refusal: null, problems: [], followUp, pilot: null };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Record the effect after 90 days' }));
    await user.keyboard('much{Enter}');
    expect(await screen.findByText('Write the effect as a number.')).toBeTruthy();
    const effect = screen.getByRole('textbox', { name: 'Effect at scale, in points' });
    await user.clear(effect);
    await user.paste('2,1');
    await user.click(screen.getByRole('textbox', { name: 'What was seen, and how was it measured?' }));
    await user.paste('From the ledger.');
    await user.click(screen.getByRole('button', { name: 'Record it' }));
    expect(await screen.findByText(/64 % of the \+3.3 points/)).toBeTruthy();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ followUpId: 'f1', effectAtScale: 0.021, note: 'From the ledger.' });
  });

  it('names the request when it is broken, and loads when asked again', async () => {
    let asked = 0;
    const { user } = open(() => {
      asked += 1;
      if (asked === 2) throw aFault('INTERNAL', 'req-5');
      return decided();
    });
    expect(await screen.findByText('Request req-5')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findAllByRole('article')).toHaveLength(2);
  });
});
