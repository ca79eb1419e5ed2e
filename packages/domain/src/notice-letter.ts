import type { Letter } from './letter.js';
import { type NoticeKind, noticeKinds, noticeRules } from './notices.js';

/** What a notice says. */
export interface NoticeWords {
  readonly kind: NoticeKind;
  readonly sentence: string;
  readonly path: string;
}

/** As many of a kind as somebody reads in a letter; the rest is in the product. */
const mostOfKind = 20;

function linesOf(notices: readonly NoticeWords[], kind: NoticeKind) {
  const all = notices.filter((notice) => notice.kind === kind);
  const more = all.length - mostOfKind;
  return {
    more: more > 0 ? `And ${more.toLocaleString('en-US')} more, in the product under News.` : null,
    lines: all.slice(0, mostOfKind).map(({ sentence, path }) => ({ text: sentence, detail: null, path })),
  };
}

/** Several notices in one letter, under the name of their kind; for a single one its sentence is the subject. */
export function noticeLetter(notices: readonly NoticeWords[], workspaceName: string): Letter {
  const kinds = noticeKinds.filter((kind) => notices.some((notice) => notice.kind === kind));
  const [only] = notices;
  const counted = notices.length.toLocaleString('en-US');
  return {
    subject: notices.length === 1 && only ? only.sentence : `${workspaceName}: ${counted} things to know`,
    intro:
      notices.length === 1
        ? `One thing concerns you in ${workspaceName}.`
        : `${counted} things concern you in ${workspaceName}.`,
    sections: kinds.map((kind) => ({
      heading: noticeRules[kind].label,
      none: '',
      ...linesOf(notices, kind),
    })),
    footer: 'You choose in your settings, under Notifications, what you hear of and how.',
  };
}
