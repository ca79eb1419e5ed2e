import type { ReactNode } from 'react';
import { Fan } from '../../../charts/fan';
import type { MilestonePageQuery } from '../../../generated/operations';
import { formatCount, formatDay, formatPercent } from '../../../platform/format';
import { useViewer } from '../../../platform/use-viewer';
import { Notice } from '../../../ui/notice';
import { Section } from '../../../ui/page-header';
import { fanFigure } from './fan-figure';

type Milestone = NonNullable<MilestonePageQuery['milestone']>;

interface Props {
  readonly milestone: Milestone;
}

/** When it is likely to be reached: the fan, the dates with their record, and what each team has left. */
export function ForecastPart({ milestone }: Props) {
  const today = useViewer()?.today ?? '';
  const { forecast, state } = milestone;
  const drawn = state === 'OPEN' && forecast.state === 'DATED' && forecast.fan.length > 0;
  if (!drawn)
    return (
      <div className="flex flex-col gap-4">
        <NoFan milestone={milestone} />
        <Section title="Forecast">
          <div className="grid grid-cols-2 items-start gap-x-8 max-md:grid-cols-1">
            <Dates milestone={milestone} />
            <Teams milestone={milestone} />
          </div>
        </Section>
      </div>
    );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_20rem] items-start gap-4 max-lg:grid-cols-1">
      <Fan {...fanFigure(milestone, today)} today={today} />
      <Section title="Forecast">
        <div className="flex flex-col gap-3">
          <Dates milestone={milestone} />
          <Teams milestone={milestone} />
        </div>
      </Section>
    </div>
  );
}

/** Why nothing is drawn: it is over, it has no dates, or several teams must be done. */
function NoFan({ milestone: { state, reachedOn, forecast, parts } }: Props) {
  const today = useViewer()?.today ?? '';
  if (state === 'REACHED' && reachedOn) return <Notice>Reached on {formatDay(reachedOn, today)}.</Notice>;
  if (state === 'DROPPED') return <Notice>It was dropped: nobody waits for it any more.</Notice>;
  if (forecast.state !== 'DATED') return <Notice tone="watch">{forecast.sentence}</Notice>;
  return (
    <Notice>
      {forecast.sentence} It takes {formatCount(parts.length, 'team')}, and the date is that of the last one
      to finish: they are simulated together, and no fan is drawn.
    </Notice>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-3 py-1">
      <dt className="text-ink-2">{name}</dt>
      <dd className="text-right font-medium tabular-nums">{children}</dd>
    </div>
  );
}

function Dates({ milestone: { wantedOn, state, forecast } }: Props) {
  const today = useViewer()?.today ?? '';
  const day = (on: string | null) => (on === null ? 'over five years off' : formatDay(on, today));
  const dated = state === 'OPEN' && forecast.state === 'DATED';
  return (
    <div>
      <dl className="divide-y divide-line text-table">
        <Fact name="Wanted by">{wantedOn ? formatDay(wantedOn, today) : 'no day'}</Fact>
        {dated && (
          <>
            {forecast.chance !== null && <Fact name="Chance by then">{formatPercent(forecast.chance)}</Fact>}
            <Fact name="As likely as not by">{day(forecast.p50)}</Fact>
            <Fact name={`With 85\u00a0%, by`}>{day(forecast.p85)}</Fact>
            <Fact name={`With 95\u00a0%, by`}>{day(forecast.p95)}</Fact>
          </>
        )}
      </dl>
      {dated && (
        <p className="mt-2 text-meta text-ink-2">
          {forecast.recordSentence}
          {forecast.wide && ' The range is wide: it rests on few sprints, or on few teams to compare with.'}
        </p>
      )}
    </div>
  );
}

/** What each team has left of it. */
function Teams({ milestone: { parts } }: Props) {
  return (
    <div>
      <h3 className="py-1 text-table font-medium">
        {parts.length > 1 ? `It needs ${formatCount(parts.length, 'team')}` : 'Items left'}
      </h3>
      <dl className="divide-y divide-line text-table">
        {parts.map(({ team, remaining, total }) => (
          <Fact key={team.id} name={team.name}>
            {remaining} of {total}
          </Fact>
        ))}
      </dl>
    </div>
  );
}
