import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Logger } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { mayEver, policy } from '@scrimmage/domain/policy';
import type { Choice } from '../imports/check-import.service.js';
import type { Told, Wish } from '../imports/direct-import.service.js';
import type { ImportRecord } from '../imports/import-record.js';
import type { Reply } from '../platform/graphql/payload.js';
import { type Command, CommandProblem, type Given, type Surroundings, textOf, textsOf } from './command.js';
import { commandLine, findMember, findWorkspace, sentenceOf } from './find-workspace.js';
import { saidColumn, saidStage, settledColumns } from './import-choice.js';
import { type ImportDesk, importDesk } from './import-desk.js';
import { importJson, importText } from './import-report.js';
import { progressLine } from './progress-line.js';

/** A file and everything that was said about it. */
interface Task {
  readonly desk: ImportDesk;
  readonly actor: Actor;
  readonly path: string;
  readonly record: ImportRecord;
  readonly choice: Choice;
  readonly said: Choice;
}

export const importPilots: Command = {
  name: 'import pilots',
  summary: 'Imports a CSV file of pilots: all its rows, or none; the same file again changes nothing.',
  options: {
    mapping: {
      type: 'string',
      value: 'NAME',
      says: 'What the file is: us-ai-inventory, scrimmage (our own export), or a name of your own.',
      default: 'pilots',
    },
    'dry-run': { type: 'boolean', says: 'Says what every row would do, and changes nothing.' },
    strict: { type: 'boolean', says: 'Imports nothing when one row is refused, instead of leaving it out.' },
    column: {
      type: 'string',
      value: 'HEADER=TARGET',
      says: 'What a column is, where the guess is wrong; again for another one.',
      multiple: true,
    },
    stage: {
      type: 'string',
      value: 'WORD=STAGE',
      says: 'What a stage word of the file means: PROPOSED, RUNNING, DECIDING, SCALED, KILLED, INCONCLUSIVE, WITHDRAWN.',
      multiple: true,
    },
    as: { type: 'string', value: 'ADDRESS', says: 'The administrator in whose name it is done.' },
    workspace: { type: 'string', value: 'NAME', says: 'Where; needed when there are several.' },
    json: { type: 'boolean', says: 'Prints the report as JSON.' },
  },
  files: ['FILE'],
  more: 'What is said with --column and --stage is remembered for the next file of the same mapping.\nEnds with 0 when the file was imported (or checked), with 1 when nothing was changed, with 2 when the command was not understood.',
  example: `import pilots inventory.csv --mapping us-ai-inventory --stage 'Sunset=WITHDRAWN' --dry-run`,
  async run(given, surroundings) {
    const wish = { dryRun: given.values['dry-run'] === true, strict: given.values.strict === true };
    const task = await lookAt(given, surroundings);
    const told = await carryOut(task, wish);
    const report = { ...told, columns: task.choice.columns };
    surroundings.print(given.values.json ? importJson(report, wish.dryRun) : importText(report, wish.dryRun));
    if (!wish.strict || told.refused.length === 0) return 0;
    surroundings.note('Rows were refused, so nothing was changed.');
    return 1;
  },
};

async function lookAt(given: Given, { database: open, clock }: Surroundings): Promise<Task> {
  const stageWords = textsOf(given, 'stage').map(saidStage);
  const path = resolve(given.files[0] ?? '');
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new CommandProblem(`There is no file ${given.files[0]}.`);
  const database = await open();
  const workspace = await findWorkspace(database, textOf(given, 'workspace'));
  const email = textOf(given, 'as');
  const actor = email === undefined ? commandLine(workspace) : await findMember(database, email, workspace);
  if (!mayEver(actor, 'importPilots')) throw new CommandProblem(`${policy.importPilots.who} may do this.`);
  const desk = importDesk(database, clock);
  const mapping = textOf(given, 'mapping') ?? 'pilots';
  const record = await desk.drafts.look(actor, { path, fileName: basename(path), mapping });
  const columns = textsOf(given, 'column').map((text) => saidColumn(text, record.columns));
  const choice = { columns: settledColumns(record.columns, columns), stageWords };
  return { desk, actor, path, record, choice, said: { columns, stageWords } };
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
  throw new CommandProblem(`${sentenceOf(reply)}${howToSay(reply)}`);
}

function howToSay(reply: Reply<unknown>): string {
  const code = 'refusal' in reply ? reply.refusal.code : '';
  if (code === 'STAGE_WORD_UNKNOWN') return ` For example: --stage 'WORD=RUNNING'`;
  return code === 'NOT_READY_TO_CHECK' ? ` For example: --column 'HEADER=NAME'` : '';
}
