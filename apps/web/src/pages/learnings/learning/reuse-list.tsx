import { Link } from '@tanstack/react-router';
import { answerWords, momentWords, outcomeOfReuse } from '../../../features/learnings/learning-words';
import type { LearningReuses_learningFragment } from '../../../generated/operations';
import { formatCount } from '../../../platform/format';
import { DayOf } from '../../../platform/moment';
import { Cell, Column, Row, Table } from '../../../ui/table';

interface Props {
  readonly learning: Pick<LearningReuses_learningFragment, 'reuses'>;
  readonly appliedCount: number;
  readonly daysToFirstReuse: number | null;
}

/** Where a learning was met, what was made of it, and whether that held. */
export function ReuseList({ learning: { reuses }, appliedCount, daysToFirstReuse }: Props) {
  return (
    <section aria-label="Where it was met" className="flex flex-col gap-2">
      <h2 className="text-section font-semibold">Where it was met</h2>
      <p className="text-table text-ink-2">
        {appliedCount === 0
          ? 'No pilot has applied it yet.'
          : `Applied in ${formatCount(appliedCount, 'pilot')}, first ${daysToFirstReuse ? `after ${formatCount(daysToFirstReuse, 'day')}` : 'on the day it was written'}.`}
      </p>
      {reuses.length > 0 && (
        <Table caption="Where it was met">
          <thead>
            <tr>
              <Column>Pilot</Column>
              <Column>When</Column>
              <Column>Answer</Column>
              <Column>What changed</Column>
              <Column>Did it hold?</Column>
            </tr>
          </thead>
          <tbody>
            {reuses.map((reuse) => (
              <Row key={reuse.id}>
                <Cell>
                  <Link to="/pilots/$key" params={{ key: reuse.pilot.key }} className="link">
                    {reuse.pilot.key} {reuse.pilot.name}
                  </Link>
                </Cell>
                <Cell>
                  {momentWords[reuse.moment]}, <DayOf at={reuse.at} />
                </Cell>
                <Cell>
                  {answerWords[reuse.answer]}
                  {reuse.superseded && (
                    <span className="block text-meta text-ink-3">answered again later</span>
                  )}
                </Cell>
                <Cell>{reuse.changed}</Cell>
                <Cell>
                  {reuse.outcome ? outcomeOfReuse[reuse.outcome] : '–'}
                  {reuse.outcomeNote && (
                    <span className="block text-meta text-ink-3">{reuse.outcomeNote}</span>
                  )}
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
