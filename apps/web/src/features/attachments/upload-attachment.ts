import type { AttachmentSubject as SubjectKind } from '@scrimmage/domain/attachments';
import { bytesWords, mostAttachmentBytes, tooLargeSentence } from '@scrimmage/domain/file-size';
import { fault } from '../../platform/faults';
import { postFile } from '../../platform/http';
import { expireSession } from '../../platform/session';

/** What documents stand with. */
export interface AttachmentSubject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** `again`: it was attached already. `retry`: the same may succeed in a moment. */
export type Upload =
  | { readonly ok: true; readonly name: string; readonly again: boolean }
  | { readonly ok: false; readonly sentence: string; readonly retry: boolean };

/** Attaches a file under an id of ours: sent twice, it is attached once. */
export async function uploadAttachment(file: File, subject: AttachmentSubject, id: string): Promise<Upload> {
  if (file.size > mostAttachmentBytes)
    return { ok: false, sentence: tooLargeSentence(bytesWords(mostAttachmentBytes)), retry: false };
  const query = new URLSearchParams({
    subject: subject.kind,
    subjectId: subject.id,
    id,
    fileName: file.name,
  });
  const { status, body } = await postFile(`/attachments?${query}`, file);
  if (status >= 200 && status < 300) return { ok: true, name: String(body.name), again: status === 200 };
  if (status === 401) expireSession();
  const said = typeof body.sentence === 'string' ? body.sentence : sentenceOf(status);
  return { ok: false, sentence: said, retry: status === 0 || status >= 500 };
}

function sentenceOf(status: number): string {
  if (status === 0) return 'The server could not be reached, or the file changed on disk.';
  if (status === 413) return tooLargeSentence(bytesWords(mostAttachmentBytes));
  return fault(status === 403 ? 'FORBIDDEN' : status === 503 ? 'UNAVAILABLE' : 'INTERNAL').sentence;
}
