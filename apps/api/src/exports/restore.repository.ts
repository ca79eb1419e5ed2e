import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../platform/database/database.js';
import type { Scope } from '../platform/database/scope.js';
import { type Everything, ExportProblem } from './read-export.js';
import type { ExportFile } from './read-export-file.js';
import { restoreFiles } from './restore-files.js';
import type { RestoredTable } from './restored-table.js';
import { restoredTables } from './restored-tables.js';

const chunkRows = 1_000;

/** How much of each kind was brought in. */
export type Restored = Readonly<Record<string, number>>;

/** The way back: everything of an export into a workspace that has nothing yet, in one transaction. */
@Injectable()
export class RestoreRepository {
  constructor(private readonly database: Database) {}

  /**
   * Writes everything. People who are here already (by their address) stay who they are here; everybody else comes
   * along without a password. Throws an ExportProblem when the workspace has anything of its own.
   */
  async restore(actor: Actor, { everything, files }: ExportFile, now: Instant): Promise<Restored> {
    return this.database.as('scrimmage_ops', async (scope) => {
      await scope.rows(sql`
        select set_config('statement_timeout', '0', true), set_config('app.workspace_id', ${actor.workspaceId}, true),
          set_config('app.member_id', ${actor.memberId}, true)`);
      await requireEmpty(scope, actor);
      const given = await hereKnown(scope, actor, everything);
      await makeRoom(scope, actor, given);
      for (const table of restoredTables) await write(scope, actor, table, table.rows(given));
      await restoreFiles(scope, actor.workspaceId, given, files());
      await settle(scope, actor, given);
      await tellHistory(scope, actor, given);
      await tell(scope, actor, now);
      return Object.fromEntries(
        restoredTables.map((table) => [table.name, table.rows(given).length] as const),
      );
    });
  }
}

async function requireEmpty(scope: Scope, { workspaceId }: Actor): Promise<void> {
  const kinds = ['program', 'unit', 'system', 'pilot', 'vendor', 'import', 'import_mapping'];
  const [found] = await scope.rows(
    join(
      kinds.map((kind) => sql`select 1 from ${raw(kind)} where workspace_id = ${workspaceId}`),
      ' union all ',
    ),
  );
  if (found)
    throw new ExportProblem(
      'Everything can only be brought into a workspace that has nothing of its own yet.',
    );
}

/** A workspace is founded with causes of its own; the ones of the export take their place. */
async function makeRoom(scope: Scope, { workspaceId }: Actor, { causes }: Everything): Promise<void> {
  if (causes.length) await scope.rows(sql`delete from cause where workspace_id = ${workspaceId}`);
  await scope.rows(sql`delete from notification_choice where workspace_id = ${workspaceId}`);
}

/** The fields of an export that name a member. */
const memberFields: ReadonlySet<string> = new Set([
  'ownerId',
  'leadId',
  'sponsorId',
  'deciderId',
  'approverId',
  'decidedBy',
  'scaleOwnerId',
  'setBy',
  'clearedBy',
  'recordedBy',
  'authorId',
  'actorId',
  'createdBy',
  'editedBy',
  'raterId',
  'declaredBy',
  'registeredBy',
  'lockedBy',
  'byId',
  'saidBy',
  'mergedBy',
  'struckBy',
  'acceptedBy',
  'settledBy',
  'loggedBy',
  'withdrawnBy',
  'memberId',
  'validatedBy',
  'challengedBy',
  'answeredBy',
  'completedBy',
  'addedBy',
  'ratedBy',
  'confirmedBy',
]);

/** The export with the ids of members who are here already put in place of those they had there. */
async function hereKnown(scope: Scope, { workspaceId }: Actor, everything: Everything): Promise<Everything> {
  const members = await scope.rows<{ id: string; email: string }>(
    sql`select id, email from member where workspace_id = ${workspaceId}`,
  );
  const here = new Map(members.map(({ id, email }) => [email, id]));
  const moved = new Map(
    everything.members.flatMap(({ id, email }) => {
      const known = here.get(email);
      return known === undefined ? [] : [[id, known] as const];
    }),
  );
  if (moved.size === 0) return everything;
  const replaced = JSON.parse(JSON.stringify(everything), (name, value: unknown) =>
    memberFields.has(name) && typeof value === 'string' ? (moved.get(value) ?? value) : value,
  ) as Everything;
  return { ...replaced, members: replaced.members.filter(({ id }) => !moved.has(id)) };
}

async function write(
  scope: Scope,
  { workspaceId }: Actor,
  { name, fields }: RestoredTable,
  rows: readonly object[],
): Promise<void> {
  const columns = raw(fields.map(([column]) => column).join(', '));
  const shape = raw(fields.map(([, field, type]) => `"${field}" ${type}`).join(', '));
  const values = raw(fields.map(([, field]) => `r."${field}"`).join(', '));
  for (let from = 0; from < rows.length; from += chunkRows) {
    const part = JSON.stringify(rows.slice(from, from + chunkRows));
    await scope.rows(sql`
      insert into ${raw(name)} (workspace_id, ${columns})
      select ${workspaceId}, ${values} from json_to_recordset(${part}::json) as r (${shape})`);
  }
}

async function settle(
  scope: Scope,
  { workspaceId }: Actor,
  { pilots, failures, learnings, sprints, milestones, workspace }: Everything,
): Promise<void> {
  for (const [counter, things] of [
    ['pilot_counter', pilots],
    ['failure_counter', failures],
    ['learning_counter', learnings],
    ['sprint_counter', sprints],
    ['milestone_counter', milestones],
  ] as const) {
    const last = things.reduce((most, { number }) => Math.max(most, number), 0);
    if (last > 0)
      await scope.rows(sql`insert into ${raw(counter)} as c (workspace_id, last) values (${workspaceId}, ${last})
        on conflict (workspace_id) do update set last = greatest(c.last, excluded.last)`);
  }
  await scope.rows(sql`
    update workspace set currency = ${workspace.currency}, time_zone = ${workspace.timeZone} where id = ${workspaceId}`);
}

async function tellHistory(scope: Scope, { workspaceId }: Actor, { activity }: Everything): Promise<void> {
  for (let from = 0; from < activity.length; from += chunkRows)
    await scope.rows(history(workspaceId, activity.slice(from, from + chunkRows)));
}

const history = (workspaceId: string, entries: readonly object[]): Sql =>
  sql`select restore_activity(${workspaceId}, ${JSON.stringify(entries)}::jsonb)`;

async function tell(scope: Scope, { workspaceId, name }: Actor, now: Instant): Promise<void> {
  const [workspace] = await scope.rows<{ name: string }>(
    sql`select name from workspace where id = ${workspaceId}`,
  );
  const entry = {
    id: uuidv7(),
    actorName: name,
    requestId: null,
    verb: 'restoreEverything',
    subjectType: 'Workspace',
    subjectId: workspaceId,
    subjectLabel: workspace?.name ?? '',
    subjectVersion: null,
    changes: {},
    reason: null,
    at: now,
  };
  await scope.rows(sql`select append_activity(${JSON.stringify([entry])}::jsonb)`);
}
