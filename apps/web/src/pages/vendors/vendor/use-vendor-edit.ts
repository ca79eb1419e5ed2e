import { useApolloClient } from '@apollo/client/react';
import type { VendorChanges } from '@scrimmage/contract/generated/schema-types';
import { EditVendorDocument } from '../../../generated/documents/edit-vendor';
import { newId } from '../../../platform/new-id';
import { NotUndone, remember } from '../../../platform/undo';
import { useChange } from '../../../platform/use-change';

/** One change of a vendor, and how it is taken back. */
export interface VendorEdit {
  /** What is said of it: "the website". */
  readonly words: string;
  readonly changes: VendorChanges;
  readonly inverse: VendorChanges;
  /** The version somebody was looking at. */
  readonly revision: number;
}

/** Answers null when the change is made, else the sentence to show beside the field. */
export type EditVendor = (edit: VendorEdit) => Promise<string | null>;

/** Changes a vendor one field at a time; what is changed can be taken back for a while. */
export function useVendorEdit({ id, name }: { readonly id: string; readonly name: string }): EditVendor {
  const client = useApolloClient();
  const change = useChange(EditVendorDocument);

  const takeBack = async (inverse: VendorChanges, version: number) => {
    const input = { vendorId: id, version, changes: inverse, clientMutationId: newId() };
    const { data } = await client.mutate({ mutation: EditVendorDocument, variables: { input } });
    const said = data?.editVendor.refusal?.sentence ?? data?.editVendor.problems[0]?.message;
    if (said) throw new NotUndone(said);
  };

  return async ({ words, changes, inverse, revision }) => {
    const outcome = await change.submit({ vendorId: id, version: revision, changes });
    if (!outcome.ok) {
      const { refusal, problems, fault } = outcome;
      return refusal?.sentence ?? problems[0]?.message ?? fault?.sentence ?? 'This could not be saved.';
    }
    const version = outcome.payload.vendor?.version ?? revision;
    remember({ label: `Changed ${words} of ${name}`, undo: () => takeBack(inverse, version) });
    return null;
  };
}
