import { decisionLabel, gateWords } from '../../features/gates/gate-words';
import type { ProofDecisions_pilotFragment } from '../../generated/operations';
import { formatCount } from '../../platform/format';
import { DayOf } from '../../platform/moment';
import { Part } from './part';

/** What was decided, by whom, and against what. */
export function ProofDecisions({ decisions }: Pick<ProofDecisions_pilotFragment, 'decisions'>) {
  return (
    <Part title="What was decided">
      {decisions.length === 0 && <p className="text-table text-ink-2">Nothing was decided yet.</p>}
      <ol className="flex flex-col gap-1">
        {decisions.map(
          ({ id, gate, choice, outcome, at, by, reason, overrule, overruleReason, overrules }) => (
            <li key={id} className="break-inside-avoid text-meta">
              <span className="font-medium">{`${decisionLabel(gate, choice, outcome)}, ${gateWords[gate]}. `}</span>
              {`${by.name}, `}
              <DayOf at={at} />
              {': '}
              <span className="line-clamp-3">{reason}</span>
              {overrule && (
                <span className="block text-watch">{`Against the recommendation: ${overruleReason ?? ''}`}</span>
              )}
              {overrules.length > 0 && (
                <span className="block text-watch">{`Started without ${formatCount(overrules.length, 'thing')} it had to state.`}</span>
              )}
            </li>
          ),
        )}
      </ol>
    </Part>
  );
}
