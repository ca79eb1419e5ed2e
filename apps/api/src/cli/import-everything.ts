import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { mayEver, policy } from '@scrimmage/domain/policy';
import { readExportFile } from '../exports/read-export-file.js';
import { RestoreRepository } from '../exports/restore.repository.js';
import { columns } from './columns.js';
import { type Command, CommandProblem, textOf } from './command.js';
import { commandLine, findMember, findWorkspace } from './find-workspace.js';

export const importEverything: Command = {
  name: 'import everything',
  summary:
    'Brings everything of an export (scrimmage.json) into a workspace that has nothing of its own yet.',
  options: {
    as: { type: 'string', value: 'ADDRESS', says: 'The administrator in whose name it is done.' },
    workspace: { type: 'string', value: 'NAME', says: 'Where to; needed when there are several.' },
    json: { type: 'boolean', says: 'Prints how much was brought in as JSON.' },
  },
  files: ['FILE'],
  more: 'Members come along without a password; those who have the same address here stay who they are here. The history\ncomes along as it was told, each entry marked as imported.',
  example: 'import everything scrimmage.json --workspace "New home"',
  async run(given, { database: open, clock, print }) {
    const path = resolve(given.files[0] ?? '');
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) throw new CommandProblem(`There is no file ${given.files[0]}.`);
    const everything = await readExportFile(path);
    const database = await open();
    const workspace = await findWorkspace(database, textOf(given, 'workspace'));
    const email = textOf(given, 'as');
    const actor = email === undefined ? commandLine(workspace) : await findMember(database, email, workspace);
    if (!mayEver(actor, 'importPilots')) throw new CommandProblem(`${policy.importPilots.who} may do this.`);
    const restored = await new RestoreRepository(database).restore(actor, everything, clock.now());
    const lines = columns(Object.entries(restored).map(([name, count]) => [`  ${name}`, String(count)]));
    print(given.values.json ? JSON.stringify(restored, null, 2) : lines.join('\n'));
    return 0;
  },
};
