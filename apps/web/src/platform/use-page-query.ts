import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Asked } from './asked';
import { type Fault, faultOf } from './faults';
import { useRefetchOnEvents } from './live-events';

/** One query of one page, in the four states that `PageState` draws. */
export interface PageQuery<TData> {
  /** The last answer; of the variables before, while the new ones are on their way (then `dimmed`). */
  readonly data: TData | undefined;
  /** True until the first answer. */
  readonly loading: boolean;
  /** True while `data` belongs to other variables than those asked for. */
  readonly dimmed: boolean;
  /** Set when the last question failed; `data` may still be there. */
  readonly fault: Fault | null;
  readonly retry: () => void;
  /** What is asked, for whoever wants to ask it elsewhere. */
  readonly asked: Asked;
  /** Joins the next page of a list that grows downwards. */
  readonly more: (variables: Record<string, unknown>) => Promise<void>;
}

interface Options {
  /** False for lists that grow downwards: a refetch would fold them up while somebody reads. */
  readonly live?: boolean;
  /** True where what was known must not show first: rows that move under the hands of who types into them. */
  readonly fresh?: boolean;
  /** True when there is nothing to ask yet. */
  readonly skip?: boolean;
}

/**
 * Asks again, but not while a question is on its way: that one may have read what was before the change, and a second
 * like it would be given the same answer. Then it is asked once more as soon as the answer has come.
 */
function useAskAfterwards(loading: boolean, ask: () => void): () => void {
  const missed = useRef(false);
  const askMissed = useEffectEvent(() => {
    if (missed.current) ask();
    missed.current = false;
  });
  useEffect(() => {
    if (!loading) askMissed();
  }, [loading]);
  return () => {
    if (loading) missed.current = true;
    else ask();
  };
}

/** Asks once for the page, shows what is known at once, and asks again when something changed in the workspace. */
export function usePageQuery<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
  { live = true, fresh = false, skip = false }: Options = {},
): PageQuery<TData> {
  const result = useQuery(document as TypedDocumentNode<TData, OperationVariables>, {
    variables: variables as OperationVariables,
    fetchPolicy: fresh ? 'network-only' : 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    skip,
  });
  const retry = () => {
    // The failure is shown by `result.error`; the promise says nothing new.
    result.refetch().catch(() => undefined);
  };
  useRefetchOnEvents(useAskAfterwards(result.loading, retry), live && !skip);
  const data = (result.data ?? result.previousData) as TData | undefined;
  return {
    data,
    loading: data === undefined && !result.error && !skip,
    dimmed: result.data === undefined && data !== undefined,
    fault: result.error ? faultOf(result.error) : null,
    retry,
    asked: { document, variables },
    more: async (next) => {
      await result.fetchMore({ variables: next });
    },
  };
}
