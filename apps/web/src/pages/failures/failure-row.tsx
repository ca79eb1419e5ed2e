import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { costWords, debtWords, kindWords } from '../../features/failures/failure-words';
import { LearningBadge } from '../../features/learnings/learning-words';
import { FailureRow_failureDocument } from '../../generated/documents/failure-row-failure';
import type { FailureRow_failureFragment } from '../../generated/operations';
import { formatCount, formatDay } from '../../platform/format';
import { useViewer } from '../../platform/use-viewer';
import { Cell, Column, Row } from '../../ui/table';

export function FailureHead() {
  return (
    <thead>
      <tr>
        <Column>Failure</Column>
        <Column>Seen</Column>
        <Column>Cause</Column>
        <Column number>Cost</Column>
        <Column number>Days to stop</Column>
        <Column>Learned</Column>
      </tr>
    </thead>
  );
}

/** A failure: what, where, what it cost, and what was learned of it. */
export function FailureRow({
  failure: from,
}: {
  readonly failure: FragmentType<FailureRow_failureFragment>;
}) {
  const today = useViewer()?.today ?? '';
  const { data } = useFragment({
    fragment: FailureRow_failureDocument,
    fragmentName: 'FailureRow_failure',
    from,
  });
  const failure = data as FailureRow_failureFragment;
  const { key, whatFailed, pilot, program, kind, seenOn, cause, daysToStop, learnings } = failure;
  return (
    <Row>
      <Cell className="py-1.5">
        <Link to="/failures/$key" params={{ key }} className="link font-medium">
          <span className="tabular-nums">{key}</span> {whatFailed}
        </Link>
        <span className="block text-meta text-ink-3">
          {pilot ? `${pilot.key} ${pilot.name}` : program.name}
        </span>
      </Cell>
      <Cell>{formatDay(seenOn, today)}</Cell>
      <Cell>
        {cause?.name ?? <span className="text-ink-3">not said yet</span>}
        {kind && <span className="block text-meta text-ink-3">{kindWords[kind].label}</span>}
      </Cell>
      <Cell number>{costWords(failure) ?? <span className="text-ink-3">not known</span>}</Cell>
      <Cell number>
        {daysToStop === null ? <span className="text-ink-3">–</span> : formatCount(daysToStop, 'day')}
      </Cell>
      <Cell>
        {learnings.length === 0 ? (
          <span className="text-ink-3">nothing yet</span>
        ) : (
          learnings.map((learning) => (
            <span key={learning.id} className="mr-1 inline-flex items-center gap-1 whitespace-nowrap">
              <span className="text-meta tabular-nums">{learning.key}</span>
              <LearningBadge state={learning.state} />
            </span>
          ))
        )}
        {debtWords(failure.daysToDebt) && (
          <span className="block text-meta text-watch">{debtWords(failure.daysToDebt)}</span>
        )}
      </Cell>
    </Row>
  );
}
