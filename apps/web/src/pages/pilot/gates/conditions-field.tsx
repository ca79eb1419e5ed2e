import { Plus } from 'lucide-react';
import { MemberPicker } from '../../../platform/member-picker';
import { useViewer } from '../../../platform/use-viewer';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { TextArea } from '../../../ui/text-field';
import type { DecisionDraft, TypedCondition } from './use-decision-draft';

interface Props {
  readonly draft: DecisionDraft;
  readonly errorAt: (path: string) => string | undefined;
}

const most = 20;

/** What must be met, by whom, by when. */
export function ConditionsField({ draft, errorAt }: Props) {
  const { conditions, setConditions, addCondition } = draft;
  const patch = (key: string, change: Partial<TypedCondition>) =>
    setConditions(conditions.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const none = errorAt('conditions');
  return (
    <div className="flex flex-col gap-3">
      {conditions.map((condition, at) => (
        <ConditionFields
          key={condition.key}
          number={at + 1}
          condition={condition}
          errorAt={(field) => errorAt(`conditions.${at}.${field}`)}
          onChange={(change) => patch(condition.key, change)}
          {...(conditions.length > 1 && {
            onRemove: () => setConditions(conditions.filter(({ key }) => key !== condition.key)),
          })}
        />
      ))}
      {none && <p className="text-meta font-medium text-bad">{none}</p>}
      {conditions.length < most && (
        <Button
          look="quiet"
          className="-ml-3 self-start"
          icon={<Plus aria-hidden size={14} />}
          onClick={addCondition}
        >
          Another condition
        </Button>
      )}
    </div>
  );
}

interface FieldsProps {
  readonly number: number;
  readonly condition: TypedCondition;
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (change: Partial<TypedCondition>) => void;
  readonly onRemove?: () => void;
}

function ConditionFields({ number, condition, errorAt, onChange, onRemove }: FieldsProps) {
  const today = useViewer()?.today ?? '';
  return (
    <fieldset className="flex flex-col gap-3 rounded-md border border-line px-4 py-3">
      <legend className="px-1 text-table font-medium">{`Condition ${number}`}</legend>
      <TextArea
        label="What must be met?"
        rows={1}
        value={condition.text}
        onChange={(text) => onChange({ text })}
        error={errorAt('text')}
      />
      <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
        <DateField
          label="By"
          min={today}
          value={condition.dueOn}
          onChange={(dueOn) => onChange({ dueOn })}
          error={errorAt('dueOn')}
        />
        <MemberPicker
          label="Owner"
          value={condition.owner}
          onChange={(owner) => onChange({ owner })}
          error={errorAt('ownerId')}
        />
      </div>
      {onRemove && (
        <Button look="quiet" className="-ml-3 self-start" onClick={onRemove}>
          {`Remove condition ${number}`}
        </Button>
      )}
    </fieldset>
  );
}
