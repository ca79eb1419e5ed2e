import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { Providers } from '../../src/app/providers';
import { createAppRouter, watchFocus, watchSession } from '../../src/app/router';
import { createApolloClient } from '../../src/platform/apollo-client';
import { closeDialog } from '../../src/platform/dialogs';
import { session } from '../../src/platform/session';
import { startShortcuts } from '../../src/platform/shortcuts';
import { schemaLink } from './schema-link';
import { type Stubs, stubSchema } from './stub-schema';

/** The product at an address, signed in, against the contract with the test's stubs. */
export function renderPage(address: string, stubs: Stubs = {}) {
  session.set('signed-in');
  closeDialog();
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }));
  const client = createApolloClient(schemaLink(stubSchema(stubs)));
  const stops = [startShortcuts(), watchSession(router), watchFocus(router)];
  const stop = () => {
    for (const end of stops) end();
  };
  const user = userEvent.setup();
  const page = render(<Providers client={client} router={router} />);
  return { ...page, user, router, client, stop };
}

/** The page in front of the door: nothing is known of the person. */
export function renderDoor(address: string) {
  session.set('unknown');
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }));
  const client = createApolloClient(schemaLink(stubSchema({})));
  return { ...render(<Providers client={client} router={router} />), user: userEvent.setup(), router };
}

/** A fault as the server sends it, for a stub to throw. */
export function aFault(code: string, correlationId?: string): GraphQLError {
  return new GraphQLError('masked', { extensions: { code, ...(correlationId ? { correlationId } : {}) } });
}

/** A stub that never answers: the loading state. */
export const never = () => new Promise(() => undefined);

/** Nodes as a connection of one page. */
export function connection<T extends object>(
  nodes: readonly T[],
  more: { totalCount?: number; hasNextPage?: boolean } = {},
) {
  return {
    edges: nodes.map((node, index) => ({ node, cursor: `c${index}` })),
    pageInfo: {
      hasNextPage: more.hasNextPage ?? false,
      hasPreviousPage: false,
      startCursor: 'c0',
      endCursor: `c${nodes.length - 1}`,
    },
    totalCount: more.totalCount ?? nodes.length,
  };
}
