import { isAscii } from 'node:buffer';
import { bytesOf, type CsvLimits, CsvProblem, type CsvSource } from './csv-problem.js';

/** What one pass over a file's bytes tells about their encoding. */
export interface ByteSurvey {
  readonly bytes: number;
  readonly head: Buffer;
  /** Line of the first NUL; null when there is none. */
  readonly nulLine: number | null;
  /** Characters of two to four bytes that are valid UTF-8, and bytes that belong to no valid one. */
  readonly utf8: number;
  readonly notUtf8: number;
  readonly notUtf8Line: number | null;
  /** Bytes from 0x80, and those among them that Windows-1252 lacks or that make no sense where they stand. */
  readonly high: number;
  readonly odd: number;
}

/** Enough for the longest header and some rows. */
const headBytes = 256 * 1024;

const inWord = (byte: number) => byte >= 0x61 && byte <= 0x7a;
const lackedBy1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** A capital after a small letter, as in `cafÃ©`, is the trace of another encoding; so is ÿ, which no name has. */
function isOdd(byte: number, before: number): boolean {
  const capital = byte >= 0xc0 && byte <= 0xde && byte !== 0xd7;
  return lackedBy1252.has(byte) || byte === 0xff || (capital && inWord(before));
}

/** How many bytes follow a first byte of a UTF-8 character, and between which bounds the next one lies (RFC 3629). */
function leadOf(byte: number): readonly [number, number, number] {
  if (byte >= 0xc2 && byte <= 0xdf) return [1, 0x80, 0xbf];
  if (byte === 0xe0) return [2, 0xa0, 0xbf];
  if (byte === 0xed) return [2, 0x80, 0x9f];
  if (byte >= 0xe1 && byte <= 0xef) return [2, 0x80, 0xbf];
  if (byte === 0xf0) return [3, 0x90, 0xbf];
  if (byte >= 0xf1 && byte <= 0xf3) return [3, 0x80, 0xbf];
  return byte === 0xf4 ? [3, 0x80, 0x8f] : [0, 0, 0];
}

function startSurvey() {
  const found = { bytes: 0, nulLine: null as number | null, utf8: 0, notUtf8: 0, high: 0, odd: 0 };
  let [line, notUtf8Line, before] = [1, null as number | null, 0];
  let [expected, low, top] = [0, 0, 0];

  const broken = () => {
    found.notUtf8++;
    notUtf8Line ??= line;
  };
  const addByte = (byte: number) => {
    if (expected > 0 && byte >= low && byte <= top) {
      expected--;
      [low, top] = [0x80, 0xbf];
      if (expected === 0) found.utf8++;
    } else {
      if (expected > 0) broken();
      [expected, low, top] = byte < 0x80 ? [0, 0, 0] : leadOf(byte);
      if (byte >= 0x80 && expected === 0) broken();
    }
    if (byte >= 0x80) {
      found.high++;
      if (isOdd(byte, before)) found.odd++;
    } else if (byte === 0x0a) line++;
    else if (byte === 0) found.nulLine ??= line;
    before = byte;
  };
  return {
    add(chunk: Buffer) {
      found.bytes += chunk.length;
      // Most chunks of most files are plain; then only the lines have to be counted.
      if (expected === 0 && isAscii(chunk) && !chunk.includes(0)) {
        for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) line++;
        before = chunk.at(-1) ?? before;
      } else for (const byte of chunk) addByte(byte);
    },
    end() {
      if (expected > 0) broken();
      return { ...found, notUtf8Line };
    },
  };
}

/** Reads a whole file once, keeping only counts and its beginning. Throws FILE_TOO_LARGE. */
export async function surveyBytes(source: CsvSource, limits: CsvLimits): Promise<ByteSurvey> {
  const survey = startSurvey();
  const head: Buffer[] = [];
  let read = 0;
  for await (const chunk of bytesOf(source)) {
    read += chunk.length;
    if (read > limits.fileBytes)
      throw new CsvProblem(
        'FILE_TOO_LARGE',
        `The file is larger than ${Math.round(limits.fileBytes / 1024 / 1024)} MB; split it and import the parts.`,
      );
    const missing = headBytes - (read - chunk.length);
    if (missing > 0) head.push(Buffer.from(chunk.subarray(0, missing)));
    survey.add(chunk);
  }
  return { ...survey.end(), head: Buffer.concat(head) };
}
