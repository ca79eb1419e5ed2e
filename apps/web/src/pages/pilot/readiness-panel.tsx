import type { Stage } from '@scrimmage/contract/generated/schema-types';
import { Check, Circle } from 'lucide-react';
import { readiness } from '../../features/pilots/readiness';
import type { Charter_pilotFragment } from '../../generated/operations';
import { formatCount } from '../../platform/format';

interface Props {
  readonly pilot: Charter_pilotFragment;
  readonly stage: Stage;
  /** Opens a field of the charter for editing. */
  readonly onState: (field: string) => void;
}

/** What the charter states and what not yet: yes or no, each no with the way to state it. */
export function ReadinessPanel({ pilot, stage, onState }: Props) {
  if (stage === 'CLOSED') return null;
  const statements = readiness(pilot);
  const missing = statements.filter(({ stated }) => !stated).length;
  const title = stage === 'PROPOSED' ? 'Before it can start' : 'What the charter states';
  return (
    <section aria-labelledby="readiness" className="card p-4">
      <h2 id="readiness" className="text-body font-semibold">
        {title}
      </h2>
      <p className="mb-2 text-meta text-ink-2">
        {missing === 0
          ? 'The charter states everything asked for so far.'
          : `${formatCount(missing, 'statement is', 'statements are')} missing.`}
      </p>
      <ul>
        {statements.map(({ field, words, stated }) => (
          <li key={field} className="flex min-h-7 items-center gap-2 text-table">
            {stated ? (
              <Check aria-hidden size={14} className="shrink-0 text-good" />
            ) : (
              <Circle aria-hidden size={14} className="shrink-0 text-line-strong" />
            )}
            <span className="sr-only">{stated ? 'Yes: ' : 'No: '}</span>
            {stated || !pilot.viewerCan.edit ? (
              <span className={stated ? 'text-ink-2' : ''}>{words}</span>
            ) : (
              <button type="button" className="link min-h-6 text-left" onClick={() => onState(field)}>
                {words}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
