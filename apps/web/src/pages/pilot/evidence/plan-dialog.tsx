import { planChanges } from '@scrimmage/domain/criterion-input';
import { checked } from '@scrimmage/domain/problems';
import { useState } from 'react';
import { PlanEvidenceDocument } from '../../../generated/documents/plan-evidence';
import type { EvidencePlan_planFragment } from '../../../generated/operations';
import { useDraft } from '../../../platform/drafts';
import { announceChange } from '../../../platform/live-events';
import { readCount } from '../../../platform/read-number';
import { useChange } from '../../../platform/use-change';
import { Checkbox } from '../../../ui/checkbox';
import { DateField } from '../../../ui/date-field';
import { FormDialog } from '../../../ui/form-dialog';
import { RadioList } from '../../../ui/radio-list';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toasts';
import { AmendmentFields, amendmentProblems } from './amendment-fields';

type Plan = EvidencePlan_planFragment;

interface Props {
  readonly pilotId: string;
  readonly plan: Plan;
  readonly onClose: () => void;
}

const fallbacks = [
  { value: 'KILL', label: 'Kill', hint: 'What could not be shown in time is stopped.' },
  { value: 'CONTINUE', label: 'Continue', hint: 'It runs on, with a new decision date.' },
] as const;
const shown = ['minRunDays', 'fallback', 'futility', 'deadline', 'reason', 'dataSeen'];

function startOf({ minRunDays, fallback, futility, deadline }: Plan): Record<string, string> {
  return {
    minRunDays: String(minRunDays),
    fallback,
    futility: futility ? 'yes' : '',
    deadline: deadline ?? '',
    reason: '',
    dataSeen: '',
  };
}

/** What applies to all criteria together: said before the lock, amended after it. */
export function PlanDialog({ pilotId, plan, onClose }: Props) {
  const [empty] = useState(() => startOf(plan));
  const { values, setValue, forget } = useDraft(`evidence-plan.${pilotId}`, empty);
  const [tried, setTried] = useState(false);
  const [version, setVersion] = useState(plan.version);
  const change = useChange(PlanEvidenceDocument);
  const locked = plan.lock !== null;
  const { reason = '', dataSeen = '', fallback, deadline } = values;
  const input = {
    minRunDays: readCount(values.minRunDays ?? ''),
    fallback: fallback === 'CONTINUE' ? ('CONTINUE' as const) : ('KILL' as const),
    futility: values.futility === 'yes',
    ...(locked && deadline && { deadline }),
  };
  const problems = new Map([
    ...checked(planChanges, input).problems.map(({ path, message }) => [path, message] as const),
    ...(locked ? amendmentProblems(reason, dataSeen) : []),
  ]);
  const errorAt = (path: string) => change.problemAt(path) ?? (tried ? problems.get(path) : undefined);
  const submit = async () => {
    setTried(true);
    if (problems.size > 0) return false;
    const why = locked ? { reason: reason.trim(), dataSeen: dataSeen === 'yes' } : {};
    const outcome = await change.submit({ pilotId, version, ...input, ...why });
    setVersion(outcome.payload?.pilot?.evidencePlan.version ?? version);
    if (!outcome.ok) return false;
    forget();
    announceChange();
    showToast({ text: locked ? 'The plan is amended.' : 'The plan is saved.' });
    return true;
  };
  return (
    <FormDialog
      title={locked ? 'Amend the plan' : 'What is agreed beforehand'}
      description={
        locked
          ? 'It is locked with the criteria, so a change is shown as one, for good.'
          : 'It applies to all criteria, and is locked with them at the START gate.'
      }
      verb={locked ? 'Amend' : 'Save'}
      change={change}
      shown={shown}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Days before success may be claimed"
        hint="Whole weeks, so that no weekday counts twice. 14 as usual."
        inputMode="numeric"
        value={values.minRunDays ?? ''}
        onChange={(text) => setValue('minRunDays', text)}
        error={errorAt('minRunDays')}
      />
      <RadioList
        label="If nothing is settled by the decision date"
        value={input.fallback}
        options={fallbacks}
        onChange={(next) => setValue('fallback', next)}
        error={errorAt('fallback')}
      />
      <Checkbox
        label="A refuted success criterion is reason to kill"
        hint="It is what makes failing fast. Without it a pilot that cannot succeed runs on to its decision date."
        checked={input.futility}
        onChange={(on) => setValue('futility', on ? 'yes' : '')}
      />
      {locked && (
        <>
          <DateField
            label="Decision date these criteria are held to"
            value={deadline ?? ''}
            onChange={(day) => setValue('deadline', day)}
            error={errorAt('deadline')}
          />
          <AmendmentFields reason={reason} dataSeen={dataSeen} put={setValue} errorAt={errorAt} />
        </>
      )}
    </FormDialog>
  );
}
