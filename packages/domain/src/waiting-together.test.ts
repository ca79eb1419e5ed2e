import { describe, expect, it } from 'vitest';
import { decisionWaitsFor } from './gate-leave.js';
import type { MemberId } from './ids.js';
import { waiting } from './waiting.js';
import { waitingTogether } from './waiting-together.js';

const today = '2026-11-22';
const deciding = (decisionDate: string | null, minorUnits: number | null, currency = 'EUR') =>
  waiting({ stage: 'DECIDING', decisionDate }, minorUnits === null ? null : { minorUnits, currency }, today);

describe('What it costs that several decisions are waited for', () => {
  it('is the sum of what is known, and what is not known is counted', () => {
    const waits = [deciding('2026-11-10', 420_000), deciding('2026-12-01', 50_000), deciding(null, null)];
    expect(waitingTogether(waits, 'ALL', null)).toEqual({
      costPerWeek: [{ minorUnits: 470_000, currency: 'EUR' }],
      soFar: [{ minorUnits: 720_000, currency: 'EUR' }],
      unknown: 1,
      sentence: '3 decisions wait. Waiting costs €4,700 a week, €7,200 so far; of 1 it is not known.',
    });
  });

  it('is never added across currencies', () => {
    const { sentence } = waitingTogether(
      [deciding('2026-11-15', 70_000), deciding('2026-11-15', 90_000, 'SEK')],
      'MINE',
      null,
    );
    expect(sentence).toMatch(
      /^2 decisions wait. Waiting costs €700 and SEK.900 a week, €700 and SEK.900 so far.$/,
    );
  });

  it.each([
    [[deciding('2026-11-10', null)], '1 decision waits. What waiting costs is not known.'],
    [[deciding('2026-12-10', 420_000)], '1 decision waits. Waiting costs €4,200 a week.'],
    [[null], '1 decision waits.'],
  ])('of %j is “%s”', (waits, sentence) => {
    expect(waitingTogether(waits, 'MINE', null).sentence).toBe(sentence);
  });

  it('is calm when nothing waits, with the day of the next', () => {
    expect(waitingTogether([], 'MINE', '2026-12-03').sentence).toBe(
      'No decision waits for you. The next is due on 3 December 2026.',
    );
    expect(waitingTogether([], 'ALL', null).sentence).toBe(
      'No decisions are waiting. None has a date ahead.',
    );
  });
});

describe('Whom a decision waits for', () => {
  const [me, other] = ['me', 'other'] as MemberId[];
  const actor = (role: 'EXECUTIVE' | 'LEAD' | 'ADMIN') => ({
    role,
    scope: 'WRITE' as const,
    memberId: me as MemberId,
  });

  it('is the named decider, whatever their role', () => {
    for (const role of ['EXECUTIVE', 'LEAD', 'ADMIN'] as const) {
      expect(decisionWaitsFor(actor(role), { deciderId: me as MemberId })).toBe(true);
      expect(decisionWaitsFor(actor(role), { deciderId: other as MemberId })).toBe(false);
    }
  });

  it('is the executives where nobody is named', () => {
    expect(decisionWaitsFor(actor('EXECUTIVE'), { deciderId: null })).toBe(true);
    expect(decisionWaitsFor(actor('ADMIN'), { deciderId: null })).toBe(false);
    expect(decisionWaitsFor(actor('LEAD'), { deciderId: null })).toBe(false);
  });
});
