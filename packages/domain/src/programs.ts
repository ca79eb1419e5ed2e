import * as v from 'valibot';
import type { MemberId, ProgramId, WorkspaceId } from './ids.js';
import { reference } from './reference.js';
import { longText, nameText } from './text.js';

/** A standing cause with a purpose and pilots. It has no end date. */
export interface Program {
  readonly id: ProgramId;
  readonly workspaceId: WorkspaceId;
  readonly name: string;
  readonly purpose: string;
  readonly ownerId: MemberId | null;
  readonly version: number;
}

const name = nameText('The name');
const purpose = longText('The purpose', 500);
const ownerId = v.nullable(reference('An owner'));

/** A program as a person enters one. */
export const programInput = v.object({ name, purpose, ownerId: v.optional(ownerId, null) });

/** Changes to a program: a key left out stays, null clears. */
export const programChanges = v.partial(v.object({ name, purpose, ownerId }));
