import { dayWords } from './calendar.js';
import type { Cut, Digest, DigestDecision, DigestFailure } from './digest.js';
import type { Letter, LetterLine, LetterSection } from './letter.js';

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('en-US')} ${many}`;
}

function section<T>(
  { list, more }: Cut<T>,
  said: Pick<LetterSection, 'heading' | 'none'>,
  line: (one: T) => LetterLine,
): LetterSection {
  return {
    ...said,
    lines: list.map(line),
    more: more === 0 ? null : `And ${more.toLocaleString('en-US')} more.`,
  };
}

function decisionLine({ key, name, decider, dueOn, waiting }: DigestDecision): LetterLine {
  const due = dueOn === null ? null : `Due on ${dayWords(dueOn)}.`;
  const who = decider === null ? 'Nobody is named to decide.' : `${decider} decides.`;
  return {
    text: `${key} ${name}`,
    detail: [due, waiting, who].filter((part) => part !== null).join(' '),
    path: `/pilots/${key}`,
  };
}

function failureLine({ key, whatFailed, lessons }: DigestFailure): LetterLine {
  return {
    text: `${key}: ${whatFailed}`,
    detail: lessons.length ? `Learnt: ${lessons.join(' · ')}` : 'Nothing is recorded as learnt from it yet.',
    path: `/failures/${key}`,
  };
}

function noDecision({ nextDueOn }: Digest): string {
  return nextDueOn === null
    ? 'No decision is due, and no day is set for another.'
    : `No decision is due. The next one is due on ${dayWords(nextDueOn)}.`;
}

/** For whom a digest is written. */
export interface DigestReader {
  readonly workspaceName: string;
  /** Who added somebody without an account; null: it goes to a member, who chooses in the settings. */
  readonly addedBy: string | null;
}

function footer({ workspaceName, addedBy }: DigestReader): string {
  const why = `You get the digest of ${workspaceName} every week`;
  return addedBy === null
    ? `${why}. You can end that in your settings under Notifications.`
    : `${why}, because ${addedBy} added you. ${addedBy} can end that, too.`;
}

/** A digest as a letter: what is due, what changed, what failed and what was learnt, and which dates moved. */
export function digestLetter(digest: Digest, reader: DigestReader): Letter {
  const { from, to, dueNow, decisions, changes, failures, forecasts } = digest;
  const due = dueNow === 0 ? 'no decision due' : `${counted(dueNow, 'decision', 'decisions')} due`;
  return {
    subject: `${reader.workspaceName}: ${due}, week to ${dayWords(to)}`,
    intro: `From ${dayWords(from)} to ${dayWords(to)}: ${due}; ${counted(failures.list.length + failures.more, 'failure', 'failures')} logged; ${counted(forecasts.list.length + forecasts.more, 'forecast', 'forecasts')} moved.`,
    sections: [
      section(decisions, { heading: 'Decisions', none: noDecision(digest) }, decisionLine),
      section(
        changes,
        { heading: 'What changed', none: 'Nothing of note changed.' },
        ({ sentence, path }) => ({
          text: sentence,
          detail: null,
          path,
        }),
      ),
      section(failures, { heading: 'Failures and learnings', none: 'No failure was logged.' }, failureLine),
      section(
        forecasts,
        { heading: 'Forecasts that moved', none: 'No frozen forecast moved.' },
        ({ key, name, sentence }) => ({ text: `${key} ${name}`, detail: sentence, path: `/road/${key}` }),
      ),
    ],
    footer: footer(reader),
  };
}
