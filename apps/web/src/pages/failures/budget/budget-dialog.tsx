import { usualConsequences } from '@scrimmage/domain/budget-plan';
import { useState } from 'react';
import { budgetLooks, budgetStates, periodWords } from '../../../features/failures/budget-words';
import { SetFailureBudgetDocument } from '../../../generated/documents/set-failure-budget';
import type { ProgramBudget_programFragment } from '../../../generated/operations';
import { useInverse } from '../../../platform/take-back';
import { useChange } from '../../../platform/use-change';
import { useViewer } from '../../../platform/use-viewer';
import { FormDialog } from '../../../ui/form-dialog';
import { Select } from '../../../ui/select';
import { TextArea, TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toasts';
import {
  type BudgetField,
  type BudgetValues,
  inputOf,
  inputOfPlan,
  mistakesOf,
  moneyHint,
  ownConsequences,
  previewOf,
  valuesOf,
} from './budget-values';
import { EarlierPlans } from './earlier-plans';

interface Props {
  readonly program: ProgramBudget_programFragment;
  readonly onClose: () => void;
}

const periods = (['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const).map((value) => ({
  value,
  label: `A ${periodWords[value]}`,
}));

/** Says how many failures a program plans for, and what follows in each state: agreed before it comes to that. */
export function BudgetDialog({ program: { id, name, failureBudget }, onClose }: Props) {
  const change = useChange(SetFailureBudgetDocument);
  const inverse = useInverse(SetFailureBudgetDocument);
  const currency = useViewer()?.workspace.currency ?? 'EUR';
  const plan = failureBudget?.plan ?? null;
  // After a refused save the answer brings the plan that stands now.
  const [standing, setStanding] = useState(plan);
  const [values, setValues] = useState(() => valuesOf(plan));
  const [tried, setTried] = useState(false);
  const put = (next: Partial<BudgetValues>) => setValues((before) => ({ ...before, ...next }));
  const mistakes = mistakesOf(values, currency);
  const errorAt = (path: BudgetField) => change.problemAt(path) ?? (tried ? mistakes[path] : undefined);

  async function submit(): Promise<boolean> {
    setTried(true);
    if (Object.keys(mistakes).length > 0) return false;
    const version = standing?.version ?? 0;
    const outcome = await change.submit({ programId: id, version, ...inputOf(values, currency) });
    const after = outcome.payload?.program?.failureBudget?.plan ?? standing;
    setStanding(after);
    if (!outcome.ok) return false;
    tellSet(standing, after?.version ?? version);
    return true;
  }
  /** A first budget stays: there is no earlier one to go back to. */
  function tellSet(before: typeof plan, now: number) {
    const label = `The failure budget of ${name} is set.`;
    if (!before) return showToast({ text: label });
    inverse(
      label,
      { programId: id, ...inputOfPlan(before) },
      {
        id,
        before: before.version,
        now,
        of: ({ program }) => program?.failureBudget?.plan.version,
      },
    );
  }
  const sent = ownConsequences(values);
  return (
    <FormDialog
      title={plan ? `Change the failure budget of ${name}` : `Set a failure budget for ${name}`}
      description="What is agreed here counts from now on. Earlier versions stay as they were."
      verb={plan ? 'Save as a new version' : 'Set the budget'}
      shape="broad"
      change={change}
      shown={[
        'plannedCount',
        'plannedShare',
        'period',
        'money',
        'learningDays',
        ...sent.map((_, at) => `consequences.${at}.text`),
      ]}
      onSubmit={submit}
      onClose={onClose}
      beside={<Beside preview={previewOf(values, currency)} program={failureBudget} />}
    >
      <Numbers values={values} currency={currency} put={put} errorAt={errorAt} />
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2 text-table font-medium">
          What follows, agreed beforehand
          <span className="block text-meta font-normal text-ink-3">
            What you leave empty stays what is usual, as it stands in the field.
          </span>
        </legend>
        {budgetStates.map((state) => (
          <TextArea
            key={state}
            label={budgetLooks[state].words}
            optional
            rows={2}
            maxLength={500}
            placeholder={usualConsequences[state]}
            value={values.consequences[state]}
            onChange={(text) => put({ consequences: { ...values.consequences, [state]: text } })}
            error={change.problemAt(`consequences.${sent.findIndex((one) => one.state === state)}.text`)}
          />
        ))}
      </fieldset>
    </FormDialog>
  );
}

interface NumbersProps {
  readonly values: BudgetValues;
  readonly currency: string;
  readonly put: (next: Partial<BudgetValues>) => void;
  readonly errorAt: (path: BudgetField) => string | undefined;
}

function Numbers({ values, currency, put, errorAt }: NumbersProps) {
  return (
    <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
      <TextField
        label="Planned failures"
        hint="conclusions that may fail in one period"
        inputMode="decimal"
        value={values.plannedCount}
        onChange={(plannedCount) => put({ plannedCount })}
        error={errorAt('plannedCount')}
      />
      <Select label="Period" value={values.period} options={periods} onChange={(period) => put({ period })} />
      <TextField
        label="Planned share, %"
        hint="of all conclusions; 40 is usual"
        inputMode="decimal"
        value={values.plannedShare}
        onChange={(plannedShare) => put({ plannedShare })}
        error={errorAt('plannedShare')}
      />
      <TextField
        label="Money that may be lost in a period"
        optional
        hint={moneyHint(currency)}
        inputMode="decimal"
        value={values.money}
        onChange={(money) => put({ money })}
        error={errorAt('money')}
      />
      <TextField
        label="Days until a learning"
        hint="then a failure is learning debt"
        inputMode="numeric"
        value={values.learningDays}
        onChange={(learningDays) => put({ learningDays })}
        error={errorAt('learningDays')}
      />
    </div>
  );
}

function Beside({
  preview,
  program,
}: {
  readonly preview: string | null;
  readonly program: ProgramBudget_programFragment['failureBudget'];
}) {
  return (
    <div className="flex min-w-0 flex-col gap-4 text-table">
      <section aria-label="What it will mean" className="rounded-md bg-sunken px-4 py-3">
        <h3 className="font-medium">What it will mean</h3>
        <p className="text-ink-2">{preview ?? 'Say how many failures are planned in a period.'}</p>
      </section>
      {program && <EarlierPlans plans={[program.plan, ...program.earlierPlans]} />}
    </div>
  );
}
