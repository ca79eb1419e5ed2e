import { useApolloClient } from '@apollo/client/react';
import type { CharterChanges } from '@scrimmage/contract/generated/schema-types';
import { EditCharterDocument } from '../../generated/documents/edit-charter';
import type { EditCharterMutation, EditCharterMutationVariables } from '../../generated/operations';
import { newId } from '../../platform/new-id';
import { NotUndone, remember } from '../../platform/undo';
import { type Change, type InputOf, useChange } from '../../platform/use-change';

/** One change of the charter, and how it is taken back. */
export interface CharterEdit {
  /** What is said of it: "the decision date". */
  readonly words: string;
  readonly changes: CharterChanges;
  readonly inverse: CharterChanges;
  /** The version somebody was looking at. */
  readonly revision: number;
}

/** Answers null when the change is made, else the sentence to show beside the field. */
export type EditCharter = (edit: CharterEdit) => Promise<string | null>;

interface Edited {
  readonly id: string;
  readonly key: string;
}

type Charter = Change<EditCharterMutation, InputOf<EditCharterMutationVariables>>;

function sentenceOf(outcome: Awaited<ReturnType<Charter['submit']>>): string {
  if (outcome.ok) return '';
  const { refusal, problems, fault } = outcome;
  return refusal?.sentence ?? problems[0]?.message ?? fault?.sentence ?? 'This could not be saved.';
}

/** Changes the charter one field at a time; what is changed can be taken back for a while. */
export function useCharterEdit({ id, key }: Edited): EditCharter {
  const client = useApolloClient();
  const change = useChange(EditCharterDocument);

  const takeBack = async (inverse: CharterChanges, version: number) => {
    const input = { pilotId: id, version, changes: inverse, clientMutationId: newId() };
    const { data } = await client.mutate({ mutation: EditCharterDocument, variables: { input } });
    const answer = data?.editCharter;
    const said = answer?.refusal?.sentence ?? answer?.problems[0]?.message;
    if (said) throw new NotUndone(said);
  };

  return async ({ words, changes, inverse, revision }) => {
    const outcome = await change.submit({ pilotId: id, version: revision, changes });
    if (!outcome.ok) return sentenceOf(outcome);
    const version = outcome.payload.pilot?.version ?? revision;
    remember({ label: `Changed ${words} of ${key}`, undo: () => takeBack(inverse, version) });
    return null;
  };
}
