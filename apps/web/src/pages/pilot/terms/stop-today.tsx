import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { StopToday_pilotFragment } from '../../../generated/operations';

const Rows = lazy(async () => ({ default: (await import('./stop-today-rows')).StopTodayRows }));

interface Props {
  readonly pilot: StopToday_pilotFragment & { readonly key: string };
}

/** What stopping today would cost, a sentence for each vendor; each opens into the rows it comes from. */
export function StopToday({ pilot }: Props) {
  const [opened, setOpened] = useState<string | null>(null);
  const said = pilot.engagements.filter(({ stopToday }) => stopToday !== null);
  if (said.length === 0) return null;
  return (
    <div className="mb-4 flex flex-col gap-1">
      {said.map(({ id, stopToday }) => (
        <div key={id}>
          <button
            type="button"
            aria-expanded={opened === id}
            onClick={() => setOpened(opened === id ? null : id)}
            className="-mx-1 inline-flex min-h-6 items-center gap-1 rounded-sm px-1 text-left text-table font-medium hover:bg-hover max-md:min-h-11"
          >
            {stopToday?.sentence}
            <ChevronDown
              aria-hidden
              size={14}
              className={opened === id ? 'shrink-0 rotate-180 text-ink-3' : 'shrink-0 text-ink-3'}
            />
          </button>
          {opened === id && (
            <Suspense fallback={null}>
              <Rows pilotKey={pilot.key} engagementId={id} />
            </Suspense>
          )}
        </div>
      ))}
    </div>
  );
}
