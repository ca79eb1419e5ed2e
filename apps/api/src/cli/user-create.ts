import { memberInput } from '@scrimmage/domain/people';
import { checked } from '@scrimmage/domain/problems';
import { newWorkspace } from '@scrimmage/domain/workspace';
import * as v from 'valibot';
import { MembersRepository } from '../people/members.repository.js';
import { MembersService } from '../people/members.service.js';
import { hashPassword } from '../platform/auth/passwords.js';
import { Sessions } from '../platform/auth/sessions.js';
import { SignIn } from '../platform/auth/sign-in.js';
import { SignInBackoff } from '../platform/auth/sign-in-backoff.js';
import { askNewPassword } from './ask-password.js';
import { type Command, CommandProblem, type Given, type Surroundings, textOf } from './command.js';
import { changeAs, commandLine, findWorkspace } from './find-workspace.js';

export const userCreate: Command = {
  name: 'user create',
  summary: 'Lets somebody in as a member; with --new-workspace, founds the workspace they administer.',
  options: {
    email: { type: 'string', value: 'ADDRESS', says: 'What they sign in with.', required: true },
    name: { type: 'string', value: 'NAME', says: 'What they are called.', required: true },
    role: {
      type: 'string',
      value: 'ROLE',
      says: 'LEAD, PROCUREMENT, EXECUTIVE, CONTRIBUTOR or ADMIN.',
      default: 'CONTRIBUTOR',
    },
    workspace: { type: 'string', value: 'NAME', says: 'Where to; needed when there are several.' },
    'new-workspace': {
      type: 'string',
      value: 'NAME',
      says: 'Founds this workspace, with them as administrator.',
    },
    currency: { type: 'string', value: 'CODE', says: 'Of the new workspace, ISO 4217.', default: 'EUR' },
    'time-zone': { type: 'string', value: 'ZONE', says: 'Of the new workspace, IANA.', default: 'UTC' },
  },
  more: `The password is asked at the terminal and not shown. Without a terminal it is taken from SCRIMMAGE_PASSWORD or
from the first line of the input.`,
  example: 'user create --email ada@example.org --name "Ada Lindqvist" --role LEAD',
  async run(given, surroundings) {
    await (textOf(given, 'new-workspace') === undefined
      ? addMember(given, surroundings)
      : foundWorkspace(given, surroundings));
    return 0;
  },
};

async function addMember(given: Given, { database: open, clock, print }: Surroundings): Promise<void> {
  const person = sound(memberInput, {
    name: textOf(given, 'name'),
    email: textOf(given, 'email'),
    role: textOf(given, 'role')?.toUpperCase(),
  });
  const database = await open();
  const workspace = await findWorkspace(database, textOf(given, 'workspace'));
  const password = await askNewPassword();
  const members = new MembersService(new MembersRepository(database), database, clock);
  const actor = commandLine(workspace);
  const { name, email, role } = await changeAs(database, actor, () =>
    members.add(actor, { ...person, password }),
  );
  print(`${name} (${email}) may now sign in to ${workspace.name} as ${role}.`);
}

async function foundWorkspace(given: Given, { database: open, clock, print }: Surroundings): Promise<void> {
  if (textOf(given, 'workspace') !== undefined)
    throw new CommandProblem('Say either --workspace or --new-workspace.', 2);
  const { password: _asked, ...entries } = newWorkspace.entries;
  const wanted = sound(v.object(entries), {
    workspaceName: textOf(given, 'new-workspace'),
    name: textOf(given, 'name'),
    email: textOf(given, 'email'),
    currency: textOf(given, 'currency')?.toUpperCase(),
    timeZone: textOf(given, 'time-zone'),
  });
  const database = await open();
  const signIn = new SignIn(database, new Sessions(database, clock), new SignInBackoff(database), clock);
  if (!(await signIn.isFirstRun()))
    throw new CommandProblem(
      'There is a workspace already. Leave out --new-workspace to add a member to it.',
    );
  const password = await askNewPassword();
  const founded = await signIn.found({ ...wanted, password }, await hashPassword(password), {
    onlyFirst: true,
  });
  if (!founded) throw new CommandProblem('Somebody else founded the workspace a moment ago.');
  print(
    `The workspace ${wanted.workspaceName} is there, and ${wanted.name} (${wanted.email}) administers it.`,
  );
}

function sound<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const result = checked(schema, input);
  if ('value' in result) return result.value;
  const sentences = result.problems.map(({ path, message }) => `${path}: ${message}`);
  throw new CommandProblem(sentences.join('\n'), 2);
}
