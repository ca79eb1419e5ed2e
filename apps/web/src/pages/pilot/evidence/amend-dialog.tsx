import { useState } from 'react';
import { AmendCriterionDocument } from '../../../generated/documents/amend-criterion';
import { useDraft } from '../../../platform/drafts';
import { announceChange } from '../../../platform/live-events';
import { useChange } from '../../../platform/use-change';
import { FormDialog } from '../../../ui/form-dialog';
import { RadioList } from '../../../ui/radio-list';
import { showToast } from '../../../ui/toasts';
import { type AmendValues, amendProblems, amendStart, changedTerms } from './amend-values';
import { AmendmentFields } from './amendment-fields';
import { AmendmentLine } from './amendment-line';
import { PlanningPanel } from './planning-panel';
import type { CriterionShown } from './sequence-figure';
import { TermsFields, termPaths } from './terms-fields';
import { statementOf } from './use-criterion-form';

interface Props {
  readonly criterion: CriterionShown;
  readonly decisionDate: string | null;
  readonly today: string;
  readonly onClose: () => void;
}

const acts = [
  {
    value: 'change',
    label: 'Change its terms',
    hint: 'The original stays first, the change is shown under it.',
  },
  { value: 'withdraw', label: 'Withdraw it', hint: 'It counts no more, and stays to be seen.' },
] as const;
const shown = [...termPaths.map((path) => `changes.${path}`), 'reason', 'dataSeen'];

/** Changing what was promised, in the open: the original first, the reason, and whether figures had been seen. */
export function AmendDialog({ criterion, decisionDate, today, onClose }: Props) {
  const [empty] = useState(() => amendStart(criterion));
  const { values, setValue, forget } = useDraft<AmendValues>(`amend.${criterion.id}`, empty);
  const [tried, setTried] = useState(false);
  // After a refused save the answer brings the version that stands now.
  const [version, setVersion] = useState(criterion.version);
  const change = useChange(AmendCriterionDocument);
  const withdraw = values.act === 'withdraw';
  const problems = amendProblems(criterion, values);
  const errorAt = (path: string) =>
    change.problemAt(path) ?? change.problemAt(`changes.${path}`) ?? (tried ? problems.get(path) : undefined);
  const submit = async () => {
    setTried(true);
    if (problems.size > 0) return false;
    const outcome = await change.submit({
      criterionId: criterion.id,
      version,
      ...(withdraw ? { withdraw: true } : { changes: changedTerms(criterion, values) }),
      reason: values.reason.trim(),
      dataSeen: values.dataSeen === 'yes',
    });
    setVersion(outcome.payload?.criterion?.version ?? version);
    if (!outcome.ok) return false;
    forget();
    announceChange();
    showToast({ text: withdraw ? 'The criterion is withdrawn.' : 'The criterion is amended.' });
    return true;
  };
  return (
    <FormDialog
      shape="broad"
      title="Amend a criterion"
      description="It is locked, so a change is shown as one, for good."
      verb={withdraw ? 'Withdraw' : 'Amend'}
      danger={withdraw}
      change={change}
      shown={shown}
      onSubmit={submit}
      onClose={onClose}
      beside={
        !withdraw && (
          <PlanningPanel
            values={values}
            put={setValue}
            statement={statementOf(values)}
            decisionDate={decisionDate}
          />
        )
      }
    >
      <div className="flex flex-col gap-1 rounded-md border border-line bg-sunken p-3 text-table">
        <span className="text-meta text-ink-3">As it was locked</span>
        <span className="font-medium">{criterion.original?.statement ?? criterion.statement}</span>
        {criterion.amendments.map((amendment) => (
          <AmendmentLine
            key={amendment.version}
            amendment={amendment}
            metric={criterion.metric}
            design={criterion.design}
            today={today}
          />
        ))}
      </div>
      <RadioList
        label="What do you want to do?"
        value={withdraw ? 'withdraw' : 'change'}
        options={acts}
        onChange={(act) => setValue('act', act)}
      />
      {!withdraw && (
        <TermsFields values={values} metric={criterion.metric} put={setValue} errorAt={errorAt} />
      )}
      <AmendmentFields reason={values.reason} dataSeen={values.dataSeen} put={setValue} errorAt={errorAt} />
    </FormDialog>
  );
}
