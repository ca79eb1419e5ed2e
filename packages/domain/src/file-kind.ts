import { type Answer, no, yes } from './answer.js';

/** The kinds of file that may stand with a thing. */
export const fileKinds = ['PDF', 'PNG', 'JPEG', 'WEBP', 'TEXT', 'DOCX', 'XLSX', 'PPTX'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Why a file is not taken, by what its bytes are. */
export type FileRefusal =
  | 'FILE_EMPTY'
  | 'FILE_NOT_ALLOWED'
  | 'FILE_NOT_UTF8'
  | 'FILE_WITH_MACROS'
  | 'FILE_DAMAGED'
  | 'FILE_NAMED_ACTIVE';

/** PACKED: a ZIP file, of which only what is in it tells whether it is a document. */
export type SeenKind = FileKind | 'PACKED';

interface Mark {
  /** Latin-1 of the bytes at `at`. */
  readonly bytes: string;
  readonly at?: number;
}

const kindMarks: readonly (readonly [SeenKind, ...(readonly Mark[])])[] = [
  ['PDF', { bytes: '%PDF-' }],
  ['PNG', { bytes: '\x89PNG\r\n\x1a\n' }],
  ['JPEG', { bytes: '\xff\xd8\xff' }],
  ['WEBP', { bytes: 'RIFF' }, { bytes: 'WEBP', at: 8 }],
  ['PACKED', { bytes: 'PK\x03\x04' }],
];

/** What is met often enough to be called by its name when it is turned away. */
const knownOthers: readonly (readonly [what: string, Mark])[] = [
  ['a program', { bytes: 'MZ' }],
  ['a program', { bytes: '\x7fELF' }],
  ['a program', { bytes: '\xcf\xfa\xed\xfe' }],
  ['a program', { bytes: '\xca\xfe\xba\xbe' }],
  ['a script', { bytes: '#!' }],
  ['an Office file of before 2007', { bytes: '\xd0\xcf\x11\xe0' }],
  ['an RTF file', { bytes: '{\\rtf' }],
  ['a GIF picture', { bytes: 'GIF8' }],
  ['a packed archive', { bytes: '\x1f\x8b' }],
  ['a packed archive', { bytes: 'Rar!' }],
  ['a packed archive', { bytes: '7z\xbc\xaf\x27\x1c' }],
];

function stands({ bytes, at = 0 }: Mark, file: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (file[at + i] !== bytes.charCodeAt(i)) return false;
  return true;
}

/** Bytes that no text has (WHATWG MIME Sniffing, 3: binary data bytes). */
function isBinary(byte: number): boolean {
  return byte < 0x09 || byte === 0x0b || (byte > 0x0d && byte < 0x20 && byte !== 0x1b);
}

/** How many bytes follow the first one of a character, and the range of the next one (Unicode 15, table 3-7); null: none begins so. */
function characterFrom(first: number): readonly [more: number, low: number, high: number] | null {
  if (first < 0x80) return [0, 0, 0];
  if (first < 0xc2 || first > 0xf4) return null;
  if (first < 0xe0) return [1, 0x80, 0xbf];
  if (first < 0xf0) return [2, first === 0xe0 ? 0xa0 : 0x80, first === 0xed ? 0x9f : 0xbf];
  return [3, first === 0xf0 ? 0x90 : 0x80, first === 0xf4 ? 0x8f : 0xbf];
}

function isUtf8(file: Uint8Array): boolean {
  for (let at = 0; at < file.length; ) {
    const character = characterFrom(file[at++] ?? 0);
    if (!character) return false;
    let [more, low, high] = character;
    for (; more > 0; more--) {
      const byte = file[at++] ?? 0;
      if (byte < low || byte > high) return false;
      [low, high] = [0x80, 0xbf];
    }
  }
  return true;
}

/** Where a text begins behind its byte order mark and blanks. */
function beginOf(file: Uint8Array): number {
  let at = stands({ bytes: '\xef\xbb\xbf' }, file) ? 3 : 0;
  while (at < file.length && (file[at] ?? 0) <= 0x20) at++;
  return at;
}

const utf16 = (file: Uint8Array) =>
  stands({ bytes: '\xff\xfe' }, file) || stands({ bytes: '\xfe\xff' }, file);

function textKind(file: Uint8Array): Answer<SeenKind, FileRefusal> {
  if (utf16(file)) return no('FILE_NOT_UTF8');
  if (file.some(isBinary)) return no('FILE_NOT_ALLOWED', { what: 'of an unknown kind' });
  if (!isUtf8(file)) return no('FILE_NOT_UTF8');
  const at = beginOf(file);
  if (at === file.length) return no('FILE_EMPTY');
  // HTML, SVG and XML begin so, whatever stands before their first tag; a table or a note does not.
  if (stands({ bytes: '<', at }, file))
    return no('FILE_NOT_ALLOWED', { what: 'a web page, a drawing or other markup' });
  if (stands({ bytes: '#!', at }, file)) return no('FILE_NOT_ALLOWED', { what: 'a script' });
  return yes('TEXT');
}

/**
 * What a file is by all its bytes; its name is not asked. A kind is known by its mark at the very beginning; text is valid
 * UTF-8 without control characters that does not begin like markup or a script. Everything else is refused:
 * FILE_EMPTY, FILE_NOT_UTF8 (text in another encoding), FILE_NOT_ALLOWED with `what` it is.
 */
export function kindOfBytes(file: Uint8Array): Answer<SeenKind, FileRefusal> {
  if (file.length === 0) return no('FILE_EMPTY');
  const known = kindMarks.find(([, ...marks]) => marks.every((mark) => stands(mark, file)));
  if (known) return yes(known[0]);
  const other = knownOthers.find(([, mark]) => stands(mark, file));
  return other ? no('FILE_NOT_ALLOWED', { what: other[0] }) : textKind(file);
}

const office: readonly (readonly [FileKind, folder: string, main: string])[] = [
  ['DOCX', 'word/', 'wordprocessingml.document.main+xml'],
  ['XLSX', 'xl/', 'spreadsheetml.sheet.main+xml'],
  ['PPTX', 'ppt/', 'presentationml.presentation.main+xml'],
];

const activePart = /vbaproject|vbadata|macrosheets?\/|activex/i;
const activeType = /macro|vbaproject|activex/i;

/**
 * What a ZIP file is by the names of its parts and the text of its `[Content_Types].xml` (ECMA-376 part 2, 10.1.2.2; null:
 * there is none): DOCX, XLSX or PPTX. Refused are other archives (FILE_NOT_ALLOWED), parts of one name (FILE_DAMAGED:
 * readers would differ on which one counts), and whatever carries macros or controls (FILE_WITH_MACROS).
 */
export function kindOfPacked(
  parts: readonly string[],
  contentTypes: string | null,
): Answer<FileKind, FileRefusal> {
  const names = parts.map((part) => part.replaceAll('\\', '/').toLowerCase());
  if (new Set(names).size !== names.length) return no('FILE_DAMAGED');
  if (contentTypes === null) return no('FILE_NOT_ALLOWED', { what: 'a packed archive' });
  if (names.some((name) => activePart.test(name)) || activeType.test(contentTypes))
    return no('FILE_WITH_MACROS');
  const kind = office.find(
    ([, folder, main]) =>
      contentTypes.includes(`application/vnd.openxmlformats-officedocument.${main}`) &&
      names.some((name) => name.startsWith(folder)),
  );
  return kind ? yes(kind[0]) : no('FILE_NOT_ALLOWED', { what: 'a packed archive' });
}
