import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { HealthBadge } from '../../../features/health/health-badge';
import { disagreementWords } from '../../../features/health/health-words';
import type { HealthLine_pilotFragment } from '../../../generated/operations';
import { Moment } from '../../../platform/moment';
import { cx } from '../../../ui/cx';
import { DeclareButton } from './declare-button';

const HealthPanel = lazy(() => import('./health-panel').then((module) => ({ default: module.HealthPanel })));

type Pilot = HealthLine_pilotFragment & { readonly key: string };

/** How the pilot goes, as its lead says and as the rules see it, side by side; the rules and the history behind it. */
export function HealthLine({ pilot }: { readonly pilot: Pilot }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { declared, computed, daysInDisagreement } = pilot.health;
  if (!computed) return null;
  const apart = disagreementWords(declared?.state, computed.state, daysInDisagreement);
  return (
    <section aria-label="Health" className="mb-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-table">
        <dl className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <div className="flex flex-wrap items-center gap-x-2">
            <dt className="text-ink-3">Declared</dt>
            <dd className="contents">
              {declared ? (
                <>
                  <HealthBadge state={declared.state} />
                  <span className="text-meta text-ink-3">
                    {`${declared.by.name}, `}
                    <Moment at={declared.at} />
                  </span>
                </>
              ) : (
                <span className="text-ink-2">not yet</span>
              )}
            </dd>
          </div>
          <div className="flex items-center gap-x-2">
            <dt className="text-ink-3">By the rules</dt>
            <dd>
              <HealthBadge state={computed.state} />
            </dd>
          </div>
        </dl>
        {apart && <span className="font-medium text-watch">{apart}</span>}
        <span className="no-print flex flex-wrap gap-2">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={`${id}-panel`}
            onClick={() => setOpen(!open)}
            className="link inline-flex min-h-6 items-center gap-1 text-table phone:min-h-11"
          >
            Why
            <ChevronDown aria-hidden size={14} className={cx('transition-transform', open && 'rotate-180')} />
          </button>
          {pilot.viewerCan.declareHealth && <DeclareButton pilot={pilot} />}
        </span>
      </div>
      <div id={`${id}-panel`} hidden={!open}>
        {open && (
          <Suspense fallback={null}>
            <HealthPanel pilot={pilot} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
