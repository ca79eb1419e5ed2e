import type { NextRep } from '@scrimmage/domain/pads';
import { BandBadge } from '../../../features/pads/band-badge';
import { bandWords, stepWords } from '../../../features/pads/pads-words';
import type { Preview } from './rating-values';

const listed = new Intl.ListFormat('en');

/** The cheapest change that lifts the band, in a sentence. */
export function NextRepLine({ nextRep }: { readonly nextRep: NextRep | null }) {
  if (!nextRep) return <p className="text-meta text-ink-2">Nothing higher: this is played in full pads.</p>;
  return (
    <p className="max-w-[88ch] text-meta text-ink-2">
      <span className="font-medium text-ink">{`Next rep, to ${bandWords[nextRep.band]}: `}</span>
      {`${listed.format(nextRep.steps.map(stepWords))}.`}
    </p>
  );
}

interface Props {
  readonly preview: Preview | null;
  readonly missing: number;
}

/** What the rating comes to while it is being given. */
export function RatingSummary({ preview, missing }: Props) {
  return (
    <div
      role="status"
      aria-label="What this comes to"
      className="flex min-w-0 flex-1 flex-col gap-1 phone:basis-full"
    >
      {preview ? (
        <>
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-table">
            <BandBadge band={preview.band} />
            <span className="tabular-nums">{`${preview.score} of 100`}</span>
          </p>
          <NextRepLine nextRep={preview.nextRep} />
        </>
      ) : (
        <p className="text-table text-ink-2">{`${10 - missing} of 10 rated. The band comes with the last one.`}</p>
      )}
    </div>
  );
}
