import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useState } from 'react';
import { ClassifyFailureDocument } from '../../generated/documents/classify-failure';
import { FailureChips_failureDocument } from '../../generated/documents/failure-chips-failure';
import type {
  ClassifyFailureMutationVariables,
  FailureChips_failureFragment,
} from '../../generated/operations';
import { type InputOf, useChange } from '../../platform/use-change';

export type Classified = FailureChips_failureFragment;
type Said = Omit<InputOf<ClassifyFailureMutationVariables>, 'failureId' | 'version'>;

/** What is said of a failure after it was logged: each answer is saved as it is given. */
export function useClassify(from: FragmentType<FailureChips_failureFragment>) {
  const { data } = useFragment({
    fragment: FailureChips_failureDocument,
    fragmentName: 'FailureChips_failure',
    from,
  });
  const failure = data as Classified;
  const change = useChange(ClassifyFailureDocument);
  const [saved, setSaved] = useState('');
  async function say(what: string, said: Said): Promise<boolean> {
    const { ok } = await change.submit({ failureId: failure.id, version: failure.version, ...said });
    setSaved(ok ? `${what} is saved.` : '');
    return ok;
  }
  return { failure, change, saved, say };
}

export type Classify = ReturnType<typeof useClassify>;
