import { ApolloClient, type ApolloLink, type InMemoryCache } from '@apollo/client';
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';
import { createCache } from './cache';

declare module '@apollo/client' {
  // Makes masked fragments masked in the types too.
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}

/** The one client of the page; tests give it a link of their own. */
export function createApolloClient(link: ApolloLink, cache: InMemoryCache = createCache()): ApolloClient {
  return new ApolloClient({ link, cache, dataMasking: true });
}
