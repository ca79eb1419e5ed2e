import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { faultOf } from './faults';

const graphQl = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'masked', extensions }] });
const http = (status: number, bodyText: string) =>
  new ServerError('no', { response: new Response(null, { status }), bodyText });

describe('A fault', () => {
  it('has the code and the request id the server gave', () => {
    expect(faultOf(graphQl({ code: 'INTERNAL', correlationId: 'req-7' }))).toMatchObject({
      code: 'INTERNAL',
      requestId: 'req-7',
    });
    expect(faultOf(http(400, '{"errors":[{"extensions":{"code":"OPERATION_NOT_REGISTERED"}}]}')).code).toBe(
      'OPERATION_NOT_REGISTERED',
    );
  });

  it.each([
    [401, 'UNAUTHENTICATED'],
    [503, 'UNAVAILABLE'],
    [418, 'INTERNAL'],
  ])('is told by the status when a proxy answers: %s', (status, code) => {
    expect(faultOf(http(status, '<html>')).code).toBe(code);
  });

  it('is a broken line when the browser could not fetch, and not when a component broke', () => {
    expect(faultOf(new TypeError('Failed to fetch')).code).toBe('OFFLINE');
    expect(faultOf(new TypeError("Cannot read properties of undefined (reading 'edges')")).code).toBe(
      'INTERNAL',
    );
  });
});
