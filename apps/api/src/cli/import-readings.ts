import { createReadStream, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Logger } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { isDay } from '@scrimmage/domain/calendar';
import { lookColumns } from '@scrimmage/domain/imports/experiment-looks';
import { mayEver, policy } from '@scrimmage/domain/policy';
import { type CsvFile, readCsv } from '../imports/csv/read-csv.js';
import { type Command, CommandProblem, type Given, textOf } from './command.js';
import { findMember, findWorkspace } from './find-workspace.js';
import { importExperiments } from './import-experiments.js';
import { importSheet } from './import-sheet.js';
import { readingsDesk } from './readings-desk.js';

/** A file, who brings it in, and whether it is only looked at. */
export interface ReadingsFile {
  readonly file: CsvFile;
  readonly fileName: string;
  readonly actor: Actor;
  readonly given: Given;
  readonly dryRun: boolean;
}

export const importReadings: Command = {
  name: 'import readings',
  summary:
    'Imports readings of a pilot from a CSV file, or pilots with readings from the results of experiments.',
  options: {
    pilot: {
      type: 'string',
      value: 'KEY',
      says: 'The pilot the readings belong to; not needed for experiments.',
    },
    as: { type: 'string', value: 'ADDRESS', says: 'The member in whose name it is done.', required: true },
    reason: { type: 'string', value: 'TEXT', says: 'Why other figures than the known ones are right.' },
    program: {
      type: 'string',
      value: 'NAME',
      says: 'The program of pilots made of experiments; made if there is none.',
      default: 'Experiments',
    },
    system: {
      type: 'string',
      value: 'NAME',
      says: 'The system they ran on; made if there is none.',
      default: 'Experiment platform',
    },
    start: {
      type: 'string',
      value: 'DAY',
      says: 'The day experiments began; otherwise each ends yesterday.',
    },
    'dry-run': { type: 'boolean', says: 'Says what the file holds, and changes nothing.' },
    workspace: { type: 'string', value: 'NAME', says: 'Where; needed when there are several.' },
    json: { type: 'boolean', says: 'Prints the report as JSON.' },
  },
  files: ['FILE'],
  more: `A file of readings has the columns from, n, and successes or sum; to, arm, metric and sum of squares if needed.
A file of experiments has cumulative looks: experiment_id, variant_id, metric_id, time_since_start, count_c, count_t, mean_c,
mean_t, variance_c, variance_t. Each variant becomes a running pilot with criteria of two arms, locked by the import.
The same file again changes nothing.`,
  example: 'import readings october.csv --pilot SC-101 --as priya@example.org',
  async run(given, { database: open, clock, print }) {
    const path = resolve(given.files[0] ?? '');
    if (!statSync(path, { throwIfNoEntry: false })?.isFile())
      throw new CommandProblem(`There is no file ${given.files[0]}.`);
    const start = textOf(given, 'start');
    if (start !== undefined && !isDay(start)) throw new CommandProblem('--start is a day: 2026-11-21.', 2);
    const file = await readCsv(() => createReadStream(path));
    const database = await open();
    const workspace = await findWorkspace(database, textOf(given, 'workspace'));
    const actor = await findMember(database, textOf(given, 'as') ?? '', workspace);
    // What goes wrong is told in one sentence, and not by the log of a server.
    Logger.overrideLogger(false);
    const task = { file, fileName: basename(path), actor, given, dryRun: given.values['dry-run'] === true };
    const desk = readingsDesk(database, clock);
    const at = lookColumns(file.header);
    if (at && !mayEver(actor, 'importPilots'))
      throw new CommandProblem(`${policy.importPilots.who} may do this.`);
    const { text, json } = at ? await importExperiments(desk, task, at) : await importSheet(desk, task);
    print(given.values.json ? JSON.stringify(json, null, 2) : text);
    return 0;
  },
};
