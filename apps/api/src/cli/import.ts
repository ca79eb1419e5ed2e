import { type Command, textsOf } from './command.js';
import { saidStage } from './import-choice.js';
import { importOptions, runImport } from './import-file.js';

export const importPilots: Command = {
  name: 'import pilots',
  summary: 'Imports a file of pilots: all its rows, or none; the same file again changes nothing.',
  options: {
    mapping: {
      type: 'string',
      value: 'NAME',
      says: 'What the file is: us-ai-inventory, scrimmage (our own export), or a name of your own.',
      default: 'pilots',
    },
    ...importOptions,
    stage: {
      type: 'string',
      value: 'WORD=STAGE',
      says: 'What a stage word of the file means: PROPOSED, RUNNING, DECIDING, SCALED, KILLED, INCONCLUSIVE, WITHDRAWN.',
      multiple: true,
    },
    as: { type: 'string', value: 'ADDRESS', says: 'The administrator in whose name it is done.' },
  },
  files: ['FILE'],
  more: 'What is said with --column and --stage is remembered for the next file of the same mapping.\nEnds with 0 when the file was imported (or checked), with 1 when nothing was changed, with 2 when the command was not understood.',
  example: `import pilots inventory.csv --mapping us-ai-inventory --stage 'Sunset=WITHDRAWN' --dry-run`,
  run(given, surroundings) {
    const stageWords = textsOf(given, 'stage').map(saidStage);
    return runImport('PILOTS', { stageWords, currency: null, dateOrder: null }, given, surroundings);
  },
};
