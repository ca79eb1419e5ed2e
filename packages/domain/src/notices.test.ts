import { describe, expect, it } from 'vitest';
import type { MemberId } from './ids.js';
import {
  choiceKinds,
  choicesOf,
  deliveries,
  digestWanted,
  noticeKinds,
  noticeRules,
  type Occasion,
  type Tellable,
  waysFor,
} from './notices.js';

const ada = 'ada' as MemberId;
const priya = 'priya' as MemberId;
const marcus = 'marcus' as MemberId;
const members: readonly Tellable[] = [
  { id: ada, role: 'ADMIN', active: true },
  { id: priya, role: 'LEAD', active: true },
  { id: marcus, role: 'PROCUREMENT', active: true },
];

const occasion = (more: Partial<Occasion> = {}): Occasion => ({
  kind: 'INVOICE_BEFORE_TRIGGER',
  key: 'INVOICE_BEFORE_TRIGGER 1',
  subjectType: 'Pilot',
  subjectId: '1',
  sentence: 'Too early.',
  path: '/pilots/SC-101',
  concerns: [],
  roles: [],
  by: null,
  ...more,
});

const told = (...given: Parameters<typeof deliveries>) =>
  deliveries(...given).map(({ memberId }) => memberId);

describe('Who is told of what', () => {
  it('tells whom it concerns by name or by role, and each of them once', () => {
    const both = occasion({ concerns: [marcus, priya, priya, null], roles: ['PROCUREMENT'] });
    expect(told([both], members, [])).toEqual([priya, marcus]);
  });

  it('does not tell whose doing it was', () => {
    const own = occasion({ concerns: [priya, marcus], by: marcus });
    expect(told([own], members, [])).toEqual([priya]);
  });

  it('does not tell who has no access any more', () => {
    const left = members.map((member) => ({ ...member, active: member.id !== priya }));
    expect(told([occasion({ concerns: [priya, ada] })], left, [])).toEqual([ada]);
  });

  it('does not tell who chose to hear of it in no way, and of other kinds still does', () => {
    const choices = [
      { memberId: priya, kind: 'INVOICE_BEFORE_TRIGGER', inApp: false, email: false } as const,
    ];
    const invoice = occasion({ concerns: [priya] });
    const mention = occasion({ kind: 'MENTION', key: 'MENTION 1', concerns: [priya] });
    expect(deliveries([invoice, mention], members, choices)).toEqual([
      { memberId: priya, occasion: mention, inApp: true, email: true },
    ]);
  });

  it('tells by the ways that were chosen', () => {
    const choices = [{ memberId: priya, kind: 'INVOICE_BEFORE_TRIGGER', inApp: false, email: true } as const];
    expect(deliveries([occasion({ concerns: [priya] })], members, choices)).toMatchObject([
      { inApp: false, email: true },
    ]);
  });
});

describe('The usual ways', () => {
  it('show every kind in the product', () => {
    for (const kind of noticeKinds) expect(noticeRules[kind].usual.inApp, kind).toBe(true);
  });

  it('send no e-mail for what is two weeks off, or routine', () => {
    const quiet = noticeKinds.filter((kind) => !noticeRules[kind].usual.email);
    expect(quiet).toEqual(['DECISION_IN_14_DAYS', 'DATA_STALE']);
  });

  it('hold for one member and kind until that member chose for that kind', () => {
    const choices = [{ memberId: ada, kind: 'DATA_STALE', inApp: true, email: true } as const];
    expect(waysFor(ada, 'DATA_STALE', choices)).toEqual({ inApp: true, email: true });
    expect(waysFor(priya, 'DATA_STALE', choices)).toEqual({ inApp: true, email: false });
  });
});

describe('The digest of the week', () => {
  const chosen = (memberId: MemberId, email: boolean) => [
    { memberId, kind: 'WEEKLY_DIGEST', inApp: false, email } as const,
  ];

  it('goes to executives, and to others who chose it', () => {
    const helen = { id: 'helen' as MemberId, role: 'EXECUTIVE' } as const;
    const lead = { id: priya, role: 'LEAD' } as const;
    expect([digestWanted(helen, []), digestWanted(lead, [])]).toEqual([true, false]);
    expect(digestWanted(helen, chosen(helen.id, false))).toBe(false);
    expect(digestWanted(lead, chosen(priya, true))).toBe(true);
    expect(digestWanted(helen, chosen(priya, false))).toBe(true);
  });

  it('stands in the settings after every kind of notice, as a letter only', () => {
    const shown = choicesOf({ id: priya, role: 'LEAD' }, chosen(priya, true));
    expect(shown.map(({ kind }) => kind)).toEqual(choiceKinds);
    expect(shown.at(-1)).toMatchObject({ inApp: false, email: true, inAppPossible: false });
  });
});
