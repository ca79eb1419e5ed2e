import type { AttachmentKind } from '@scrimmage/contract/generated/schema-types';
import { fileEndings } from '@scrimmage/domain/file-name';
import { File, FileImage, FileSpreadsheet, FileText, type LucideIcon, Presentation } from 'lucide-react';

interface Look {
  readonly word: string;
  readonly Icon: LucideIcon;
}

/** What a document is, in a word and a sign. */
export const kindLooks: Readonly<Record<AttachmentKind, Look>> = {
  PDF: { word: 'PDF', Icon: FileText },
  PNG: { word: 'PNG', Icon: FileImage },
  JPEG: { word: 'JPEG', Icon: FileImage },
  WEBP: { word: 'WebP', Icon: FileImage },
  TEXT: { word: 'Text', Icon: File },
  DOCX: { word: 'DOCX', Icon: FileText },
  XLSX: { word: 'XLSX', Icon: FileSpreadsheet },
  PPTX: { word: 'PPTX', Icon: Presentation },
};

/** For the browser's file list; what a file is, the server finds out by its content. */
export const acceptedFiles = fileEndings.map((ending) => `.${ending}`).join(',');
