import { Link } from '@tanstack/react-router';
import { HealthBadge } from '../../features/health/health-badge';
import type { HealthApart_portfolioFragment } from '../../generated/operations';
import { formatCount } from '../../platform/format';
import { QueryBehind } from '../../ui/query-behind';

type Row = HealthApart_portfolioFragment['healthApart']['pilots'][number];

/** Where pilots go otherwise than was declared: both stand side by side, with the days since they agreed. */
export function HealthApart({ healthApart: { sentence, pilots } }: HealthApart_portfolioFragment) {
  return (
    <section aria-label="Which pilots go otherwise than declared?" className="card px-4 pt-3 pb-2">
      <div className="flex items-baseline justify-between gap-x-4">
        <h2 className="text-body font-semibold">Which pilots go otherwise than declared?</h2>
        <QueryBehind of="Which pilots go otherwise than declared?" />
      </div>
      <p className="text-table text-ink-2">{sentence}</p>
      <ul>
        {pilots.map((pilot) => (
          <ApartRow key={pilot.id} pilot={pilot} />
        ))}
      </ul>
    </section>
  );
}

function ApartRow({ pilot: { key, name, health } }: { readonly pilot: Row }) {
  const { declared, computed, daysInDisagreement } = health;
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-b border-line py-1.5 text-table last:border-b-0">
      <Link
        to="/pilots/$key"
        params={{ key }}
        className="min-w-40 flex-1 truncate leading-6 hover:underline phone:basis-full phone:whitespace-normal"
        data-tip={name}
      >
        <span className="mr-2 text-ink-3">{key}</span>
        {name}
      </Link>
      {declared && (
        <span className="inline-flex items-center gap-1">
          <span className="text-meta text-ink-3">declared</span>
          <HealthBadge state={declared.state} />
        </span>
      )}
      {computed && (
        <span className="inline-flex items-center gap-1">
          <span className="text-meta text-ink-3">computed</span>
          <HealthBadge state={computed.state} />
        </span>
      )}
      <span className="text-right whitespace-nowrap text-ink-2 tabular-nums">
        {daysInDisagreement ? formatCount(daysInDisagreement, 'day') : 'since today'}
      </span>
    </li>
  );
}
