import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { ChanceBadge } from '../../../features/sprints/chance-badge';
import { SprintRow } from '../../../features/sprints/sprint-row';
import { MilestonePageDocument } from '../../../generated/documents/milestone-page';
import type { MilestonePageQuery } from '../../../generated/operations';
import { PageOfOne } from '../../../platform/page-of-one';
import { useShortcuts } from '../../../platform/shortcuts';
import { usePageQuery } from '../../../platform/use-page-query';
import { Button } from '../../../ui/button';
import { ChangeNotice } from '../../../ui/notice';
import { PageHeader, Section } from '../../../ui/page-header';
import { ChangeList } from '../change-list';
import { FrozenTable } from '../frozen-table';
import { type MilestoneAct, milestoneEntries } from '../milestone-acts';
import { useFreeze } from '../use-freeze';
import { ForecastPart } from './forecast-part';

const MilestoneDialogs = lazy(() =>
  import('../milestone-dialogs').then((module) => ({ default: module.MilestoneDialogs })),
);

const route = getRouteApi('/shell/road/$key');

type Milestone = NonNullable<MilestonePageQuery['milestone']>;

/** One milestone: when it is likely to be reached, what feeds it, what changed it, and what was forecast of it. */
export function MilestonePage() {
  const { key } = route.useParams();
  const query = usePageQuery(MilestonePageDocument, { key });
  return (
    <PageOfOne title={key} query={query} rows={10} of={(data) => data.milestone}>
      {(milestone) => <Found key={milestone.id} milestone={milestone} />}
    </PageOfOne>
  );
}

function Found({ milestone }: { readonly milestone: Milestone }) {
  const [act, setAct] = useState<MilestoneAct | null>(null);
  const { change, freeze } = useFreeze();
  const { key, name, program, lane, viewerCan, sinceLastSprint, changes, forecastHistory } = milestone;
  const entries = milestoneEntries(milestone, { onAct: setAct, onFreeze: () => void freeze(milestone) });
  useShortcuts(
    viewerCan.move
      ? [
          {
            keys: 'm',
            label: 'Move the milestone',
            group: 'On the road',
            run: () => setAct({ do: 'move', milestone }),
          },
        ]
      : [],
  );
  return (
    <>
      <PageHeader
        title={name}
        tabTitle={`${key} ${name}`}
        above={
          <>
            {key} ·{' '}
            <Link to="/road" search={{ program: program.id }} className="link">
              {program.name}
            </Link>{' '}
            · {lane.name}
          </>
        }
        badge={<ChanceBadge milestone={milestone} />}
        actions={entries.map(({ label, onPick, danger }) => (
          <Button key={label} look={danger ? 'danger' : 'plain'} busy={change.running} onClick={onPick}>
            {label}
          </Button>
        ))}
      />
      <div className="flex flex-col gap-4">
        <ChangeNotice {...change} />
        <ForecastPart milestone={milestone} />
        <div className="grid grid-cols-2 items-start gap-4 max-lg:grid-cols-1">
          <div className="flex min-w-0 flex-col gap-4">
            <Section title="What moved since the last sprint?">
              <Changes changes={sinceLastSprint} />
            </Section>
            <Section title="All changes">
              <Changes changes={changes} />
            </Section>
          </div>
          <Section title="Sprints that moved it">
            <Sprints sprints={milestone.sprints} />
          </Section>
        </div>
        <History forecasts={forecastHistory} />
      </div>
      {act && (
        <Suspense fallback={null}>
          <MilestoneDialogs act={act} lanes={program.marathon.lanes} onClose={() => setAct(null)} />
        </Suspense>
      )}
    </>
  );
}

function Changes({ changes }: Pick<Milestone, 'changes'>) {
  if (changes.length === 0) return <p className="text-table text-ink-2">Nothing did.</p>;
  return <ChangeList changes={changes} />;
}

function Sprints({ sprints }: Pick<Milestone, 'sprints'>) {
  if (sprints.length === 0)
    return <p className="text-table text-ink-2">None yet. A sprint says what it moved as it is closed.</p>;
  return (
    <ul className="-mx-4 divide-y divide-line">
      {sprints.map((sprint) => (
        <SprintRow key={sprint.id} sprint={sprint} named />
      ))}
    </ul>
  );
}

const shownFirst = 8;

/** What was forecast of it, as it was said then. */
function History({ forecasts }: { readonly forecasts: Milestone['forecastHistory'] }) {
  const [all, setAll] = useState(false);
  return (
    <section aria-label="Frozen forecasts" className="flex flex-col gap-2">
      <h2 className="text-section font-semibold">Frozen forecasts</h2>
      {forecasts.length === 0 ? (
        <p className="card p-4 text-table text-ink-2">
          None yet. Forecasts are frozen every week, and whenever somebody asks.
        </p>
      ) : (
        <FrozenTable
          caption="Frozen forecasts of this milestone"
          forecasts={all ? forecasts : forecasts.slice(0, shownFirst)}
        />
      )}
      {forecasts.length > shownFirst && (
        <Button look="quiet" className="no-print self-start" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${forecasts.length}`}
        </Button>
      )}
    </section>
  );
}
