import type { ReactNode } from 'react';
import { cx } from './cx';

export type Tone = 'good' | 'watch' | 'bad' | 'learn' | 'neutral' | 'accent';
export type Glyph = 'ring' | 'half' | 'triangle' | 'disc' | 'square' | 'pause' | 'none';

const tones: Record<Tone, string> = {
  good: 'bg-good-soft text-good',
  watch: 'bg-watch-soft text-watch',
  bad: 'bg-bad-soft text-bad',
  learn: 'bg-learn-soft text-learn',
  neutral: 'bg-neutral-soft text-neutral',
  accent: 'bg-accent-soft text-accent',
};

/** Drawn in a field of 12 by 12; in the colour of the text. */
export const glyphShapes: Record<Exclude<Glyph, 'none'>, ReactNode> = {
  ring: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M6 2a4 4 0 0 0 0 8z" fill="currentColor" />
    </>
  ),
  triangle: <path d="M6 1.5 11 10.5H1z" fill="currentColor" />,
  disc: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  square: <rect x="2" y="2" width="8" height="8" rx="1" fill="currentColor" />,
  pause: <path d="M3 2h2v8H3zM7 2h2v8H7z" fill="currentColor" />,
};

interface Props {
  readonly tone: Tone;
  readonly glyph: Glyph;
  readonly children: ReactNode;
}

/** A state as tone, shape and word: colour is never alone. */
export function Badge({ tone, glyph, children }: Props) {
  return (
    <span
      className={cx(
        'inline-flex min-h-5 items-center gap-1 rounded-sm border border-transparent px-1.5 text-meta font-medium whitespace-nowrap',
        tones[tone],
      )}
    >
      {glyph !== 'none' && (
        <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0">
          {glyphShapes[glyph]}
        </svg>
      )}
      {children}
    </span>
  );
}
