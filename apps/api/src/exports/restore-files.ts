import { createHash } from 'node:crypto';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import type { Scope } from '../platform/database/scope.js';
import { type Everything, ExportProblem } from './read-export.js';
import type { KeptFile } from './read-export-file.js';

/** Writes what is in the documents, each held against the size and the hash that were told of it. Throws an ExportProblem. */
export async function restoreFiles(
  scope: Scope,
  workspaceId: WorkspaceId,
  { attachments }: Everything,
  files: AsyncIterable<KeptFile> | Iterable<KeptFile>,
): Promise<void> {
  const missing = new Map(attachments.map((attachment) => [attachment.id, attachment]));
  for await (const { id, pieces } of files) {
    const { name, size, sha256 } = missing.get(id) ?? {};
    missing.delete(id);
    const all = pieces.map((piece) => Buffer.from(piece, 'base64'));
    const bytes = all.reduce((sum, piece) => sum + piece.length, 0);
    const hash = all.reduce((sum, piece) => sum.update(piece), createHash('sha256')).digest('hex');
    if (bytes !== size || hash !== sha256) throw damaged(name ?? id);
    for (const [place, piece] of all.entries())
      await scope.rows(sql`
        insert into attachment_chunk (workspace_id, attachment_id, place, bytes)
        values (${workspaceId}, ${id}, ${place}, ${piece})`);
  }
  const [left] = missing.values();
  if (left) throw damaged(left.name);
}

const damaged = (name: string) =>
  new ExportProblem(`This is not a whole export of Scrimmage: the document “${name}” is damaged or missing.`);
