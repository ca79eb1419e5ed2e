import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EvidenceForest_portfolioFragment } from '../../generated/operations';
import { formatNumber } from '../../platform/format';
import { Button } from '../../ui/button';
import { EvidenceDrawing } from './evidence-drawing';
import { evidenceSentence } from './evidence-rows';

interface Props extends EvidenceForest_portfolioFragment {
  /** Rows shown before somebody asks for all of them; more would push them below the fold. */
  readonly shownFirst: number;
}

/** Which pilot to stop, scale or extend: every interval against its own lines, what must be decided first. */
export function EvidenceForest({ evidence, evidenceCount, shownFirst }: Props) {
  const [all, setAll] = useState(false);
  if (evidence.length === 0) return <NothingLocked />;
  const rows = all ? evidence : evidence.slice(0, shownFirst);
  const further = evidenceCount - evidence.length;
  return (
    <div className="flex flex-col gap-1">
      <EvidenceDrawing
        title="What does the evidence say?"
        sentence={evidenceSentence(evidence, evidenceCount)}
        rows={rows}
      />
      <div className="flex flex-wrap items-center gap-x-4 px-4">
        {evidence.length > shownFirst && (
          <Button look="quiet" className="no-print -ml-3" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${formatNumber(evidence.length)}`}
          </Button>
        )}
        {further > 0 && (
          <Link to="/pilots" search={{ stage: ['RUNNING', 'DECIDING'] }} className="link text-table">
            {`${formatNumber(further)} more in the list`}
          </Link>
        )}
      </div>
    </div>
  );
}

function NothingLocked() {
  return (
    <section className="card px-4 py-3">
      <h2 className="text-body font-semibold">What does the evidence say?</h2>
      <p className="py-4 text-center text-body text-ink-2">
        No open pilot has locked criteria yet. They are locked when a pilot starts at its START gate.
      </p>
    </section>
  );
}
