import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ExportReader } from '../exports/export.reader.js';
import { asCsv, type CsvName, csvTables } from '../exports/export-csv.js';
import { everythingAsJson } from '../exports/export-json.js';
import { type Command, textOf } from './command.js';
import { commandLine, findWorkspace } from './find-workspace.js';

export const exportCommand: Command = {
  name: 'export',
  summary:
    'Writes everything of a workspace into a folder: one JSON file, and a CSV file for each kind of thing.',
  options: {
    out: { type: 'string', value: 'FOLDER', says: 'Where to.', default: 'scrimmage-export' },
    workspace: { type: 'string', value: 'NAME', says: 'Which; needed when there are several.' },
    json: { type: 'boolean', says: 'Prints the names of the files as JSON.' },
  },
  more: 'All files show the same moment. They hold no passwords, sessions or tokens. scrimmage.json comes back with\n“import everything”, pilots.csv with “import pilots --mapping scrimmage”.',
  example: 'export --out /backup/scrimmage',
  async run(given, { database: open, clock, print }) {
    const folder = resolve(textOf(given, 'out') ?? 'scrimmage-export');
    const database = await open();
    const workspace = await findWorkspace(database, textOf(given, 'workspace'));
    const reader = new ExportReader(database);
    await mkdir(folder, { recursive: true });
    const files = await database.operation(commandLine(workspace), null, async () => {
      const written = [await write(folder, 'scrimmage.json', everythingAsJson(reader, clock.now()))];
      for (const name of Object.keys(csvTables) as CsvName[])
        written.push(await write(folder, name, asCsv(reader, name)));
      return written;
    });
    print(given.values.json ? JSON.stringify(files, null, 2) : files.join('\n'));
    return 0;
  },
};

/** Writes a file under another name first, so that a file with its own name is a whole one. */
async function write(folder: string, name: string, pieces: AsyncIterable<string>): Promise<string> {
  const path = join(folder, name);
  const unfinished = `${path}.unfinished`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return path;
}
