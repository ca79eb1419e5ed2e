import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { LiveRegion } from '../ui/live-region';
import { Toasts } from '../ui/toasts';
import type { AppRouter } from './router';

export function Providers({ client, router }: { readonly client: ApolloClient; readonly router: AppRouter }) {
  return (
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
      <Toasts />
      <LiveRegion />
    </ApolloProvider>
  );
}
