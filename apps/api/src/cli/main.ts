import 'reflect-metadata';
import { Clock } from '../platform/clock.js';
import { readConfig } from '../platform/config/config.js';
import { CommandProblem, type Output } from './command.js';
import { commands } from './commands.js';
import { helpOn, helpOnAll } from './help.js';
import { databaseOnDemand } from './open-database.js';
import { readArguments } from './read-arguments.js';

const output: Output = {
  print: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
};

async function run(words: readonly string[]): Promise<number> {
  const asked = readArguments(words, commands);
  if (asked.help !== undefined) {
    output.print(asked.help ? helpOn(asked.help) : helpOnAll(commands));
    return 0;
  }
  const config = readConfig();
  const { open, close } = databaseOnDemand(config.databaseUrl);
  try {
    const surroundings = { ...output, config, clock: new Clock(), database: open };
    return (await asked.command.run(asked.given, surroundings)) ?? 0;
  } finally {
    await close();
  }
}

// Whoever reads our output may leave early (`| head`): that is no error.
process.stdout.on('error', () => process.exit(0));

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    output.note(
      error instanceof Error && error.message ? error.message : 'It did not work, and nothing says why.',
    );
    process.exitCode = error instanceof CommandProblem ? error.exitCode : 1;
  },
);
