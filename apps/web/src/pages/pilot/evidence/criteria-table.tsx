import type { ReactNode } from 'react';
import {
  claimTone,
  claimWords,
  figureWords,
  gradeMeanings,
  gradeWords,
  notYetWords,
  periodNoun,
  rangeWords,
  roleWords,
} from '../../../features/evidence/criterion-words';
import { areMuchAlike } from '../../../features/evidence/much-alike';
import { formatCount, formatDay, formatNumber, formatPercent } from '../../../platform/format';
import { Badge } from '../../../ui/badge';
import { Cell, Column, Row, Table } from '../../../ui/table';
import { AmendmentLine } from './amendment-line';
import type { CriterionShown } from './sequence-figure';

interface Props {
  readonly criteria: readonly CriterionShown[];
  readonly today: string;
  /** What may be done with a criterion, at the end of its row. */
  readonly actions?: ((criterion: CriterionShown) => ReactNode) | undefined;
}

/** Every criterion: what was promised first, what stands now, what the readings say. */
export function CriteriaTable({ criteria, today, actions }: Props) {
  return (
    <Table caption="Criteria">
      <thead>
        <tr>
          <Column>Claim</Column>
          <Column>State</Column>
          <Column>Interval</Column>
          <Column number>Cases</Column>
          <Column number>Periods</Column>
          {actions && (
            <Column>
              <span className="sr-only">Change</span>
            </Column>
          )}
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <CriterionRow key={criterion.id} criterion={criterion} today={today} actions={actions} />
        ))}
      </tbody>
    </Table>
  );
}

interface RowProps extends Pick<Props, 'today' | 'actions'> {
  readonly criterion: CriterionShown;
}

function CriterionRow({ criterion, today, actions }: RowProps) {
  const { role, design, metric, state, original, amendments, baseline } = criterion;
  const amended = original !== null && original.statement !== criterion.statement;
  return (
    <Row>
      <Cell>
        <span className="block text-meta text-ink-3">
          {roleWords[role]}
          {state === 'DRAFT' && ' · draft'}
          {state === 'WITHDRAWN' && ' · withdrawn'}
        </span>
        <span className="block max-w-[52ch] font-medium">{original?.statement ?? criterion.statement}</span>
        {amended && <span className="block max-w-[52ch]">{`Now: ${criterion.statement}`}</span>}
        {baseline && (
          <span className="block text-meta text-ink-2">
            {`${baseline.known ? 'Baseline' : 'Target, not baseline'}: ${figureWords('ONE_ARM', metric, baseline.value)}`}
            {baseline.n !== null && `, n = ${formatNumber(baseline.n)}`}
            {baseline.source && `, ${baseline.source}`}
          </span>
        )}
        {amendments.map((amendment) => (
          <AmendmentLine
            key={amendment.version}
            amendment={amendment}
            metric={metric}
            design={design}
            today={today}
          />
        ))}
      </Cell>
      {state === 'DRAFT' ? <Expected criterion={criterion} /> : <Known criterion={criterion} today={today} />}
      {actions && <Cell className="text-right phone:text-left">{actions(criterion)}</Cell>}
    </Row>
  );
}

/** Of a draft: what is expected, as nothing is read before the lock. */
function Expected({ criterion }: Pick<RowProps, 'criterion'>) {
  const { casesPerPeriod, period, alpha, grade } = criterion;
  return (
    <Cell colSpan={4} className="text-ink-2">
      {`${formatCount(casesPerPeriod, 'case')} a ${periodNoun[period]} expected, ${formatPercent(1 - alpha)} confidence`}
      <Grade grade={grade} />
    </Cell>
  );
}

function Grade({ grade }: Pick<CriterionShown, 'grade'>) {
  return (
    <span className="block w-fit text-meta text-ink-2" data-tip={gradeMeanings[grade]}>
      {gradeWords[grade]}
    </span>
  );
}

/** Once it is locked: its state, its interval beside its design, and what that rests on. */
function Known({ criterion, today }: Omit<RowProps, 'actions'>) {
  const { design, metric, evidence, state, grade, period } = criterion;
  return (
    <>
      <Cell label="State:">{state === 'LOCKED' && <Claim criterion={criterion} today={today} />}</Cell>
      <Cell label="Interval:">
        {evidence.low !== null && evidence.high !== null ? (
          <span className="whitespace-nowrap">{rangeWords(design, metric, evidence.low, evidence.high)}</span>
        ) : (
          <span className="text-ink-3">{evidence.notYet ? notYetWords[evidence.notYet] : 'Not yet'}</span>
        )}
        <Grade grade={grade} />
        <DesignEffect criterion={criterion} />
        <Stamp criterion={criterion} />
      </Cell>
      <Cell number label="Cases:">
        {formatNumber(evidence.n)}
        {evidence.nControl !== null && (
          <span className="whitespace-nowrap text-ink-3">{` + ${formatNumber(evidence.nControl)}`}</span>
        )}
      </Cell>
      <Cell number label="Periods:">
        <span className="whitespace-nowrap">{formatCount(evidence.periods, periodNoun[period])}</span>
      </Cell>
    </>
  );
}

function Claim({ criterion: { role, evidence, claimByOriginal }, today }: Omit<RowProps, 'actions'>) {
  const { claim, firstCrossing, wavered } = evidence;
  const { tone, glyph } = claimTone(role, claim);
  return (
    <>
      <Badge tone={tone} glyph={glyph}>
        {claimWords[claim]}
      </Badge>
      {firstCrossing && (
        <span className="block text-meta text-ink-2">
          {`${formatDay(firstCrossing.on, today)}${firstCrossing.stands ? '' : ', before readings were corrected'}`}
        </span>
      )}
      {wavered && (
        <span className="block text-meta text-ink-2">The interval has come back over the line since.</span>
      )}
      {claimByOriginal && claimByOriginal !== claim && (
        <span className="block text-meta text-watch">{`By the original: ${claimWords[claimByOriginal].toLowerCase()}`}</span>
      )}
    </>
  );
}

function DesignEffect({ criterion: { evidence, period } }: Pick<RowProps, 'criterion'>) {
  const { designEffect } = evidence;
  if (!areMuchAlike(designEffect)) return null;
  const tip = `Cases of one ${periodNoun[period]} resemble each other, so the interval counts periods, not cases.`;
  return (
    <span className="block" data-tip={tip}>
      <Badge tone="watch" glyph="triangle">{`Design effect ${formatNumber(designEffect, 1)}`}</Badge>
    </span>
  );
}

/** How the figure was made, for whoever wants to make it again. */
function Stamp({ criterion: { evidence } }: Pick<RowProps, 'criterion'>) {
  const { stamp, eValue } = evidence;
  if (!stamp) return null;
  return (
    <details className="text-meta text-ink-3">
      <summary className="min-h-6 cursor-pointer content-center phone:min-h-11">How it was made</summary>
      <p>
        {`${stamp.method} ${stamp.version}; ${formatPercent(1 - stamp.alpha)} confidence at every look; narrowest at ${formatNumber(stamp.nTune)} cases, ${formatNumber(stamp.periodsTune)} periods`}
        {eValue !== null && `; e-value ${eValue >= 1000 ? '> 1,000' : formatNumber(eValue, 2)}`}
        {`; inputs ${stamp.inputsHash.slice(0, 12)}.`}
      </p>
    </details>
  );
}
