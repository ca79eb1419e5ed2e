/** The SQLSTATE of an error PostgreSQL gave, however deep the ORM wrapped it; null for any other error. */
export function sqlState(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const code = 'code' in error ? error.code : null;
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
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

const unavailable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT']);

/** The server is away, starting, stopping or full: trying again soon is the right thing. */
export function isUnavailable(error: unknown): boolean {
  const state = sqlState(error);
  if (state)
    return state.startsWith('08') || state.startsWith('57P') || state === '53300' || state === '55P03';
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && unavailable.has(error.code)) return true;
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    error.message,
  );
}
