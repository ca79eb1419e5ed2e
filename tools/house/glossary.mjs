// The glossary as the tools read it: for every word, what it is not called here.

/**
 * Reads the table `| Word | Meaning | Avoid |` into `[{ avoid, say }]`, one entry per avoided word.
 * Returns null when the text holds no such table.
 */
export function readGlossary(text) {
  const rows = text
    .split('\n')
    .filter((line) => line.trim().startsWith('|'))
    .map((line) => line.trim().slice(1, -1).split('|').map(plain));
  const head = rows.findIndex((cells) => cells.join(' ').toLowerCase() === 'word meaning avoid');
  if (head === -1) return null;
  return rows
    .slice(head + 2)
    .flatMap(([say, , avoid = '']) =>
      avoid.split(',').map((word) => ({ avoid: plain(word).toLowerCase(), say })),
    )
    .filter(({ avoid }) => avoid !== '');
}

const plain = (cell) => cell.replace(/[*_`]/g, '').trim();

/** Makes the function that finds the avoided words in a name or a text, in any case, in the singular and the plural. */
export function avoidedWordFinder(glossary) {
  const patterns = glossary.map((entry) => ({ ...entry, pattern: patternOf(entry.avoid) }));
  return (text) => {
    const spaced = spacedOut(text);
    return patterns.filter(({ pattern }) => pattern.test(spaced)).map(({ avoid, say }) => ({ avoid, say }));
  };
}

const patternOf = (word) => {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(s|es)?(?![\\p{L}\\p{N}])`, 'iu');
};

// accountId, ACCOUNT_ID and account-id all say "account".
const spacedOut = (text) => text.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2').replace(/[_-]/g, ' ');
