import { describe, expect, it } from 'vitest';
import type { MemberId } from './ids.js';
import { mentionedIn, mentionParts } from './mentions.js';

const person = (id: string, name: string) => ({ id: id as MemberId, name });
const people = [
  person('1', 'Ada'),
  person('2', 'Ada Brindle'),
  person('3', 'Zoë Ünal'),
  person('4', 'Li Wei'),
  person('5', 'Li Wei'),
];

describe('Whom a text names', () => {
  it('is who stands behind an @, each once, in the order of the text', () => {
    expect(mentionedIn('@Zoë Ünal and @ada, look; @Ada again.', people)).toEqual(['3', '1']);
  });

  it('is the longer of two names that fit', () => {
    expect(mentionedIn('Ask @Ada Brindle', people)).toEqual(['2']);
  });

  it('is found whichever way its letters are encoded', () => {
    expect(mentionedIn('@Zoë Ünal'.normalize('NFD'), people)).toEqual(['3']);
  });

  it('is nobody in an address, in a longer word, or without the sign', () => {
    expect(mentionedIn('mail@ada.example, @Adam, Ada, @', people)).toEqual([]);
  });

  it('is everybody who has the name', () => {
    expect(mentionedIn('(@li wei)', people)).toEqual(['4', '5']);
  });
});

describe('A text in pieces', () => {
  const shown = (text: string) => mentionParts(text, people).map(({ text, memberId }) => [text, memberId]);

  it('has the names it means on their own, as they were typed', () => {
    expect(shown('Ask @ada brindle, then @Zoë Ünal.')).toEqual([
      ['Ask ', null],
      ['@ada brindle', '2'],
      [', then ', null],
      ['@Zoë Ünal', '3'],
      ['.', null],
    ]);
  });

  it('is one piece without names, none without letters, and whole again when put together', () => {
    expect(shown('mail@ada.example, @Adam')).toEqual([['mail@ada.example, @Adam', null]]);
    expect(shown('')).toEqual([]);
    const odd = 'İ @Ada';
    expect(
      shown(odd)
        .map(([text]) => text)
        .join(''),
    ).toBe(odd);
  });
});
