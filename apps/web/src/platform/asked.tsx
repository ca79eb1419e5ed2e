import { createContext, type ReactNode, use } from 'react';
import { openDialog } from './dialogs';

/** What was asked for what is shown: a document of this build or a text of one's own, with its variables. */
export interface Asked {
  readonly document?: unknown;
  /** The fragment that this part of the page is made of; without it the whole of the document. */
  readonly part?: string;
  readonly text?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const AskedContext = createContext<Asked | null>(null);

/** Says which fragment of the page's query the figures inside are made of. */
export function QueryPart({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  const asked = use(AskedContext);
  return <AskedContext value={asked && { ...asked, part: of }}>{children}</AskedContext>;
}

/** Shows the query behind a figure; null where none is known. */
export function useQueryBehind(): (() => void) | null {
  const asked = use(AskedContext);
  return asked && (() => openDialog({ name: 'query', asked }));
}
