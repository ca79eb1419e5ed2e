import { existsSync, readFileSync } from 'node:fs';

/** The operations the web client was built with: SHA-256 in hexadecimal → text. Sessions may run these and no others. */
export type TrustedDocuments = ReadonlyMap<string, string>;

export const TRUSTED_DOCUMENTS = Symbol('trusted documents');

/** Reads the manifest the web client's build wrote; empty when there is no such build. */
export function readTrustedDocuments(file: URL): TrustedDocuments {
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}
