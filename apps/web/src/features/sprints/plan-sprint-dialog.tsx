import { addDays, formatCount } from '../../platform/format';
import { DateField } from '../../ui/date-field';
import { FormDialog } from '../../ui/form-dialog';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { GoalFields } from './goal-fields';
import { type SprintForm, type SprintSubject, useSprintForm } from './use-sprint-form';

const weeks = [1, 2, 3, 4];

interface Props {
  readonly subject: SprintSubject;
  readonly onClose: () => void;
}

/** Plans a sprint, or changes an open one: one focus, one to three goals, its days, and how much it wants with how much it has. */
export function PlanSprintDialog({ subject, onClose }: Props) {
  const form = useSprintForm(subject);
  const { text, put, errorAt } = form;
  const changing = 'sprint' in subject;
  return (
    <FormDialog
      title={changing ? `Change ${subject.sprint.key}` : 'Plan a sprint'}
      description="One focus, one to three goals. Small enough to say at its end whether it was met."
      verb={form.asking ? 'Go on without' : changing ? 'Save' : 'Plan'}
      change={form.change}
      shown={['focus', 'startsOn', 'endsOn', 'plannedItems', 'capacity', ...goalPaths(form)]}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <TextField
        label="Focus"
        hint="One sentence."
        maxLength={300}
        value={text.focus}
        onChange={(focus) => put({ focus })}
        error={errorAt('focus')}
      />
      <GoalFields form={form} />
      <DayFields form={form} />
      <SizeFields form={form} />
      <div aria-live="polite" className="flex flex-col gap-2 empty:hidden">
        {form.advice.map((advice) => (
          <Notice key={advice} tone="watch">
            {advice}
          </Notice>
        ))}
        {form.asking && (
          <Notice>
            How big is it, and how many days of people are there? Said now, they show afterwards whether too
            much was wanted.
          </Notice>
        )}
      </div>
    </FormDialog>
  );
}

const goalPaths = ({ text }: SprintForm) =>
  text.goals.flatMap((_, at) => [`goals.${at}.text`, `goals.${at}.effort`]);

interface FieldsProps {
  readonly form: SprintForm;
}

function DayFields({ form: { text, put, errorAt } }: FieldsProps) {
  const presets =
    text.startsOn === ''
      ? []
      : weeks.map((many) => ({
          label: formatCount(many, 'week'),
          day: addDays(text.startsOn, many * 7 - 1),
        }));
  return (
    <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
      <DateField
        label="First day"
        value={text.startsOn}
        onChange={(startsOn) => put({ startsOn })}
        error={errorAt('startsOn')}
      />
      <DateField
        label="Last day"
        value={text.endsOn}
        min={text.startsOn}
        onChange={(endsOn) => put({ endsOn })}
        error={errorAt('endsOn')}
        presets={presets}
      />
    </div>
  );
}

/** Asked before it starts, so that nobody finds out at its end. */
function SizeFields({ form: { text, put, errorAt } }: FieldsProps) {
  return (
    <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
      <TextField
        label="Items it wants to finish"
        inputMode="numeric"
        value={text.plannedItems}
        onChange={(plannedItems) => put({ plannedItems })}
        error={errorAt('plannedItems')}
      />
      <TextField
        label="Days of people there are"
        inputMode="decimal"
        value={text.capacity}
        onChange={(capacity) => put({ capacity })}
        error={errorAt('capacity')}
      />
    </div>
  );
}
