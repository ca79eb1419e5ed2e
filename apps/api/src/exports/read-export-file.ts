import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { type Everything, ExportProblem, keptFile, readExport } from './read-export.js';

/** What one text can hold in Node 20, with room to spare. */
const mostCharacters = 500_000_000;

/** An export writes each section's head and each of its rows on a line of its own, and documents last. */
const head = '"attachmentFiles":[';

/** What is in a document. */
export type KeptFile = v.InferOutput<typeof keptFile>;

/** Everything of an export but what is in its documents, which are read one at a time. */
export interface ExportFile {
  readonly everything: Everything;
  files(): AsyncIterable<KeptFile> | Iterable<KeptFile>;
}

const linesOf = (path: string) =>
  createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });

/**
 * Reads an export from a file, its documents left for later: all of them together may be more than memory holds. A file
 * that was laid out anew is read as a whole. Throws an ExportProblem.
 */
export async function readExportFile(path: string): Promise<ExportFile> {
  const lines: string[] = [];
  let characters = 0;
  for await (const line of linesOf(path)) {
    if (line === head) {
      const everything = readExport(`${lines.join('\n')}\n${head}]}`);
      return { everything, files: () => filesOf(path) };
    }
    characters += line.length + 1;
    if (characters > mostCharacters)
      throw new ExportProblem(
        `The file is larger than ${mostCharacters / 1_000_000} MB, which is too large to read.`,
      );
    lines.push(line);
  }
  const everything = readExport(lines.join('\n'));
  return { everything, files: () => everything.attachmentFiles };
}

async function* filesOf(path: string): AsyncGenerator<KeptFile> {
  let begun = false;
  for await (const line of linesOf(path)) {
    if (begun) yield fileOf(line);
    else begun = line === head;
  }
}

/** A row, with the comma behind it, or with the end of its section and of the export. */
function fileOf(line: string): KeptFile {
  try {
    return v.parse(keptFile, JSON.parse(line.replace(/(,|\]\})$/, '')));
  } catch {
    throw new ExportProblem(
      'This is not a whole export of Scrimmage: something is wrong at attachmentFiles.',
    );
  }
}
