const vowel = /[aeiouy]/;
const shortest = 3;
const accents = /\p{M}/gu;
const wordForm = /[\p{L}\p{N}]+/gu;

/** Without an ending when what is left still has three letters and a vowel. */
function without(word: string, ending: string): string | null {
  if (!word.endsWith(ending)) return null;
  const rest = word.slice(0, -ending.length);
  return rest.length >= shortest && vowel.test(rest) ? rest : null;
}

/** `dropp` → `drop`, but `bill` and `press` stay: English doubles before an ending. */
function undoubled(rest: string): string {
  return /([bdgkmnprtv])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}

function stem(word: string): string {
  if (word.length <= shortest || /\d/.test(word)) return word;
  const singular = without(word, 'ies');
  if (singular !== null) return `${singular}y`;
  const verb = without(word, 'ing') ?? without(word, 'ed') ?? without(word, 'es');
  if (verb !== null) return undoubled(without(verb, 'e') ?? verb);
  const plural = word.endsWith('ss') || word.endsWith('us') ? null : without(word, 's');
  const rest = plural ?? word;
  return without(rest, 'e') ?? rest;
}

/**
 * The words of an English text in their order, lower case, accents and common endings taken off: `Invoices`, `invoiced` and
 * `invoicing` are one. It is a rule of thumb for finding words again, no grammar; other languages keep their words whole but for
 * these endings.
 */
export function wordStems(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '');
  return (plain.match(wordForm) ?? []).map(stem);
}
