import { glossary } from '../generated/glossary';

/** A word of the glossary, and what it means here. */
export interface Term {
  readonly word: string;
  /** One line: what stands before the first further thought. */
  readonly short: string;
  readonly meaning: string;
}

/** Words everybody reads without help: they stand in the list of words, and are not marked where they stand. */
const everyday = new Set(
  [
    'Workspace, Member, Role, Unit, Program, Pilot, Decision date, System, Access, Lead, Sponsor, Vendor, Invoice',
    'Credit, Promise, Alarm, What if, Does, Says, Signs, Promised, Carried, Reply, Rating, Decision, Condition',
    'Reading, Metric, Failure, Kind, Cause, Learning, Merge, Asked, Plan, Window, Goal, Team, Items, Scope, Wide',
    'Held, Missed, Record, Activity, Refusal, Problem, Fault, Job, Document, Attachment, Import, Mapping, Remark',
    'Season, Target, Similar, Stage, Outcome, Lane, Health, Layer, Terms, Too many, Too few, Facet, Arm, Lock, Claim',
  ]
    .join(', ')
    .split(', '),
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every word of the glossary with its meaning, by the alphabet. */
export const terms: readonly Term[] = glossary
  .flatMap(({ words, meaning }) =>
    words.map((word) => ({
      word: capital(word),
      short: meaning.split(/; |\. /)[0] ?? meaning,
      meaning: capital(meaning),
    })),
  )
  .toSorted((one, other) => one.word.localeCompare(other.word, 'en'));

/** What a word may look like in a sentence: in any case, one or several of it. */
function patternOf(word: string): string {
  const escaped = word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return escaped.endsWith('y') ? `${escaped.slice(0, -1)}(?:y|ies)` : `${escaped}(?:s|es)?`;
}

const longestFirst = terms.toSorted((one, other) => other.word.length - one.word.length);
const anyWord = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map(({ word }) => `(${patternOf(word)})`).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** Where a word of the glossary stands in a text. */
export interface Found {
  readonly term: Term;
  readonly from: number;
  readonly to: number;
}

/** Every word of the glossary in a text, in its order; of words within words the longest. */
export function wordsIn(text: string): readonly Found[] {
  return [...text.matchAll(anyWord)].flatMap((match) => {
    const term = longestFirst[match.slice(1).findIndex((group) => group !== undefined)];
    return term ? [{ term, from: match.index, to: match.index + match[0].length }] : [];
  });
}

/** True where the word is marked as it first stands on a page. */
export const isMarked = ({ word }: Term): boolean => !everyday.has(word);
