import { useApolloClient } from '@apollo/client/react';
import type { EngagementChanges } from '@scrimmage/contract/generated/schema-types';
import { EditEngagementDocument } from '../../../generated/documents/edit-engagement';
import { newId } from '../../../platform/new-id';
import { NotUndone, remember } from '../../../platform/undo';
import { useChange } from '../../../platform/use-change';

interface Edited {
  readonly id: string;
  readonly vendor: { readonly name: string };
}

/** One change of an engagement, and how it is taken back. */
export interface EngagementEdit {
  /** What is said of it: "the day of signature". */
  readonly words: string;
  readonly changes: EngagementChanges;
  readonly inverse: EngagementChanges;
  readonly revision: number;
}

/** Answers null when the change is made, else the sentence to show beside the field. */
export type EditEngagement = (edit: EngagementEdit) => Promise<string | null>;

/** Changes an engagement one field at a time; what is changed can be taken back for a while. */
export function useEngagementEdit({ id, vendor }: Edited): EditEngagement {
  const client = useApolloClient();
  const change = useChange(EditEngagementDocument);

  const takeBack = async (inverse: EngagementChanges, version: number) => {
    const input = { engagementId: id, version, changes: inverse, clientMutationId: newId() };
    const { data } = await client.mutate({ mutation: EditEngagementDocument, variables: { input } });
    const answer = data?.editEngagement;
    const said = answer?.refusal?.sentence ?? answer?.problems[0]?.message;
    if (said) throw new NotUndone(said);
  };

  return async ({ words, changes, inverse, revision }) => {
    const outcome = await change.submit({ engagementId: id, version: revision, changes });
    if (!outcome.ok) {
      const { refusal, problems, fault } = outcome;
      return (
        refusal?.sentence ?? problems[0]?.message ?? fault?.sentence ?? 'This could not be saved. Try again.'
      );
    }
    const version = outcome.payload.engagement?.version ?? revision;
    remember({ label: `Changed ${words} of ${vendor.name}`, undo: () => takeBack(inverse, version) });
    return null;
  };
}
