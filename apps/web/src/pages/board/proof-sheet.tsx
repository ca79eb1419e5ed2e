import { StageBadge } from '../../features/pilots/stage-badge';
import { ProofPageDocument } from '../../generated/documents/proof-page';
import { fault } from '../../platform/faults';
import { usePageQuery } from '../../platform/use-page-query';
import { Broken, PageState, RowsSkeleton } from '../../ui/states';
import { ProofCard } from '../proof/proof-page';
import { SheetFrame } from './sheet-frame';

/** A pilot's proof card among the sheets. */
export function ProofSheet({
  pilotKey,
  onRemove,
}: {
  readonly pilotKey: string;
  readonly onRemove: () => void;
}) {
  const query = usePageQuery(ProofPageDocument, { key: pilotKey });
  const pilot = query.data?.pilot;
  return (
    <SheetFrame
      kind="Proof card"
      title={pilot ? `${pilot.key} ${pilot.name}` : pilotKey}
      badge={pilot && <StageBadge stage={pilot.stage} outcome={pilot.outcome} onHold={pilot.onHold} />}
      onRemove={onRemove}
    >
      <PageState query={query} skeleton={<RowsSkeleton rows={6} />}>
        {({ pilot: found }) =>
          found ? <ProofCard pilot={found} /> : <Broken fault={fault('NOT_FOUND')} onRetry={query.retry} />
        }
      </PageState>
    </SheetFrame>
  );
}
