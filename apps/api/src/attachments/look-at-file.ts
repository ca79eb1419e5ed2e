import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { type Answer, no, yes } from '@scrimmage/domain/answer';
import { type FileKind, type FileRefusal, kindOfBytes, kindOfPacked } from '@scrimmage/domain/file-kind';
import { attachmentName } from '@scrimmage/domain/file-name';
import { openZip, ZipProblem } from '../platform/files/zip.js';

/** A file as its bytes show it. */
export interface SeenFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly sha256: string;
  readonly bytes: Buffer;
}

/** The list of a package's parts is some kilobytes; one that unpacks to more is no document. */
const mostTypes = 1_048_576;

/** Finds out what a file is by its bytes, and the name it is kept under; says why when it is not taken. */
export async function lookAtFile(path: string, given: string): Promise<Answer<SeenFile, FileRefusal>> {
  const bytes = await readFile(path);
  const seen = kindOfBytes(bytes);
  if (!seen.ok) return seen;
  const kind = seen.value === 'PACKED' ? await packedKind(path) : yes(seen.value);
  if (!kind.ok) return kind;
  const name = attachmentName(given, kind.value);
  if (!name.ok) return name;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return yes({ name: name.value, kind: kind.value, sha256, bytes });
}

async function packedKind(path: string): Promise<Answer<FileKind, FileRefusal>> {
  const file = await open(path);
  try {
    const { names, text } = await openZip(file, mostTypes);
    return kindOfPacked(names, await text('[Content_Types].xml'));
  } catch (error) {
    if (error instanceof ZipProblem) return no('FILE_DAMAGED');
    throw error;
  } finally {
    await file.close();
  }
}
