import { Link } from '@tanstack/react-router';
import { IntervalMini } from '../../charts/interval-mini';
import { askLooks } from '../../features/evidence/ask-words';
import { DueDate } from '../../features/pilots/due-date';
import { StageBadge } from '../../features/pilots/stage-badge';
import type { DecisionRow_pilotFragment } from '../../generated/operations';
import { openDialog } from '../../platform/dialogs';
import { formatMoney } from '../../platform/format';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { type EvidenceRow, effectWords, measuredRow } from './evidence-rows';

type Decision = Omit<DecisionRow_pilotFragment, ' $fragmentName'>;

interface Props {
  readonly decision: Decision;
  /** Its evidence in one line; without locked criteria there is none. */
  readonly row: EvidenceRow | undefined;
  readonly today: string;
}

/** One pilot to decide: since when, what the evidence asks for, what waiting costs, and the way to its gate. */
export function DecisionRow({ decision, row, today }: Props) {
  const { key, name, stage, onHold, viewerCan, recommendation, waiting } = decision;
  const mayDecide = viewerCan.decideStart || viewerCan.decideScale;
  const ask = recommendation && askLooks[recommendation.ask];
  return (
    <li
      data-row=""
      className="grid min-h-9 grid-cols-[6.75rem_minmax(0,1fr)_auto_auto_auto] items-center gap-x-3 border-b border-line py-1 text-table last:border-b-0 focus-within:bg-hover hover:bg-hover phone:grid-cols-[minmax(0,1fr)_auto] phone:gap-y-1.5 phone:py-3"
    >
      <span className="phone:order-2 phone:self-start phone:text-right">
        <DueDate pilot={decision} today={today} />
      </span>
      <div className="min-w-0 phone:order-1">
        <div className="flex items-center gap-2 phone:flex-wrap">
          <Link
            to="/pilots/$key"
            params={{ key }}
            className="min-w-0 truncate font-medium leading-6 hover:underline phone:whitespace-normal"
          >
            <span className="mr-2 font-normal text-ink-3">{key}</span>
            {name}
          </Link>
          {/* Waiting at the SCALE gate is the rule here: only what is otherwise is said. */}
          {(stage !== 'DECIDING' || onHold) && (
            <StageBadge
              dense
              stage={stage}
              onHold={onHold}
              {...(stage === 'DECIDING' && { only: 'extra' as const })}
            />
          )}
        </div>
        {recommendation && (
          <p data-tip={recommendation.sentence} className="truncate text-meta text-ink-2 phone:hidden">
            {recommendation.sentence}
          </p>
        )}
      </div>
      <span className="flex w-46 items-center gap-3 max-lg:w-26 phone:order-3 phone:col-span-2 phone:w-auto">
        {row && (
          <span className="max-lg:hidden phone:block" data-tip={effectWords(row)}>
            <IntervalMini {...measuredRow(row)} label={effectWords(row)} />
          </span>
        )}
        {ask && (
          <Badge tone={ask.tone} glyph={ask.glyph}>
            {ask.word}
          </Badge>
        )}
      </span>
      {recommendation && (
        <span className="hidden text-ink-2 phone:order-4 phone:col-span-2 phone:block">
          {recommendation.sentence}
        </span>
      )}
      <WaitingCost waiting={waiting} />
      <span className="flex w-17 justify-end phone:order-7 phone:w-auto [ul:not(:has(button))_&]:hidden">
        {mayDecide && (
          <Button
            className="no-print min-h-7! phone:min-h-11!"
            aria-label={`Decide ${key} ${name}`}
            onClick={() => openDialog({ name: 'decide', pilotKey: key })}
          >
            Decide
          </Button>
        )}
      </span>
    </li>
  );
}

/** What waiting has cost, or costs a week; what is not known is said to be so. */
function WaitingCost({ waiting }: Pick<Decision, 'waiting'>) {
  const { total, costPerWeek, sentence } = waiting ?? {};
  const spent = total && total.minorUnits > 0 ? `${formatMoney(total, 'compact')} so far` : null;
  const weekly = costPerWeek && `${formatMoney(costPerWeek, 'compact')} a week`;
  return (
    <span
      data-tip={sentence}
      className="w-22 text-right text-ink-2 tabular-nums phone:order-6 phone:w-auto phone:self-center phone:text-left"
    >
      {waiting && (spent ?? weekly ?? <span className="text-ink-3">cost not known</span>)}
    </span>
  );
}
