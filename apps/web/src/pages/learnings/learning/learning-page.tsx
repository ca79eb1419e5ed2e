import { getRouteApi, Link } from '@tanstack/react-router';
import { FollowUpList } from '../../../features/learnings/follow-up-list';
import { LearningBadge } from '../../../features/learnings/learning-words';
import { LearningPageDocument } from '../../../generated/documents/learning-page';
import type { LearningWhole_learningFragment } from '../../../generated/operations';
import { DayOf } from '../../../platform/moment';
import { PageOfOne } from '../../../platform/page-of-one';
import { usePageQuery } from '../../../platform/use-page-query';
import { Notice } from '../../../ui/notice';
import { PageHeader } from '../../../ui/page-header';
import { LearningActions } from './learning-actions';
import { LearningSides } from './learning-sides';
import { MergedList } from './merged-list';
import { ReuseList } from './reuse-list';

const route = getRouteApi('/shell/learnings/$key');

/** One learning: what it says, what speaks for and against it, who used it, and what is to be done. */
export function LearningPage() {
  const { key } = route.useParams();
  const query = usePageQuery(LearningPageDocument, { key });
  return (
    <PageOfOne title={key} query={query} rows={8} of={(data) => data.learning}>
      {(learning) => <Whole learning={learning} />}
    </PageOfOne>
  );
}

function Whole({ learning }: { readonly learning: LearningWhole_learningFragment }) {
  const { key, lesson, state, viewerCan, mergedInto, appliedCount, daysToFirstReuse } = learning;
  return (
    <div className="flex max-w-5xl flex-col gap-6">
      <PageHeader
        title={lesson}
        tabTitle={`${key} ${lesson}`}
        above={
          <>
            <Link to="/learnings" className="link">
              Learnings
            </Link>{' '}
            · <span className="tabular-nums">{key}</span>
          </>
        }
        badge={<LearningBadge state={state} />}
        actions={mergedInto === null && <LearningActions learning={learning} />}
      />
      {mergedInto && (
        <Notice>
          It says the same as{' '}
          <Link to="/learnings/$key" params={{ key: mergedInto.key }} className="link">
            {mergedInto.key}
          </Link>{' '}
          and was merged into it.
        </Notice>
      )}
      <Words learning={learning} />
      <LearningSides learning={learning} mayAnswer={viewerCan.validate} />
      <ReuseList learning={learning} appliedCount={appliedCount} daysToFirstReuse={daysToFirstReuse} />
      <FollowUpList followUps={learning.followUps} about={{ learningId: learning.id }} />
      <MergedList learning={learning} />
    </div>
  );
}

function Words({ learning }: { readonly learning: LearningWhole_learningFragment }) {
  const { event, recommendation, evidence, stateReason, validatedBy, validatedAt } = learning;
  const { failure, pilot, program, causes, recordedBy, recordedAt } = learning;
  const rows = [
    ['What to do next time', recommendation ?? 'Not written yet: nobody can stand by it before it is.'],
    ['What happened', event],
    ['What shows it', evidence],
    ['Why it is in this state', stateReason],
    ['Causes', causes.map(({ name }) => name).join(', ') || null],
  ] as const;
  return (
    <dl className="card grid grid-cols-[12rem_minmax(0,1fr)] gap-x-4 gap-y-3 p-4 phone:grid-cols-1 phone:gap-y-1">
      {rows.map(([label, text]) =>
        text === null ? null : (
          <div key={label} className="contents">
            <dt className="text-table text-ink-2">{label}</dt>
            <dd className="text-body">{text}</dd>
          </div>
        ),
      )}
      <dt className="text-table text-ink-2">Where it comes from</dt>
      <dd className="text-body">
        {program.name}
        {pilot && (
          <>
            {' · '}
            <Link to="/pilots/$key" params={{ key: pilot.key }} className="link">
              {pilot.key} {pilot.name}
            </Link>
          </>
        )}
        {failure && (
          <>
            {' · '}
            <Link to="/failures/$key" params={{ key: failure.key }} className="link">
              {failure.key}
            </Link>
          </>
        )}
        <span className="block text-meta text-ink-3">
          Written by {recordedBy.name}, <DayOf at={recordedAt} />
          {validatedBy && validatedAt && (
            <>
              {' · '}
              {validatedBy.name} stood by it, <DayOf at={validatedAt} />
            </>
          )}
        </span>
      </dd>
    </dl>
  );
}
