import { wordStems } from './word-stems.js';

/** A stretch of a text: its first place and the one behind its last, in UTF-16 units as strings count them. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** An accent may stand behind its letter as a sign of its own. */
const wordForm = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Words that say nothing by themselves. Source: the English stop words of PostgreSQL's text search (Snowball), which skips them. */
const silent = new Set(
  `i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
  they them their theirs themselves what which who whom this that these those am is are was were be been being have has had having
  do does did doing a an the and but if or because as until while of at by for with about against between into through during
  before after above below to from up down in out on off over under again further then once here there when where why how all any
  both each few more most other some such no nor not only own same so than too very s t can will just don should now`.split(
    /\s+/,
  ),
);

/** Words a search finds and that say nothing of why two texts are alike. */
const filler = new Set(
  `also already although always among another anybody anyone anything around ask asked asks away back because became become becomes
  behind besides beyond bring brought came come comes could day days done either else enough even ever every everybody everyone
  everything find first found gave get gets give given gives go goes going gone good got hour hours however if instead keep kept
  knew know known knows last later least less let like little long look looked lot made make makes many may maybe meanwhile might
  month months much must need needed needs neither never new next nobody none nothing now often old one ones onto others otherwise
  part people per perhaps put puts quite rather really said say says second see seen several shall show shown shows since soon
  somebody someone something sometimes still take taken takes tell tells thing things though three till time times today together
  told took toward towards try twice two unless upon us use used uses using via want wanted wants way ways week weeks well went
  four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand
  whatever whenever whether while whose within without work worked works would year years yes yet`.split(
    /\s+/,
  ),
);

/** Those of some words that say what a text is about, each in one form: no stop words, no filler, no letters alone and no numbers. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const form = word.toLowerCase();
    if (form.length < 3 || !/\p{L}/u.test(form) || silent.has(form) || filler.has(form)) return false;
    const stems = wordStems(word);
    const again = stems.some((stem) => seen.has(stem));
    for (const stem of stems) seen.add(stem);
    return !again;
  });
}

/** What a search looks for: the stems of its words, those left out that say nothing by themselves. */
export function soughtStems(search: string): ReadonlySet<string> {
  const words = (search.match(wordForm) ?? []).filter((word) => !silent.has(word.toLowerCase()));
  return new Set(words.flatMap((word) => wordStems(word)));
}

/** Where words of a text stand that have one of the stems, in their order; ranges never meet or overlap. */
export function matchedWords(text: string, stems: ReadonlySet<string>): readonly TextRange[] {
  return [...text.matchAll(wordForm)].flatMap(({ 0: word, index }) =>
    !silent.has(word.toLowerCase()) && wordStems(word).some((stem) => stems.has(stem))
      ? [{ from: index, to: index + word.length }]
      : [],
  );
}
