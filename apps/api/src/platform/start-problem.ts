import { isConnectionLoss, sqlState } from './database/pg-errors.js';

const sentences: Readonly<Record<string, string>> = {
  '28P01': 'PostgreSQL refuses the login in DATABASE_URL',
  '28000': 'PostgreSQL refuses the login in DATABASE_URL',
  '3D000': 'The database in DATABASE_URL does not exist',
  '42501': 'The login in DATABASE_URL may not create what Scrimmage needs',
};

/** Tells whether the port is in use: the launcher shows that in its own words. */
export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Why the server could not start, in one sentence for whoever started it. */
export function startProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (isPortTaken(error)) return 'The port is already used by another program. Choose another one with PORT.';
  // Tried at several addresses of one name, the reasons come as a bundle without a message of its own.
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  const sentence = sentences[sqlState(cause) ?? ''];
  if (sentence) return `${sentence}: ${error.message}.`;
  if (isConnectionLoss(cause))
    return `PostgreSQL does not answer at the address in DATABASE_URL: ${(cause as Error).message}.`;
  return error.message;
}
