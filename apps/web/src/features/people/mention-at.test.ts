import { describe, expect, it } from 'vitest';
import { mentionAt, withMention } from './mention-at';

const at = (text: string) => mentionAt(text, text.length)?.typed ?? null;

describe('A name behind an @', () => {
  it.each([
    ['Ask @', ''],
    ['@Pri', 'Pri'],
    ['(@Priya R', 'Priya R'],
    ['@Ada, then @Mar', 'Mar'],
  ])('is being typed in “%s”', (text, typed) => {
    expect(at(text)).toBe(typed);
  });

  it.each(['ada@example.org', 'Nothing', '@Ada  and', '@Ada\nnew line', '@ alone', `@${'x'.repeat(41)}`])(
    'is not being typed in “%s”',
    (text) => {
      expect(at(text)).toBeNull();
    },
  );

  it('is looked for where the cursor is, not at the end', () => {
    expect(mentionAt('@Pri will know', 4)?.typed).toBe('Pri');
  });
});

describe('A chosen name', () => {
  it('stands in place of what was typed of it, with one blank behind it', () => {
    expect(withMention('Ask @pri today', { from: 4, typed: 'pri' }, 'Priya Rao')).toEqual({
      text: 'Ask @Priya Rao today',
      cursor: 15,
    });
  });
});
