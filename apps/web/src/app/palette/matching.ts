export interface PaletteEntry {
  readonly id: string;
  readonly group: 'Go to' | 'Do' | 'Pilots';
  readonly label: string;
  readonly hint?: string;
  readonly run: () => void;
}

function score(label: string, words: readonly string[]): number {
  const text = label.toLowerCase();
  let total = 0;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) return 0;
    const startsWord = at === 0 || text[at - 1] === ' ';
    total += startsWord ? 2 : 1;
  }
  return total;
}

/** The commands that hold every word typed, best first; all of them while nothing is typed. */
export function matching(commands: readonly PaletteEntry[], text: string): readonly PaletteEntry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return commands;
  return commands
    .map((command) => ({ command, points: score(command.label, words) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ command }) => command);
}
