import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import { type PageQuery, usePageQuery } from './use-page-query';

interface Growing {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * A list that grows downwards. It follows the workspace until somebody has asked for more:
 * from then on a refetch would fold it up while it is read.
 */
export function useGrowingQuery<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
  listOf: (data: TData) => Growing | null | undefined,
  { skip = false }: { readonly skip?: boolean } = {},
): PageQuery<TData> & { readonly showMore: () => Promise<void> } {
  const asked = JSON.stringify(variables);
  const [grown, setGrown] = useState<string | null>(null);
  const query = usePageQuery(document, variables, { live: grown !== asked, skip });
  return {
    ...query,
    showMore: async () => {
      const after = query.data && listOf(query.data)?.pageInfo.endCursor;
      setGrown(asked);
      await query.more({ after });
    },
  };
}
