import { padsCriteria } from '@scrimmage/domain/pads';

const priya = { __typename: 'Member', id: 'priya', name: 'Priya Rao' };
const marcus = { __typename: 'Member', id: 'marcus', name: 'Marcus Webb' };
const link = { title: 'Run book', url: 'https://example.org/run-book' };

/** The ratings of Priya and Marcus, the newest first. */
export const ratingIds = ['01936f1e-0000-7000-8000-0000000000b2', '01936f1e-0000-7000-8000-0000000000b1'];

/** A profile of two raters who agree at 2, but for what `changes` say by criterion. */
export function aPadsProfile(levels: Readonly<Record<string, object>> = {}, changes: object = {}) {
  return {
    score: 46,
    band: 'SHELLS',
    weakest: 2,
    ratedAt: '2026-11-20T10:00:00.000Z',
    toReconcile: [],
    reconciled: null,
    raters: [priya, marcus],
    ratings: ratingIds.map((id) => ({ id })),
    nextRep: {
      band: 'FULL_PADS',
      steps: [
        { criterion: 'REAL_CUSTOMERS', from: 2, to: 3, needsArtefact: true },
        { criterion: 'REAL_STAFF', from: 4, to: 4, needsArtefact: true },
      ],
    },
    levels: padsCriteria.map((criterion, at) => ({
      criterion,
      essential: at < 4,
      claimed: 2,
      counted: 2,
      note: null,
      artefact: null,
      apart: false,
      byRater: [
        { rater: priya, level: 2 },
        { rater: marcus, level: 2 },
      ],
      ...levels[criterion],
    })),
    ...changes,
  };
}

/** Two raters four levels apart on real staff. */
export function anApartProfile() {
  const byRater = [
    { rater: priya, level: 4 },
    { rater: marcus, level: 0 },
  ];
  return aPadsProfile(
    { REAL_STAFF: { claimed: 0, counted: 0, apart: true, byRater, artefact: link } },
    { band: 'SANDBOX', toReconcile: ['REAL_STAFF'] },
  );
}

/** One rating by Priya, every criterion at `level` with its artefact. */
export function aPadsRating(level: number, changes: object = {}) {
  return {
    __typename: 'PadsRating',
    id: `r-${level}`,
    kind: 'OWN',
    sentence: null,
    score: level * 25,
    band: level > 2 ? 'FULL_PADS' : 'SHELLS',
    ratedAt: '2026-11-20T10:00:00.000Z',
    rater: priya,
    levels: padsCriteria.map((criterion) => ({
      criterion,
      level,
      counted: level,
      note: null,
      artefact: link,
    })),
    ...changes,
  };
}
