/** Legal forms as they end a name, after punctuation is gone. Words that also mean something else are left out. */
const legalForms: ReadonlySet<string> = new Set(
  `ltd limited plc llp lp llc lllp inc incorporated corp corporation co company cic cio gmbh ag kg kgaa ohg ug se sa sas sarl srl spa
   snc bv nv cv vof ab as asa oy oyj aps ivs sl slu lda doo sro kft zrt pty pte pvt uc ulc dac kk`.split(
    /\s+/,
  ),
);

/** Written with blanks, or with full stops that became blanks: put together before the last word is looked at. */
const spelled: readonly (readonly [RegExp, string])[] = [
  [/\bl l c$/, 'llc'],
  [/\bl l p$/, 'llp'],
  [/\bp l c$/, 'plc'],
  [/\bl p$/, 'lp'],
  [/\bu c$/, 'uc'],
  [/\bb v$/, 'bv'],
  [/\bn v$/, 'nv'],
  [/\bs a$/, 'sa'],
  [/\bs a s$/, 'sas'],
  [/\bs a r l$/, 'sarl'],
  [/\bs r l$/, 'srl'],
  [/\bs p a$/, 'spa'],
  [/\ba g$/, 'ag'],
  [/\ba s$/, 'as'],
  [/\bg m b h$/, 'gmbh'],
];

/** Letters that are not an accent on another. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter)
    .replace(/\+/g, ' and ')
    .replace(/&/g, ' and ')
    .replace(/['’ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The legal forms at the end, and the “and” that “& Co” leaves behind; one word always stays. */
function withoutForm(name: string): string {
  const joined = spelled.reduce((text, [pattern, form]) => text.replace(pattern, form), name);
  const last = joined.lastIndexOf(' ');
  const word = joined.slice(last + 1);
  return last > 0 && (word === 'and' || legalForms.has(word)) ? withoutForm(joined.slice(0, last)) : joined;
}

/**
 * The key under which spellings of one supplier's name fall together: case, accents, punctuation, “&” and “and”, a leading “the”
 * and the legal form at the end make no difference. It is careful: branches, trading names and abbreviations stay apart, and
 * names that differ in a country stay apart. Equal keys are a proposal, which a person confirms. Empty for a name without a
 * letter or digit; such names are nobody's variants.
 */
export function supplierKey(name: string): string {
  return withoutForm(plain(name).replace(/^(the )+(?=.)/, ''));
}

/** Names that may mean the same supplier, as they were written. */
export interface NameGroup {
  readonly key: string;
  readonly names: readonly string[];
}

/** The names of which several spellings occur, each spelling once, in the order of their keys. */
export function nameVariants(names: Iterable<string>): readonly NameGroup[] {
  const groups = new Map<string, Set<string>>();
  for (const name of names) {
    const key = supplierKey(name);
    if (key !== '') groups.set(key, (groups.get(key) ?? new Set()).add(name));
  }
  return [...groups]
    .filter(([, variants]) => variants.size > 1)
    .map(([key, variants]) => ({ key, names: [...variants].sort() }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}
