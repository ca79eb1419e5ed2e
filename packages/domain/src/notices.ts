import type { MemberId } from './ids.js';
import type { Role } from './people.js';

/** What somebody may be told of. */
export const noticeKinds = [
  'DECISION_IN_14_DAYS',
  'DECISION_IN_3_DAYS',
  'DECISION_TODAY',
  'OWN_DECISION_OVERDUE',
  'KILL_LINE_CROSSED',
  'DATA_STALE',
  'FOLLOW_UP_OVERDUE',
  'INVOICE_BEFORE_TRIGGER',
  'MENTION',
  'SHOULD_KNOW',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What a member chooses about: every kind of notice, and the digest of the week. */
export const choiceKinds = [...noticeKinds, 'WEEKLY_DIGEST'] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

/** By which ways somebody is told. */
export interface Ways {
  /** In the list of notices of the product. */
  readonly inApp: boolean;
  readonly email: boolean;
}

interface NoticeRule {
  /** What the kind is called in the settings and above a notice. */
  readonly label: string;
  /** For whoever has chosen nothing. */
  readonly usual: Ways;
}

const shown: Ways = { inApp: true, email: false };
const both: Ways = { inApp: true, email: true };

/** Every kind of notice: what it is called, and how people hear of it until they choose. */
export const noticeRules: Readonly<Record<NoticeKind, NoticeRule>> = {
  DECISION_IN_14_DAYS: { label: 'Decision due in 14 days', usual: shown },
  DECISION_IN_3_DAYS: { label: 'Decision due in 3 days', usual: both },
  DECISION_TODAY: { label: 'Decision due today', usual: both },
  OWN_DECISION_OVERDUE: { label: 'Your decision is overdue', usual: both },
  KILL_LINE_CROSSED: { label: 'Kill line crossed', usual: both },
  DATA_STALE: { label: 'Readings missing', usual: shown },
  FOLLOW_UP_OVERDUE: { label: 'Follow-up overdue', usual: both },
  INVOICE_BEFORE_TRIGGER: { label: 'Invoice before its trigger', usual: both },
  MENTION: { label: 'You are mentioned', usual: both },
  SHOULD_KNOW: { label: 'A failure you should know of', usual: both },
};

/** What a member chose for one kind. */
export interface NoticeChoice extends Ways {
  readonly memberId: MemberId;
  readonly kind: ChoiceKind;
}

/** How a member hears of a kind: as they chose, else as is usual. */
export function waysFor(memberId: MemberId, kind: NoticeKind, choices: readonly NoticeChoice[]): Ways {
  const chosen = choices.find((choice) => choice.memberId === memberId && choice.kind === kind);
  return chosen ? { inApp: chosen.inApp, email: chosen.email } : noticeRules[kind].usual;
}

type Chooser = Pick<Tellable, 'id' | 'role'>;

/** Whether a member gets the digest of the week: as they chose, else executives do. */
export function digestWanted({ id, role }: Chooser, choices: readonly NoticeChoice[]): boolean {
  const chosen = choices.find(({ memberId, kind }) => memberId === id && kind === 'WEEKLY_DIGEST');
  return chosen ? chosen.email : role === 'EXECUTIVE';
}

/** How a member hears of one thing, as the settings show it. */
export interface ShownChoice extends Ways {
  readonly kind: ChoiceKind;
  readonly label: string;
  /** False: there is no such notice in the product, only a letter. */
  readonly inAppPossible: boolean;
}

/** How a member hears of everything, in the order of the settings. */
export function choicesOf(member: Chooser, choices: readonly NoticeChoice[]): readonly ShownChoice[] {
  const digest = { label: 'Digest of the week', inApp: false, email: digestWanted(member, choices) };
  return [
    ...noticeKinds.map((kind) => ({
      kind,
      label: noticeRules[kind].label,
      inAppPossible: true,
      ...waysFor(member.id, kind, choices),
    })),
    { kind: 'WEEKLY_DIGEST', inAppPossible: false, ...digest },
  ];
}

/** The kinds of thing a notice leads to. */
export type NoticeSubject = 'Pilot' | 'Failure' | 'Learning';

/** Something to be told of. */
export interface Occasion {
  readonly kind: NoticeKind;
  /** The same for the same occasion found again, and another once it happens anew: nobody is told twice. */
  readonly key: string;
  readonly subjectType: NoticeSubject;
  readonly subjectId: string;
  /** With days rather than “in three days”: it is read later, too. */
  readonly sentence: string;
  /** Where in the product it is seen to, beginning with `/`. */
  readonly path: string;
  /** Whom it concerns, whether or not they still have access; somebody may stand here twice. */
  readonly concerns: readonly (MemberId | null)[];
  /** Roles it concerns whoever has them. */
  readonly roles: readonly Role[];
  /** Whose doing it was, who need not be told; null: nobody's. */
  readonly by: MemberId | null;
}

/** Whoever could be told. */
export interface Tellable {
  readonly id: MemberId;
  readonly role: Role;
  readonly active: boolean;
}

/** One person who is told of one occasion. At least one way is true. */
export interface Delivery extends Ways {
  readonly memberId: MemberId;
  readonly occasion: Occasion;
}

/**
 * Who is told of what, and how: everybody with access whom an occasion concerns, once, but not whose doing it was, nor who
 * chose to hear of it in no way. In the order of the occasions, then of the members.
 */
export function deliveries(
  occasions: readonly Occasion[],
  members: readonly Tellable[],
  choices: readonly NoticeChoice[],
): readonly Delivery[] {
  const active = members.filter((member) => member.active);
  return occasions.flatMap((occasion) =>
    active
      .filter(({ id, role }) => occasion.concerns.includes(id) || occasion.roles.includes(role))
      .filter(({ id }) => id !== occasion.by)
      .map(({ id }) => ({ memberId: id, occasion, ...waysFor(id, occasion.kind, choices) }))
      .filter(({ inApp, email }) => inApp || email),
  );
}
