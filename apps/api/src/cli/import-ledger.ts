import { isCurrency } from '@scrimmage/domain/money';
import { type Command, CommandProblem, textOf } from './command.js';
import { importOptions, runImport } from './import-file.js';

export const importLedger: Command = {
  name: 'import ledger',
  summary:
    'Imports a ledger of payments or invoices: all its rows, or none; the same rows again change nothing.',
  options: {
    mapping: {
      type: 'string',
      value: 'NAME',
      says: 'What the file is: uk-spend, or a name of your own; without it the file is asked.',
    },
    ...importOptions,
    currency: {
      type: 'string',
      value: 'CODE',
      says: 'The currency of amounts that do not name theirs, such as EUR.',
    },
    dates: {
      type: 'string',
      value: 'ORDER',
      says: 'How days that could be two are written: DMY (day first) or MDY (month first).',
    },
    as: { type: 'string', value: 'ADDRESS', says: 'The member in whose name it is done.', required: true },
  },
  files: ['FILE'],
  more: 'Vendors are found by the exact spelling of their names, else made. Amounts below zero become credits.\nWhat is said with --column, --currency and --dates is remembered for the next file of the same mapping.\nEnds with 0 when the file was imported (or checked), with 1 when nothing was changed, with 2 when the command was not understood.',
  example: 'import ledger payments.csv --mapping uk-spend --as pat@example.org --dry-run',
  async run(given, surroundings) {
    const currency = textOf(given, 'currency')?.toUpperCase() ?? null;
    if (currency !== null && !isCurrency(currency))
      throw new CommandProblem('--currency is a code of ISO 4217, such as EUR.', 2);
    const order = textOf(given, 'dates')?.toUpperCase() ?? null;
    if (order !== null && order !== 'DMY' && order !== 'MDY')
      throw new CommandProblem('--dates is DMY or MDY.', 2);
    return runImport('LEDGER', { stageWords: [], currency, dateOrder: order }, given, surroundings);
  },
};
