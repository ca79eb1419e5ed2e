import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export type FaultCode =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNAUTHENTICATED'
  | 'CONFLICT'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  | 'BAD_INPUT'
  | 'OPERATION_NOT_REGISTERED'
  | 'OFFLINE';

/** Something broke or is not allowed: not an answer of the business. */
export interface Fault {
  readonly code: FaultCode;
  readonly sentence: string;
  /** To be quoted when asking for help. */
  readonly requestId: string | null;
}

const sentences: Record<FaultCode, string> = {
  NOT_FOUND: 'There is nothing here, or it is not yours to see.',
  FORBIDDEN: 'Your role does not allow this. Ask an administrator of your workspace.',
  UNAUTHENTICATED: 'You are signed out. Sign in to go on; what you typed is kept.',
  CONFLICT: 'Somebody else changed this at the same moment. Load it anew and try again.',
  UNAVAILABLE: 'The server is busy or restarting. Nothing was changed. Try again in a moment.',
  INTERNAL: 'The server could not do this. Nothing was changed.',
  BAD_INPUT: 'The server did not understand the request. Nothing was changed.',
  OPERATION_NOT_REGISTERED: 'A new version is here. Reload the page to go on.',
  OFFLINE: 'The server cannot be reached. What you typed is kept. Try again when you are back online.',
};

const byStatus: Record<number, FaultCode> = {
  400: 'BAD_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
};

interface WireError {
  readonly extensions?: { readonly code?: unknown; readonly correlationId?: unknown } | undefined;
}

/** A fault with the sentence people read for it. */
export function fault(code: FaultCode, requestId: string | null = null): Fault {
  return { code, sentence: sentences[code], requestId };
}

function fromWire(error: WireError | undefined, otherwise: FaultCode): Fault {
  const { code, correlationId } = error?.extensions ?? {};
  const known = typeof code === 'string' && code in sentences ? (code as FaultCode) : otherwise;
  return fault(known, typeof correlationId === 'string' ? correlationId : null);
}

function firstWireError(bodyText: string): WireError | undefined {
  try {
    return (JSON.parse(bodyText) as { errors?: WireError[] }).errors?.[0];
  } catch {
    return undefined;
  }
}

/** Browsers say it in their own words; a socket that closes is an event, not an error. */
function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return true;
  return (
    error instanceof Unreachable ||
    (error instanceof TypeError && /fetch|network|load failed/i.test(error.message))
  );
}

/** Thrown where a plain endpoint could not be asked. */
export class Unreachable extends Error {}

/** What went wrong, from whatever a link, a query, a mutation or a component threw. */
export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) return fromWire(error.errors[0], 'INTERNAL');
  if (ServerError.is(error))
    return fromWire(firstWireError(error.bodyText), byStatus[error.statusCode] ?? 'INTERNAL');
  return fault(isUnreachable(error) ? 'OFFLINE' : 'INTERNAL');
}
