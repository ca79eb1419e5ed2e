import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { CommitInDoubt, OperationEnded } from '../database/outcomes.js';
import { isUnavailable, isUnusableValue } from '../database/pg-errors.js';
import { sentences } from './sentences.js';

/** What went wrong that is neither the business saying no nor a mistake in a field. */
export type FaultCode =
  | 'BAD_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'TOO_MUCH'
  | 'OPERATION_NOT_REGISTERED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

const httpStatus: Readonly<Record<FaultCode, number>> = {
  BAD_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 200,
  NOT_FOUND: 200,
  CONFLICT: 200,
  TOO_MUCH: 400,
  OPERATION_NOT_REGISTERED: 400,
  UNAVAILABLE: 503,
  INTERNAL: 200,
};

/** A fault to throw: a stable code for programs, a sentence for people. */
export class Fault extends GraphQLError {
  constructor(
    readonly code: FaultCode,
    sentence: string,
  ) {
    super(sentence, { extensions: { code, http: { status: httpStatus[code] } } });
  }
}

/** The same words whether it never existed or belongs to somebody else. */
export function notFound(): Fault {
  return new Fault('NOT_FOUND', sentences.NOT_FOUND);
}

/** Leave is missing; `who` has it. */
export function forbidden(who: string): Fault {
  return new Fault('FORBIDDEN', `${who} may do this.`);
}

/** Codes that graphql-js and Apollo give to malformed requests, all of them our BAD_INPUT. */
const malformed = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

type Tell = (correlationId: string, error: unknown) => void;

function known(formatted: GraphQLFormattedError, code: FaultCode): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}

function isMalformed(formatted: GraphQLFormattedError, error: unknown): boolean {
  const code = String(formatted.extensions?.code ?? '');
  if (malformed.has(code)) return true;
  return error instanceof GraphQLError && !error.originalError && code !== 'INTERNAL_SERVER_ERROR';
}

/** A cause that is no news to us, as what it is told; null for the unforeseen. */
function foreseen(cause: unknown): readonly [FaultCode, string] | null {
  if (cause instanceof CommitInDoubt) return ['UNAVAILABLE', inDoubt];
  if (cause instanceof OperationEnded || isUnavailable(cause)) return ['UNAVAILABLE', sentences.UNAVAILABLE];
  if (isUnusableValue(cause)) return ['BAD_INPUT', sentences.BAD_INPUT];
  return null;
}

const inDoubt =
  'The database went away while this was being saved, so it may be saved or not. Sent again with the same clientMutationId, it is saved once.';

/**
 * One formatter for both transports: faults keep code and sentence, malformed requests say what is wrong with them,
 * everything unknown becomes INTERNAL with a correlation id, and its cause goes to `tell` alone.
 */
export function formatFault(
  formatted: GraphQLFormattedError,
  error: unknown,
  tell: Tell,
): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof Fault) return known(formatted, cause.code);
  if (isMalformed(formatted, error)) return known(formatted, 'BAD_INPUT');
  const path = formatted.path ? { path: formatted.path } : {};
  const [code, message] = foreseen(cause) ?? [];
  if (code && message) return { message, ...path, extensions: { code } };
  const correlationId = uuidv7();
  tell(correlationId, cause);
  return { message: sentences.INTERNAL, ...path, extensions: { code: 'INTERNAL', correlationId } };
}
