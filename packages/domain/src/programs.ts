import * as v from 'valibot';
import type { MemberId, ProgramId, WorkspaceId } from './ids.js';
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

export const programName = nameText('The name');
export const programPurpose = longText('The purpose', 500);

/** A program as a person enters one. */
export const programInput = v.object({ name: programName, purpose: programPurpose });
