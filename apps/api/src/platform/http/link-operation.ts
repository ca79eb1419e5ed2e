import { noWorkspace } from '@scrimmage/domain/actor';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import { type ArgumentNode, getOperationAST, Kind, parse, type ValueNode } from 'graphql';
import { readKey } from '../auth/keys.js';
import { limits } from '../graphql/limits.js';

/** The root fields that whoever holds a link may ask for, without an account. */
export type OpenToLinks = ReadonlySet<string>;

/** What was sent, beside its text. */
interface Sent {
  readonly operationName?: unknown;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

function operationOf(text: string, { operationName }: Sent) {
  try {
    const name = typeof operationName === 'string' ? operationName : null;
    return getOperationAST(parse(text, { maxTokens: limits.tokens, noLocation: true }), name);
  } catch {
    // What cannot be read asks for nothing that links open; whoever reads it next says what is wrong with it.
    return null;
  }
}

/** The token within an argument: the argument itself, or the field of an input. */
function tokenIn(value: ValueNode, sent: Sent): unknown {
  if (value.kind === Kind.STRING) return value.value;
  if (value.kind === Kind.OBJECT) {
    const field = value.fields.find(({ name }) => name.value === 'token');
    return field && tokenIn(field.value, sent);
  }
  if (value.kind !== Kind.VARIABLE) return null;
  const given = sent.variables?.[value.name.value];
  return typeof given === 'object' && given !== null ? (given as { token?: unknown }).token : given;
}

function workspaceOf(args: readonly ArgumentNode[], sent: Sent): WorkspaceId {
  const argument = args.find(({ name }) => name.value === 'token' || name.value === 'input');
  const token = argument && tokenIn(argument.value, sent);
  return (typeof token === 'string' && readKey(token, 'LINK')?.workspaceId) || noWorkspace;
}

/**
 * The workspace a link leads into, when all that is asked for is what links open; null when anything else is asked for. A token
 * that is none leads nowhere. What the token is good for is not decided here: in that workspace it is looked up.
 */
export function askedByLink(text: string, body: unknown, openToLinks: OpenToLinks): WorkspaceId | null {
  // Reading twice what members ask for would cost them something, every time.
  if (![...openToLinks].some((name) => text.includes(name))) return null;
  const sent: Sent = { ...(body as Sent) };
  const fields = operationOf(text, sent)?.selectionSet.selections ?? [];
  const named = fields.flatMap((field) =>
    field.kind === Kind.FIELD && openToLinks.has(field.name.value) ? [field] : [],
  );
  const [first] = named;
  if (!first || named.length < fields.length) return null;
  return workspaceOf(first.arguments ?? [], sent);
}
