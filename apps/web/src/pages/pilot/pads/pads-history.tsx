import { BandBadge } from '../../../features/pads/band-badge';
import { criterionName, levelWords } from '../../../features/pads/pads-words';
import type { Pads_pilotFragment } from '../../../generated/operations';
import { Moment } from '../../../platform/moment';
import { Section } from '../../../ui/page-header';

type Rating = Pads_pilotFragment['padsHistory'][number];

/** The levels that count differently in two ratings: “Real staff 1 → 3”. */
function changesSince(before: Rating, after: Rating): readonly string[] {
  return after.levels.flatMap(({ criterion, counted }) => {
    const was = before.levels.find((level) => level.criterion === criterion)?.counted ?? null;
    if (was === counted) return [];
    return `${criterionName(criterion)} from ${levelWords(was)} to ${levelWords(counted)}`;
  });
}

/** The rating a rating is read against: the same rater's before it; of a settled one, none. */
function before(history: readonly Rating[], at: number): Rating | undefined {
  const rating = history[at];
  if (!rating || rating.kind === 'RECONCILED') return undefined;
  return history.slice(at + 1).find(({ rater }) => rater.id === rating.rater.id);
}

interface Props {
  readonly history: readonly Rating[];
  /** The rating drawn beside the profile. */
  readonly compared: string | null;
  readonly onCompare: (id: string | null) => void;
}

/** Every rating there was, the newest first, each with what it changed; an older one can be drawn beside the profile. */
export function PadsHistory({ history, compared, onCompare }: Props) {
  return (
    <Section title="Ratings">
      <ol>
        {history.map((rating, at) => {
          const earlier = before(history, at);
          const changes = earlier ? changesSince(earlier, rating) : [];
          return (
            <li key={rating.id} className="border-t border-line py-2 first:border-t-0 first:pt-0">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-table">
                <BandBadge band={rating.band} />
                <span className="tabular-nums">{rating.score}</span>
                <span className="font-medium">
                  {rating.kind === 'RECONCILED' ? `Settled by ${rating.rater.name}` : rating.rater.name}
                </span>
                <span className="text-meta text-ink-3">
                  <Moment at={rating.ratedAt} />
                </span>
                {at > 0 && (
                  <button
                    type="button"
                    aria-pressed={compared === rating.id}
                    className="link no-print min-h-6 text-meta phone:min-h-11"
                    onClick={() => onCompare(compared === rating.id ? null : rating.id)}
                  >
                    {compared === rating.id ? 'Shown in the drawing' : 'Show in the drawing'}
                  </button>
                )}
              </p>
              {rating.sentence && <p className="mt-0.5 text-table text-ink-2">{`“${rating.sentence}”`}</p>}
              {earlier && (
                <p className="mt-0.5 max-w-[88ch] text-meta text-ink-2">
                  {changes.length ? `${changes.join(' · ')}.` : 'The same levels again.'}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
