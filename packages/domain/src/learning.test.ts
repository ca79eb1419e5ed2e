import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CauseId, LearningId, PilotId } from './ids.js';
import {
  type BackedLearning,
  isFollowUpLate,
  isSupported,
  learningEvents,
  learningKey,
  learningLife,
  learningNumber,
  learningStates,
  legalLearningEvents,
  moveLearning,
} from './learning.js';
import {
  followUpInput,
  furthestFollowUp,
  learningInput,
  reuseInput,
  validateLearningInput,
} from './learning-input.js';
import { mergeLearnings } from './merge-learnings.js';
import { checked } from './problems.js';

const today = '2026-11-22';
const id = '01890000-0000-7000-8000-000000000001';
const other = '01890000-0000-7000-8000-000000000002';
const pilots = ['a', 'b', 'c'] as unknown as readonly PilotId[];
const causes = ['x', 'y'] as unknown as readonly CauseId[];

const draft = {
  id: id as LearningId,
  number: 7,
  state: 'DRAFT',
  recommendation: 'Ask for the export first.',
  evidence: null,
  supporting: pilots.slice(0, 1),
  contradicting: [],
  causeIds: causes.slice(0, 1),
  mergedInto: null,
} as const satisfies Partial<BackedLearning>;

const state = fc.constantFrom(...learningStates);
const event = fc.constantFrom(...learningEvents);

describe('The life of a learning', () => {
  it('goes where its table says, and names the legal ways when it does not', () => {
    fc.assert(
      fc.property(state, event, (from, what) => {
        const moved = moveLearning({ ...draft, state: from }, what);
        if (learningLife[what].from.includes(from))
          expect(moved).toEqual({ ok: true, value: learningLife[what].to });
        else
          expect(moved).toMatchObject({
            refusal: {
              code: 'ILLEGAL_LEARNING_STATE',
              facts: { legal: legalLearningEvents(from).join(', ') },
            },
          });
      }),
    );
  });

  it('begins in draft, can come back from a contradiction, and ends retired', () => {
    expect(learningStates.map((from) => legalLearningEvents(from))).toEqual([
      ['VALIDATE', 'RETIRE', 'REWORD'],
      ['CONTRADICT', 'RETIRE', 'REWORD'],
      ['VALIDATE', 'RETIRE', 'REWORD'],
      [],
    ]);
  });

  it('needs a pilot or evidence, and a recommendation, to be validated', () => {
    const code = (parts: object) => {
      const moved = moveLearning({ ...draft, ...parts }, 'VALIDATE');
      return moved.ok ? moved.value : moved.refusal.code;
    };
    expect(code({ supporting: [] })).toBe('LEARNING_UNSUPPORTED');
    expect(code({ supporting: [], evidence: 'The log of 3 March.' })).toBe('VALIDATED');
    expect(code({ recommendation: null })).toBe('LEARNING_UNFINISHED');
  });
});

describe('Merging learnings', () => {
  const twin = {
    ...draft,
    id: other as LearningId,
    number: 9,
    supporting: pilots.slice(0, 2),
    causeIds: causes,
  };

  it('keeps the pilots and tags of both, each once', () => {
    expect(mergeLearnings(draft, twin)).toEqual({
      ok: true,
      value: {
        state: 'DRAFT',
        supporting: pilots.slice(0, 2),
        contradicting: [],
        causeIds: causes,
        evidence: null,
      },
    });
  });

  it('lets a pilot that speaks both ways speak against', () => {
    const merged = mergeLearnings(draft, { ...twin, contradicting: pilots.slice(0, 1) });
    expect(merged).toMatchObject({
      value: { supporting: pilots.slice(1, 2), contradicting: pilots.slice(0, 1) },
    });
  });

  it('is validated when either was and it can stand', () => {
    const validated = { ...twin, state: 'VALIDATED' } as const;
    const outcome = (parts: object) => mergeLearnings({ ...draft, ...parts }, validated);
    expect(outcome({})).toMatchObject({ value: { state: 'VALIDATED' } });
    expect(outcome({ recommendation: null })).toMatchObject({ value: { state: 'DRAFT' } });
    expect(outcome({ contradicting: pilots })).toMatchObject({ value: { state: 'DRAFT', supporting: [] } });
  });

  it('never leaves one validated that nothing supports', () => {
    const list = fc.subarray([...pilots]);
    const any = fc.record({
      state,
      supporting: list,
      contradicting: list,
      evidence: fc.constantFrom(null, 'A note.'),
    });
    fc.assert(
      fc.property(any, any, (one, two) => {
        const merged = mergeLearnings({ ...draft, ...one }, { ...twin, ...two });
        if (!merged.ok) return;
        expect(merged.value.state === 'VALIDATED' && !isSupported(merged.value)).toBe(false);
        expect(merged.value.supporting.filter((it) => merged.value.contradicting.includes(it))).toEqual([]);
      }),
    );
  });

  it('joins what both rest on', () => {
    const evidence = (one: string | null, two: string | null) =>
      mergeLearnings({ ...draft, evidence: one }, { ...twin, evidence: two });
    expect(evidence('A', 'B')).toMatchObject({ value: { evidence: 'A\nB' } });
    expect(evidence('A', 'A')).toMatchObject({ value: { evidence: 'A' } });
    expect(evidence(null, 'B')).toMatchObject({ value: { evidence: 'B' } });
  });

  it('refuses a learning with itself, and one that fell already', () => {
    expect(mergeLearnings(draft, draft)).toMatchObject({ refusal: { code: 'LEARNINGS_NOT_MERGED' } });
    for (const parts of [
      { state: 'CONTRADICTED' },
      { state: 'RETIRED' },
      { mergedInto: id as LearningId },
    ] as const)
      expect(mergeLearnings(draft, { ...twin, ...parts })).toMatchObject({
        refusal: { code: 'LEARNINGS_NOT_MERGED', facts: { key: 'LN-9' } },
      });
  });
});

describe('What is entered about a learning', () => {
  it('is an event and a lesson at least; everything else has a plain beginning', () => {
    expect(checked(learningInput, { event: 'It broke.', lesson: 'Test at noon.' })).toMatchObject({
      value: { recommendation: null, evidence: null, failureId: null, causeIds: [] },
    });
    expect(checked(learningInput, {}).problems.map(({ path }) => path)).toEqual(['event', 'lesson']);
  });

  it('may validate with nothing more', () => {
    expect(checked(validateLearningInput, {})).toMatchObject({
      value: { supportingPilotIds: [], evidence: null },
    });
  });

  it('answers a reuse with one line', () => {
    const given = { learningId: id, pilotId: other, moment: 'START', answer: 'APPLIED' };
    expect(checked(reuseInput, { ...given, changed: 'We asked\nfirst.' })).toMatchObject({
      value: { changed: 'We asked first.' },
    });
    expect(checked(reuseInput, given).problems).toMatchObject([{ path: 'changed' }]);
    expect(checked(reuseInput, { ...given, changed: 'x', answer: 'MAYBE' }).problems).toMatchObject([
      { path: 'answer' },
    ]);
  });
});

describe('A follow-up', () => {
  const given = { learningId: id, text: 'Ask the depot.', ownerId: other, dueOn: today };
  const problems = (parts: object) =>
    checked(followUpInput(today), { ...given, ...parts }).problems.map(({ path }) => path);

  it('is for one failure or one learning, has one owner and a day ahead', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ failureId: other })).toEqual(['learningId']);
    expect(problems({ learningId: null })).toEqual(['learningId']);
    expect(problems({ ownerId: undefined })).toEqual(['ownerId']);
    expect(problems({ dueOn: '2026-11-21' })).toEqual(['dueOn']);
    expect(problems({ dueOn: '2030-11-21' })).toEqual(['dueOn']);
    expect(furthestFollowUp).toBeGreaterThan(365);
  });

  it('is late from the day after', () => {
    expect(isFollowUpLate({ completedAt: null, dueOn: today }, today)).toBe(false);
    expect(isFollowUpLate({ completedAt: null, dueOn: '2026-11-21' }, today)).toBe(true);
    expect(isFollowUpLate({ completedAt: '2026-11-22T10:00:00.000Z', dueOn: '2026-11-21' }, today)).toBe(
      false,
    );
  });
});

describe('The key of a learning', () => {
  it('is read back as its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => learningNumber(learningKey(n)) === n),
    );
    for (const wrong of ['LN-0', 'FL-1', 'LN-', 'LN-1x']) expect(learningNumber(wrong)).toBeNull();
  });
});
