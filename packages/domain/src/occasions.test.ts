import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.js';
import type { CommentId, CriterionId, FailureId, LedgerEntryId, MemberId, PilotId } from './ids.js';
import {
  decisionOccasion,
  followUpOccasion,
  invoiceOccasion,
  killLineOccasion,
  mentionOccasion,
  type NoticedPilot,
  shouldKnowOccasion,
  staleOccasion,
} from './occasions.js';

const [lead, sponsor, decider] = ['lead', 'sponsor', 'decider'] as unknown as [MemberId, MemberId, MemberId];
const today = '2026-11-22';

const pilot = (more: Partial<NoticedPilot> = {}): NoticedPilot => ({
  id: 'p1' as PilotId,
  number: 101,
  name: 'Proactive refund',
  stage: 'RUNNING',
  decisionDate: '2026-11-25',
  leadId: lead,
  sponsorId: sponsor,
  deciderId: decider,
  ...more,
});

const inDays = (days: number, more: Partial<NoticedPilot> = {}) =>
  decisionOccasion(pilot({ decisionDate: addDays(today, days), ...more }), today);

describe('A decision date', () => {
  it('is told of when 14 days, 3 days and none are left, and when it has passed', () => {
    const kinds = [15, 14, 4, 3, 1, 0, -1].map((days) => inDays(days)?.kind ?? null);
    expect(kinds).toEqual([
      null,
      'DECISION_IN_14_DAYS',
      'DECISION_IN_14_DAYS',
      'DECISION_IN_3_DAYS',
      'DECISION_IN_3_DAYS',
      'DECISION_TODAY',
      'OWN_DECISION_OVERDUE',
    ]);
  });

  it('is the same occasion the day after, and another once the date is moved', () => {
    const moved = decisionOccasion(pilot({ decisionDate: '2026-11-24' }), today);
    const now = decisionOccasion(pilot(), today);
    expect(decisionOccasion(pilot(), '2026-11-23')?.key).toBe(now?.key);
    expect(moved?.key).not.toBe(now?.key);
  });

  it('concerns the lead, the sponsor and the decider; once it has passed, the decider alone', () => {
    expect(inDays(3)).toMatchObject({ concerns: [decider, lead, sponsor], roles: [] });
    expect(inDays(-5)).toMatchObject({ concerns: [decider], roles: [] });
  });

  it('concerns the executives where nobody is named to decide', () => {
    expect(inDays(-5, { deciderId: null })).toMatchObject({ concerns: [null], roles: ['EXECUTIVE'] });
  });

  it('says the day, because it is read later too', () => {
    expect(inDays(3)?.sentence).toBe('The decision on SC-101 Proactive refund is due on 25 November 2026.');
    expect(inDays(-4)?.sentence).toBe(
      'Your decision on SC-101 Proactive refund was due on 18 November 2026.',
    );
  });

  it('is not told of closed pilots, nor of those without a date', () => {
    expect(inDays(0, { stage: 'CLOSED' })).toBeNull();
    expect(decisionOccasion(pilot({ decisionDate: null }), today)).toBeNull();
  });
});

describe('What else is told of', () => {
  it('is a crossed kill line, anew when the terms of the criterion changed', () => {
    const line = { criterionId: 'c1' as CriterionId, termsVersion: 1, on: '2026-11-20', claim: 'above 60 %' };
    const told = killLineOccasion(pilot(), line);
    expect(told.sentence).toBe(
      'SC-101 Proactive refund has crossed its kill line with the readings of 20 November 2026: above 60 %.',
    );
    expect(killLineOccasion(pilot(), { ...line, termsVersion: 2 }).key).not.toBe(told.key);
  });

  it('is readings that stopped, anew when they came and stopped again', () => {
    const first = staleOccasion(pilot(), { metric: 'Refund share', lastOn: '2026-10-30' });
    const again = staleOccasion(pilot(), { metric: 'Refund share', lastOn: '2026-11-10' });
    expect(first.concerns).toEqual([lead]);
    expect(first.key).not.toBe(again.key);
    expect(staleOccasion(pilot(), { metric: 'Refund share', lastOn: null }).sentence).toContain(
      'has no reading yet',
    );
  });

  it('is a follow-up from the day after it was due', () => {
    const followUp = {
      id: 'f1',
      dueOn: today,
      text: 'Does it hold at scale',
      ownerId: lead,
      subjectType: 'Pilot',
      subjectId: 'p1',
      subject: 'SC-101 Proactive refund',
      path: '/pilots/SC-101',
    } as const;
    expect(followUpOccasion(followUp, today)).toBeNull();
    expect(followUpOccasion(followUp, '2026-11-23')).toMatchObject({ concerns: [lead] });
  });

  it('is an invoice before its trigger: to procurement and the lead, not to who entered it', () => {
    const invoice = {
      id: 'i1' as LedgerEntryId,
      vendor: 'Northwind',
      alarm: 'Nothing is owed.',
      enteredBy: sponsor,
    };
    expect(invoiceOccasion(pilot(), invoice)).toMatchObject({
      sentence: 'Northwind has billed SC-101 Proactive refund too early. Nothing is owed.',
      concerns: [lead],
      roles: ['PROCUREMENT'],
      by: sponsor,
    });
  });

  it('is a remark that names somebody', () => {
    const comment = { id: 'k1' as CommentId, authorId: lead, author: 'Priya Rao', mentioned: [sponsor] };
    expect(mentionOccasion(pilot(), comment)).toMatchObject({ concerns: [sponsor], by: lead });
    expect(mentionOccasion(pilot(), { ...comment, mentioned: [] })).toBeNull();
  });

  it('is a failure one should know of', () => {
    const failure = {
      id: 'x' as FailureId,
      key: 'F-12',
      whatFailed: 'Doors froze.',
      loggedBy: lead,
      toTell: [sponsor],
    };
    expect(shouldKnowOccasion(failure)).toMatchObject({
      sentence: 'You should know of F-12: Doors froze.',
      path: '/failures/F-12',
      by: lead,
    });
    expect(shouldKnowOccasion({ ...failure, toTell: [] })).toBeNull();
  });
});
