import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgramId } from './ids.js';
import { rebuiltSentence, type Standing, standingBefore } from './pilot-on-day.js';

const now: Standing = {
  stage: 'CLOSED',
  outcome: 'KILLED',
  onHold: false,
  programId: 'homes' as ProgramId,
  unitId: null,
  decisionDate: '2026-09-30',
  proposedOn: '2026-05-01',
  startedOn: '2026-06-01',
  closedOn: '2026-10-02',
};

describe('How a pilot stood on a day', () => {
  it('is as it stands now where nothing happened since', () => {
    expect(standingBefore(now, [])).toEqual(now);
    expect(standingBefore(now, [{ comment: [null, 'Fine.'] }])).toEqual(now);
  });

  it('takes of each field what stood before the first change since', () => {
    const later = [
      { stage: ['RUNNING', 'DECIDING'], onHold: [true, false] },
      { decisionDate: ['2026-08-31', '2026-09-30'], reason: [null, 'Frost.'] },
      { stage: ['DECIDING', 'CLOSED'], outcome: [null, 'KILLED'], closedOn: [null, '2026-10-02'] },
    ] as const;
    expect(standingBefore(now, later)).toEqual({
      ...now,
      stage: 'RUNNING',
      onHold: true,
      outcome: null,
      decisionDate: '2026-08-31',
      closedOn: null,
    });
    expect(standingBefore(now, later.slice(2))).toEqual({
      ...now,
      stage: 'DECIDING',
      outcome: null,
      closedOn: null,
    });
  });

  it('leads back through any row of changes to where it began', () => {
    const stages = fc.array(fc.constantFrom('PROPOSED', 'RUNNING', 'DECIDING', 'CLOSED'), { minLength: 2 });
    fc.assert(
      fc.property(stages, fc.nat(), (row, at) => {
        const stood = row as Standing['stage'][];
        const from = at % (stood.length - 1);
        const later = stood.slice(1).map((stage, place) => ({ stage: [stood[place], stage] as const }));
        const last = { ...now, stage: stood.at(-1) ?? 'CLOSED' };
        expect(standingBefore(last, later.slice(from)).stage).toBe(stood[from]);
      }),
    );
  });
});

describe('What is said of a day that was rebuilt', () => {
  const told = { day: '2026-10-03', since: '2026-06-01', imported: 0 };
  it('names the day and what is left out', () => {
    expect(rebuiltSentence(told)).toMatch(
      /end of .*October.*, rebuilt from the history\. Evidence, .* left out\.$/,
    );
  });

  it('says what is not known of imports', () => {
    expect(rebuiltSentence({ ...told, imported: 1 })).toMatch(
      / 1 pilot came from an import, which has no history/,
    );
    expect(rebuiltSentence({ ...told, imported: 2_133 })).toContain(' 2,133 pilots came from an import');
  });

  it('says where the history begins before it is there', () => {
    expect(rebuiltSentence({ ...told, day: '2026-05-31' })).toMatch(
      /^The history begins on .*June.*: of .*May.* nothing is known\.$/,
    );
    expect(rebuiltSentence({ ...told, since: null })).toMatch(/^The history begins with the first pilot/);
  });
});
