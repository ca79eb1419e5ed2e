import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** Markup and the spelling of codes aside, the same words. */
const bare = (text) => text.replace(/[*`]/g, '').replaceAll('_', ' ').trim().toLowerCase();

it('the words the client explains are those of GLOSSARY.md, each with the meaning that stands there', () => {
  const rows = read('GLOSSARY.md')
    .split('\n')
    .filter((line) => line.startsWith('| **'))
    .map((line) => line.split('|').slice(1, 3));
  expect(rows.length).toBeGreaterThan(100);
  const shown = JSON.parse(/ = (\[.*\]);/s.exec(read('apps/web/src/generated/glossary.ts'))[1]);
  const wordsOf = (cell) => [...cell.matchAll(/\*\*([^*]+)\*\*/g)].map(([, word]) => bare(word));
  expect(shown.map(({ words, meaning }) => [words.map(bare), bare(meaning)])).toEqual(
    rows.map(([words, meaning]) => [wordsOf(words), bare(meaning)]),
  );
});

it('the help page lists every key that some page registers', () => {
  const keysIn = (text) =>
    [...text.matchAll(/keys: '([^']+)',\s*label: '([^']+)',\s*group: '/g)].map(
      ([, keys, label]) => `${keys} ${label}`,
    );
  const sources = readdirSync(new URL('apps/web/src/', root), { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/generated|\.test\./.test(path));
  // What the frame of all pages registers is on screen with the help page, too.
  const everywhere = /^(app\/|pages\/help\/)/;
  const listed = sources
    .filter((path) => everywhere.test(path))
    .flatMap((path) => keysIn(read(`apps/web/src/${path}`)));
  const registered = sources.flatMap((path) => keysIn(read(`apps/web/src/${path}`)));
  expect(registered.length).toBeGreaterThan(20);
  expect(registered.filter((one) => !listed.includes(one))).toEqual([]);
});
