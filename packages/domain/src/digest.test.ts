import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.js';
import { type DigestFacts, digestOf } from './digest.js';
import { digestLetter } from './digest-letter.js';
import { forecastMove } from './forecast-moves.js';
import { letterText } from './letter.js';
import { noticeLetter } from './notice-letter.js';

const today = '2026-11-22';
const since = '2026-11-15T07:00:00.000Z';
const nothing: DigestFacts = { since, pilots: [], changes: [], failures: [], milestones: [] };
const pilot = (number: number, more: Partial<DigestFacts['pilots'][number]> = {}) => ({
  number,
  name: `Pilot ${number}`,
  stage: 'RUNNING' as const,
  decisionDate: null,
  decider: null,
  weeklyBurn: null,
  ...more,
});
const frozen = (madeOn: string, p85: string | null, state: 'DATED' | 'DOES_NOT_CONVERGE' = 'DATED') => ({
  madeAt: `${madeOn}T06:00:00.000Z`,
  state,
  p85,
});

describe('The decisions of a digest', () => {
  const digest = digestOf(
    {
      ...nothing,
      pilots: [
        pilot(1, { decisionDate: addDays(today, 14) }),
        pilot(2, { decisionDate: addDays(today, 15) }),
        pilot(3, {
          stage: 'DECIDING',
          decisionDate: '2026-11-08',
          weeklyBurn: { minorUnits: 70_000, currency: 'EUR' },
        }),
        pilot(4, { stage: 'CLOSED', decisionDate: '2026-11-01' }),
        pilot(5, { decisionDate: today }),
        pilot(6),
      ],
    },
    today,
  );

  it('are those due or due within 14 days, oldest first', () => {
    expect(digest.decisions.list.map(({ key }) => key)).toEqual(['SC-3', 'SC-5', 'SC-1']);
    expect(digest.dueNow).toBe(2);
    expect(digest.nextDueOn).toBe('2026-12-07');
  });

  it('say what waiting has cost', () => {
    expect(digest.decisions.list[0]?.waiting).toBe('14 days late. Waiting costs €700 a week, €1,400 so far.');
    expect(digest.decisions.list[2]?.waiting).toBeNull();
  });
});

describe('What changed, and what failed', () => {
  it('is what matters to people who are not there every day, newest first, cut after ten', () => {
    const changes = Array.from({ length: 13 }, (_, hour) => ({
      verb: hour === 0 ? ('addMetric' as const) : ('decide' as const),
      at: `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`,
      sentence: `At ${hour}.`,
      path: null,
    }));
    const { list, more } = digestOf({ ...nothing, changes }, today).changes;
    expect(list.map(({ sentence }) => sentence).slice(0, 2)).toEqual(['At 12.', 'At 11.']);
    expect([list.length, more]).toEqual([10, 2]);
  });
});

describe('A forecast', () => {
  it('moves from the newest before the week to the newest in it', () => {
    const list = [
      frozen('2026-11-20', '2027-03-15'),
      frozen('2026-11-09', '2027-03-01'),
      frozen('2026-11-17', '2027-05-01'),
      frozen('2026-11-02', '2027-01-01'),
    ];
    expect(forecastMove(list, since)).toEqual({
      days: 14,
      sentence: 'Its 85 % date is 14 days later: 15 March 2027 instead of 1 March 2027.',
    });
  });

  it('that was frozen on the day of the last digest, after it was written, is in this one', () => {
    const later = { ...frozen('2026-11-15', '2027-03-15'), madeAt: '2026-11-15T14:00:00.000Z' };
    expect(forecastMove([frozen('2026-11-15', '2027-03-01'), later], since)?.days).toBe(14);
  });

  it('that got a date or lost it says so', () => {
    const list = [frozen('2026-11-09', '2027-03-01'), frozen('2026-11-20', null, 'DOES_NOT_CONVERGE')];
    expect(forecastMove(list, since)).toEqual({
      days: null,
      sentence: 'It was due by 1 March 2027 and is not converging.',
    });
  });

  it('did not move when it says the same, is the first, or was not made anew', () => {
    const old = frozen('2026-11-09', '2027-03-01');
    expect(forecastMove([old, frozen('2026-11-20', '2027-03-01')], since)).toBeNull();
    expect(forecastMove([frozen('2026-11-20', '2027-03-01')], since)).toBeNull();
    expect(forecastMove([old], since)).toBeNull();
  });
});

describe('The letter of a digest', () => {
  const reader = { workspaceName: 'Brindlewick', addedBy: null };

  it('is calm when nothing happened, and says when the next decision is due', () => {
    const digest = digestOf({ ...nothing, pilots: [pilot(1, { decisionDate: '2027-01-10' })] }, today);
    const letter = digestLetter(digest, reader);
    expect(letter.subject).toBe('Brindlewick: no decision due, week to 22 November 2026');
    expect(letterText(letter, null)).toContain(
      'DECISIONS\nNo decision is due. The next one is due on 10 January 2027.',
    );
  });

  it('tells somebody without an account who added them', () => {
    const letter = digestLetter(digestOf(nothing, today), { ...reader, addedBy: 'Helen Marsh' });
    expect(letter.footer).toBe(
      'You get the digest of Brindlewick every week, because Helen Marsh added you. Helen Marsh can end that, too.',
    );
  });

  it('says what is due and who decides, what failed with what was learnt, and which dates moved', () => {
    const facts: DigestFacts = {
      since,
      pilots: [pilot(101, { decisionDate: '2026-11-21', decider: 'Helen Marsh' })],
      changes: [
        {
          verb: 'decide',
          at: '2026-11-20T10:00:00.000Z',
          sentence: 'Helen Marsh decided on SC-7.',
          path: '/pilots/SC-7',
        },
      ],
      failures: [
        {
          key: 'F-1',
          whatFailed: 'Doors froze.',
          lessons: ['Heat them.'],
          loggedAt: '2026-11-19T10:00:00.000Z',
        },
        { key: 'F-2', whatFailed: 'No signal.', lessons: [], loggedAt: '2026-11-18T10:00:00.000Z' },
      ],
      milestones: [
        {
          key: 'M-4',
          name: 'All depots',
          frozen: [frozen('2026-11-09', '2027-03-08'), frozen('2026-11-20', '2027-03-01')],
        },
      ],
    };
    const text = letterText(digestLetter(digestOf(facts, today), reader), 'https://s.example');
    expect(
      text,
    ).toBe(`From 16 November 2026 to 22 November 2026: 1 decision due; 2 failures logged; 1 forecast moved.

DECISIONS
- SC-101 Pilot 101
  Due on 21 November 2026. 1 day late. What waiting costs is not known. Helen Marsh decides.
  https://s.example/pilots/SC-101

WHAT CHANGED
- Helen Marsh decided on SC-7.
  https://s.example/pilots/SC-7

FAILURES AND LEARNINGS
- F-1: Doors froze.
  Learnt: Heat them.
  https://s.example/failures/F-1
- F-2: No signal.
  Nothing is recorded as learnt from it yet.
  https://s.example/failures/F-2

FORECASTS THAT MOVED
- M-4 All depots
  Its 85 % date is 7 days earlier: 1 March 2027 instead of 8 March 2027.
  https://s.example/road/M-4

--
You get the digest of Brindlewick every week. You can end that in your settings under Notifications.
`);
  });
});

describe('The letter of notices', () => {
  const due = { kind: 'DECISION_TODAY', sentence: 'SC-1 is due.', path: '/pilots/SC-1' } as const;
  const mention = { kind: 'MENTION', sentence: 'Priya mentioned you.', path: '/pilots/SC-2' } as const;

  it('has a single notice for its subject', () => {
    expect(noticeLetter([due], 'Brindlewick').subject).toBe('SC-1 is due.');
  });

  it('puts several under the names of their kinds, the pressing first', () => {
    const letter = noticeLetter([mention, due], 'Brindlewick');
    expect(letter.subject).toBe('Brindlewick: 2 things to know');
    expect(letter.sections.map(({ heading }) => heading)).toEqual([
      'Decision due today',
      'You are mentioned',
    ]);
  });

  it('is not longer than somebody reads: twenty of a kind, and how many more', () => {
    const [section] = noticeLetter(Array(1_030).fill(due), 'Brindlewick').sections;
    expect([section?.lines.length, section?.more]).toEqual([
      20,
      'And 1,010 more, in the product under News.',
    ]);
  });
});
