import { columns } from './columns.js';
import type { Command } from './command.js';

const call = 'npm run scrimmage --';

/** What there is to be asked for. */
export function helpOnAll(commands: readonly Command[]): string {
  const rows = commands.map(({ name, summary }) => [`  ${name}`, summary]);
  return [
    `${call} <command> [options]`,
    '',
    ...columns(rows),
    '',
    `More on one of them: ${call} <command> --help`,
  ].join('\n');
}

/** How one command is used, with an example. */
export function helpOn(command: Command): string {
  const { name, summary, options, files = [], example, more } = command;
  const rows = Object.entries(options).map(([option, { value, says, required, default: otherwise }]) => [
    `  --${option}${value ? ` ${value}` : ''}`,
    `${says}${required ? ' Needed.' : ''}${otherwise === undefined ? '' : ` Otherwise ${otherwise}.`}`,
  ]);
  return [
    summary,
    '',
    `  ${[call, name, ...files, ...(rows.length ? ['[options]'] : [])].join(' ')}`,
    ...(rows.length ? ['', ...columns(rows)] : []),
    ...(more ? ['', more] : []),
    '',
    'Example:',
    `  ${call} ${example}`,
  ].join('\n');
}
