import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { LearningPickerDocument } from '../../../generated/documents/learning-picker';
import { MergeLearningsDocument } from '../../../generated/documents/merge-learnings';
import { UndoLearningMergeDocument } from '../../../generated/documents/undo-learning-merge';
import { newId } from '../../../platform/new-id';
import { NotUndone, remember } from '../../../platform/undo';
import { useChange } from '../../../platform/use-change';
import { useServerSearch } from '../../../platform/use-server-search';
import { Combobox, type Option } from '../../../ui/combobox';
import { FormDialog } from '../../../ui/form-dialog';
import type { Judged } from './judge-dialogs';

interface Props {
  readonly learning: Judged;
  readonly onClose: () => void;
}

/** Says that another learning says the same: it becomes part of this one, and can be taken out again. */
export function MergeDialog({ learning, onClose }: Props) {
  const client = useApolloClient();
  const change = useChange(MergeLearningsDocument);
  const [other, setOther] = useState<Option | null>(null);
  const [tried, setTried] = useState(false);
  const { items, loading, search } = useServerSearch(LearningPickerDocument, (data) =>
    data.learnings.edges
      .map(({ node }) => ({ id: node.id, label: `${node.key} ${node.lesson}` }))
      .filter(({ id }) => id !== learning.id),
  );

  async function submit(): Promise<boolean> {
    setTried(true);
    if (!other) return false;
    const outcome = await change.submit({ intoId: learning.id, fromId: other.id });
    if (!outcome.ok) return false;
    const mergeId = outcome.payload.merge?.id;
    if (mergeId)
      remember({
        label: `Merged into ${learning.key}.`,
        undo: async () => {
          const { data } = await client.mutate({
            mutation: UndoLearningMergeDocument,
            variables: { input: { mergeId, clientMutationId: newId() } },
            refetchQueries: ['LearningPage'],
          });
          const refusal = data?.undoLearningMerge.refusal;
          if (refusal) throw new NotUndone(refusal.sentence);
        },
      });
    return true;
  }

  return (
    <FormDialog
      title={`Merge into ${learning.key}`}
      description="The words of this one stay. Pilots, causes and uses of the other come along; it can be undone."
      verb="Merge"
      change={change}
      shown={['fromId']}
      onSubmit={submit}
      onClose={onClose}
    >
      <Combobox
        label="The learning that says the same"
        value={other}
        onChange={setOther}
        options={items}
        loading={loading}
        onSearch={search}
        error={change.problemAt('fromId') ?? (tried && !other ? 'Choose a learning.' : undefined)}
      />
    </FormDialog>
  );
}
