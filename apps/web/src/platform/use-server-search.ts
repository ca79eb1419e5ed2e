import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';

/**
 * Searches while somebody types: waits for a pause of 150 ms and drops answers that come too late.
 * `pick` turns an answer into what the list shows. `search('')` gives the first page.
 */
export function useServerSearch<TData, TItem>(
  document: TypedDocumentNode<TData, { search?: string | null | undefined }>,
  pick: (data: TData) => readonly TItem[],
): { readonly items: readonly TItem[]; readonly loading: boolean; readonly search: (text: string) => void } {
  const client = useApolloClient();
  const [items, setItems] = useState<readonly TItem[]>([]);
  const [loading, setLoading] = useState(false);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function ask(text: string, ticket: number): Promise<void> {
    try {
      const { data } = await client.query({
        query: document as TypedDocumentNode<TData, OperationVariables>,
        variables: { search: text.trim() || null },
        fetchPolicy: 'network-only',
      });
      if (ticket === asked.current && data) setItems(pick(data as TData));
    } catch {
      // The next key asks again; a list that stays empty says "Nothing found".
      if (ticket === asked.current) setItems([]);
    }
    if (ticket === asked.current) setLoading(false);
  }

  return {
    items,
    loading,
    search: (text) => {
      asked.current += 1;
      const ticket = asked.current;
      setLoading(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void ask(text, ticket), text === '' ? 0 : 150);
    },
  };
}
