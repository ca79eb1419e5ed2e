import { screen, within } from '@testing-library/react';
import type { GraphQLResolveInfo } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  aCriterion,
  aLock,
  anAmendment,
  anEvidencePlan,
  cost,
  minutes,
  someEvidence,
} from './support/a-criterion';
import { aPilot } from './support/a-pilot';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

const success = aCriterion({ evidence: someEvidence() });
const sentence =
  'Continue. “Solved at first contact is more than 2 points above the control” is not yet settled.';
const recommendation = {
  ask: 'CONTINUE',
  sentence,
  fallback: null,
  since: null,
  reasons: [
    { claim: 'OPEN', sentence: sentence.slice('Continue. '.length), criterion: success },
    { claim: 'OPEN', sentence: 'The cost is not settled either.', criterion: { ...success, id: 'other' } },
  ],
};
const running = {
  stage: 'RUNNING',
  startedOn: '2026-11-02',
  comments: connection([]),
  criteria: [success],
  recommendation,
  evidencePlan: anEvidencePlan({ lock: aLock, deadline: '2026-12-05' }),
  readings: connection([]),
};

describe('The evidence tab', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());

  const open = (changes: object = {}, address = '/pilots/SC-101') => {
    const page = renderPage(address, { Query: { pilot: aPilot({ ...running, ...changes }) } });
    stop = page.stop;
    return page;
  };
  const tab = async () =>
    within(await screen.findByRole('region', { name: 'Evidence' }, { timeout: 30_000 }));
  const region = async (name: string) => within(await (await tab()).findByRole('region', { name }));

  it('is where a pilot opens once its criteria are locked', async () => {
    const { router } = open();
    expect(
      await screen.findByRole('tab', { name: 'Evidence', selected: true }, { timeout: 30_000 }),
    ).toBeTruthy();
    expect(router.state.location.search).toEqual({});
  });

  it('leaves a pilot without a lock on its charter', async () => {
    open({ evidencePlan: anEvidencePlan(), recommendation: null });
    expect(
      await screen.findByRole('tab', { name: 'Charter', selected: true }, { timeout: 30_000 }),
    ).toBeTruthy();
  });

  it('says first what the evidence asks for, nothing twice, and how far one may speak of cause', async () => {
    open();
    const verdict = await region('What the evidence asks for');
    expect(verdict.getByText('Continue')).toBeTruthy();
    expect(verdict.getByText(sentence)).toBeTruthy();
    expect(verdict.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'The cost is not settled either.',
    ]);
    expect(verdict.getByText('Control beside it.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('says of each metric how far one may speak of cause, where the designs differ', async () => {
    const alone = { id: 'k1', role: 'KILL', metric: cost, design: 'ONE_ARM', grade: 'NO_COMPARISON' };
    open({ criteria: [success, aCriterion({ ...alone, evidence: someEvidence() })] });
    const verdict = await region('What the evidence asks for');
    expect(verdict.getByText('Solved at first contact: control beside it.')).toBeTruthy();
    expect(verdict.getByText('Cost per contact: no comparison.')).toBeTruthy();
  });

  it('draws the interval with its sentence, and reads every look aloud', async () => {
    open();
    const figure = within(await (await tab()).findByRole('figure', { name: /^Solved at first contact/ }));
    expect(figure.getByText(/control beside it/)).toBeTruthy();
    expect(figure.getByRole('slider').getAttribute('aria-valuetext')).toMatch(
      /\+3\.3\spoints, \+0\.4 to \+6\.2\spoints, n = 1,590/,
    );
  });

  it('draws guardrails small, along the same days', async () => {
    const guardrail = aCriterion({ id: 'g1', role: 'GUARDRAIL', metric: minutes, evidence: someEvidence() });
    const second = aCriterion({ id: 'g2', role: 'GUARDRAIL', metric: cost, evidence: someEvidence() });
    open({ criteria: [success, guardrail, second] });
    const figure = within(await (await tab()).findByRole('figure', { name: /^Guardrails/ }));
    expect(figure.getByText('Minutes a visit: not yet. Cost per contact: not yet.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('says why nothing can be drawn, never that there is no effect', async () => {
    open({ criteria: [aCriterion()] });
    const metric = await region('Solved at first contact');
    expect(metric.getByText('No readings yet.')).toBeTruthy();
    expect((await tab()).queryByText(/no effect/i)).toBeNull();
    expect(await (await region('Readings')).findByRole('heading', { name: 'No readings yet' })).toBeTruthy();
  });

  it('shows the original first, what was amended under it, and what the original would say', async () => {
    const amended = aCriterion({
      evidence: someEvidence({ claim: 'PROVEN' }),
      claimByOriginal: 'OPEN',
      statement: 'Solved at first contact is more than 1 point above the control.',
      amendments: [anAmendment()],
    });
    open({ criteria: [amended] });
    const criteria = await region('Criteria');
    expect(
      criteria.getByText('Solved at first contact is more than 2 points above the control.'),
    ).toBeTruthy();
    expect(
      criteria.getByText('Now: Solved at first contact is more than 1 point above the control.'),
    ).toBeTruthy();
    expect(criteria.getByText(/threshold \+2 points → \+1 point/)).toBeTruthy();
    expect(criteria.getByText('Figures had been seen.')).toBeTruthy();
    expect(criteria.getByText('By the original: not yet')).toBeTruthy();
  });

  it('says of stale, skewed and clustered readings what they are', async () => {
    const doubtful = someEvidence({
      stale: true,
      staleDays: 12,
      designEffect: 2.4,
      sampleRatio: { __typename: 'SampleRatio', expected: 0.5, observed: 0.61, p: 0.0001, alarm: true },
    });
    open({ criteria: [aCriterion({ evidence: doubtful })] });
    const verdict = await region('What the evidence asks for');
    expect(verdict.getByText('The last reading is 12 days old; daily readings are expected.')).toBeTruthy();
    expect(verdict.getByRole('button', { name: 'Add readings' })).toBeTruthy();
    expect(verdict.getByText(/^61\.0 % of the cases are in the pilot, 50\.0 % were planned/)).toBeTruthy();
    expect((await region('Criteria')).getByText('Design effect 2.4')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('says how a figure was made, for whoever wants to make it again', async () => {
    open();
    const criteria = await region('Criteria');
    expect(criteria.getByText(/^TWO_PROPORTIONS 1; 90 % confidence.*inputs ab12cd34ef56\.$/)).toBeTruthy();
  });

  it('looks back on a closed pilot, and offers nothing to change', async () => {
    open({ stage: 'CLOSED', outcome: 'KILLED', closedOn: '2026-11-20' });
    expect(await region('What the evidence asked for')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Add readings|^Amend|New criterion/ })).toBeNull();
  });

  const asked = (answer: () => unknown) => {
    const pilot = aPilot(running);
    const of = (_parent: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
      info.operation.name?.value === 'EvidenceTab' ? answer() : pilot;
    stop = renderPage('/pilots/SC-101', { Query: { pilot: of } }).stop;
  };

  it('shows its bones while the answer is on its way', async () => {
    asked(never);
    expect(await (await tab()).findByText('Loading…')).toBeTruthy();
  });

  it('says that it is not open to a role', async () => {
    asked(() => Promise.reject(aFault('FORBIDDEN')));
    expect(await (await tab()).findByRole('heading', { name: 'Not open to your role' })).toBeTruthy();
  });

  it('names the request when it is broken', async () => {
    asked(() => Promise.reject(aFault('INTERNAL', 'req-7')));
    expect(await (await tab()).findByText('Request req-7')).toBeTruthy();
    expect((await tab()).getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
