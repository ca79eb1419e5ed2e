import { UndoLearningMergeDocument } from '../../../generated/documents/undo-learning-merge';
import type { LearningWhole_learningFragment } from '../../../generated/operations';
import { useChange } from '../../../platform/use-change';
import { Button } from '../../../ui/button';
import { ChangeNotice } from '../../../ui/notice';

/** What was merged into it, and the way back. */
export function MergedList({
  learning: { merged, viewerCan },
}: {
  readonly learning: LearningWhole_learningFragment;
}) {
  const change = useChange(UndoLearningMergeDocument);
  if (merged.length === 0) return null;
  return (
    <section aria-label="Merged into it" className="flex flex-col gap-2">
      <h2 className="text-section font-semibold">Merged into it</h2>
      <ChangeNotice {...change} />
      <ul className="card divide-y divide-line">
        {merged.map(({ id, from, undoable }) => (
          <li key={id} className="flex items-center gap-3 px-4 py-2 text-table">
            <span className="min-w-0 flex-1">
              <span className="font-medium tabular-nums">{from.key}</span> {from.lesson}
            </span>
            {viewerCan.merge && undoable && (
              <Button busy={change.running} onClick={() => void change.submit({ mergeId: id })}>
                Take it out again
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
