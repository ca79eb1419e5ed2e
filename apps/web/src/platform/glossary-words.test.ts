import { describe, expect, it } from 'vitest';
import { isMarked, terms, wordsIn } from './glossary-words';

const inText = (text: string) => wordsIn(text).map(({ term }) => term.word);

describe('The words the client explains', () => {
  it('include those a newcomer stumbles over, in one line each', () => {
    const known = new Map(terms.map((term) => [term.word, term]));
    const hard =
      'In pads, Kill line, Sharer, Pretender, Sprint, Marathon, Power core, Failure budget, Learning debt, Stance, Gate, Criterion';
    for (const word of hard.split(', ')) {
      const term = known.get(word);
      expect(term && isMarked(term), word).toBe(true);
      expect(term?.short.length, word).toBeLessThan(140);
    }
  });

  it('are found in any case, one or several of them, the longest first, and never within other words', () => {
    expect(inText('Two failure budgets, one CRITERION; past its kill line.')).toEqual([
      'Failure budget',
      'Criterion',
      'Kill line',
    ]);
    expect(inText('Gateway, sprinting, hyper-marathon')).toEqual([]);
    expect(inText('Learning debt and a learning')).toEqual(['Learning debt', 'Learning']);
  });

  it('are marked only where their meaning here is not everybody’s', () => {
    const marked = wordsIn('A vendor, a team, a stance').filter(({ term }) => isMarked(term));
    expect(marked.map(({ term }) => term.word)).toEqual(['Stance']);
  });
});
