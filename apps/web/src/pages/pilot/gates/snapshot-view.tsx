import {
  claimTone,
  claimWords,
  figureWords,
  gradeMeanings,
  gradeWords,
  rangeWords,
  roleWords,
} from '../../../features/evidence/criterion-words';
import { BandBadge } from '../../../features/pads/band-badge';
import type { Decision_cardFragment } from '../../../generated/operations';
import { formatNumber } from '../../../platform/format';
import { Badge } from '../../../ui/badge';
import { CopyField } from '../../../ui/copy-field';
import { Cell, Column, Row } from '../../../ui/table';

type Snapshot = Decision_cardFragment['snapshot'];
type Criterion = Snapshot['criteria'][number];

interface Props {
  readonly decision: Decision_cardFragment;
  readonly pilotKey: string;
  readonly open: boolean;
}

const unspoken = {
  START: 'It had not run, so there was no evidence. These are the criteria it was decided with.',
  SCALE: 'No criteria were locked, so there was no recommendation.',
} as const;

/** What was known when it was decided, as it was that day: nothing here is computed anew. */
export function SnapshotView({ decision: { gate, snapshot }, pilotKey, open }: Props) {
  const { sentence, criteria, padsBand, padsScore, hash } = snapshot;
  return (
    <details open={open} className="group border-t border-line pt-2">
      <summary className="min-h-8 content-center phone:min-h-11 text-table font-medium text-ink-2 hover:text-ink">
        What was known that day
      </summary>
      <div className="mt-2 flex flex-col gap-3">
        <p className="max-w-[72ch] text-body">{sentence ?? unspoken[gate]}</p>
        {criteria.length > 0 && (
          <SnapshotCriteria criteria={criteria} pilotKey={pilotKey} judged={gate === 'SCALE'} />
        )}
        <p className="flex flex-wrap items-center gap-2 text-table text-ink-2">
          {padsBand ? (
            <>
              Pads: <BandBadge band={padsBand} /> {padsScore !== null && `${padsScore} of 100`}
            </>
          ) : (
            'The pads profile was not rated.'
          )}
        </p>
        <CopyField
          label="Fingerprint"
          hint="SHA-256 over everything that was stored. The same facts give the same text."
          value={hash}
        />
      </div>
    </details>
  );
}

interface CriteriaProps extends Pick<Props, 'pilotKey'> {
  readonly criteria: readonly Criterion[];
  /** False before it ran: there is nothing to say of the claims. */
  readonly judged: boolean;
}

function SnapshotCriteria({ criteria, pilotKey, judged }: CriteriaProps) {
  return (
    <table className="rows border-collapse text-left">
      <caption className="sr-only">{`Criteria of ${pilotKey} that day`}</caption>
      <thead>
        <tr>
          <Column>Criterion</Column>
          <Column>Threshold</Column>
          {judged && (
            <>
              <Column>Interval</Column>
              <Column>Claim</Column>
              <Column number>Cases</Column>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <CriterionRow key={criterion.criterionId} criterion={criterion} judged={judged} />
        ))}
      </tbody>
    </table>
  );
}

/** The threshold it was locked with stands first. */
function Threshold({ criterion }: { readonly criterion: Criterion }) {
  const { design, threshold, originalThreshold } = criterion;
  const amended = originalThreshold !== null && originalThreshold !== threshold;
  return (
    <>
      {amended && <del className="mr-2 text-ink-3">{figureWords(design, criterion, originalThreshold)}</del>}
      {figureWords(design, criterion, threshold)}
      {amended && <span className="block text-meta text-watch">amended</span>}
    </>
  );
}

function Interval({ criterion }: { readonly criterion: Criterion }) {
  const { design, estimate, low, high } = criterion;
  if (estimate === null || low === null || high === null)
    return <span className="text-ink-3">Too few to tell</span>;
  return (
    <>
      {figureWords(design, criterion, estimate)}
      <span className="block text-meta text-ink-3">{rangeWords(design, criterion, low, high)}</span>
    </>
  );
}

function CriterionRow({ criterion, judged }: { readonly criterion: Criterion; readonly judged: boolean }) {
  const { role, metric, grade, claim, n, nControl } = criterion;
  return (
    <Row>
      <Cell>
        <span className="font-medium">{metric}</span>
        <span className="block text-meta text-ink-3">
          {roleWords[role]} · <span data-tip={gradeMeanings[grade]}>{gradeWords[grade]}</span>
        </span>
      </Cell>
      <Cell label="Threshold:" className="whitespace-nowrap">
        <Threshold criterion={criterion} />
      </Cell>
      {judged && (
        <>
          <Cell label="Interval:" className="phone:whitespace-normal">
            <Interval criterion={criterion} />
          </Cell>
          <Cell>
            <Badge {...claimTone(role, claim)}>{claimWords[claim]}</Badge>
          </Cell>
          <Cell number label="Cases:">
            {formatNumber(n)}
            {nControl !== null && <span className="text-ink-3">{` + ${formatNumber(nControl)}`}</span>}
          </Cell>
        </>
      )}
    </Row>
  );
}
