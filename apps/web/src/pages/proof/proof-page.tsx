import { getRouteApi, Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { StageBadge } from '../../features/pilots/stage-badge';
import { ProofPageDocument } from '../../generated/documents/proof-page';
import type { ProofPageQuery } from '../../generated/operations';
import { Moment } from '../../platform/moment';
import { PageOfOne } from '../../platform/page-of-one';
import { usePageQuery } from '../../platform/use-page-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { ProofDecisions } from './proof-decisions';
import { ProofEvidence } from './proof-evidence';
import { ProofReality } from './proof-reality';
import { ProofStory } from './proof-story';

const route = getRouteApi('/shell/pilots/$key/proof');

type Pilot = NonNullable<ProofPageQuery['pilot']>;

/** Everything that speaks for a pilot, and against it, on one sheet of paper. */
export function ProofPage() {
  const { key } = route.useParams();
  const query = usePageQuery(ProofPageDocument, { key });
  return (
    <PageOfOne title={key} query={query} rows={12} of={(data) => data.pilot}>
      {(pilot) => <Sheet pilot={pilot} />}
    </PageOfOne>
  );
}

function Sheet({ pilot }: { readonly pilot: Pilot }) {
  const [asOf] = useState(() => new Date().toISOString());
  const { key, name, stage, outcome, onHold } = pilot;
  return (
    <div className="proof-sheet mx-auto max-w-[52rem]">
      <PageHeader
        title={name}
        tabTitle={`${key} proof card`}
        above={
          <>
            <Link to="/pilots/$key" params={{ key }} className="link">
              {key}
            </Link>
            {' · Proof card'}
          </>
        }
        badge={<StageBadge stage={stage} outcome={outcome} onHold={onHold} />}
        sentence={
          <>
            {'As of '}
            <Moment at={asOf} exact />
          </>
        }
        actions={
          <Button icon={<Printer aria-hidden size={14} />} onClick={() => window.print()}>
            Print
          </Button>
        }
      />
      <ProofCard pilot={pilot} />
    </div>
  );
}

/** The card itself, without its head. */
export function ProofCard({ pilot }: { readonly pilot: Pilot }) {
  const today = useViewer()?.today ?? '';
  return (
    <article aria-label={`Proof card of ${pilot.key}`} className="flex flex-col gap-3">
      <ProofStory pilot={pilot} today={today} />
      <ProofEvidence pilot={pilot} today={today} />
      <ProofReality pilot={pilot} />
      <ProofDecisions decisions={pilot.decisions} />
      <Hashes pilot={pilot} />
    </article>
  );
}

/** What tells this card from one that says something else. */
function Hashes({ pilot }: { readonly pilot: Pilot }) {
  const hashes = [
    ['Criteria', pilot.evidencePlan.lock?.hash],
    ['Evidence', pilot.evidenceHash],
    ['Value', pilot.value?.stamp.inputsHash],
    ['Last decision', pilot.decisions.at(-1)?.snapshot.hash],
  ] as const;
  return (
    <p className="border-t border-line pt-2 text-tick break-all text-ink-3">
      {'SHA-256 of what this rests on. '}
      {hashes.flatMap(([what, hash]) => (hash ? [`${what}: ${hash}`] : [])).join('. ')}
    </p>
  );
}
