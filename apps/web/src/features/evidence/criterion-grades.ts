import type { DesignGrade } from '@scrimmage/contract/generated/schema-types';

interface Graded {
  readonly grade: DesignGrade;
  readonly metric: { readonly name: string };
}

export interface GradeOf {
  readonly grade: DesignGrade;
  /** The metrics of its criteria; empty when one grade holds for all of them. */
  readonly metrics: readonly string[];
}

/** How far the designs of criteria let one speak of cause; where they differ, each with what it is about. */
export function gradesOf(criteria: readonly Graded[]): readonly GradeOf[] {
  const grades = [...new Set(criteria.map(({ grade }) => grade))];
  if (grades.length < 2) return grades.map((grade) => ({ grade, metrics: [] }));
  return grades.map((grade) => ({
    grade,
    metrics: [...new Set(criteria.filter((one) => one.grade === grade).map(({ metric }) => metric.name))],
  }));
}
