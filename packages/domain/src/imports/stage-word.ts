import type { Outcome, Stage } from '../pilot.js';
import { tidyLine } from './given-text.js';

/** What a file's word for a stage means here. The outcome belongs to CLOSED alone. */
export interface StageMeaning {
  readonly stage: Stage;
  readonly outcome: Outcome | null;
}

const proposed: StageMeaning = { stage: 'PROPOSED', outcome: null };
const running: StageMeaning = { stage: 'RUNNING', outcome: null };
const closed = (outcome: Outcome): StageMeaning => ({ stage: 'CLOSED', outcome });

/**
 * The words of the US federal inventories of 2022 to 2025 and of everyday lists, and our own. A stage is what is true
 * in production: what is still being bought or built is proposed, what is tried out is running, what is in regular
 * use has been scaled.
 */
const meanings: readonly (readonly [StageMeaning, string])[] = [
  [
    proposed,
    'proposed, proposal, idea, ideation, concept, initiated, initiation, planned, planning, acquisition, ' +
      'acquisition and or development, acquisition and development, development and acquisition, ' +
      'development and or acquisition, development, in development, under development, pre deployment, ' +
      'predeployment, procurement, not started',
  ],
  [
    running,
    'running, implementation and assessment, implementation, implementing, pilot, piloting, in pilot, ' +
      'pilot deployed, deployed pilot, testing, in testing',
  ],
  [{ stage: 'DECIDING', outcome: null }, 'deciding, awaiting decision'],
  [
    closed('SCALED'),
    'scaled, closed scaled, operation and maintenance, operations and maintenance, operation and management, ' +
      'operation, operations, operational, in operation, production, in production, in mission, deployment, ' +
      'deployed, in use, live',
  ],
  [closed('KILLED'), 'killed, closed killed'],
  [
    closed('INCONCLUSIVE'),
    'inconclusive, closed inconclusive, research complete, research or administrative action complete',
  ],
  [
    closed('WITHDRAWN'),
    'withdrawn, closed withdrawn, retired, decommissioned, discontinued, cancelled, canceled',
  ],
];

const known = new Map(
  meanings.flatMap(([meaning, words]) => words.split(', ').map((word) => [word, meaning] as const)),
);

/** What is longer is no word; the patterns below are not meant for it. */
const longestWord = 300;

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// “a) Pilot”, “Stage 4 - Operation”, “2. Planned”
const numbering = /^(?:(?:stage|phase)\s*\d+\s*[-–—:.)]*|[a-z]\)|\d+[.):])\s*/i;
// “Retired*”, “Retired [2]”, “Retired¹”
const footnote = /(?:[*†‡§¹²³⁴-⁹]|\[\w{1,3}\])+\s*$/;
// “Pilot – the use case has been …”, also when the dash was damaged, “Operation (in use)”, “Deployed: …”
const explanation = /\s+[^\sA-Za-z0-9]{1,3}\s.*$|\s*[(:;].*$/s;

/**
 * The form under which a word for a stage is remembered: case, white space, punctuation, numbering, footnote marks and
 * an explanation after a known word make no difference. Blank for a word without letters or digits.
 */
export function stageKey(word: string): string {
  const bare = tidyLine(word).slice(0, longestWord).replace(footnote, '').replace(numbering, '');
  const whole = plain(bare);
  if (known.has(whole)) return whole;
  const short = plain(bare.replace(explanation, ''));
  return known.has(short) ? short : whole;
}

/** What a word for a stage means by our table; null for a word it lacks: then a person must say. */
export function guessStage(word: string): StageMeaning | null {
  return known.get(stageKey(word)) ?? null;
}

/** A word of a file for a stage, how many rows use it, and its meaning; null until somebody has said. */
export interface StageWord {
  readonly given: string;
  readonly count: number;
  readonly stage: Stage | null;
  readonly outcome: Outcome | null;
}

/** Counts the words of a stage column row by row; blanks are not words. */
export interface StageWordCount {
  add(cell: string): void;
  /** The words, most frequent first, each in its first spelling, with what was said before or else our guess. */
  words(said?: Readonly<Record<string, StageMeaning>>): readonly StageWord[];
}

/** Starts a count of stage words that keeps one entry a word, however many rows there are. */
export function countStageWords(): StageWordCount {
  const seen = new Map<string, { given: string; count: number }>();
  return {
    add(cell) {
      const key = stageKey(cell);
      if (key === '') return;
      const entry = seen.get(key);
      if (entry) entry.count++;
      else seen.set(key, { given: tidyLine(cell), count: 1 });
    },
    words(said = {}) {
      const list = [...seen].map(([key, { given, count }]) => {
        const meaning = Object.hasOwn(said, key) ? said[key] : known.get(key);
        return { given, count, stage: meaning?.stage ?? null, outcome: meaning?.outcome ?? null };
      });
      return list.sort((a, b) => b.count - a.count);
    },
  };
}

/** The words of a stage column, see `countStageWords`. */
export function stageWords(
  cells: Iterable<string>,
  said: Readonly<Record<string, StageMeaning>> = {},
): readonly StageWord[] {
  const count = countStageWords();
  for (const cell of cells) count.add(cell);
  return count.words(said);
}

/** Our own word for a stage and outcome, as exports write it and imports read it back: `Running`, `Scaled`. */
export function ownStageWord({ stage, outcome }: StageMeaning): string {
  const word = outcome ?? stage;
  return word.charAt(0) + word.slice(1).toLowerCase();
}
