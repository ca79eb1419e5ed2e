import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPilot } from './support/a-pilot';
import { axeFindings } from './support/axe';
import { aFault, connection, renderPage } from './support/render-page';

const priya = { __typename: 'Member', id: 'priya', name: 'Priya Rao' };
const stale = { code: 'READINGS_STALE', sentence: 'The last reading of Refunds is 12 days old.' };

const apart = {
  daysInDisagreement: 12,
  declared: { state: 'ON_TRACK', sentence: 'The team is fine.', at: '2026-11-08T10:00:00.000Z', by: priya },
  computed: { state: 'AT_RISK', reasons: [stale] },
  history: [
    { at: '2026-11-09T10:00:00.000Z', declared: 'ON_TRACK', computed: 'AT_RISK', sentence: null, by: null },
    {
      at: '2026-11-08T10:00:00.000Z',
      declared: 'ON_TRACK',
      computed: 'ON_TRACK',
      sentence: 'The team is fine.',
      by: priya,
    },
  ],
};
const silent = {
  daysInDisagreement: null,
  declared: null,
  computed: { state: 'ON_TRACK', reasons: [] },
  history: [],
};

interface Sent {
  readonly state: string;
  readonly sentence?: string;
}

describe('The health of a pilot', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());

  const open = (changes: object, answer: object = { refusal: null, problems: [] }) => {
    const sent: Sent[] = [];
    const pilot = aPilot({ comments: connection([]), ...changes });
    const page = renderPage('/pilots/SC-101?tab=comments', {
      Query: { pilot },
      Mutation: {
        declareHealth: (_parent: unknown, { input }: { input: Sent }) => {
          sent.push(input);
          const declared = { ...input, at: '2026-11-21T19:00:00.000Z', by: priya };
          return { ...answer, pilot: { ...pilot, health: { ...apart, daysInDisagreement: 0, declared } } };
        },
      },
    });
    stop = page.stop;
    return { ...page, sent };
  };
  const line = async () => within(await screen.findByRole('region', { name: 'Health' }));

  it('stands as declared beside what the rules say, with the days they differ', async () => {
    open({ health: apart });
    const health = await line();
    expect(health.getByText('On track')).toBeTruthy();
    expect(health.getByText('At risk')).toBeTruthy();
    expect(health.getByText('In disagreement for 12 days')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('says why, by which rules, and how it was, once asked', async () => {
    const { user } = open({ health: apart });
    const health = await line();
    await user.click(health.getByRole('button', { name: 'Why' }));
    expect(await health.findByText(stale.sentence)).toBeTruthy();
    expect(health.getByText('The team is fine.')).toBeTruthy();
    const past = within(await health.findByRole('list', { name: 'How it was' }));
    expect(past.getAllByRole('listitem')).toHaveLength(2);
    expect(past.getByText('Priya Rao: “The team is fine.”')).toBeTruthy();
    await user.click(health.getByText('All the rules'));
    expect(health.getByText('A kill criterion is proven.')).toBeTruthy();
    expect(health.getByText('Applies now.', { exact: false })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(health.getByRole('button', { name: 'Why' }));
    expect(health.queryByText(stale.sentence)).toBeNull();
  });

  it('says that nobody declared it yet, and that no rule applies', async () => {
    const { user } = open({ health: silent });
    const health = await line();
    expect(health.getByText('not yet')).toBeTruthy();
    await user.click(health.getByRole('button', { name: 'Why' }));
    expect(await health.findByText('No rule applies: it is on track.')).toBeTruthy();
    expect(await health.findByText('Nothing was declared or noted yet.')).toBeTruthy();
  });

  it('is declared on track in two clicks', async () => {
    const { user, sent } = open({ health: silent });
    await user.click((await line()).getByRole('button', { name: 'Declare…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'On track' }));
    expect(await screen.findByText('SC-101 is declared on track.')).toBeTruthy();
    expect(sent[0]).toMatchObject({ pilotId: 'x101', state: 'ON_TRACK' });
    expect(await (await line()).findByText('They disagree')).toBeTruthy();
  });

  it('is declared otherwise with a sentence, which is not lost', async () => {
    const { user, sent } = open({ health: silent });
    await user.click((await line()).getByRole('button', { name: 'Declare…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Off track…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Off track: SC-101' }));
    await user.click(dialog.getByRole('button', { name: 'Declare' }));
    expect(await dialog.findByText('Say in a sentence why.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(dialog.getByLabelText('Why, in a sentence')));
    await user.keyboard('The vendor left.');
    expect(await axeFindings()).toEqual([]);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('SC-101 is declared off track.')).toBeTruthy();
    expect(sent).toEqual([expect.objectContaining({ state: 'OFF_TRACK', sentence: 'The vendor left.' })]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('shows why a declaration was refused, in its place', async () => {
    const refusal = { code: 'CLOSED_PILOT', sentence: 'This pilot is closed.', facts: [] };
    const { user } = open({ health: silent }, { refusal, problems: [] });
    await user.click((await line()).getByRole('button', { name: 'Declare…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'On track' }));
    expect(await screen.findByText('This pilot is closed.')).toBeTruthy();
  });

  it('is only read by those who may not declare it, and is gone once the pilot is closed', async () => {
    open({ health: apart, viewerCan: { ...aPilot().viewerCan, declareHealth: false } });
    expect((await line()).queryByRole('button', { name: 'Declare…' })).toBeNull();
    stop();
    document.body.replaceChildren();
    open({ stage: 'CLOSED', outcome: 'KILLED', health: { ...silent, computed: null } });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: 'Health' })).toBeNull();
  });

  it('names the request when its history is broken', async () => {
    const broken = { ...apart, history: undefined };
    const page = renderPage('/pilots/SC-101?tab=comments', {
      Query: { pilot: aPilot({ comments: connection([]), health: broken }) },
      PilotHealth: {
        history: () => {
          throw aFault('INTERNAL', 'req-5');
        },
      },
    });
    stop = page.stop;
    await page.user.click((await line()).getByRole('button', { name: 'Why' }));
    expect(await screen.findByText('Request req-5')).toBeTruthy();
    expect(screen.getByText('In disagreement for 12 days')).toBeTruthy();
  });
});
