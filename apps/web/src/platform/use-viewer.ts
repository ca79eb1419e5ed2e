import { useQuery } from '@apollo/client/react';
import { ViewerDocument } from '../generated/documents/viewer';
import type { ViewerQuery } from '../generated/operations';

export type Viewer = ViewerQuery['viewer'];

/** You, your workspace, its day and what you may do; null until the server has said. */
export function useViewer(): Viewer | null {
  const { data } = useQuery(ViewerDocument);
  return data?.viewer ?? null;
}
