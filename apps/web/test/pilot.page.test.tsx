import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberList } from '../src/features/pilots/last-list';
import { aDecidingPilot, aProposedPilot, readinessItems } from './support/a-gate';
import { aPilot } from './support/a-pilot';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

const comments = connection([
  {
    id: 'c1',
    text: 'Ask billing first.',
    createdAt: '2026-11-20T10:00:00.000Z',
    author: { id: 'tom', name: 'Tom Vik' },
  },
]);
const entry = {
  id: 'a7',
  seq: 7,
  at: '2026-11-21T18:00:00.000Z',
  verb: 'editCharter',
  sentence: 'Tom Vik changed the lead of SC-101 Proactive refund.',
  reason: 'Priya is away.',
  changes: [{ field: 'leadId', before: '01936f1e-0000-7000-8000-00000000000a', after: null }],
};
const source = {
  name: 'us-ai-inventory',
  fileName: 'inventory.csv',
  row: 12,
  given: { 'Use Case Name': 'Proactive refund', Bureau: '' },
  remarks: ['“soon” is not a day; it was left as text.'],
};

describe('A pilot’s page', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => {
    localStorage.clear();
    rememberList({ keys: [], href: '/pilots' });
  });
  afterEach(() => stop());
  const open = (pilot: unknown = aPilot({ comments }), address = '/pilots/SC-101', more: object = {}) => {
    const page = renderPage(address, { Query: { pilot, ...more } });
    stop = page.stop;
    return page;
  };

  it('shows its bones while the answer is on its way', async () => {
    open(never);
    expect(await screen.findByText('Loading…')).toBeTruthy();
  });

  it('says what it is, until when, who leads it, and what it states', async () => {
    open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Proactive refund' })).toBeTruthy();
    expect(screen.getByText(/Led by Priya Rao/)).toBeTruthy();
    const charter = within(screen.getByRole('region', { name: 'Charter' }));
    expect(charter.getByText('If we refund before they ask, they stay.')).toBeTruthy();
    expect(charter.getByText(/42[,.]000/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('lists what is missing before it can start, each with the way to state it', async () => {
    const { user, router } = open(aProposedPilot());
    const panel = within(await screen.findByRole('region', { name: 'Before it can start' }));
    expect(panel.getByText('4 things are missing.')).toBeTruthy();
    expect(panel.queryByText('%', { exact: false })).toBeNull();
    expect(panel.getByText('The pads profile is in the band SANDBOX.')).toBeTruthy();
    await user.click(panel.getByRole('button', { name: 'Customer outcome' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Customer outcome' }));
    await user.click(panel.getByRole('button', { name: 'Kill criterion' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ tab: 'evidence' }));
    await user.click(panel.getByRole('button', { name: 'More real than a sandbox' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ tab: 'pads' }));
  });

  it('says what it was started without, and why', async () => {
    const overrule = { reason: 'She starts in October.', by: { id: 'ana', name: 'Ana Roth' } };
    const items = readinessItems.map((item) => ({ ...item, met: true }));
    const readiness = { ready: true, items: [...items.slice(1), { ...items[0], overrule }] };
    const { user } = open(aDecidingPilot({ readiness }));
    const panel = within(await screen.findByRole('region', { name: 'What it had to state' }));
    expect(panel.getByText('Started without: “She starts in October.” Ana Roth')).toBeTruthy();
    expect(panel.getAllByRole('listitem')).toHaveLength(1);
    await user.click(panel.getByRole('button', { name: 'Show all 5' }));
    expect(panel.getAllByRole('listitem')).toHaveLength(5);
    expect(await axeFindings()).toEqual([]);
  });

  it('says in its head that it is not decided, and what waiting costs; d opens the sheet', async () => {
    const { user } = open(aDecidingPilot());
    expect(await screen.findByText(/Not decided. 12 days late/)).toBeTruthy();
    expect(screen.getByText(/The evidence asks to scale it/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Decide…' })).toBeTruthy();
    await user.keyboard('d');
    expect(await screen.findByRole('dialog', { name: /Decide: SC-101/ })).toBeTruthy();
  });

  it('is called for its decision with the reason', async () => {
    const called = vi.fn((_parent: unknown, _args: { input: Record<string, string> }) => ({
      refusal: null,
      problems: [],
      pilot: aDecidingPilot(),
    }));
    const viewerCan = { callForDecision: true, decideStart: false, decideScale: false };
    const page = renderPage('/pilots/SC-101', {
      Query: { pilot: aPilot({ stage: 'RUNNING', viewerCan, comments }) },
      Mutation: { callForDecision: called },
    });
    stop = page.stop;
    await page.user.click(await screen.findByRole('button', { name: 'Call for decision…' }));
    const dialog = within(await screen.findByRole('dialog', { name: /Call for decision: SC-101/ }));
    await page.user.click(dialog.getByRole('button', { name: 'Call for decision' }));
    expect(dialog.getByText('Say why, in a sentence.')).toBeTruthy();
    await page.user.click(dialog.getByLabelText('Why now?'));
    await page.user.paste('The kill criterion is proven.');
    await page.user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('SC-101 waits for its decision.')).toBeTruthy();
    expect(called.mock.calls[0]?.[1].input).toMatchObject({
      pilotId: 'x101',
      reason: 'The kill criterion is proven.',
    });
  });

  it('flags writing to a system of record', async () => {
    open();
    const panel = within(await screen.findByRole('region', { name: 'Systems touched' }));
    expect(panel.getByText('Writes to Mode 1')).toBeTruthy();
    expect(panel.getByText(/Somebody has to approve this by name/)).toBeTruthy();
    expect(panel.getByText('Nobody yet')).toBeTruthy();
  });

  it('says who approved writing to a system of record', async () => {
    const system = { id: 's1', name: 'Billing core', mode: 'MODE_1' };
    const systemsTouched = [{ system, access: 'WRITE', approver: { id: 'tom', name: 'Tom Vik' } }];
    open(aPilot({ systemsTouched, comments }));
    const panel = within(await screen.findByRole('region', { name: 'Systems touched' }));
    expect(panel.getByText('Tom Vik')).toBeTruthy();
    expect(panel.queryByText('Writes to Mode 1')).toBeNull();
  });

  it('offers only what may be done', async () => {
    const gates = { callForDecision: false, decideStart: false, decideScale: false };
    const viewerCan = { edit: false, hold: false, resume: false, withdraw: false, comment: false, ...gates };
    open(aProposedPilot({ viewerCan, comments }));
    await screen.findByRole('heading', { level: 1, name: 'Proactive refund' });
    for (const name of [/hold/i, /Withdraw/, /^Edit/, /Add a system/, /Decide/, /Call for/, /outcome/])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('steps to the pilots beside it in the list somebody came from', async () => {
    rememberList({ keys: ['SC-99', 'SC-101', 'SC-102'], href: '/pilots?q=refund' });
    const byKey = (_parent: unknown, { id }: { id: string }) => aPilot({ id: `x-${id}`, key: id, comments });
    const { user, router } = open(byKey);
    const main = within(await screen.findByRole('main'));
    expect((await main.findByRole('link', { name: 'Pilots' })).getAttribute('href')).toBe('/pilots?q=refund');
    await user.keyboard(']');
    await waitFor(() => expect(router.state.location.pathname).toBe('/pilots/SC-102'));
    await screen.findByText(/· SC-102 ·/);
    await user.keyboard('[[');
    await waitFor(() => expect(router.state.location.pathname).toBe('/pilots/SC-101'));
    await screen.findByText(/· SC-101 ·/);
    await user.click(main.getByRole('button', { name: 'Previous pilot of the list' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/pilots/SC-99'));
  });

  it('takes a comment with Ctrl Enter, and keeps what was typed when it is refused', async () => {
    const sent = vi.fn((_parent: unknown, _args: { input: Record<string, string> }) => ({
      refusal: null,
      problems: [],
      comment: {
        id: 'c2',
        text: 'Done.',
        createdAt: '2026-11-21T19:00:00.000Z',
        author: { id: 'priya', name: 'Priya Rao' },
      },
      pilot: aPilot({ comments }),
    }));
    const page = renderPage('/pilots/SC-101?tab=comments', {
      Query: { pilot: aPilot({ comments }) },
      Mutation: { commentOnPilot: sent },
    });
    stop = page.stop;
    expect(await screen.findByText('Ask billing first.')).toBeTruthy();
    const field = screen.getByLabelText('Your comment');
    await page.user.click(field);
    await page.user.paste('Done.');
    expect(await axeFindings()).toEqual([]);
    await page.user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(field).toHaveProperty('value', ''));
    expect(sent.mock.calls[0]?.[1].input).toMatchObject({ pilotId: 'x101', text: 'Done.' });
  });

  it('tells what happened by day, with the reason and what it was before', async () => {
    const nodes = [{ __typename: 'Member', id: '01936f1e-0000-7000-8000-00000000000a', name: 'Priya Rao' }];
    open(aPilot({ comments, activity: connection([entry]) }), '/pilots/SC-101?tab=activity', { nodes });
    const log = within(await screen.findByRole('region', { name: 'Activity' }));
    expect(await log.findByText(entry.sentence)).toBeTruthy();
    expect(log.getByText('Priya is away.')).toBeTruthy();
    expect((await log.findByText('Priya Rao')).tagName).toBe('DEL');
    expect(log.getByText('cleared')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('shows where an imported pilot came from, as given', async () => {
    open(aPilot({ comments, source }), '/pilots/SC-101?tab=source');
    expect(await screen.findByText('Row 12 of inventory.csv, from us-ai-inventory.')).toBeTruthy();
    expect(screen.getByText('“soon” is not a day; it was left as text.')).toBeTruthy();
    expect(screen.getByText('Use Case Name')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('says that there is no such pilot', async () => {
    open(() => null);
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'To all pilots' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('says that it is not open to a role', async () => {
    open(() => {
      throw aFault('FORBIDDEN');
    });
    expect(await screen.findByRole('heading', { name: 'Not open to your role' })).toBeTruthy();
  });

  it('names the request when it is broken, and loads when asked again', async () => {
    let broken = true;
    const { user } = open(() => {
      if (broken) throw aFault('INTERNAL', 'req-4');
      return aPilot({ comments });
    });
    expect(await screen.findByText('Request req-4')).toBeTruthy();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Proactive refund' })).toBeTruthy();
  });
});
