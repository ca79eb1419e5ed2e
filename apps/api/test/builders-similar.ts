import { randomUUID } from 'node:crypto';
import { ask } from './ask.js';
import { aProgram, asUpkeep, change } from './builders.js';
import type { House, TestWorkspace } from './house.js';

export interface LoggedFailure {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly program: { readonly id: string };
}

/** A failure in a program of its own, unless another is given. */
export async function aFailure(
  house: House,
  workspace: TestWorkspace,
  whatFailed: string,
  input: Readonly<Record<string, unknown>> = {},
): Promise<LoggedFailure> {
  const programId = input.programId ?? (await aProgram(house, workspace)).id;
  const given = { whatFailed, programId, ...input };
  const fields = 'failure { id key version program { id } }';
  return (await change(house, workspace.people.CONTRIBUTOR, 'logFailure', given, fields)).payload.failure;
}

/** A cause whose hints are words no other text of these tests says. */
export async function aCause(
  house: House,
  workspace: TestWorkspace,
  name: string,
  hints: readonly string[] = [],
): Promise<string> {
  const { payload } = await change(
    house,
    workspace.people.ADMIN,
    'addCause',
    { name, hints },
    'cause { id }',
  );
  return payload.cause.id;
}

/** A learning as stored, whatever brought it there: a restore does not ask the services either. */
export async function aStoredLearning(
  house: House,
  workspace: TestWorkspace,
  programId: string,
  words: { readonly event: string; readonly lesson: string },
): Promise<string> {
  const [id, by] = [randomUUID(), workspace.people.LEAD.actor.memberId];
  const number = Math.floor(Math.random() * 1e9);
  await asUpkeep(
    house,
    `insert into learning (workspace_id, id, number, event, lesson, state, program_id, recorded_by, recorded_at, updated_at, version)
     values ($1, $2, $3, $4, $5, 'DRAFT', $6, $7, now(), now(), 1)`,
    [workspace.id, id, number, words.event, words.lesson, programId, by],
  );
  return id;
}

export interface FoundNote {
  readonly rank: number;
  readonly nearDuplicate: boolean;
  readonly sharedWords: readonly string[];
  readonly sameCause: boolean;
  readonly seenIn: number;
  readonly failure: { readonly id: string; readonly whatFailed: string } | null;
}

export const similarPage = `query ($text: String!, $limit: Int, $causeIds: [ID!]) {
  similar(text: $text, limit: $limit, causeIds: $causeIds) {
    rank nearDuplicate sharedWords sameCause seenIn failure { id whatFailed } } }`;

/** What is like a text, as an executive of the workspace sees it. */
export async function similarTo(
  house: House,
  workspace: TestWorkspace,
  text: string,
  more: { readonly limit?: number; readonly causeIds?: readonly string[] } = {},
) {
  const answer = await ask(house, workspace.people.EXECUTIVE, similarPage, { text, limit: 5, ...more });
  return { ...answer, notes: (answer.data?.similar ?? []) as readonly FoundNote[] };
}
