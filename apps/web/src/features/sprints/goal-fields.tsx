import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { Button, IconButton } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { usual } from './sprint-words';
import type { SprintForm } from './use-sprint-form';

/** What a sprint wants to reach, each goal with the days it takes: focus is counted from them. */
export function GoalFields({ form }: { readonly form: SprintForm }) {
  const list = useRef<HTMLFieldSetElement>(null);
  const { goals } = form.text;
  const add = () => {
    form.addGoal();
    // The new goal is drawn with the next frame.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('[data-goal]:last-of-type input')?.focus(),
    );
  };
  return (
    <fieldset ref={list} className="flex flex-col gap-2">
      <legend className="mb-1 text-table font-medium">Goals, and the days each takes</legend>
      {goals.map((goal, at) => (
        <div
          key={goal.id}
          data-goal=""
          className="grid grid-cols-[minmax(0,1fr)_5.5rem_auto] items-start gap-2"
        >
          <TextField
            label={`Goal ${at + 1}`}
            hideLabel
            placeholder={at === 0 ? 'What will be true at its end' : ''}
            maxLength={300}
            value={goal.text}
            onChange={(text) => form.putGoal(goal.id, { text })}
            error={form.errorAt(`goals.${at}.text`)}
          />
          <TextField
            label={`Days goal ${at + 1} takes`}
            hideLabel
            inputMode="decimal"
            placeholder="days"
            value={goal.effort}
            onChange={(effort) => form.putGoal(goal.id, { effort })}
            error={form.errorAt(`goals.${at}.effort`)}
          />
          <IconButton
            label={`Take goal ${at + 1} away`}
            disabled={goals.length === 1}
            className={goals.length === 1 ? 'invisible' : ''}
            onClick={() => form.removeGoal(goal.id)}
          >
            <X aria-hidden size={14} />
          </IconButton>
        </div>
      ))}
      <p className="flex flex-wrap items-center gap-x-3">
        <Button look="quiet" className="-ml-3" icon={<Plus aria-hidden size={14} />} onClick={add}>
          {goals.length < usual.goals ? 'Add a goal' : 'Add one more goal'}
        </Button>
        {form.focused && (
          <span aria-live="polite" className="text-meta text-ink-2">
            {form.focused}
          </span>
        )}
      </p>
    </fieldset>
  );
}
