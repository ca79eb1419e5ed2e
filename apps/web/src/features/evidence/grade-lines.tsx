import type { ComponentProps } from 'react';
import { gradesOf } from './criterion-grades';
import { gradeMeanings, gradeWords } from './criterion-words';

const listed = new Intl.ListFormat('en');

interface Props {
  readonly criteria: Parameters<typeof gradesOf>[0];
  readonly className?: ComponentProps<'p'>['className'];
}

/** How far the designs let one speak of cause, a line each. */
export function GradeLines({ criteria, className }: Props) {
  return gradesOf(criteria).map(({ grade, metrics }) => (
    <p key={grade} className={className}>
      <span className="font-medium text-ink">
        {metrics.length > 0
          ? `${listed.format(metrics)}: ${gradeWords[grade].toLowerCase()}.`
          : `${gradeWords[grade]}.`}
      </span>{' '}
      {gradeMeanings[grade]}
    </p>
  ));
}
