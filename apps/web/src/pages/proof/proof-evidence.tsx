import {
  claimTone,
  claimWords,
  figureWords,
  notYetWords,
  periodNoun,
  rangeWords,
  roleWords,
} from '../../features/evidence/criterion-words';
import { GradeLines } from '../../features/evidence/grade-lines';
import type { ProofEvidence_pilotFragment } from '../../generated/operations';
import { formatCount, formatDay, formatNumber } from '../../platform/format';
import { DayOf } from '../../platform/moment';
import { Badge } from '../../ui/badge';
import { Part } from './part';

type Criterion = ProofEvidence_pilotFragment['criteria'][number];

interface Props {
  readonly pilot: ProofEvidence_pilotFragment;
  readonly today: string;
}

/** What was promised before, each with what the readings say of it; n beside every interval. */
export function ProofEvidence({ pilot, today }: Props) {
  const { criteria, recommendation, evidencePlan } = pilot;
  return (
    <Part title="What was promised, and what was found">
      {recommendation && <p className="mb-1 text-table font-medium">{recommendation.sentence}</p>}
      {criteria.length === 0 ? (
        <p className="text-table text-ink-2">No criteria are registered: nothing can be proven.</p>
      ) : (
        <table className="w-full border-collapse text-left text-meta">
          <caption className="sr-only">Criteria</caption>
          <thead>
            <tr className="border-b border-line text-ink-3">
              <th scope="col" className="py-1 pr-2 font-medium">
                Claim
              </th>
              <th scope="col" className="py-1 pr-2 font-medium">
                Found
              </th>
              <th scope="col" className="py-1 font-medium">
                State
              </th>
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion) => (
              <CriterionLine key={criterion.id} criterion={criterion} />
            ))}
          </tbody>
        </table>
      )}
      <GradeLines criteria={criteria} className="mt-1 text-meta text-ink-2" />
      <Promised plan={evidencePlan} today={today} />
    </Part>
  );
}

function CriterionLine({ criterion }: { readonly criterion: Criterion }) {
  const { role, metric, evidence, state, original, amendments, statement, baseline, claimByOriginal } =
    criterion;
  const { tone, glyph } = claimTone(role, evidence.claim);
  const amended = original !== null && original.statement !== statement;
  return (
    <tr className="break-inside-avoid border-b border-line align-top">
      <td className="py-1 pr-2">
        <span className="text-ink-3">{`${roleWords[role]}: `}</span>
        {original?.statement ?? statement}
        {amended && <span className="block text-watch">{`Amended, now: ${statement}`}</span>}
        {!amended && amendments.length > 0 && (
          <span className="block text-watch">{formatCount(amendments.length, 'amendment')}</span>
        )}
        {baseline && (
          <span className="block text-ink-3">
            {`${baseline.known ? 'Baseline' : 'Target, not baseline'} ${figureWords('ONE_ARM', metric, baseline.value)}`}
            {baseline.n !== null && `, n = ${formatNumber(baseline.n)}`}
          </span>
        )}
      </td>
      <td className="py-1 pr-2">
        <Found criterion={criterion} />
      </td>
      <td className="py-1">
        {state === 'LOCKED' ? (
          <Badge tone={tone} glyph={glyph}>
            {claimWords[evidence.claim]}
          </Badge>
        ) : (
          <span className="text-ink-3">Not locked</span>
        )}
        {claimByOriginal && claimByOriginal !== evidence.claim && (
          <span className="block text-watch">{`By the original: ${claimWords[claimByOriginal].toLowerCase()}`}</span>
        )}
      </td>
    </tr>
  );
}

function Found({ criterion: { design, metric, evidence, period } }: { readonly criterion: Criterion }) {
  const { estimate, low, high, n, nControl, periods, notYet, stale, staleDays, sampleRatio } = evidence;
  const cases = nControl === null ? formatNumber(n) : `${formatNumber(n)} and ${formatNumber(nControl)}`;
  return (
    <>
      {estimate !== null && low !== null && high !== null ? (
        <span className="font-medium">{`${figureWords(design, metric, estimate)}, ${rangeWords(design, metric, low, high)}`}</span>
      ) : (
        <span className="text-ink-3">{notYet ? notYetWords[notYet] : 'Not yet.'}</span>
      )}
      <span className="block text-ink-3">{`n = ${cases}, ${formatCount(periods, periodNoun[period])}`}</span>
      {sampleRatio?.alarm && (
        <span className="block text-bad">Cases are not split as planned: no effect can be trusted.</span>
      )}
      {stale && (
        <span className="block text-watch">{`The last reading is ${staleDays ?? 'many'} days old.`}</span>
      )}
    </>
  );
}

function Promised({
  plan: { lock, minRunDays, fallback, deadline },
  today,
}: {
  readonly plan: ProofEvidence_pilotFragment['evidencePlan'];
  readonly today: string;
}) {
  const by = deadline ? formatDay(deadline, today) : 'the decision date';
  return (
    <p className="mt-1 text-meta text-ink-2">
      {lock ? (
        <>
          {`Locked by ${lock.lockedBy.name} on `}
          <DayOf at={lock.lockedAt} />
          {lock.version > 1 && `, ${formatCount(lock.version - 1, 'amendment')} since`}
          {'. '}
        </>
      ) : (
        'Not locked: these lines can still be moved. '
      )}
      {`Success is not claimed before ${formatCount(minRunDays, 'day')}; if nothing is settled by ${by}: ${fallback === 'KILL' ? 'kill' : 'continue'}. Intervals hold however often one looks.`}
    </p>
  );
}
