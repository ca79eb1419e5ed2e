import { formatNumber } from '../../platform/format';
import { TextField } from '../../ui/text-field';
import { wholeOf } from './sprint-text';
import type { CloseSprint, MoveText } from './use-close-sprint';

/** What is left of a part once these items are finished and added. */
function leftAfter(left: number, { finished, added }: MoveText): string {
  const after = left + (wholeOf(added) ?? 0) - (wholeOf(finished) ?? 0);
  if (finished.trim() === '' && added.trim() === '') return `${formatNumber(left)} left`;
  return `${formatNumber(left)} left, then ${formatNumber(Math.max(0, after))}`;
}

/** Only sprints move milestones: what they finished, and what was added meanwhile. */
export function MoveFields({ form }: { readonly form: CloseSprint }) {
  if (form.milestones.length === 0)
    return (
      <p className="text-table text-ink-2">
        It moves nothing on the road: no open milestone has items of this team.
      </p>
    );
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-table font-medium">What did it move, in items?</legend>
      {form.milestones.map(({ id, key, name, left }) => {
        const move = form.moveOf(id);
        return (
          <div
            key={id}
            className="grid grid-cols-[minmax(0,1fr)_6rem_6rem] items-start gap-3 phone:grid-cols-2"
          >
            <p className="text-table phone:col-span-2">
              <span className="font-medium">{key}</span> {name}
              <span className="block text-meta text-ink-3">{leftAfter(left, move)}</span>
            </p>
            <TextField
              label="Finished"
              inputMode="numeric"
              aria-label={`Finished of ${key}`}
              value={move.finished}
              onChange={(finished) => form.put(id, { finished })}
              error={form.wrongAt(id, 'finished')}
            />
            <TextField
              label="Added"
              inputMode="numeric"
              aria-label={`Added to ${key}`}
              value={move.added}
              onChange={(added) => form.put(id, { added })}
              error={form.wrongAt(id, 'added')}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
