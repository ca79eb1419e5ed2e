import { bytesOf, CsvProblem, type CsvSource } from './csv-problem.js';
import type { ByteSurvey } from './survey-bytes.js';

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

const again = 'Save it again as “CSV UTF-8” and try once more.';

/** What files begin with, byte for byte, that are often taken for CSV. */
const packed: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'an Excel workbook or another packed file'],
  ['\xd0\xcf\x11\xe0', 'an old Excel workbook'],
  ['%PDF-', 'a PDF'],
  ['\x1f\x8b', 'a compressed file'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
];
const marked: readonly (readonly [RegExp, string])[] = [
  [/^\s*<(?:!doctype|html|\?xml)/i, 'a web page or XML'],
  [/^\s*(?:\{|\[\s*\{)\s*"/, 'JSON'],
];

function strangerIn(head: Buffer): string | undefined {
  const start = head.subarray(0, 512).toString('latin1');
  const text = start.replace(/^\xef\xbb\xbf/, '');
  return (packed.find(([bytes]) => start.startsWith(bytes)) ?? marked.find(([mark]) => mark.test(text)))?.[1];
}

const line = (number: number | null) => (number === null ? '' : ` in line ${number.toLocaleString('en-US')}`);

/**
 * Decides how a file's bytes are to be read: by its byte order mark, as UTF-8 when they are that, else as
 * Windows-1252 when that makes sense of them. Throws when the file is something else, or no text.
 */
export function decideEncoding(survey: ByteSurvey): Encoding {
  const { head } = survey;
  const stranger = strangerIn(head);
  if (stranger)
    throw new CsvProblem(
      'NOT_CSV',
      `This is ${stranger}, not a CSV file. Export the list as “CSV UTF-8” first.`,
    );
  if (head[0] === 0xff && head[1] === 0xfe) return 'UTF-16LE';
  if (head[0] === 0xfe && head[1] === 0xff) return 'UTF-16BE';
  if (survey.nulLine !== null)
    throw new CsvProblem(
      'NUL_CHARACTER',
      `The file has a NUL character${line(survey.nulLine)}, which no text has. ${again}`,
    );
  if (survey.notUtf8 === 0) return 'UTF-8';
  // Text in Windows-1252 hardly ever holds valid UTF-8 characters by accident; damaged UTF-8 is full of them.
  if (survey.utf8 >= survey.notUtf8 || survey.odd * 10 > survey.high)
    throw new CsvProblem(
      'UNREADABLE_TEXT',
      `The file has damaged characters${line(survey.notUtf8Line)}. ${again}`,
    );
  return 'Windows-1252';
}

/** Windows-1252 from 0x80 to 0x9F; the rest is Latin-1 (WHATWG Encoding Standard, index-windows-1252). */
const symbols = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

// Written out, because some releases of Node read Windows-1252 as Latin-1.
const symbolCodes = /[\x80-\x9f]/g;
const decode1252 = (chunk: Buffer) =>
  chunk.toString('latin1').replace(symbolCodes, (code) => symbols.charAt(code.charCodeAt(0) - 0x80));

/** Reads a source as text, piece by piece, without its byte order mark. Throws when UTF-16 turns out damaged. */
export async function* textOf(source: CsvSource, encoding: Encoding): AsyncGenerator<string> {
  if (encoding === 'Windows-1252') {
    for await (const chunk of bytesOf(source)) yield decode1252(chunk);
    return;
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (chunk?: Buffer) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new CsvProblem('UNREADABLE_TEXT', `The file has damaged characters. ${again}`);
    }
  };
  for await (const chunk of bytesOf(source)) {
    const text = decode(chunk);
    if (text.includes('\0'))
      throw new CsvProblem('NUL_CHARACTER', `The file has a NUL character, which no text has. ${again}`);
    yield text;
  }
  yield decode();
}
