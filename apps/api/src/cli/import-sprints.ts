import { isDay } from '@scrimmage/domain/calendar';
import type { ProgramId } from '@scrimmage/domain/ids';
import type { ImportKind } from '@scrimmage/domain/imports/import-target';
import sql from 'sql-template-tag';
import { type Command, CommandProblem, type Given, type Surroundings, textOf } from './command.js';
import { findWorkspace } from './find-workspace.js';
import { importOptions, runImport } from './import-file.js';

const historyOptions = {
  mapping: { type: 'string', value: 'NAME', says: 'What the file is, in a name of your own.' },
  ...importOptions,
  program: { type: 'string', value: 'NAME', says: 'The program of teams that do not name theirs.' },
  dates: {
    type: 'string',
    value: 'ORDER',
    says: 'How days that could be two are written: DMY (day first) or MDY (month first).',
  },
  as: { type: 'string', value: 'ADDRESS', says: 'The member in whose name it is done.', required: true },
} as const;

const more =
  'What is said with --column, --program, --days and --dates is remembered for the next file of the same mapping.\nEnds with 0 when the file was imported (or checked), with 1 when nothing was changed, with 2 when the command was not understood.';

async function programCalled(
  name: string | undefined,
  given: Given,
  { database: open }: Surroundings,
): Promise<ProgramId | null> {
  if (name === undefined) return null;
  const database = await open();
  const { id } = await findWorkspace(database, textOf(given, 'workspace'));
  const [program] = await database.as('scrimmage_ops', (scope) =>
    scope.rows<{ id: ProgramId }>(sql`select id from program where workspace_id = ${id} and name = ${name}`),
  );
  if (!program) throw new CommandProblem(`There is no program “${name}”.`);
  return program.id;
}

async function run(kind: ImportKind, given: Given, surroundings: Surroundings): Promise<number> {
  const order = textOf(given, 'dates')?.toUpperCase() ?? null;
  if (order !== null && order !== 'DMY' && order !== 'MDY')
    throw new CommandProblem('--dates is DMY or MDY.', 2);
  const days = textOf(given, 'days');
  if (days !== undefined && !/^[1-9]\d{0,2}$/.test(days))
    throw new CommandProblem('--days is a whole number of days.', 2);
  const lastEndsOn = textOf(given, 'last-ended') ?? null;
  if (lastEndsOn !== null && !isDay(lastEndsOn))
    throw new CommandProblem('--last-ended is a day, such as 2026-11-15.', 2);
  const programId = await programCalled(textOf(given, 'program'), given, surroundings);
  const history = { programId, sprintDays: days === undefined ? null : Number(days), lastEndsOn };
  return runImport(kind, { stageWords: [], currency: null, dateOrder: order, history }, given, surroundings);
}

export const importSprints: Command = {
  name: 'import sprints',
  summary:
    'Imports what teams did, a row for each sprint that is over; the same sprints again change nothing.',
  options: {
    ...historyOptions,
    days: {
      type: 'string',
      value: 'NUMBER',
      says: 'How many days a sprint takes, where the file has not both; else as far apart as its days are, or 14.',
    },
    'last-ended': {
      type: 'string',
      value: 'DAY',
      says: 'Where the file has numbers instead of days: when each team’s last sprint ended.',
    },
  },
  files: ['FILE'],
  more,
  example: `import sprints sprints.csv --program 'Fair billing' --as ada@example.org --dry-run`,
  run: (given, surroundings) => run('SPRINTS', given, surroundings),
};

export const importItems: Command = {
  name: 'import items',
  summary: 'Imports items that teams finished, a row for each with its day, as weeks from Monday to Sunday.',
  options: historyOptions,
  files: ['FILE'],
  more,
  example: `import items resolved.csv --program 'Fair billing' --as ada@example.org`,
  run: (given, surroundings) => run('FINISHED_ITEMS', given, surroundings),
};
