import { createHash } from 'node:crypto';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import type { Database } from '../platform/database/database.js';
import type { Scope } from '../platform/database/scope.js';

const page = 5_000;
const beginning = '0'.repeat(64);

/** What was found in one workspace: how many entries fit from the first on, and the first thing that does not. */
export interface ChainReport {
  readonly workspace: string;
  readonly entries: number;
  readonly lastHash: string;
  readonly problem: string | null;
}

interface Chain {
  readonly id: WorkspaceId;
  readonly name: string;
  /** What the head says: the number and the hash of the last entry. Null: there is no head. */
  readonly seq: number | null;
  readonly hash: string | null;
}

interface Entry {
  readonly workspaceId: string;
  readonly seq: number;
  readonly id: string;
  readonly atMs: number;
  readonly actorId: string;
  readonly actorName: string;
  readonly verb: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectLabel: string;
  readonly subjectVersion: number | null;
  /** As PostgreSQL writes it: `jsonb` has one text for one value. */
  readonly changes: string;
  readonly reason: string | null;
  readonly requestId: string | null;
  readonly hash: string;
}

/** Goes through the history of every workspace, a page at a time, and yields what it found in each. */
export async function* verifyChains(database: Database): AsyncGenerator<ChainReport> {
  const chains = await database.as('scrimmage_ops', (scope) =>
    scope.rows<Chain>(sql`
      select w.id, w.name, h.seq, h.hash from workspace w left join activity_head h on h.workspace_id = w.id
      order by w.created_at, w.id`),
  );
  for (const chain of chains) yield await verifyChain(database, chain);
}

async function verifyChain(database: Database, chain: Chain): Promise<ChainReport> {
  let [seq, hash] = [0, beginning];
  const found = (problem: string | null) => ({
    workspace: chain.name,
    entries: seq,
    lastHash: hash,
    problem,
  });
  for (;;) {
    const entries = await database.as('scrimmage_ops', (scope) => entriesAfter(scope, chain.id, seq));
    for (const entry of entries) {
      const problem = misfit(entry, seq, hash);
      if (problem) return found(problem);
      [seq, hash] = [entry.seq, entry.hash];
      if (seq === chain.seq && hash !== chain.hash)
        return found(`The head has another hash than entry ${seq}.`);
    }
    if (entries.length < page) break;
  }
  if (chain.seq === null || seq === 0)
    return found('Its beginning is missing: every workspace has a first entry.');
  // What was written while we read is in the chain but not yet in the head as we saw it.
  if (seq < chain.seq) return found(`The head names entry ${chain.seq} as the last, and it is missing.`);
  if (seq > chain.seq && !(await headReaches(database, chain.id, seq)))
    return found(`The head stops at entry ${chain.seq}, and there are entries after it.`);
  return found(null);
}

/** Why an entry does not follow the one before; null when it does. */
function misfit(entry: Entry, seqBefore: number, hashBefore: string): string | null {
  if (entry.seq !== seqBefore + 1) return `Entry ${seqBefore + 1} is missing: entry ${entry.seq} comes next.`;
  if (hashOf(entry, hashBefore) === entry.hash) return null;
  const { seq, verb, subjectLabel, atMs } = entry;
  const day = new Date(atMs).toISOString().slice(0, 10);
  return `Entry ${seq} (${verb}, ${subjectLabel}, ${day}) is not what was written then.`;
}

/** SHA-256 over the hash before and the entry's text, which is the text the database takes its own hash over. */
function hashOf(entry: Entry, before: string): string {
  return createHash('sha256')
    .update(`${before}\n${textOfEntry(entry)}`)
    .digest('hex');
}

/** One JSON array with PostgreSQL's spacing; strings are escaped by the same rules there and in JavaScript. */
function textOfEntry(entry: Entry): string {
  const parts = [
    JSON.stringify(entry.workspaceId),
    String(entry.seq),
    JSON.stringify(entry.id),
    String(entry.atMs),
    JSON.stringify(entry.actorId),
    JSON.stringify(entry.actorName),
    JSON.stringify(entry.verb),
    JSON.stringify(entry.subjectType),
    JSON.stringify(entry.subjectId),
    JSON.stringify(entry.subjectLabel),
    String(entry.subjectVersion),
    entry.changes,
    JSON.stringify(entry.reason),
    JSON.stringify(entry.requestId),
  ];
  return `[${parts.join(', ')}]`;
}

function entriesAfter(scope: Scope, workspaceId: WorkspaceId, seq: number): Promise<readonly Entry[]> {
  return scope.rows(sql`
    select workspace_id as "workspaceId", seq, id, (extract(epoch from at) * 1000)::bigint as "atMs",
      actor_id as "actorId", actor_name as "actorName", verb, subject_type as "subjectType", subject_id as "subjectId",
      subject_label as "subjectLabel", subject_version as "subjectVersion", changes::text as changes, reason,
      request_id as "requestId", hash
    from activity where workspace_id = ${workspaceId} and seq > ${seq} order by seq limit ${page}`);
}

async function headReaches(database: Database, workspaceId: WorkspaceId, seq: number): Promise<boolean> {
  const rows = await database.as('scrimmage_ops', (scope) =>
    scope.rows(sql`select from activity_head where workspace_id = ${workspaceId} and seq >= ${seq}`),
  );
  return rows.length > 0;
}
