import type { Tone } from '../ui/badge';
import type { Verdict } from './interval';

/** Lines and dots of an interval: colour only when it clears a line. */
export const verdictMarks: Readonly<Record<Verdict, string>> = {
  good: 'stroke-good fill-good',
  bad: 'stroke-bad fill-bad',
  neutral: 'stroke-ink-2 fill-ink-2',
};

export const verdictText: Readonly<Record<Verdict, string>> = {
  good: 'fill-good',
  bad: 'fill-bad',
  neutral: 'fill-ink',
};

export const toneText: Readonly<Record<Tone, string>> = {
  good: 'fill-good',
  watch: 'fill-watch',
  bad: 'fill-bad',
  learn: 'fill-learn',
  neutral: 'fill-ink-2',
  accent: 'fill-accent',
};

export const toneStroke: Readonly<Record<Tone, string>> = {
  good: 'stroke-good',
  watch: 'stroke-watch',
  bad: 'stroke-bad',
  learn: 'stroke-learn',
  neutral: 'stroke-ink-3',
  accent: 'stroke-accent',
};

/** For badges' shapes, which take the colour of the text. */
export const toneInk: Readonly<Record<Tone, string>> = {
  good: 'text-good',
  watch: 'text-watch',
  bad: 'text-bad',
  learn: 'text-learn',
  neutral: 'text-ink-2',
  accent: 'text-accent',
};

/** Behind marks on dark ground the badges' colours are too heavy. */
export const zone = {
  bad: 'fill-bad-soft not-print:dark:opacity-45 forced-colors:fill-none',
  good: 'fill-good-soft not-print:dark:opacity-45 forced-colors:fill-none',
} as const;

/** Text over lines keeps a rim of the ground around it; where colours are forced the rim would be text too. */
export const rim = 'stroke-surface stroke-4 [paint-order:stroke] forced-colors:stroke-none';
