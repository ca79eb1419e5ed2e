import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Highlighted } from '../../features/learnings/highlighted';
import { LearningBadge } from '../../features/learnings/learning-words';
import { LearningCard_learningDocument } from '../../generated/documents/learning-card-learning';
import type { LearningCard_learningFragment, LearningsPageQuery } from '../../generated/operations';
import { formatCount } from '../../platform/format';

type Highlights = LearningsPageQuery['learnings']['edges'][number]['highlights'];

interface Props {
  readonly learning: FragmentType<LearningCard_learningFragment>;
  readonly highlights: Highlights;
}

/** A learning as the library shows it: what it teaches first, where it comes from last. */
export function LearningCard({ learning: from, highlights }: Props) {
  const { data } = useFragment({
    fragment: LearningCard_learningDocument,
    fragmentName: 'LearningCard_learning',
    from,
  });
  const learning = data as LearningCard_learningFragment;
  const marks = highlights ?? { event: [], lesson: [], recommendation: [] };
  return (
    <li data-row="" className="card flex flex-col gap-1.5 p-4">
      <div className="flex flex-wrap items-center gap-2 text-meta text-ink-3">
        <span className="tabular-nums">{learning.key}</span>
        <LearningBadge state={learning.state} />
        {learning.causes.map(({ id, name }) => (
          <span key={id}>{name}</span>
        ))}
      </div>
      <h2 className="text-body font-semibold">
        <Link to="/learnings/$key" params={{ key: learning.key }} className="link">
          <Highlighted text={learning.lesson} ranges={marks.lesson} />
        </Link>
      </h2>
      {learning.recommendation && (
        <p>
          <Highlighted text={learning.recommendation} ranges={marks.recommendation} />
        </p>
      )}
      <p className="text-table text-ink-2">
        <Highlighted text={learning.event} ranges={marks.event} />
      </p>
      <p className="text-meta text-ink-3">{standing(learning)}</p>
    </li>
  );
}

/** How far it is borne out and used, in facts. */
function standing({ program, failure, pilots, appliedCount }: LearningCard_learningFragment): string {
  const on = (side: string) => pilots.filter((one) => one.side === side).length;
  return [
    program.name,
    failure ? `from ${failure.key}` : null,
    on('SUPPORTS') > 0 ? `${formatCount(on('SUPPORTS'), 'pilot')} for it` : null,
    on('CONTRADICTS') > 0 ? `${formatCount(on('CONTRADICTS'), 'pilot')} against it` : null,
    appliedCount === 0 ? 'not applied yet' : `applied in ${formatCount(appliedCount, 'pilot')}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
