import { describe, expect, it } from 'vitest';
import { usualPlan } from './criteria.js';
import { type KnownAtGate, readSnapshot, snapshotText } from './decision-snapshot.js';
import type { JudgedCriterion } from './evidence.js';
import type { CriterionId, MetricId, PilotId, WorkspaceId } from './ids.js';
import type { Pilot } from './pilot.js';
import type { ValueSummary } from './value.js';

const workspaceId = '01936f1e-0000-7000-8000-00000000000a' as WorkspaceId;
const pilotId = '01936f1e-0000-7000-8000-00000000000b' as PilotId;

const success = {
  criterion: {
    id: '01936f1e-0000-7000-8000-00000000000c' as CriterionId,
    role: 'SUCCESS',
    state: 'LOCKED',
    design: 'TWO_ARMS',
    randomised: true,
    threshold: 0.02,
    original: { threshold: 0.03 },
  },
  metric: { id: '01936f1e-0000-7000-8000-00000000000d' as MetricId, name: 'Refund share' },
  evidence: { claim: 'PROVEN', estimate: 0.1 + 0.2, low: 1e-7, high: null, n: 1_240 },
} as JudgedCriterion;

const known: KnownAtGate = {
  gate: 'SCALE',
  at: '2026-11-22T08:00:00.000Z',
  pilot: { id: pilotId, number: 101, version: 7 } as Pilot,
  touched: [],
  evidence: {
    pilotId,
    plan: { ...usualPlan, workspaceId, pilotId, lock: null, version: 1 },
    criteria: [success],
    recommendation: {
      ask: 'SUCCEED',
      sentence: 'Scale it.',
      reasons: [{ criterion: success.criterion, claim: 'PROVEN', sentence: 'Proven.' }],
      fallback: null,
      since: '2026-11-20',
    },
    stale: false,
    sampleRatioAlarm: false,
    hash: 'abc',
  },
  pads: null,
  readiness: [
    { code: 'SPONSOR', words: 'Sponsor', met: false, where: 'CHARTER', field: 'sponsorId', detail: null },
  ],
  value: { sentence: 'It pays.', sunk: 1 } as ValueSummary,
};

describe('The snapshot of a decision', () => {
  it('reads back as it was taken, every digit of it', () => {
    const read = readSnapshot(snapshotText(known));
    expect(read).toMatchObject({
      form: 1,
      gate: 'SCALE',
      evidenceHash: 'abc',
      pilot: { key: 'SC-101', version: 7 },
      criteria: [
        {
          role: 'SUCCESS',
          grade: 'RANDOMISED',
          threshold: 0.02,
          original: { threshold: 0.03 },
          evidence: { estimate: 0.1 + 0.2, low: 1e-7, high: null },
        },
      ],
      recommendation: { ask: 'SUCCEED', reasons: [{ criterionId: success.criterion.id }] },
      readiness: [{ code: 'SPONSOR', met: false, detail: null }],
      value: { sentence: 'It pays.', sunk: 1 },
    });
  });

  it('is the same text whenever the same is known', () => {
    const again = {
      ...known,
      value: { sunk: 1, sentence: 'It pays.' } as ValueSummary,
      pilot: { ...known.pilot },
    };
    expect(snapshotText(again)).toBe(snapshotText(known));
    expect(snapshotText({ ...known, gate: 'START' })).not.toBe(snapshotText(known));
  });
});
