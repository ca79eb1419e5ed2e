import { afterEach, describe, expect, it } from 'vitest';
import { match, type Shortcut, switchLetters } from './shortcuts';

const shortcut = (keys: string): Shortcut => ({ keys, label: keys, group: 'Anywhere', run: () => undefined });
const list = ['n', 'g h', 'h', 'mod+k', 'mod+z', 'Escape'].map(shortcut);

function press(
  key: string,
  init: KeyboardEventInit = {},
  target: HTMLElement = document.body,
): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...init });
  target.dispatchEvent(event);
  return event;
}
const found = (event: KeyboardEvent, now = 0) => match(event, list, now)?.keys;

afterEach(() => {
  document.body.replaceChildren();
  switchLetters(true);
});

describe('A key press', () => {
  it('finds its shortcut', () => {
    expect(found(press('n'), 10_000)).toBe('n');
    expect(found(press('k', { ctrlKey: true }), 20_000)).toBe('mod+k');
    expect(found(press('k', { metaKey: true }), 30_000)).toBe('mod+k');
  });

  it('completes a sequence within a second, and no later', () => {
    found(press('g'), 40_000);
    expect(found(press('h'), 40_900)).toBe('g h');
    found(press('g'), 50_000);
    expect(found(press('h'), 51_100)).toBe('h');
  });

  it('is text while somebody types, and undo belongs to the field', () => {
    const input = document.body.appendChild(document.createElement('input'));
    expect(found(press('n', {}, input), 60_000)).toBeUndefined();
    expect(found(press('z', { ctrlKey: true }, input), 61_000)).toBeUndefined();
    expect(found(press('k', { ctrlKey: true }, input), 62_000)).toBe('mod+k');
  });

  it('belongs to the dialog while one is open', () => {
    document.body.appendChild(document.createElement('div')).setAttribute('role', 'dialog');
    expect(found(press('n'), 70_000)).toBeUndefined();
  });

  it('means nothing as a single letter once letters are switched off', () => {
    switchLetters(false);
    expect(found(press('n'), 80_000)).toBeUndefined();
    expect(found(press('k', { ctrlKey: true }), 81_000)).toBe('mod+k');
    expect(found(press('Escape'), 82_000)).toBe('Escape');
  });
});
