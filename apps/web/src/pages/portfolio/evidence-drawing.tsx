import { Link, useNavigate } from '@tanstack/react-router';
import { Forest } from '../../charts/forest';
import type { EvidenceForest_portfolioFragment } from '../../generated/operations';
import { evidenceColumns, evidenceGroups } from './evidence-rows';

const heads = {
  name: 'Pilot',
  badge: 'Stage',
  effect: 'Effect',
  days: 'Days',
  ask: 'Evidence asks',
  limit: 'kill line',
  goal: 'target',
} as const;

interface Props {
  readonly title: string;
  readonly sentence: string;
  readonly rows: EvidenceForest_portfolioFragment['evidence'];
}

/** Every interval against its own lines; a row leads to the evidence of its pilot. */
export function EvidenceDrawing({ title, sentence, rows }: Props) {
  const navigate = useNavigate();
  return (
    <Forest
      title={title}
      unit="each in its own unit, from the line to kill to the target"
      sentence={sentence}
      columns={evidenceColumns}
      groups={evidenceGroups(rows)}
      heads={heads}
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
  );
}
