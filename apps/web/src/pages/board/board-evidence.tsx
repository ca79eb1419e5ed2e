import type { EvidenceForest_portfolioFragment } from '../../generated/operations';
import { formatNumber } from '../../platform/format';
import { EvidenceDrawing } from '../portfolio/evidence-drawing';
import { evidenceSentence } from '../portfolio/evidence-rows';

/** A drawing is not torn in two between sheets; with more rows it would not fit one. */
const rowsOnSheet = 20;

/** All rows of evidence, drawn in parts that fit a sheet of paper each. */
export function BoardEvidence({ evidence, evidenceCount }: EvidenceForest_portfolioFragment) {
  const parts = Array.from({ length: Math.ceil(evidence.length / rowsOnSheet) }, (_, part) =>
    evidence.slice(part * rowsOnSheet, (part + 1) * rowsOnSheet),
  );
  const further = evidenceCount - evidence.length;
  return (
    <>
      {parts.map((rows, part) => (
        <EvidenceDrawing
          key={rows[0]?.pilot.id}
          title={part === 0 ? 'What does the evidence say?' : 'What does the evidence say? (continued)'}
          sentence={part === 0 ? evidenceSentence(evidence, evidenceCount) : ''}
          rows={rows}
        />
      ))}
      {further > 0 && (
        <p className="text-meta text-ink-3">{`${formatNumber(further)} more have locked criteria.`}</p>
      )}
    </>
  );
}
