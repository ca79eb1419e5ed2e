import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { costWords, debtWords, kindWords } from '../../../features/failures/failure-words';
import { useTakeNote } from '../../../features/failures/use-take-note';
import { FollowUpList } from '../../../features/learnings/follow-up-list';
import { LearningBadge } from '../../../features/learnings/learning-words';
import { FailurePageDocument } from '../../../generated/documents/failure-page';
import type { FailureWhole_failureFragment } from '../../../generated/operations';
import { formatCount, formatDay } from '../../../platform/format';
import { DayOf } from '../../../platform/moment';
import { PageOfOne } from '../../../platform/page-of-one';
import { usePageQuery } from '../../../platform/use-page-query';
import { useViewer } from '../../../platform/use-viewer';
import { Button } from '../../../ui/button';
import { PageHeader } from '../../../ui/page-header';
import { RecordLearningDialog } from '../../learnings/record-learning-dialog';
import { FailureActions } from './failure-actions';
import { FailureQuality } from './failure-quality';
import { RepeatList } from './repeat-list';
import { Withdrawn } from './withdrawn';

const route = getRouteApi('/shell/failures/$key');

/** One failure: what it was, what it taught, whether we knew, and what is to be done. */
export function FailurePage() {
  const { key } = route.useParams();
  const query = usePageQuery(FailurePageDocument, { key });
  return (
    <PageOfOne title={key} query={query} rows={8} of={(data) => data.failure}>
      {(failure) => <Whole failure={failure} />}
    </PageOfOne>
  );
}

function Whole({ failure }: { readonly failure: FailureWhole_failureFragment }) {
  const { key, whatFailed } = failure;
  useTakeNote(failure);
  return (
    <div className="flex max-w-5xl flex-col gap-6">
      <PageHeader
        title={whatFailed}
        tabTitle={`${key} ${whatFailed}`}
        above={
          <>
            <Link to="/failures" className="link">
              Failures
            </Link>{' '}
            · <span className="tabular-nums">{key}</span>
          </>
        }
        actions={<FailureActions failure={failure} />}
      />
      <Withdrawn failure={failure} />
      <Facts failure={failure} />
      <Learned failure={failure} />
      <RepeatList failure={failure} />
      <FailureQuality failure={failure} />
      <Sightings failure={failure} />
      <FollowUpList followUps={failure.followUps} about={{ failureId: failure.id }} />
    </div>
  );
}

interface Part {
  readonly failure: FailureWhole_failureFragment;
}

function Facts({ failure }: Part) {
  const today = useViewer()?.today ?? '';
  const { pilot, program, cause, kind, startedOn, seenOn, stoppedOn, daysToStop } = failure;
  const { mode1Affected, toTell, loggedBy, loggedAt } = failure;
  const stopped =
    stoppedOn === null
      ? 'It goes on, or nobody has said.'
      : `${formatDay(stoppedOn, today)}${daysToStop === null ? '' : `, after ${formatCount(daysToStop, 'day')}`}`;
  const rows = [
    ['Cause', cause?.name ?? 'Not said yet'],
    ['Kind', kind === null ? 'Not said yet' : kindWords[kind].label],
    ['Began', startedOn === null ? 'Not known' : formatDay(startedOn, today)],
    ['Seen', formatDay(seenOn, today)],
    ['Stopped', stopped],
    ['Cost', costWords(failure) ?? 'Not known'],
    ['Mode 1 affected', mode1Affected === null ? 'Not said yet' : mode1Affected ? 'Yes' : 'No'],
    ['Who should know', toTell.map(({ name }) => name).join(', ') || 'Nobody is named'],
  ] as const;
  return (
    <dl className="card grid grid-cols-[12rem_minmax(0,1fr)] gap-x-4 gap-y-2 p-4 phone:grid-cols-1 phone:gap-y-1">
      <dt className="text-table text-ink-2">Where</dt>
      <dd>
        {program.name}
        {pilot && (
          <>
            {' · '}
            <Link to="/pilots/$key" params={{ key: pilot.key }} className="link">
              {pilot.key} {pilot.name}
            </Link>
          </>
        )}
      </dd>
      {rows.map(([label, text]) => (
        <div key={label} className="contents">
          <dt className="text-table text-ink-2">{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <dt className="text-table text-ink-2">Logged</dt>
      <dd>
        {loggedBy.name}, <DayOf at={loggedAt} />, {formatCount(failure.daysToLog, 'day')} after it was seen
      </dd>
    </dl>
  );
}

function Learned({ failure }: Part) {
  const [recording, setRecording] = useState(false);
  const debt = debtWords(failure.daysToDebt);
  return (
    <section aria-label="What it taught" className="flex flex-col gap-2">
      <div className="flex items-center gap-3">
        <h2 className="flex-1 text-section font-semibold">What it taught</h2>
        <Button onClick={() => setRecording(true)}>Write down a learning</Button>
      </div>
      {debt && <p className="text-table text-watch">Without a validated learning: {debt}.</p>}
      {failure.learnings.length === 0 ? (
        <p className="text-table text-ink-2">Nothing is written down yet.</p>
      ) : (
        <ul className="card divide-y divide-line">
          {failure.learnings.map(({ id, key, lesson, state }) => (
            <li key={id} className="flex flex-wrap items-center gap-2 px-4 py-2">
              <Link to="/learnings/$key" params={{ key }} className="link min-w-0 flex-1">
                <span className="tabular-nums">{key}</span> {lesson}
              </Link>
              <LearningBadge state={state} />
            </li>
          ))}
        </ul>
      )}
      {recording && <RecordLearningDialog failure={failure} onClose={() => setRecording(false)} />}
    </section>
  );
}

function Sightings({ failure: { sightings } }: Part) {
  const today = useViewer()?.today ?? '';
  if (sightings.length < 2) return null;
  return (
    <section aria-label="Where it was seen" className="flex flex-col gap-2">
      <h2 className="text-section font-semibold">Seen {formatCount(sightings.length, 'time')}</h2>
      <ul className="card divide-y divide-line">
        {sightings.map(({ on, at, note, by, pilot, program }) => (
          <li key={`${at} ${by.id}`} className="px-4 py-2 text-table">
            {formatDay(on, today)} · {pilot ? `${pilot.key} ${pilot.name}` : program.name}
            <span className="block text-meta text-ink-3">{[by.name, note].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
