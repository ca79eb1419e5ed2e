import type { ReactNode } from 'react';
import { DayOf } from '../../platform/moment';
import { useViewer } from '../../platform/use-viewer';
import { Badge, type Glyph, type Tone } from '../../ui/badge';
import { type Change, changeWords, originWords } from './change-words';

const looks: Readonly<Record<Change['kind'], { tone: Tone; glyph: Glyph; word: string }>> = {
  FINISHED: { tone: 'good', glyph: 'disc', word: 'Finished' },
  GREW: { tone: 'watch', glyph: 'triangle', word: 'Scope added' },
  RESCOPED: { tone: 'watch', glyph: 'half', word: 'Counted anew' },
  MOVED: { tone: 'accent', glyph: 'half', word: 'Moved' },
  ADDED: { tone: 'neutral', glyph: 'ring', word: 'New' },
  REACHED: { tone: 'good', glyph: 'disc', word: 'Reached' },
  DROPPED: { tone: 'neutral', glyph: 'square', word: 'Dropped' },
};

interface Props<T extends Change> {
  readonly changes: readonly T[];
  /** Stands before the words: which milestone it is. */
  readonly about?: (change: T) => ReactNode;
}

/** Changes of milestones, the newest first: what, how much, by which sprint, and why. */
export function ChangeList<T extends Change>({ changes, about }: Props<T>) {
  const today = useViewer()?.today ?? '';
  return (
    <ul className="flex flex-col divide-y divide-line text-table">
      {changes.map((change, at) => {
        const { tone, glyph, word } = looks[change.kind];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes have no id of their own, and are never moved
          <li key={`${change.at} ${at}`} className="flex flex-wrap items-baseline gap-x-2 py-1.5">
            <span className="w-28 shrink-0 phone:w-auto">
              <Badge tone={tone} glyph={glyph}>
                {word}
              </Badge>
            </span>
            <span className="min-w-0 flex-1 basis-60">
              {about && <>{about(change)} </>}
              {changeWords(change, today)}
              <span className="block text-meta text-ink-3">
                {originWords(change)} · <DayOf at={change.at} />
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
