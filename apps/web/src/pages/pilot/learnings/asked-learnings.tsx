import { momentWords } from '../../../features/learnings/learning-words';
import type { AskedLearnings_pilotFragment } from '../../../generated/operations';
import { formatCount } from '../../../platform/format';
import { AskedLine } from './asked-line';
import { HoldLine } from './hold-line';

interface Props {
  readonly pilot: AskedLearnings_pilotFragment;
  readonly className?: string;
  /** Where the readiness of the page leads to. */
  readonly id?: string;
  /** While the charter is written; else it is the gate the pilot is before. */
  readonly atCharter?: boolean;
}

/** The nearest learnings of other pilots, each waiting for a word; once it is closed, whether what was applied held. */
export function AskedLearnings({ pilot, className = 'card p-4', id, atCharter = false }: Props) {
  const { moment, asked, open, toHold } = atCharter ? pilot.charterAsked : pilot.learningsAsked;
  if (asked.length === 0 && toHold.length === 0) return null;
  const may = pilot.viewerCan.answerLearnings;
  const closed = toHold.length > 0;
  return (
    <section id={id} tabIndex={-1} aria-label="What others learned" className={className}>
      <h2 className="text-body font-semibold">{closed ? 'Did it hold?' : 'What others learned'}</h2>
      <p className="text-meta text-ink-2">
        {closed
          ? `${formatCount(toHold.length, 'learning was', 'learnings were')} applied here, and nobody has said whether it held.`
          : `${momentWords[moment]}: ${open === 0 ? 'all are answered.' : `${formatCount(open, 'learning waits', 'learnings wait')} for an answer.`}`}
      </p>
      <ul className="mt-2 divide-y divide-line">
        {closed
          ? toHold.map((reuse) => <HoldLine key={reuse.id} reuse={reuse} may={may} />)
          : asked.map((one) => (
              <AskedLine key={one.learning.id} asked={one} pilotId={pilot.id} moment={moment} may={may} />
            ))}
      </ul>
      {!may && (open > 0 || closed) && (
        <p className="mt-2 text-meta text-ink-3">The pilot’s lead, executives and administrators answer.</p>
      )}
    </section>
  );
}
