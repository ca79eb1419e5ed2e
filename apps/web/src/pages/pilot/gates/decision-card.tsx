import type { ReactNode } from 'react';
import { decisionLabel, gateWords } from '../../../features/gates/gate-words';
import { StageBadge } from '../../../features/pilots/stage-badge';
import type { Decision_cardFragment } from '../../../generated/operations';
import { formatDay } from '../../../platform/format';
import { Moment } from '../../../platform/moment';
import { useViewer } from '../../../platform/use-viewer';
import { Badge } from '../../../ui/badge';
import { SnapshotView } from './snapshot-view';

interface Props {
  readonly decision: Decision_cardFragment;
  readonly pilotKey: string;
  /** What was known stands open. */
  readonly open: boolean;
}

/** A decision: a record that is never changed, with what was known that day. */
export function DecisionCard({ decision, pilotKey, open }: Props) {
  const { id, gate, choice, outcome, at, by, overrule, statusQuo } = decision;
  return (
    <article
      id={`decision-${id}`}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      className="card flex scroll-mt-4 flex-col gap-3 p-4"
    >
      <header>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 id={`${id}-title`} className="text-section font-semibold">
            {decisionLabel(gate, choice, outcome)}
            <span className="ml-2 text-table font-normal text-ink-3">{gateWords[gate]}</span>
          </h2>
          {outcome && <StageBadge stage="CLOSED" outcome={outcome} />}
          {overrule && (
            <Badge tone="watch" glyph="triangle">
              Against the recommendation
            </Badge>
          )}
          {statusQuo && (
            <Badge tone="neutral" glyph="none">
              Keeps things as they are
            </Badge>
          )}
        </div>
        <p className="text-meta text-ink-3">
          {by.name}, <Moment exact at={at} />
        </p>
      </header>
      <Said decision={decision} />
      <SnapshotView decision={decision} pilotKey={pilotKey} open={open} />
    </article>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[9rem_minmax(0,1fr)] gap-x-3 phone:grid-cols-1">
      <dt className="pt-0.5 text-meta text-ink-3">{label}</dt>
      <dd className="max-w-[72ch] text-body whitespace-pre-line">{children}</dd>
    </div>
  );
}

function Said({ decision }: { readonly decision: Decision_cardFragment }) {
  const today = useViewer()?.today ?? '';
  const { reason, affected, overruleReason, overrules, conditions, newDecisionDate, scaleOwner } = decision;
  const before = decision.previousDecisionDate;
  return (
    <dl className="flex flex-col gap-2">
      <Line label="Reason">{reason}</Line>
      {overruleReason && <Line label="Why otherwise">{overruleReason}</Line>}
      <Line label="Who is affected">{affected}</Line>
      {overrules.length > 0 && (
        <Line label="Started without">
          {overrules.map(({ item, words, reason: why }) => (
            <span key={item} className="block">{`${words}: ${why}`}</span>
          ))}
        </Line>
      )}
      {conditions.length > 0 && (
        <Line label="Conditions">
          {conditions.map(({ id, text, owner, dueOn, clearedAt }) => (
            <span key={id} className="block">
              {`${text} (${owner.name}, by ${formatDay(dueOn, today)}${clearedAt ? ', cleared' : ''})`}
            </span>
          ))}
        </Line>
      )}
      {newDecisionDate && (
        <Line label="Decision date">
          {before && before !== newDecisionDate && (
            <del className="mr-2 text-ink-3">{formatDay(before, today)}</del>
          )}
          {formatDay(newDecisionDate, today)}
        </Line>
      )}
      {scaleOwner && <Line label="Scale owner">{scaleOwner.name}</Line>}
    </dl>
  );
}
