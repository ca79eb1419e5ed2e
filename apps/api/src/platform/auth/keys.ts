import { createHash, randomBytes } from 'node:crypto';
import type { WorkspaceId } from '@scrimmage/domain/ids';

/** Sessions live in cookies and need none; a link's tells a person who finds it what it is. */
const prefixes = { SESSION: '', TOKEN: 'scr_', LINK: 'scl_' } as const;

/** What a key opens: a member's session, a member's program, or one rating to be answered. */
export type KeyKind = keyof typeof prefixes;

const secretBytes = 32;
const workspaceBytes = 16;

/** A key a visitor shows: which workspace it opens (so that one shard can answer), and a secret of 256 bits. */
export interface Key {
  readonly workspaceId: WorkspaceId;
  readonly text: string;
  readonly hash: Buffer;
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** A new key for a workspace. Only its hash is ever stored. */
export function newKey(workspaceId: WorkspaceId, kind: KeyKind): Key {
  const body = Buffer.concat([
    Buffer.from(workspaceId.replaceAll('-', ''), 'hex'),
    randomBytes(secretBytes),
  ]).toString('base64url');
  const text = prefixes[kind] + body;
  return { workspaceId, text, hash: hashOf(text) };
}

/** Reads a key somebody shows; null when it has not the form of one. */
export function readKey(text: string, kind: KeyKind): Key | null {
  if (!text.startsWith(prefixes[kind])) return null;
  const body = Buffer.from(text.slice(prefixes[kind].length), 'base64url');
  if (body.length !== workspaceBytes + secretBytes) return null;
  const hex = body.subarray(0, workspaceBytes).toString('hex');
  const workspaceId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as WorkspaceId;
  return { workspaceId, text, hash: hashOf(text) };
}
