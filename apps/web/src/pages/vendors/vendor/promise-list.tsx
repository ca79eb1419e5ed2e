import { promiseLooks } from '../../../features/terms/terms-words';
import type { VendorPart_engagementFragment } from '../../../generated/operations';
import { formatCount, formatDay } from '../../../platform/format';
import { useViewer } from '../../../platform/use-viewer';
import { Badge } from '../../../ui/badge';
import { Section } from '../../../ui/page-header';

type Part = VendorPart_engagementFragment;
type Promised = Part['promises'][number];

/** What it promised, pilot by pilot: who said it and where, and what became of it. */
export function PromiseList({ parts }: { readonly parts: readonly Part[] }) {
  const all = parts.flatMap(({ pilot, promises }) => promises.map((promise) => ({ pilot, promise })));
  const count = (state: Promised['state']) => all.filter(({ promise }) => promise.state === state).length;
  return (
    <Section
      title="Promises"
      aside={
        all.length > 0 &&
        `${formatCount(count('KEPT'), 'kept', 'kept')}, ${formatCount(count('BROKEN'), 'broken', 'broken')}, ${formatCount(count('OPEN'), 'open', 'open')}`
      }
    >
      {all.length === 0 ? (
        <p className="text-body text-ink-2">
          None are written down. They are added on a pilot’s page, under Terms.
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {all.map(({ pilot, promise }) => (
            <PromiseLine key={promise.id} promise={promise} pilotKey={pilot.key} />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface LineProps {
  readonly promise: Promised;
  readonly pilotKey: string;
}

/** One promise in its own words. */
export function PromiseLine({ promise, pilotKey }: LineProps) {
  const today = useViewer()?.today ?? '';
  const { text, saidBy, saidWhere, saidOn, dueOn, state, evidence, evidenceUrl } = promise;
  const { label, ...look } = promiseLooks[state];
  const said = [saidBy, saidWhere, ...(saidOn ? [formatDay(saidOn, today)] : [])].join(' · ');
  return (
    <li className="flex break-inside-avoid flex-wrap items-start gap-x-3 gap-y-1 py-2">
      <span className="w-28 phone:w-full">
        <Badge {...look}>{label}</Badge>
      </span>
      <div className="min-w-0 flex-1">
        <q className="text-body">{text}</q>
        <p className="text-meta text-ink-2">
          {`${pilotKey} · ${said}${dueOn ? ` · due ${formatDay(dueOn, today)}` : ''}`}
        </p>
        {evidence && (
          <p className="text-meta text-ink-2">
            {evidence}{' '}
            {evidenceUrl && (
              <a href={evidenceUrl} rel="noreferrer" className="link">
                What shows it
              </a>
            )}
          </p>
        )}
      </div>
    </li>
  );
}
