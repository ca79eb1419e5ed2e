import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { no, type Refusal } from '@scrimmage/domain/answer';
import {
  type Attachment,
  attachAction,
  keptAfterRemoval,
  mayAttach,
  mayRemove,
  mostAttachments,
} from '@scrimmage/domain/attachments';
import { bytesWords } from '@scrimmage/domain/file-size';
import type { AttachmentId } from '@scrimmage/domain/ids';
import { policy } from '@scrimmage/domain/policy';
import type { RefusalCode } from '@scrimmage/domain/refusals';
import { Clock } from '../platform/clock.js';
import { forbidden } from '../platform/graphql/faults.js';
import type { Reply } from '../platform/graphql/payload.js';
import { AttachmentSubjects, type OpenSubject } from './attachment-subjects.js';
import { AttachmentsRepository, type SubjectKey } from './attachments.repository.js';
import type { SeenFile } from './look-at-file.js';

/** A file to be attached, and what to. */
export interface GivenFile {
  /** Made by whoever sends it, so that sent again it is found. */
  readonly id: AttachmentId;
  readonly subject: SubjectKey;
  readonly file: SeenFile;
  /** So many bytes all files of the workspace may take up. */
  readonly room: number;
}

/** The file as it is kept; `again`: it was there already, and nothing was changed. */
export interface Attached {
  readonly attachment: Attachment;
  readonly again: boolean;
}

type No = { readonly ok: false; readonly refusal: Refusal<RefusalCode> };

/** Attaching files to things, removing them and putting them back. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly attachments: AttachmentsRepository,
    private readonly subjects: AttachmentSubjects,
    private readonly clock: Clock,
  ) {}

  /** Attaches a file. The same file, or the same id with the same content, is found and not doubled. */
  async attach(actor: Actor, given: GivenFile): Promise<Reply<Attached>> {
    const subject = await this.subjects.open(given.subject);
    const { kind, id, leadId } = subject;
    if (!mayAttach(actor, kind, leadId)) throw forbidden(policy[attachAction[kind]].who);
    await this.attachments.lockRoom(actor.workspaceId);
    const { file } = given;
    const standing = await this.attachments.standing(subject, file.sha256);
    if (standing) return { ok: true, value: { attachment: standing, again: true } };
    if (await this.attachments.find(given.id)) return no('ID_TAKEN');
    const refused = await this.noRoom(subject, file.bytes.length, given.room);
    if (refused) return refused;
    const attachment: Attachment = {
      workspaceId: actor.workspaceId,
      id: given.id,
      subjectKind: kind,
      subjectId: id,
      name: file.name,
      kind: file.kind,
      size: file.bytes.length,
      sha256: file.sha256,
      addedBy: actor.memberId,
      addedAt: this.clock.now(),
      removedBy: null,
      removedAt: null,
      version: 1,
    };
    await this.attachments.insert(attachment);
    await this.attachments.keepBytes(attachment, file.bytes);
    subject.tell({
      verb: 'attachFile',
      changes: { document: [null, file.name] },
      at: attachment.addedAt,
    });
    return { ok: true, value: { attachment, again: false } };
  }

  /** Removes a file; its bytes are kept for as long as it can be put back. */
  async remove(actor: Actor, id: string): Promise<Reply<Attachment>> {
    const { attachment, subject } = await this.open(actor, id);
    const { name } = attachment;
    if (attachment.removedAt) return { ...no('ATTACHMENT_REMOVED', { name }), current: attachment };
    const at = this.clock.now();
    const removed = { removedBy: actor.memberId, removedAt: at };
    const after = await this.attachments.update(attachment, removed);
    subject.tell({ verb: 'removeAttachment', changes: { document: [name, null] }, at });
    return { ok: true, value: after };
  }

  /** Puts a removed file back to where it was. */
  async restore(actor: Actor, id: string): Promise<Reply<Attachment>> {
    const { attachment, subject } = await this.open(actor, id);
    const { name } = attachment;
    if (!attachment.removedAt) return { ...no('ATTACHMENT_NOT_REMOVED', { name }), current: attachment };
    await this.attachments.lockRoom(actor.workspaceId);
    // Its own place: of a merged vendor that is not the survivor's.
    const place = { kind: attachment.subjectKind, id: attachment.subjectId };
    const standing = await this.attachments.standing(place, attachment.sha256);
    if (standing) return { ...no('ATTACHED_AGAIN', { name: standing.name }), current: attachment };
    const { here } = await this.attachments.tally(place);
    if (here >= mostAttachments) return full();
    const after = await this.attachments.update(attachment, { removedBy: null, removedAt: null });
    subject.tell({ verb: 'restoreAttachment', changes: { document: [null, name] }, at: this.clock.now() });
    return { ok: true, value: after };
  }

  /** Forgets files that were removed long enough ago. */
  async forget({ workspaceId }: Actor): Promise<void> {
    const longAgo = Date.parse(this.clock.now()) - keptAfterRemoval * 86_400_000;
    await this.attachments.dropRemoved(workspaceId, new Date(longAgo).toISOString());
  }

  private async open(actor: Actor, id: string): Promise<{ attachment: Attachment; subject: OpenSubject }> {
    const attachment = await this.attachments.require(id);
    const { subjectKind, subjectId } = attachment;
    const subject = await this.subjects.open({ kind: subjectKind, id: subjectId });
    if (!mayRemove(actor, attachment, subject.leadId)) throw forbidden(policy.removeAttachment.who);
    return { attachment, subject };
  }

  private async noRoom(subject: SubjectKey, size: number, room: number): Promise<No | null> {
    const { here, used } = await this.attachments.tally(subject);
    if (here >= mostAttachments) return full();
    if (used + size <= room) return null;
    const words = { used: bytesWords(used), most: bytesWords(room), days: String(keptAfterRemoval) };
    return no('NO_ROOM_FOR_FILES', words);
  }
}

const full = () => no('ATTACHMENTS_FULL', { most: String(mostAttachments) });
