import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { CommitInDoubt, ConnectionLost } from './outcomes.js';
import { isConnectionLoss, isRetryable, isUnavailable, isUnusableValue, sqlState } from './pg-errors.js';

function failure(message: string, code?: string): Error {
  return Object.assign(new Error(message), code && { code });
}

const wrapped = (error: Error) => Object.assign(new Error(error.message), { driverError: error });

describe('What an error of PostgreSQL means', () => {
  it.each([
    ['a SQLSTATE', failure('x', '40P01'), '40P01'],
    ['a SQLSTATE the ORM wrapped', wrapped(failure('x', '23505')), '23505'],
    ['an error of the system with five letters', failure('write EPIPE', 'EPIPE'), null],
    ['an error without a code', failure('x'), null],
    ['no error at all', 'x', null],
  ])('reads %s', (_, error, state) => {
    expect(sqlState(error)).toBe(state);
  });

  it.each([
    failure('connect ECONNREFUSED', 'ECONNREFUSED'),
    wrapped(failure('write EPIPE', 'EPIPE')),
    failure('connect ENOENT /tmp/.s.PGSQL.5432', 'ENOENT'),
    failure('Connection terminated unexpectedly'),
    failure('timeout exceeded when trying to connect'),
    failure('Client has encountered a connection error and is not queryable'),
    failure('terminating connection due to administrator command', '57P01'),
    failure('the database system is starting up', '57P03'),
    failure('terminating connection due to idle-in-transaction timeout', '25P03'),
    failure('connection failure', '08006'),
    failure('Client was closed and is not queryable'),
    new ConnectionLost(),
    new CommitInDoubt(failure('Connection terminated unexpectedly')),
    new QueryRunnerAlreadyReleasedError(),
  ])('takes “$message” for a lost connection', (error) => {
    expect(isConnectionLoss(error)).toBe(true);
    expect(isUnavailable(error)).toBe(true);
  });

  it.each(['53300', '53100', '55P03', '57014', '40001', '40P01'])(
    'takes %s for something that may succeed in a moment, on a connection that stands',
    (code) => {
      expect(isUnavailable(failure('x', code))).toBe(true);
      expect(isConnectionLoss(failure('x', code))).toBe(false);
    },
  );

  it.each(['23505', '42P01', 'XX000'])('takes %s for neither', (code) => {
    expect(isUnavailable(failure('x', code))).toBe(false);
  });

  it('tries again only what got in another one’s way', () => {
    expect(['40001', '40P01', '55P03'].map((code) => isRetryable(failure('x', code)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('knows a value that cannot be what it was meant to be', () => {
    expect(isUnusableValue(failure('invalid input syntax for type uuid', '22P02'))).toBe(true);
    expect(isUnusableValue(failure('x', '23505'))).toBe(false);
  });
});
