import { ApiTokensRepository } from '../people/api-tokens.repository.js';
import { ApiTokensService } from '../people/api-tokens.service.js';
import { type Command, CommandProblem, textOf } from './command.js';
import { changeAs, findMember, findWorkspace } from './find-workspace.js';

export const tokenCreate: Command = {
  name: 'token create',
  summary: 'Makes an API token for a member and prints its secret, once.',
  options: {
    email: {
      type: 'string',
      value: 'ADDRESS',
      says: 'Whose token it is; it may do what they may.',
      required: true,
    },
    name: { type: 'string', value: 'NAME', says: 'What it is for.', required: true },
    scope: { type: 'string', value: 'SCOPE', says: 'READ or WRITE.', default: 'READ' },
    days: { type: 'string', value: 'COUNT', says: 'How long it lasts, 1 to 365.', default: '90' },
    workspace: { type: 'string', value: 'NAME', says: 'Where; needed when there are several.' },
    json: { type: 'boolean', says: 'Prints name, scope, end and secret as JSON.' },
  },
  more: 'Only a hash is stored: whoever loses the secret makes another token.',
  example: 'token create --email ada@example.org --name "Nightly report" --scope READ --days 30',
  async run(given, { database: open, clock, print, note }) {
    const days = textOf(given, 'days') ?? '';
    if (!/^\d+$/.test(days)) throw new CommandProblem('--days is a whole number from 1 to 365.', 2);
    const scope = textOf(given, 'scope')?.toUpperCase();
    if (scope !== 'READ' && scope !== 'WRITE') throw new CommandProblem('--scope is READ or WRITE.', 2);
    const database = await open();
    const workspace = await findWorkspace(database, textOf(given, 'workspace'));
    const member = await findMember(database, textOf(given, 'email') ?? '', workspace);
    // The token is the member's; that it was not the member who made it stays visible.
    const actor = { ...member, name: `${member.name} (by the command line)` };
    const tokens = new ApiTokensService(new ApiTokensRepository(database), database, clock);
    const input = { name: textOf(given, 'name'), scope, expiresInDays: Number(days) };
    const { apiToken, secret } = await changeAs(database, actor, () => tokens.create(actor, input));
    const { name, expiresAt } = apiToken;
    if (given.values.json) print(JSON.stringify({ name, scope, expiresAt, secret }, null, 2));
    else {
      print(secret);
      note(
        `“${name}” (${scope}) of ${member.name} ends ${expiresAt.slice(0, 10)}. The secret is shown only now.`,
      );
    }
    return 0;
  },
};
