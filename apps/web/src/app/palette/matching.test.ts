import { describe, expect, it } from 'vitest';
import { matching } from './matching';

const commands = ['Portfolio', 'Settings: programs', 'Print this page', 'Theme: dark'].map((label) => ({
  id: label,
  group: 'Do' as const,
  label,
  run: () => undefined,
}));
const found = (text: string) => matching(commands, text).map(({ label }) => label);

describe('The palette', () => {
  it('offers everything while nothing is typed', () => {
    expect(found(' ')).toHaveLength(4);
  });

  it('wants every word and puts beginnings of words first', () => {
    expect(found('p')).toEqual(['Portfolio', 'Settings: programs', 'Print this page']);
    expect(found('set prog')).toEqual(['Settings: programs']);
    expect(found('dark page')).toEqual([]);
  });
});
