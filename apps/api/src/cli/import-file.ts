import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Logger } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { DateOrder } from '@scrimmage/domain/imports/date-order';
import type { ImportKind, ImportTarget } from '@scrimmage/domain/imports/import-target';
import { mayEver, policy } from '@scrimmage/domain/policy';
import type { Told, Wish } from '../imports/direct-import.service.js';
import type { GivenFile } from '../imports/draft-import.service.js';
import type { ImportRecord } from '../imports/import-record.js';
import { importAction } from '../imports/may-import.js';
import type { Choice } from '../imports/settling.js';
import { asCsv } from '../imports/xlsx/as-csv.js';
import type { Reply } from '../platform/graphql/payload.js';
import { CommandProblem, type Given, type Surroundings, textOf, textsOf } from './command.js';
import { commandLine, findMember, findWorkspace, sentenceOf } from './find-workspace.js';
import { saidColumn, settledColumns } from './import-choice.js';
import { type ImportDesk, importDesk } from './import-desk.js';
import { importJson, importText } from './import-report.js';
import { progressLine } from './progress-line.js';

/** What was said of a file besides its columns; `dateOrder`: how days that could be two are written. */
export interface SaidBesides extends Omit<Choice, 'columns'> {
  readonly dateOrder: DateOrder | null;
}

/** A file and everything that was said about it. */
interface Task {
  readonly desk: ImportDesk;
  readonly actor: Actor;
  readonly path: string;
  readonly record: ImportRecord;
  readonly choice: Choice;
  readonly said: Choice;
}

/** What every command that imports a file takes. */
export const importOptions = {
  'dry-run': { type: 'boolean', says: 'Says what every row would do, and changes nothing.' },
  strict: { type: 'boolean', says: 'Imports nothing when one row is refused, instead of leaving it out.' },
  column: {
    type: 'string',
    value: 'HEADER=TARGET',
    says: 'What a column is, where the guess is wrong; again for another one.',
    multiple: true,
  },
  workspace: { type: 'string', value: 'NAME', says: 'Where; needed when there are several.' },
  json: { type: 'boolean', says: 'Prints the report as JSON.' },
} as const;

/** Imports the file of a command, or only looks at it, and prints the report; the command's exit code. */
export async function runImport(
  kind: ImportKind,
  besides: SaidBesides,
  given: Given,
  surroundings: Surroundings,
): Promise<number> {
  const path = resolve(given.files[0] ?? '');
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new CommandProblem(`There is no file ${given.files[0]}.`);
  const wish = { dryRun: given.values['dry-run'] === true, strict: given.values.strict === true };
  const report = await asCsv(path, async (file) => {
    const task = await lookAt({ ...file, kind, fileName: basename(path) }, besides, given, surroundings);
    return { ...(await carryOut(task, wish)), columns: task.choice.columns };
  });
  surroundings.print(given.values.json ? importJson(report, wish.dryRun) : importText(report, wish.dryRun));
  if (!wish.strict || report.refused.length === 0) return 0;
  surroundings.note('Rows were refused, so nothing was changed.');
  return 1;
}

async function lookAt(
  file: Omit<GivenFile, 'mapping'>,
  { dateOrder, ...besides }: SaidBesides,
  given: Given,
  { database: open, clock }: Surroundings,
): Promise<Task> {
  const { kind, path } = file;
  const database = await open();
  const workspace = await findWorkspace(database, textOf(given, 'workspace'));
  const email = textOf(given, 'as');
  const actor = email === undefined ? commandLine(workspace) : await findMember(database, email, workspace);
  const action = importAction[kind];
  if (!mayEver(actor, action)) throw new CommandProblem(`${policy[action].who} may do this.`);
  const desk = importDesk(database, clock);
  const mapping = textOf(given, 'mapping') ?? null;
  const record = await desk.drafts.look(actor, { ...file, mapping });
  const said = textsOf(given, 'column').map((text) => saidColumn(kind, text, record.columns));
  const columns = settledColumns(record.columns, said).map((column, place) =>
    dateOrder && record.columns[place]?.unclearDays?.length ? { ...column, dateOrder } : column,
  );
  const kept = columns.filter(
    (column) => 'dateOrder' in column || said.some(({ name }) => name === column.name),
  );
  return { desk, actor, path, record, choice: { ...besides, columns }, said: { ...besides, columns: kept } };
}

/** Checks the file and writes it; a refusal is the command's sentence. */
async function carryOut({ desk, actor, path, record, choice, said }: Task, wish: Wish): Promise<Told> {
  // What goes wrong is told in one sentence, and not by the log of a server.
  Logger.overrideLogger(false);
  const line = progressLine();
  const reply = await desk.direct.run(actor, record, { path, choice, kept: said }, wish, {
    read: (rows) => line.show(`${rows.toLocaleString('en-US')} rows read`),
    written: (rows) => line.show(`${rows.toLocaleString('en-US')} rows written`),
  });
  line.end();
  if (reply.ok) return reply.value;
  throw new CommandProblem(`${sentenceOf(reply)}${howToSay(record.kind, reply)}`);
}

function howToSay(kind: ImportKind, reply: Reply<unknown>): string {
  const code = 'refusal' in reply ? reply.refusal.code : '';
  const lacks = (problem: string) =>
    'problems' in reply && reply.problems.some((one) => one.code === problem);
  if (lacks('NO_CURRENCY')) return ' For example: --currency GBP';
  if (lacks('NO_PROGRAM')) return ` For example: --program 'Fair billing'`;
  if (lacks('NO_LAST_DAY')) return ' For example: --last-ended 2026-11-15';
  if (code === 'STAGE_WORD_UNKNOWN') return ` For example: --stage 'WORD=RUNNING'`;
  if (code === 'DAYS_UNCLEAR') return ' For example: --dates DMY';
  return code === 'NOT_READY_TO_CHECK' ? ` For example: --column 'HEADER=${exampleTarget[kind]}'` : '';
}

const exampleTarget: Readonly<Record<ImportKind, ImportTarget>> = {
  PILOTS: 'NAME',
  LEDGER: 'AMOUNT',
  SPRINTS: 'FINISHED',
  FINISHED_ITEMS: 'FINISHED_ON',
};
