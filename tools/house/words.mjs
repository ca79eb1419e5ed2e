// Checks that the contract and the screens speak the glossary: a word listed under "Avoid" appears in neither.
import { existsSync, readFileSync } from 'node:fs';
import { finding, runAsCommand } from './findings.mjs';
import { avoidedWordFinder, readGlossary } from './glossary.mjs';
import { parseSource, UnreadableSource } from './parse-source.mjs';
import { isSource, placeOf } from './place.mjs';
import { visibleTexts } from './visible-text.mjs';
import { walkFiles } from './walk-files.mjs';

export const ALLOWED_FILE = 'tools/house/allowed-words.json';

export const WORD_RULES = {
  'words/glossary': 'Keep GLOSSARY.md at the root with its table | Word | Meaning | Avoid |.',
  'words/contract': `Use the word of the glossary; if here the other word is right, add it to ${ALLOWED_FILE} with the reason.`,
  'words/screen': `Use the word of the glossary; if here the other word is right, add it to ${ALLOWED_FILE} with the reason.`,
  'words/allowance-unneeded': `Remove the entry from ${ALLOWED_FILE}; nothing uses it.`,
  'words/allowance-reason': `Give the entry in ${ALLOWED_FILE} its reason: "why".`,
};

/** Returns every avoided word in the contract's SDL and in the visible text of the web, and every allowance not used. */
export function checkWords(root) {
  const path = `${root}/GLOSSARY.md`;
  const glossary = existsSync(path) ? readGlossary(readFileSync(path, 'utf8')) : null;
  if (!glossary)
    return [finding(WORD_RULES, 'words/glossary', 'GLOSSARY.md', 0, 'The glossary has no table to read.')];
  const wordsIn = avoidedWordFinder(glossary);
  const uses = [...contractTexts(root), ...screenTexts(root)].flatMap((item) =>
    wordsIn(item.text).map((word) => ({ ...item, ...word })),
  );
  const allowances = readAllowances(root);
  return [
    ...uses.filter((use) => !allowances.some((entry) => allows(entry, use))).map(describe),
    ...allowances.flatMap((entry) => judgeAllowance(entry, uses)),
  ];
}

const describe = ({ rule, file, line, text, avoid, say }) =>
  finding(
    WORD_RULES,
    rule,
    file,
    line,
    `"${text.trim().replace(/\s+/g, ' ')}" says "${avoid}"; the word here is ${say}.`,
  );

function contractTexts(root) {
  const files = walkFiles(root, ['packages/contract/schema']).filter((path) => path.endsWith('.graphql'));
  return files.flatMap((file) =>
    readFileSync(`${root}/${file}`, 'utf8')
      .split('\n')
      .map((text, index) => ({ rule: 'words/contract', file, line: index + 1, text }))
      .filter(({ text }) => !text.trim().startsWith('#')),
  );
}

function screenTexts(root) {
  const files = walkFiles(root, ['apps/web/src']).filter(
    (path) => isSource(path) && isProduct(placeOf(path)),
  );
  return files.flatMap((file) => {
    const texts = textsOf(file, readFileSync(`${root}/${file}`, 'utf8'));
    return texts.map(({ text, line }) => ({ rule: 'words/screen', file, line, text }));
  });
}

const isProduct = (place) => !place.isTest && !place.isGenerated;

function textsOf(file, source) {
  try {
    return visibleTexts(parseSource(file, source));
  } catch (error) {
    if (error instanceof UnreadableSource) return []; // the floors report it
    throw error;
  }
}

const readAllowances = (root) =>
  existsSync(`${root}/${ALLOWED_FILE}`) ? JSON.parse(readFileSync(`${root}/${ALLOWED_FILE}`, 'utf8')) : [];

const allows = (entry, use) =>
  entry.file === use.file && entry.word === use.avoid && use.text.includes(entry.text);

function judgeAllowance(entry, uses) {
  const make = (rule, what) => [finding(WORD_RULES, rule, ALLOWED_FILE, 0, what)];
  const label = `${entry.file}: "${entry.word}" in "${entry.text}"`;
  if (!entry.why?.trim()) return make('words/allowance-reason', `${label} has no reason.`);
  return uses.some((use) => allows(entry, use))
    ? []
    : make('words/allowance-unneeded', `${label} is not there.`);
}

await runAsCommand(import.meta.url, checkWords, WORD_RULES);
