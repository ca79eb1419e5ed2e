import type { Attachment } from '@scrimmage/domain/attachments';
import type { FileKind } from '@scrimmage/domain/file-kind';

const office = 'application/vnd.openxmlformats-officedocument';

const mediaTypes: Readonly<Record<FileKind, string>> = {
  PDF: 'application/pdf',
  PNG: 'image/png',
  JPEG: 'image/jpeg',
  WEBP: 'image/webp',
  TEXT: 'text/plain; charset=utf-8',
  DOCX: `${office}.wordprocessingml.document`,
  XLSX: `${office}.spreadsheetml.sheet`,
  PPTX: `${office}.presentationml.presentation`,
};

/** Pictures are drawn and run nothing; everything else is saved. */
const shown: ReadonlySet<FileKind> = new Set(['PNG', 'JPEG', 'WEBP']);

/** A name in a header: in ASCII for those that read no more, and in full (RFC 6266, 4.3; RFC 8187, 3.2). */
function named(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${full}`;
}

/** The headers under which a file is given: whatever is in it, nothing of it acts in the product's name. */
export function attachmentHeaders({ kind, name, size }: Attachment): Readonly<Record<string, string>> {
  return {
    'content-type': mediaTypes[kind],
    'content-length': String(size),
    'content-disposition': `${shown.has(kind) ? 'inline' : 'attachment'}; ${named(name)}`,
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-cache',
  };
}
