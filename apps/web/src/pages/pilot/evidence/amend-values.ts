import { criterionChanges } from '@scrimmage/domain/criterion-input';
import { checked } from '@scrimmage/domain/problems';
import { amendmentProblems } from './amendment-fields';
import { type CriterionValues, termsOf, valuesOf } from './criterion-values';
import type { CriterionShown } from './sequence-figure';

/** An amendment while it is typed: new terms, or taking the claim back. */
export interface AmendValues extends CriterionValues {
  readonly act: string;
}

/** The terms as they stand, nothing changed yet. */
export function amendStart(criterion: CriterionShown): AmendValues {
  return { ...valuesOf(criterion), act: 'change' };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Only what differs from the terms as they stand. */
export function changedTerms(criterion: CriterionShown, values: CriterionValues) {
  const before = termsOf(valuesOf(criterion));
  const entries = Object.entries(termsOf(values));
  return Object.fromEntries(
    entries.filter(([name, value]) => !same(value, before[name as keyof typeof before])),
  );
}

/** What is still wrong with an amendment, by path; '' is homeless. */
export function amendProblems(criterion: CriterionShown, values: AmendValues): ReadonlyMap<string, string> {
  const why = amendmentProblems(values.reason, values.dataSeen);
  if (values.act === 'withdraw') return why;
  const changes = changedTerms(criterion, values);
  const found = checked(criterionChanges, changes).problems.map(
    ({ path, message }) => [path, message] as const,
  );
  const nothing =
    Object.keys(changes).length === 0 ? [['threshold', 'Change at least one thing.'] as const] : [];
  return new Map([...found, ...nothing, ...why]);
}
