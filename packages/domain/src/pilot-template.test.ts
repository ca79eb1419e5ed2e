import { describe, expect, it } from 'vitest';
import type { Actor } from './actor.js';
import type { CriterionDraft } from './criteria.js';
import type { MemberId, MetricId } from './ids.js';
import type { Pilot } from './pilot.js';
import { changesTemplate, decisionDay, defaultsOf, fillsOf, templateInput } from './pilot-template.js';
import { checked } from './problems.js';

const claim = {
  role: 'SUCCESS',
  metricId: 'solved' as MetricId,
  design: 'ONE_ARM',
  threshold: 0.8,
  randomised: false,
  baseline: null,
  plannedSplit: null,
  alpha: 0.1,
  casesPerPeriod: 100,
  period: 'WEEK',
} satisfies CriterionDraft;
const pilot = {
  problem: 'Customers wait.',
  hypothesis: 'Calls end sooner.',
  customerOutcome: null,
  businessOutcome: null,
  preMortem: null,
  programId: 'care',
  unitId: null,
  systemId: 'billing',
  sponsorId: 'helen',
  deciderId: null,
  leadId: 'priya',
  proposedOn: '2026-10-01',
  decisionDate: '2026-11-26',
} as unknown as Pilot;
const as = (role: Actor['role'], memberId = 'm') => ({
  role,
  memberId: memberId as MemberId,
  scope: 'WRITE' as const,
});

describe('What a pilot gives to others like it', () => {
  it('is what it states and claims, by days and not by dates, and never who leads it', () => {
    const found = defaultsOf(pilot, [{ ...claim, id: 'c1' } as CriterionDraft]);
    expect(found).toMatchObject({ hypothesis: 'Calls end sooner.', decisionDays: 56, criteria: [claim] });
    expect(found.criteria[0]).not.toHaveProperty('id');
    expect(found).not.toHaveProperty('leadId');
    expect(decisionDay(found, '2027-01-01')).toBe('2027-02-26');
  });

  it('says nothing of when, when it did not say', () => {
    const found = defaultsOf({ ...pilot, proposedOn: null }, []);
    expect([found.decisionDays, decisionDay(found, '2027-01-01')]).toEqual([null, null]);
    expect(defaultsOf({ ...pilot, decisionDate: '2026-09-01' }, []).decisionDays).toBeNull();
  });
});

describe('Filling a pilot', () => {
  it('fills what is empty, and leaves what was typed', () => {
    const typed = { ...pilot, hypothesis: 'Mine.', systemId: null, sponsorId: null };
    const kill = { ...claim, role: 'KILL' as const };
    const fills = fillsOf(typed, defaultsOf(pilot, [claim, kill]), [claim]);
    expect(fills.changes).toEqual({ systemId: 'billing', sponsorId: 'helen' });
    expect(fills.criteria).toEqual([kill]);
  });
});

describe('A template', () => {
  it('is typed with little, and checked', () => {
    expect(checked(templateInput, { name: ' Voice  bots ' })).toMatchObject({
      value: { name: 'Voice bots', hypothesis: null, programId: null, decisionDays: null },
    });
    const wrong = checked(templateInput, { name: '', decisionDays: 0, systemId: 'x' });
    expect(wrong.problems.map(({ path }) => path)).toEqual(['name', 'systemId', 'decisionDays']);
  });

  it('is changed by its owner, the owner of its program and administrators', () => {
    const mine = { ownerId: 'm' as MemberId };
    const program = 'o' as MemberId;
    expect(changesTemplate(as('LEAD'), mine, null)).toBe(true);
    expect(changesTemplate(as('LEAD', 'x'), mine, program)).toBe(false);
    expect(changesTemplate(as('EXECUTIVE', 'o'), mine, program)).toBe(true);
    expect(changesTemplate(as('ADMIN', 'x'), mine, null)).toBe(true);
    expect(changesTemplate(as('CONTRIBUTOR'), mine, null)).toBe(false);
  });
});
