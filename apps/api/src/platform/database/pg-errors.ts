import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import { CommitInDoubt, ConnectionLost } from './outcomes.js';

/** The SQLSTATE of an error PostgreSQL gave, however deep the ORM wrapped it; null for any other error. */
export function sqlState(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const code = 'code' in error ? error.code : null;
  // Every SQLSTATE has a digit; an error of the system such as EPIPE has none.
  if (typeof code === 'string' && /^(?=.*\d)[0-9A-Z]{5}$/.test(code)) return code;
  return 'driverError' in error ? sqlState(error.driverError) : null;
}

/** Serialization failure or deadlock: the same change may succeed when tried again. */
export function isRetryable(error: unknown): boolean {
  const state = sqlState(error);
  return state === '40001' || state === '40P01';
}

/** A unique constraint was hit; the constraint's name tells which. */
export function uniqueViolation(error: unknown): string | null {
  if (sqlState(error) !== '23505' || typeof error !== 'object' || error === null) return null;
  if ('constraint' in error && typeof error.constraint === 'string') return error.constraint;
  return 'driverError' in error ? uniqueViolation(error.driverError) : null;
}

/** A row that is pointed at does not exist (any more), or belongs to another workspace. */
export function foreignKeyViolation(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if (sqlState(error) === '23503' && 'constraint' in error && typeof error.constraint === 'string')
    return error.constraint;
  return 'driverError' in error ? foreignKeyViolation(error.driverError) : null;
}

const gone = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
]);

/** The connection broke, or could not be made: what was under way on it has no answer. */
export function isConnectionLoss(error: unknown): boolean {
  const state = sqlState(error);
  if (state) return state.startsWith('08') || state.startsWith('57P') || state === '25P03';
  if (!(error instanceof Error)) return false;
  if (error instanceof ConnectionLost || error instanceof CommitInDoubt) return true;
  // TypeORM takes a connection away from a transaction the moment it breaks, and then says only that it is gone.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  if ('driverError' in error) return isConnectionLoss(error.driverError);
  if ('code' in error && typeof error.code === 'string' && gone.has(error.code)) return true;
  // pg tells these apart by their text alone.
  return /Connection terminated|Connection ended|timeout exceeded when trying to connect|has encountered a connection error|Client was closed|Query read timeout/.test(
    error.message,
  );
}

/** Full, out of time, in somebody's way, or beaten three times over: the same thing may succeed in a moment. */
function isOverloaded(state: string | null): boolean {
  return state !== null && (state.startsWith('53') || ['55P03', '57014', '40001', '40P01'].includes(state));
}

/** The server is away, starting, stopping or full: trying again soon is the right thing. */
export function isUnavailable(error: unknown): boolean {
  return isConnectionLoss(error) || isOverloaded(sqlState(error));
}

/** A value PostgreSQL cannot take as what it was meant to be (SQLSTATE class 22): a cursor or an id made by hand. */
export function isUnusableValue(error: unknown): boolean {
  return sqlState(error)?.startsWith('22') ?? false;
}
