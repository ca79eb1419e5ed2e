import { Link, useNavigate } from '@tanstack/react-router';
import { Forest } from '../../charts/forest';
import type { EvidenceForest_portfolioFragment } from '../../generated/operations';
import { formatNumber } from '../../platform/format';
import { forestHeads } from '../portfolio/evidence-forest';
import { evidenceColumns, evidenceGroups, evidenceSentence } from '../portfolio/evidence-rows';

/** A drawing is not torn in two between sheets; with more rows it would not fit one. */
const rowsOnSheet = 20;

/** All rows of evidence, drawn in parts that fit a sheet of paper each. */
export function BoardEvidence({ evidence, evidenceCount }: EvidenceForest_portfolioFragment) {
  const navigate = useNavigate();
  const parts = Array.from({ length: Math.ceil(evidence.length / rowsOnSheet) }, (_, part) =>
    evidence.slice(part * rowsOnSheet, (part + 1) * rowsOnSheet),
  );
  const further = evidenceCount - evidence.length;
  return (
    <>
      {parts.map((rows, part) => (
        <Forest
          key={rows[0]?.pilot.id}
          title={part === 0 ? 'What does the evidence say?' : 'What does the evidence say? (continued)'}
          unit="each in its own unit, from the line to kill to the target"
          sentence={part === 0 ? evidenceSentence(evidence, evidenceCount) : ''}
          columns={evidenceColumns}
          groups={evidenceGroups(rows)}
          heads={forestHeads}
          link={({ id, words }, className) => (
            <Link
              to="/pilots/$key"
              params={{ key: id }}
              search={{ tab: 'evidence' }}
              aria-label={words}
              className={className}
            />
          )}
          onOpen={({ id }) =>
            void navigate({ to: '/pilots/$key', params: { key: id }, search: { tab: 'evidence' } })
          }
        />
      ))}
      {further > 0 && (
        <p className="text-meta text-ink-3">{`${formatNumber(further)} more have locked criteria.`}</p>
      )}
    </>
  );
}
