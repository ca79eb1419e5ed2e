import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPadsProfile } from './support/a-pads-profile';
import { aPilot } from './support/a-pilot';
import { aCriterion, aValue } from './support/a-value';
import { axeFindings } from './support/axe';
import { aFault, never, renderPage } from './support/render-page';

const priya = { id: 'priya', name: 'Priya Rao' };
const evidence = {
  claim: 'PROVEN',
  notYet: null,
  estimate: 0.03,
  low: 0.004,
  high: 0.058,
  n: 12_000,
  nControl: 11_900,
  periods: 30,
  stale: false,
  staleDays: 1,
  sampleRatio: { alarm: false },
};
const locked = {
  ...aCriterion,
  state: 'LOCKED',
  baseline: { value: 0.31, n: 2_900, known: true },
  original: { statement: 'Refund share is more than 2 points above the control' },
  amendments: [{ version: 2 }],
  claimByOriginal: 'OPEN',
  evidence,
};
const plan = {
  minRunDays: 14,
  fallback: 'KILL',
  deadline: '2026-12-05',
  lock: { version: 2, hash: 'c0ffee', lockedAt: '2026-08-28T10:00:00.000Z', lockedBy: priya },
};
const decision = {
  id: 'd1',
  gate: 'START',
  choice: 'CONDITIONAL_GO',
  outcome: null,
  at: '2026-08-28T10:00:00.000Z',
  reason: 'The need is real.',
  overrule: true,
  overruleReason: 'Winter is short.',
  overrules: [{ item: 'SPONSOR' }],
  by: priya,
  snapshot: { hash: 'd00d' },
};

describe('The proof card', () => {
  let stop: () => void = () => undefined;
  afterEach(() => {
    stop();
    vi.restoreAllMocks();
  });

  const open = (changes: object | null) => {
    const pilot = changes && aPilot({ evidenceHash: 'e1de', ...changes });
    const page = renderPage('/pilots/SC-101/proof', { Query: { pilot: () => pilot } });
    stop = page.stop;
    return page;
  };
  const part = (name: string) => within(screen.getByRole('region', { name }));

  it('says what was tried, promised first, found, decided, and what it all rests on', async () => {
    open({
      stage: 'RUNNING',
      startedOn: '2026-08-28',
      customerOutcome: 'They stay.',
      criteria: [locked],
      evidencePlan: plan,
      recommendation: { sentence: 'The evidence asks to scale.' },
      pads: aPadsProfile({ REAL_STAFF: { counted: 1 }, VOLUME: { counted: null } }),
      value: aValue(),
      decisions: [decision],
    });
    expect(await screen.findByRole('article', { name: 'Proof card of SC-101' })).toBeTruthy();
    expect(part('What was tried').getByText('Customers wait nine days.')).toBeTruthy();
    const whom = part('For whom, and where');
    for (const words of ['They stay.', 'Not stated', 'Billing core, Mode 1', 'Halyard AI'])
      expect(whom.getByText(words)).toBeTruthy();
    expect(whom.getByText('started Aug 28, decision Dec 5')).toBeTruthy();

    const found = part('What was promised, and what was found');
    const [, row] = found.getAllByRole('row');
    expect(row?.textContent).toMatch(
      /Success: Refund share is more than 2\spoints above the control.*Amended, now: Refund share is more than 1\spoint above.*Baseline 31\s%, n = 2,900/,
    );
    expect(row?.textContent).toMatch(/\+3\spoints, \+0\.4 to \+5\.8\spoints.*n = 12,000 and 11,900, 30 days/);
    expect(row?.textContent).toMatch(/Proven.*By the original: not yet/);
    expect(found.getByText('Randomised.')).toBeTruthy();
    expect(found.getByText(/^Locked by Priya Rao on/).textContent).toMatch(
      /, 1 amendment since\. Success is not claimed before 14 days; if nothing is settled by Dec 5: kill\./,
    );

    const real = part('How real it was');
    expect(real.getByText('Shells')).toBeTruthy();
    const level = (name: string) => real.getByText(name).closest('li')?.textContent;
    expect([level('Real staff'), level('Volume')]).toEqual(['Real staff · essential1', 'Volume–']);
    const worth = part('What it is worth from here on');
    expect(worth.getByText('Measured in the pilot')).toBeTruthy();
    expect(worth.getByText('Expected in production')).toBeTruthy();
    const decided = part('What was decided').getByRole('listitem').textContent;
    expect(decided).toMatch(/^Go, with conditions, START gate\. Priya Rao,.*The need is real\./);
    expect(decided).toContain('Against the recommendation: Winter is short.');
    expect(decided).toContain('Started without 1 thing it had to state.');
    expect(screen.getByText(/^SHA-256 of what this rests on/).textContent).toBe(
      'SHA-256 of what this rests on. Criteria: c0ffee. Evidence: e1de. Value: ab12. Last decision: d00d',
    );
    expect(screen.getByText(/^As of/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('of a pilot that has nothing yet says so, part by part', async () => {
    open({
      problem: null,
      criteria: [],
      evidencePlan: { ...plan, lock: null, deadline: null },
      decisions: [],
      decisionDate: null,
      proposedOn: null,
    });
    expect(await screen.findByText('No criteria are registered: nothing can be proven.')).toBeTruthy();
    for (const sentence of [
      'Nobody has rated it.',
      'Nothing is stated of it.',
      'Nothing was decided yet.',
      'no dates are known',
    ])
      expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByText(/^Not locked: these lines can still be moved\./)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('does not hide what makes the figures doubtful', async () => {
    const doubtful = { ...evidence, stale: true, staleDays: 35, sampleRatio: { alarm: true } };
    const draft = {
      ...locked,
      id: 'c2',
      state: 'DRAFT',
      original: null,
      amendments: [],
      claimByOriginal: null,
    };
    const unread = { ...evidence, estimate: null, low: null, high: null, notYet: 'TOO_FEW_PERIODS' };
    open({
      criteria: [
        { ...locked, evidence: doubtful },
        { ...draft, evidence: unread },
      ],
      evidencePlan: plan,
      decisions: [],
    });
    expect(await screen.findByText('The last reading is 35 days old.')).toBeTruthy();
    expect(screen.getByText('Cases are not split as planned: no effect can be trusted.')).toBeTruthy();
    expect(screen.getByText('Too few periods to tell.')).toBeTruthy();
    expect(screen.getByText('Not locked')).toBeTruthy();
  });

  it('is reached from its pilot, leads back to it, and is printed by a button', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user, router } = open({ criteria: [], evidencePlan: plan, decisions: [] });
    await user.click(await screen.findByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('link', { name: 'SC-101' }));
    await user.click(await screen.findByRole('link', { name: 'Proof card' }));
    expect(await screen.findByRole('button', { name: 'Print' })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/pilots/SC-101/proof');
  });

  it('of a pilot that is not there says so', async () => {
    open(null);
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeTruthy();
  });

  it('shows its bones while the answer is on its way, and the request when it is broken', async () => {
    const waiting = renderPage('/pilots/SC-101/proof', { Query: { pilot: never } });
    expect(await screen.findByText('Loading…')).toBeTruthy();
    waiting.stop();
    waiting.unmount();
    const page = renderPage('/pilots/SC-101/proof', {
      Query: {
        pilot: () => {
          throw aFault('INTERNAL', 'req-9');
        },
      },
    });
    stop = page.stop;
    expect(await screen.findByText('Request req-9')).toBeTruthy();
  });
});
