import { beforeEach, describe, expect, it } from 'vitest';
import { remember, undo, undoStack } from './undo';

beforeEach(() => undoStack.set([]));

describe('Undoing', () => {
  it('takes back the newest first, each once', async () => {
    const done: string[] = [];
    remember({ label: 'first', undo: () => void done.push('first') });
    remember({ label: 'second', undo: () => void done.push('second') });
    expect((await undo())?.label).toBe('second');
    expect((await undo())?.label).toBe('first');
    expect(await undo()).toBeNull();
    expect(done).toEqual(['second', 'first']);
  });

  it('does not run the same entry from the toast and from the keyboard', async () => {
    let runs = 0;
    const run = () => {
      runs += 1;
    };
    const entry = { label: 'once', undo: run };
    remember(entry);
    await Promise.all([undo(entry), undo()]);
    expect(runs).toBe(1);
  });

  it('remembers twenty', () => {
    for (let n = 1; n <= 25; n += 1) remember({ label: String(n), undo: () => undefined });
    expect(
      undoStack
        .get()
        .map((entry) => entry.label)
        .at(0),
    ).toBe('6');
    expect(undoStack.get()).toHaveLength(20);
  });
});
