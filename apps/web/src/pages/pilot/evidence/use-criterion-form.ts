import { criterionStatement } from '@scrimmage/domain/criterion-words';
import { useState } from 'react';
import { RegisterCriterionDocument } from '../../../generated/documents/register-criterion';
import { readDraft, useDraft } from '../../../platform/drafts';
import { announceChange } from '../../../platform/live-events';
import { useChange } from '../../../platform/use-change';
import { amendmentProblems } from './amendment-fields';
import {
  type CriterionValues,
  criterionProblems,
  inputOf,
  metricOf,
  startingValues,
  valuesOf,
} from './criterion-values';
import type { CriterionShown } from './sequence-figure';
import { isDesign } from './terms-fields';

/** Registering a claim, or changing the draft of one. */
export interface CriterionTask {
  readonly pilotId: string;
  /** Null: a new one. */
  readonly draft: CriterionShown | null;
  readonly criteria: readonly CriterionShown[];
  /** True once criteria are locked: it is an amendment then. */
  readonly locked: boolean;
}

/** The claim in words, once it can be said. */
export function statementOf(values: CriterionValues): string | null {
  const metric = metricOf(values);
  const { role, design, threshold } = inputOf(values);
  if (!metric || !isDesign(design) || !Number.isFinite(threshold)) return null;
  return criterionStatement({ role, design, threshold }, metric);
}

/** A claim while it is typed, kept in this browser until it is sent. */
export function useCriterionForm({ pilotId, draft, criteria, locked }: CriterionTask) {
  const formId = `criterion.${pilotId}.${draft?.id ?? 'new'}`;
  const [empty] = useState(() => (draft ? valuesOf(draft) : startingValues(criteria)));
  const [kept] = useState(() => readDraft(formId) !== null);
  const { values, setValue, forget } = useDraft<CriterionValues>(formId, empty);
  const [tried, setTried] = useState(false);
  const change = useChange(RegisterCriterionDocument);
  const others = criteria.filter(({ id }) => id !== draft?.id);
  const { reason, dataSeen } = values;
  const problems = new Map([
    ...criterionProblems(values, others),
    ...(locked ? amendmentProblems(reason, dataSeen) : []),
  ]);
  return {
    kept,
    values,
    put: setValue,
    change,
    statement: statementOf(values),
    errorAt: (path: string) => change.problemAt(path) ?? (tried ? problems.get(path) : undefined),
    /** Sends it when nothing is wrong; answers whether it was taken. */
    send: async (): Promise<boolean> => {
      setTried(true);
      if (problems.size > 0) return false;
      const outcome = await change.submit({
        pilotId,
        ...inputOf(values),
        ...(draft && { criterionId: draft.id, version: draft.version }),
        ...(locked && { reason: reason.trim(), dataSeen: dataSeen === 'yes' }),
      });
      if (!outcome.ok) return false;
      forget();
      announceChange();
      return true;
    },
  };
}

export type CriterionForm = ReturnType<typeof useCriterionForm>;
