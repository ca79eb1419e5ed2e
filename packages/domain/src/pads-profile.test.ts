import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberId, PadsRatingId, PilotId, WorkspaceId } from './ids.js';
import {
  essentialCriteria,
  type PadsLevelNumber,
  type PadsProfile,
  type PadsRating,
  padsCriteria,
  padsLevelNumbers,
  type RatedLevel,
} from './pads.js';
import { countedLevel, countingRatings, nextRep, padsProfile, scoreOf } from './pads-profile.js';
import { padsBands } from './pads-score.js';
import { reconcile } from './reconcile-pads.js';

type Given = PadsLevelNumber | null;
const link = { title: 'Run book', url: 'https://example.org/run-book' };

let count = 0;
/** A rating with these levels, in the order of the criteria; the last one given stands for the rest. */
function aRating(
  raterId: string,
  levels: readonly Given[],
  { artefacts = true, ...rest }: Partial<PadsRating> & { artefacts?: boolean } = {},
): PadsRating {
  const rated = padsCriteria.map((criterion, at): RatedLevel => {
    const level = levels[Math.min(at, levels.length - 1)] ?? null;
    return { criterion, level, note: null, artefact: artefacts ? link : null };
  });
  return {
    workspaceId: 'w' as WorkspaceId,
    id: `rating ${++count}` as PadsRatingId,
    pilotId: 'p' as PilotId,
    raterId: raterId as MemberId,
    kind: 'OWN',
    sentence: null,
    levels: rated,
    ratedAt: `2026-11-${String(count).padStart(2, '0')}T00:00:00.000Z`,
    ...rest,
  };
}

function profileOf(...ratings: readonly PadsRating[]): PadsProfile {
  const profile = padsProfile(ratings);
  if (!profile) throw new Error('There is no profile.');
  return profile;
}

const countedOf = ({ levels }: PadsProfile) => levels.map(({ counted }) => counted);

describe('A level', () => {
  it.each([
    [4, true, 4],
    [4, false, 2],
    [3, false, 2],
    [2, false, 2],
    [0, false, 0],
    [0, true, 0],
    [null, true, null],
    [null, false, null],
  ] as const)('of %s, artefact: %s, counts as %s', (claimed, has, counted) => {
    expect(countedLevel(claimed, has)).toBe(counted);
  });
});

describe('A profile', () => {
  it('is none before the first rating', () => expect(padsProfile([])).toBeNull());

  it('counts what is only asserted as 2', () => {
    const profile = profileOf(aRating('Ann', [4], { artefacts: false }));
    expect(profile).toMatchObject({ band: 'SHELLS', weakest: 2, raters: ['Ann'], toReconcile: [] });
    expect(profile.levels[0]).toMatchObject({ claimed: 4, counted: 2, essential: true, artefact: null });
    expect(profileOf(aRating('Ann', [4])).band).toBe('FULL_PADS');
  });

  it('takes each rater by their newest rating, and the lower of the newest two raters', () => {
    const old = aRating('Ann', [0]);
    const gone = aRating('Cid', [0]);
    const ratings = [old, gone, aRating('Ann', [4]), aRating('Bea', [3, 4])];
    const profile = profileOf(...ratings);
    expect(profile.raters).toEqual(['Bea', 'Ann']);
    expect(countedOf(profile)).toEqual([3, 4, 4, 4, 4, 4, 4, 4, 4, 4]);
    expect(profile.levels[0]?.byRater).toEqual([
      { raterId: 'Bea', level: 3 },
      { raterId: 'Ann', level: 4 },
    ]);
  });

  it('is the same in whatever order the ratings are read', () => {
    const ratings = [aRating('Ann', [4]), aRating('Bea', [1]), aRating('Ann', [2]), aRating('Cid', [3])];
    fc.assert(
      fc.property(fc.shuffledSubarray(ratings, { minLength: 4 }), (shuffled) => {
        expect(padsProfile(shuffled)).toEqual(padsProfile(ratings));
      }),
    );
  });

  it('lets an artefact count whoever attached it', () => {
    const profile = profileOf(aRating('Ann', [4]), aRating('Bea', [4], { artefacts: false }));
    expect(profile.levels[0]).toMatchObject({ counted: 4, artefact: link, apart: false });
  });

  it.each([
    [[2], [4], true],
    [[3], [4], false],
    [[0], [2], true],
    [[1], [2], false],
  ] as const)('of %j beside %j is to be settled: %s', (ann, bea, apart) => {
    const profile = profileOf(aRating('Ann', ann), aRating('Bea', bea));
    expect(profile.toReconcile).toEqual(apart ? padsCriteria : []);
  });

  it('is to be settled where only one says that a criterion does not apply; the level counts until then', () => {
    const profile = profileOf(aRating('Ann', [3, 3, 3, 3, null]), aRating('Bea', [3, 3, 3, 3, 3]));
    expect(profile.toReconcile).toEqual(padsCriteria.slice(4));
    expect(countedOf(profile)).toEqual(Array(10).fill(3));
  });

  it('leaves out what does not apply', () => {
    const profile = profileOf(aRating('Ann', [3, 3, 3, 3, null]));
    expect(profile).toMatchObject({ band: 'FULL_PADS', toReconcile: [] });
    expect(profile.score).toBe(profileOf(aRating('Ann', [3])).score);
  });

  it('stands as it was settled until somebody rates again, and then begins anew', () => {
    const two = [aRating('Ann', [1]), aRating('Bea', [4])];
    const settled = aRating('Ann', [3], { kind: 'RECONCILED', sentence: 'We looked together.' });
    const profile = profileOf(...two, settled);
    expect(profile).toMatchObject({ band: 'FULL_PADS', reconciled: 'We looked together.', toReconcile: [] });
    const again = aRating('Bea', [2]);
    expect(countingRatings([...two, settled, again])).toEqual([again]);
    expect(profileOf(...two, settled, again)).toMatchObject({ band: 'SHELLS', reconciled: null });
  });

  it('never counts more than any of its raters claims', () => {
    const level = fc.constantFrom(...padsLevelNumbers);
    const ten = fc.array(level, { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(ten, ten, fc.boolean(), (ann, bea, artefacts) => {
        const profile = profileOf(aRating('Ann', ann, { artefacts }), aRating('Bea', bea, { artefacts }));
        profile.levels.forEach(({ counted }, at) => {
          expect(counted).toBeLessThanOrEqual(Math.min(ann[at] ?? 0, bea[at] ?? 0));
        });
      }),
    );
  });
});

describe('A reconciliation', () => {
  const two = [aRating('Ann', [1]), aRating('Bea', [4])];
  const profile = profileOf(...two);

  it('settles the two ratings it was made on', () => {
    expect(reconcile(profile, profile.ratings)).toMatchObject({ ok: true });
  });

  it.each([[null], [profileOf(aRating('Ann', [1]))]])('needs two raters', (one) => {
    const answer = reconcile(one, one?.ratings ?? []);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'NOTHING_TO_RECONCILE' } });
  });

  it('is refused when somebody rated meanwhile', () => {
    const now = profileOf(...two, aRating('Cid', [2]));
    expect(reconcile(now, profile.ratings)).toMatchObject({
      ok: false,
      refusal: { code: 'RATED_MEANWHILE' },
    });
  });
});

describe('The next rep', () => {
  interface State {
    readonly claimed: Given;
    readonly has: boolean;
  }
  const levelsOf = (states: readonly State[]) =>
    states.map(({ claimed, has }, at) => ({
      criterion: padsCriteria[at] ?? 'RUN_MODEL',
      essential: at < essentialCriteria.length,
      claimed,
      counted: countedLevel(claimed, has),
      artefact: has ? link : null,
    }));

  /** Every way to raise levels and attach artefacts, with its cost; the cheapest that lifts the band. */
  function cheapest(states: readonly State[]): readonly [steps: number, artefacts: number] | null {
    const band = padsBands.indexOf(scoreOf(levelsOf(states)).band);
    let best: readonly [number, number] | null = null;
    const tryAll = (done: readonly State[], steps: number, artefacts: number): void => {
      const next = states[done.length];
      if (!next) {
        const lifted = padsBands.indexOf(scoreOf(levelsOf(done)).band) > band;
        const cheaper = !best || steps < best[0] || (steps === best[0] && artefacts < best[1]);
        if (lifted && cheaper) best = [steps, artefacts];
        return;
      }
      for (const claimed of padsLevelNumbers) {
        const climbed = next.claimed === null ? 0 : claimed - next.claimed;
        if (climbed < 0 || (next.claimed === null && claimed > 0)) continue;
        for (const has of next.has ? [true] : [false, true]) {
          const state = { claimed: next.claimed === null ? null : claimed, has };
          tryAll([...done, state], steps + climbed, artefacts + (has && !next.has ? 1 : 0));
        }
      }
    };
    tryAll([], 0, 0);
    return best;
  }

  const state = fc.record({ claimed: fc.constantFrom(...padsLevelNumbers), has: fc.boolean() });
  const optional = fc.record({ claimed: fc.constantFrom(null, ...padsLevelNumbers), has: fc.boolean() });
  const states = fc
    .tuple(fc.array(state, { minLength: 4, maxLength: 4 }), optional)
    .map(([essentials, other]): readonly State[] => [...essentials, other]);

  it('is the cheapest of all changes that lift the band', () => {
    fc.assert(
      fc.property(states, (given) => {
        const rep = nextRep(levelsOf(given));
        const cost = rep && [
          rep.steps.reduce((sum, { from, to }) => sum + to - from, 0),
          rep.steps.filter(({ needsArtefact }) => needsArtefact).length,
        ];
        expect(cost).toEqual(cheapest(given));
      }),
      { numRuns: 150 },
    );
  });

  it('done, lifts the band to the one it names', () => {
    fc.assert(
      fc.property(states, (given) => {
        const rep = nextRep(levelsOf(given));
        if (!rep) return;
        const done = given.map(({ claimed, has }, at): State => {
          const step = rep.steps.find(({ criterion }) => criterion === padsCriteria[at]);
          return {
            claimed: (step?.to as Given | undefined) ?? claimed,
            has: has || step?.needsArtefact === true,
          };
        });
        expect(scoreOf(levelsOf(done)).band).toBe(rep.band);
      }),
    );
  });

  it('says when only artefacts are missing', () => {
    const { nextRep: rep } = profileOf(aRating('Ann', [4], { artefacts: false }));
    expect(rep?.steps).toEqual(
      essentialCriteria.map((criterion) => ({ criterion, from: 4, to: 4, needsArtefact: true })),
    );
  });

  it('is none in full pads', () => expect(profileOf(aRating('Ann', [3])).nextRep).toBeNull());
});
