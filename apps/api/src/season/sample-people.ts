import type { Role } from '@scrimmage/domain/people';
import sql from 'sql-template-tag';
import type { Database } from '../platform/database/database.js';
import { people } from './data/people.js';
import { sampleWorkspace } from './data/workspace.js';

/** Somebody one may sign in as while looking around. */
export interface SamplePerson {
  readonly name: string;
  readonly role: Role;
  readonly email: string;
  readonly password: string;
}

/** The sample people who can still sign in with the password they came with; nobody when this is not the sample season. */
export async function samplePeople(database: Database): Promise<readonly SamplePerson[]> {
  // A password that was never changed is as old as its member.
  const rows = await database.as('scrimmage_auth', (scope) =>
    scope.rows<{ email: string; role: Role }>(sql`
      select m.email, m.role from member m
        join credential c on c.workspace_id = m.workspace_id and c.member_id = m.id and c.changed_at = m.joined_at
      where m.workspace_id = ${sampleWorkspace.id} and m.active`),
  );
  return Object.values(people).flatMap(({ name, email, password, shown }) => {
    const found = rows.find((row) => row.email === email);
    return shown && found ? [{ name, role: found.role, email, password }] : [];
  });
}
