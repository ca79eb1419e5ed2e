import { describe, expect, it } from 'vitest';
import { type ReusedCounts, reusedSentence } from './reused-learnings.js';

const none: ReusedCounts = {
  learnings: 0,
  pilots: 0,
  uses: 0,
  held: 0,
  didNotHold: 0,
  cannotTell: 0,
  untold: 0,
  open: 0,
};

describe('The sentence of learnings that were used again', () => {
  it('says that there are none', () => {
    expect(reusedSentence(none)).toBe('No learning has been applied in these pilots yet.');
  });

  it('says how many held and did not, of how many, and what is still to be said', () => {
    const counts = {
      learnings: 4,
      pilots: 3,
      uses: 9,
      held: 3,
      didNotHold: 1,
      cannotTell: 1,
      untold: 2,
      open: 2,
    };
    expect(reusedSentence(counts)).toBe(
      '4 learnings were applied in 3 pilots. At close-out 3 held, 1 did not and of 1 nobody can tell (n = 5). Of 2 uses in closed pilots nobody has said yet. 2 uses are in open pilots.',
    );
  });

  it('leaves out what is zero, and speaks of one as of one', () => {
    expect(reusedSentence({ ...none, learnings: 1, pilots: 1, uses: 1, open: 1 })).toBe(
      '1 learning was applied in 1 pilot. Whether that held is not known yet. 1 use is in open pilots.',
    );
    expect(reusedSentence({ ...none, learnings: 1, pilots: 1, uses: 1, held: 1 })).toBe(
      '1 learning was applied in 1 pilot. At close-out 1 held and 0 did not (n = 1).',
    );
  });
});
