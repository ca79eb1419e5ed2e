import type { Actor } from './actor.js';
import type { Instant } from './calendar.js';
import type { FileKind } from './file-kind.js';
import type { AttachmentId, MemberId, WorkspaceId } from './ids.js';
import { type Action, may } from './policy.js';

/** What files stand with. */
export const attachmentSubjects = ['VENDOR', 'ENGAGEMENT', 'PILOT'] as const;
export type AttachmentSubject = (typeof attachmentSubjects)[number];

/** A file that stands with a thing. Its bytes never change; removed, it can be put back for a while. */
export interface Attachment {
  readonly workspaceId: WorkspaceId;
  readonly id: AttachmentId;
  readonly subjectKind: AttachmentSubject;
  readonly subjectId: string;
  readonly name: string;
  /** By its bytes. */
  readonly kind: FileKind;
  /** In bytes. */
  readonly size: number;
  /** Of its bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly addedBy: MemberId;
  readonly addedAt: Instant;
  readonly removedBy: MemberId | null;
  readonly removedAt: Instant | null;
  readonly version: number;
}

/** So many files stand with one thing at most. */
export const mostAttachments = 50;
/** So many days a removed file can be put back; then it is gone. */
export const keptAfterRemoval = 7;

/** The leave each kind of subject asks for. */
export const attachAction: Readonly<Record<AttachmentSubject, Action>> = {
  VENDOR: 'attachToVendor',
  ENGAGEMENT: 'attachToEngagement',
  PILOT: 'attachToPilot',
};

/** Whether an actor may attach a file to a thing of this kind; `leadId` leads its pilot. */
export function mayAttach(actor: Actor, kind: AttachmentSubject, leadId: MemberId | null): boolean {
  return may(actor, attachAction[kind], leadId);
}

/** Whether an actor may remove a file or put it back: whoever added it may, and whoever leads the pilot it belongs to. */
export function mayRemove(
  actor: Actor,
  { addedBy }: Pick<Attachment, 'addedBy'>,
  leadId: MemberId | null,
): boolean {
  return may(actor, 'removeAttachment', addedBy) || may(actor, 'removeAttachment', leadId);
}
