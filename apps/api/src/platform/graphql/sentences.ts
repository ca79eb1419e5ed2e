import type { FaultCode } from './faults.js';

/** What each fault says when nothing more particular is known. */
export const sentences: Readonly<Record<FaultCode, string>> = {
  BAD_INPUT: 'A value in this request has the wrong form.',
  UNAUTHENTICATED: 'Sign in first, or show a valid token.',
  FORBIDDEN: 'This can only be done from Scrimmage itself.',
  NOT_FOUND: 'This does not exist, or is not yours to see.',
  CONFLICT: 'This was changed meanwhile.',
  TOO_MUCH: 'This asks for too much at once.',
  OPERATION_NOT_REGISTERED: 'This page is older than the server. Reload it. Programs use a token.',
  UNAVAILABLE: 'The database is away for a moment. Try again.',
  INTERNAL: 'Something broke on our side.',
};
