import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Command, CommandProblem, type Given } from './command.js';

/** What was asked for: help on everything, help on one command, or one command with what was given to it. */
export type Asked =
  | { readonly help: Command | null }
  | { readonly help?: never; readonly command: Command; readonly given: Given };

/** Finds the command among those there are and checks what follows it. Throws a CommandProblem for anything else. */
export function readArguments(words: readonly string[], commands: readonly Command[]): Asked {
  const asksForHelp = words.includes('--help') || words.includes('-h');
  const [command] = commands
    .filter(({ name }) => name.split(' ').every((word, i) => words[i] === word))
    .sort((a, b) => b.name.length - a.name.length);
  if (!command) {
    if (words.length === 0 || (asksForHelp && words[0]?.startsWith('-'))) return { help: null };
    throw new CommandProblem(unknownCommand(words, commands), 2);
  }
  if (asksForHelp) return { help: command };
  return { command, given: readGiven(words.slice(command.name.split(' ').length), command) };
}

function unknownCommand(words: readonly string[], commands: readonly Command[]): string {
  const typed = words.filter((word) => !word.startsWith('-')).slice(0, 2);
  const siblings = commands.filter(({ name }) => name.split(' ')[0] === typed[0]).map(({ name }) => name);
  const list = (siblings.length ? siblings : commands.map(({ name }) => name)).join(', ');
  return `There is no command “${typed.join(' ')}”. There is: ${list}.`;
}

function readGiven(words: readonly string[], command: Command): Given {
  const { values, positionals } = parsed(words, command);
  for (const [name, option] of Object.entries(command.options)) {
    if (option.required && !values[name]) {
      throw new CommandProblem(`--${name} ${option.value} is needed: ${option.says} ${seeHelp(command)}`, 2);
    }
  }
  const wanted = command.files ?? [];
  const missing = wanted[positionals.length];
  if (missing) throw new CommandProblem(`${missing} is missing. ${seeHelp(command)}`, 2);
  const extra = positionals[wanted.length];
  if (extra !== undefined) throw new CommandProblem(`“${extra}” was not understood. ${seeHelp(command)}`, 2);
  return { values: values as Given['values'], files: positionals };
}

function parsed(words: readonly string[], command: Command) {
  const options: ParseArgsConfig['options'] = {};
  for (const [name, option] of Object.entries(command.options)) {
    options[name] = {
      type: option.type,
      multiple: option.multiple === true,
      ...(option.default !== undefined && { default: option.default }),
    };
  }
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const sentence = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new CommandProblem(`${sentence.replace(/\.$/, '')}. ${seeHelp(command)}`, 2);
  }
}

function seeHelp({ name }: Command): string {
  return `See: npm run scrimmage -- ${name} --help`;
}
