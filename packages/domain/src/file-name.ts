import { type Answer, no, yes } from './answer.js';
import type { FileKind, FileRefusal } from './file-kind.js';

/** A file's name is kept up to so many characters (UTF-16 code units), its ending among them. */
export const mostNameCharacters = 200;

/** The endings a kind goes by; the first is put behind a name that has none of them. */
const endings: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
  PDF: ['pdf'],
  PNG: ['png'],
  JPEG: ['jpg', 'jpeg'],
  WEBP: ['webp'],
  TEXT: ['txt', 'csv', 'tsv', 'md', 'log'],
  DOCX: ['docx'],
  XLSX: ['xlsx'],
  PPTX: ['pptx'],
};

/** Every ending a file that is taken may have, without its dot. */
export const fileEndings: readonly string[] = Object.values(endings).flat();

/** Text that a computer runs when it is opened under its name. */
const active = new Set(
  [
    'html htm xhtml shtml mht mhtml hta svg svgz xml xsl xslt',
    'js mjs cjs jse ts vbs vbe wsf wsh ps1 psm1 bat cmd com scr reg inf lnk url desktop',
    'sh bash zsh fish command py rb pl php jsp asp aspx jar',
  ].flatMap((names) => names.split(' ')),
);

/** Control characters, and those that turn the direction of what follows: `fdp.exe` must not look like `exe.pdf`. */
const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/gu;

function cleaned(given: string): string {
  const last = given.replaceAll('\\', '/').split('/').at(-1) ?? '';
  return last
    .toWellFormed()
    .replace(unseen, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
}

function shortened(stem: string, most: number): string {
  if (stem.length <= most) return stem;
  const cut = stem.slice(0, most);
  // Not within a pair of surrogates.
  return (/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd();
}

/**
 * The name a file is kept under: no folders, no control or turning characters, at most 200 characters, and an ending that
 * tells its true kind. Another ending stays a part of the name. Text under the name of a script or a web page is refused
 * (FILE_NAMED_ACTIVE): it would run on whoever opens it.
 */
export function attachmentName(given: string, kind: FileKind): Answer<string, FileRefusal> {
  const name = cleaned(given);
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
  if (kind === 'TEXT' && active.has(ending)) return no('FILE_NAMED_ACTIVE', { ending });
  const fits = endings[kind].includes(ending);
  const stem = (fits ? name.slice(0, dot) : name) || 'document';
  const tail = fits ? name.slice(dot) : `.${endings[kind][0]}`;
  return yes(`${shortened(stem, mostNameCharacters - tail.length)}${tail}`);
}
