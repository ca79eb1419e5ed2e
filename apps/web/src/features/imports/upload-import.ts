import type { ImportKind } from '@scrimmage/contract/generated/schema-types';
import { fault } from '../../platform/faults';
import { postFile } from '../../platform/http';
import { expireSession } from '../../platform/session';

export type Upload =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly sentence: string };

/** Hands a file over to be read under a mapping, or under the one a ledger's own columns ask for; a file that cannot be read answers with the one sentence that says why. */
export async function uploadImport(
  file: File,
  mapping: string,
  kind: ImportKind = 'PILOTS',
): Promise<Upload> {
  const query = new URLSearchParams({
    ...(kind !== 'PILOTS' && { kind }),
    fileName: file.name,
    ...(mapping !== '' && { mapping }),
  });
  const { status, body } = await postFile(`/imports?${query}`, file);
  if (status >= 200 && status < 300 && typeof body.id === 'string') return { ok: true, id: body.id };
  if (status === 401) expireSession();
  if (typeof body.sentence === 'string') return { ok: false, sentence: body.sentence };
  return { ok: false, sentence: sentenceOf(status) };
}

function sentenceOf(status: number): string {
  if (status === 0) return 'The server could not be reached, or the file changed on disk. Choose it again.';
  if (status === 403) return fault('FORBIDDEN').sentence;
  if (status === 413) return 'The file is too large.';
  return fault(status === 503 ? 'UNAVAILABLE' : 'INTERNAL').sentence;
}
