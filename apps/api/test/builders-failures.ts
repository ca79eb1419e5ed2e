import { aPilot, change } from './builders.js';
import type { House, Person, TestWorkspace } from './house.js';

/** A failure as tests ask for one. */
export interface BuiltFailure {
  readonly id: string;
  readonly key: string;
  readonly version: number;
}

/** A failure in a pilot of its own unless said, logged by the contributor unless said. */
export async function aFailure(
  house: House,
  workspace: TestWorkspace,
  input: Readonly<Record<string, unknown>> = {},
  by: Person = workspace.people.CONTRIBUTOR,
): Promise<BuiltFailure> {
  const placed = input.pilotId ?? input.programId ?? input.decisionId;
  const place = placed ? {} : { pilotId: (await aPilot(house, workspace)).id };
  const given = { whatFailed: 'The export stood still.', ...place, ...input };
  const { payload, errors } = await change(house, by, 'logFailure', given, 'failure { id key version }');
  if (!payload?.failure || payload.refusal)
    throw new Error(`logFailure was not done: ${JSON.stringify({ errors, payload })}`);
  return payload.failure;
}
