import { type HealthReasonCode, healthRules } from '@scrimmage/domain/health';
import { HealthBadge } from '../../../features/health/health-badge';
import { HealthHistoryDocument } from '../../../generated/documents/health-history';
import type { HealthHistoryQuery, HealthLine_pilotFragment } from '../../../generated/operations';
import { Moment } from '../../../platform/moment';
import { usePageQuery } from '../../../platform/use-page-query';
import { PageState, RowsSkeleton } from '../../../ui/states';

type Pilot = HealthLine_pilotFragment & { readonly key: string };
type Past = NonNullable<HealthHistoryQuery['pilot']>['health']['history'][number];

const rules = Object.entries(healthRules) as ReadonlyArray<
  [HealthReasonCode, (typeof healthRules)[HealthReasonCode]]
>;

/** What stands behind the two badges: the sentence, the rules that apply, all the rules, and how it was before. */
export function HealthPanel({ pilot }: { readonly pilot: Pilot }) {
  const { declared, computed } = pilot.health;
  return (
    <div className="card mt-3 grid grid-cols-2 gap-x-8 gap-y-4 p-4 phone:grid-cols-1">
      <div className="flex min-w-0 flex-col gap-3">
        {declared?.sentence && (
          <div>
            <h2 className="text-table font-semibold">{`${declared.by.name} says`}</h2>
            <p className="max-w-[72ch] text-table whitespace-pre-line text-ink-2">{declared.sentence}</p>
          </div>
        )}
        <div>
          <h2 className="text-table font-semibold">The rules see</h2>
          {computed?.reasons.length ? (
            <ul className="list-disc pl-5 text-table text-ink-2">
              {computed.reasons.map(({ code, sentence }) => (
                <li key={code + sentence}>{sentence}</li>
              ))}
            </ul>
          ) : (
            <p className="text-table text-ink-2">No rule applies: it is on track.</p>
          )}
        </div>
        <Rules applying={computed?.reasons.map(({ code }) => code) ?? []} />
      </div>
      <div className="min-w-0">
        <h2 className="mb-1 text-table font-semibold">How it was</h2>
        <History pilotKey={pilot.key} />
      </div>
    </div>
  );
}

/** All the rules, those that apply marked; a pilot to which none applies is on track. */
function Rules({ applying }: { readonly applying: readonly string[] }) {
  return (
    <details className="text-meta text-ink-2">
      <summary className="min-h-6 text-table font-medium text-ink phone:min-h-11">All the rules</summary>
      <ul className="mt-1 flex flex-col gap-1">
        {rules.map(([code, { state, rule }]) => (
          <li key={code} className="flex flex-wrap items-center gap-x-2">
            <HealthBadge state={state} />
            <span className={applying.includes(code) ? 'font-medium text-ink' : undefined}>
              {rule}
              {applying.includes(code) && <span className="sr-only"> Applies now.</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1">The worst rule that applies decides; when none does, the pilot is on track.</p>
    </details>
  );
}

function History({ pilotKey }: { readonly pilotKey: string }) {
  const query = usePageQuery(HealthHistoryDocument, { key: pilotKey });
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={3} />}>
      {({ pilot }) => {
        const history = pilot?.health.history ?? [];
        if (history.length === 0)
          return <p className="text-table text-ink-2">Nothing was declared or noted yet.</p>;
        return (
          <ol
            className="max-h-80 overflow-y-auto"
            tabIndex={history.length > 6 ? 0 : undefined}
            aria-label="How it was"
          >
            {history.map((moment) => (
              <HistoryLine key={moment.at} moment={moment} />
            ))}
          </ol>
        );
      }}
    </PageState>
  );
}

function HistoryLine({ moment: { at, declared, computed, sentence, by } }: { readonly moment: Past }) {
  return (
    <li className="border-t border-line py-1.5 text-table first:border-t-0">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="text-meta text-ink-3">
          <Moment at={at} />
        </span>
        {declared && (
          <>
            <span className="text-meta text-ink-3">declared</span> <HealthBadge state={declared} />
          </>
        )}
        {computed && (
          <>
            <span className="text-meta text-ink-3">by the rules</span> <HealthBadge state={computed} />
          </>
        )}
      </p>
      {by && (
        <p className="mt-0.5 text-meta text-ink-2">
          {by.name}
          {sentence && `: “${sentence}”`}
        </p>
      )}
    </li>
  );
}
