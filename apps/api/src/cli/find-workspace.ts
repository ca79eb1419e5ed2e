import { type Actor, noMember } from '@scrimmage/domain/actor';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import type { Member, Workspace } from '@scrimmage/domain/people';
import { refusalSentence } from '@scrimmage/domain/refusals';
import sql from 'sql-template-tag';
import type { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { CommandProblem } from './command.js';

/** The workspace of that name, or the only one there is. */
export async function findWorkspace(database: Database, name: string | undefined): Promise<Workspace> {
  const all = await database.as('scrimmage_ops', (scope) =>
    scope.rows<Workspace>(sql`
      select id, name, currency, time_zone as "timeZone" from workspace order by created_at, id`),
  );
  const found = name === undefined ? all : all.filter((workspace) => workspace.name === name);
  const [only] = found;
  if (only && found.length === 1) return only;
  const names = all.map((workspace) => `“${workspace.name}”`).join(', ');
  if (all.length === 0)
    throw new CommandProblem('There is no workspace yet. Create one: user create --new-workspace NAME …');
  if (!only) throw new CommandProblem(`There is no workspace “${name}”. There is: ${names}.`);
  if (name !== undefined) throw new CommandProblem(`Several workspaces are called “${name}”.`);
  throw new CommandProblem(`There are several workspaces: say --workspace and one of ${names}.`);
}

/** The active member with that address, in the workspace if one is named. */
export async function findMember(
  database: Database,
  email: string,
  { id, timeZone }: Workspace,
): Promise<Actor> {
  const rows = await database.as('scrimmage_ops', (scope) =>
    scope.rows<Pick<Member, 'id' | 'name' | 'role'>>(sql`
      select id, name, role from member where workspace_id = ${id} and email = ${email.trim().toLowerCase()} and active`),
  );
  if (!rows[0]) throw new CommandProblem(`No active member has the address ${email}.`);
  const { id: memberId, name, role } = rows[0];
  return { workspaceId: id as WorkspaceId, memberId, name, role, timeZone, scope: 'WRITE' };
}

/** Whoever may type commands on the server, as the activity names them. */
export function commandLine({ id, timeZone }: Workspace): Actor {
  return {
    workspaceId: id,
    memberId: noMember,
    name: 'The command line',
    role: 'ADMIN',
    timeZone,
    scope: 'WRITE',
  };
}

/** Makes one change as an actor; a refusal or a problem becomes the command's sentence. */
export async function changeAs<T>(
  database: Database,
  actor: Actor,
  change: () => Promise<Reply<T>>,
): Promise<T> {
  const reply = await database.operation(actor, null, () => database.change(change, ({ ok }) => ok));
  if (reply.ok) return reply.value;
  throw new CommandProblem(sentenceOf(reply));
}

/** Why a change was not made, in words; blank when it was. */
export function sentenceOf(reply: Reply<unknown>): string {
  if (reply.ok) return '';
  return 'problems' in reply
    ? reply.problems.map(({ message }) => message).join('\n')
    : refusalSentence(reply.refusal);
}
