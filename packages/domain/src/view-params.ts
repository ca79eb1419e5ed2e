import { fieldWords } from './activity-words.js';
import { ambitionsSaid } from './ambition.js';
import { isDay } from './calendar.js';
import { failureKinds } from './failure.js';
import { isUuid } from './ids.js';
import { learningStates } from './learning.js';
import { outcomes, stages } from './pilot.js';
import { ageBands, dueBands } from './pilot-timing.js';
import { isStorable } from './text.js';
import { stances } from './vendor-stance.js';

/** The lists whose narrowing can be kept under a name. */
export const viewLists = [
  'PORTFOLIO',
  'PILOTS',
  'VENDORS',
  'FAILURES',
  'LEARNINGS',
  'ROAD',
  'SYSTEMS',
  'MEMBERS',
  'AUDIT',
] as const;
export type ViewList = (typeof viewLists)[number];

/** What a list's address says, by name: each with its values, one or several. */
export type ViewParams = Readonly<Record<string, readonly string[]>>;

/** One part of an address as it comes over the wire. */
export interface ViewParam {
  readonly name: string;
  readonly values: readonly string[];
}

interface ParamRule {
  readonly many: boolean;
  readonly accepts: (value: string) => boolean;
  /** The values are ids of things that may be gone one day. */
  readonly refers?: true;
}

/** Values of one name, and names of one view, at most: an address of more is not one people make. */
const mostValues = 50;
const longestValue = 500;

const text: ParamRule = {
  many: false,
  accepts: (value) => value.trim() !== '' && value.length <= longestValue && isStorable(value),
};
const day: ParamRule = { many: false, accepts: isDay };
const one = (...words: readonly string[]): ParamRule => ({
  many: false,
  accepts: (value) => words.includes(value),
});
const many = (words: readonly string[]): ParamRule => ({
  many: true,
  accepts: (value) => words.includes(value),
});
const yesNo = one('yes', 'no');
const flag = one('true');
const modes = many(['MODE_1', 'MODE_2']);
const ids: ParamRule = { many: true, accepts: isUuid, refers: true };
const id: ParamRule = { ...ids, many: false };

/** What the address of each list may say; pages and open dialogs are no part of a view. */
const rules: Readonly<Record<ViewList, Readonly<Record<string, ParamRule>>>> = {
  PORTFOLIO: { program: ids, unit: ids, mode: modes, from: day, to: day, all: flag },
  PILOTS: {
    view: one('list', 'board', 'timeline'),
    q: text,
    stage: many(stages),
    outcome: many(outcomes),
    program: ids,
    unit: ids,
    lead: ids,
    system: ids,
    mode: modes,
    modeKnown: one('no'),
    ambition: many(ambitionsSaid),
    due: many(dueBands),
    age: many(ageBands.map(({ band }) => band)),
    hold: yesNo,
    killLine: one('past', 'within'),
    waits: yesNo,
    closedFrom: day,
    closedTo: day,
    import: id,
    sort: one('KEY', 'NAME', 'STAGE', 'DECISION_DATE', 'AGE', 'UPDATED'),
    dir: one('ASC', 'DESC'),
  },
  VENDORS: {
    q: text,
    stance: one(...stances),
    pretender: flag,
    engaged: flag,
    sort: one('GAP', 'NAME', 'AT_RISK', 'SPEND'),
  },
  FAILURES: {
    q: text,
    kind: many(failureKinds),
    cause: ids,
    program: ids,
    pilot: ids,
    learned: yesNo,
    soon: yesNo,
    stopped: yesNo,
    debt: flag,
    knew: flag,
    from: day,
    until: day,
  },
  LEARNINGS: {
    q: text,
    state: many(learningStates),
    cause: ids,
    program: ids,
    unit: ids,
    vendor: ids,
    applied: flag,
    inProgram: ids,
    inUnit: ids,
    inMode: modes,
  },
  ROAD: { program: id },
  SYSTEMS: { q: text, mode: one('MODE_1', 'MODE_2', 'unsaid') },
  MEMBERS: { q: text, show: one('former', 'all') },
  AUDIT: { actor: id, verb: text, subject: text, from: day, to: day },
};

/** The names a list's view may hold, in the order in which they are kept. */
export function viewParamNames(list: ViewList): readonly string[] {
  return Object.keys(rules[list]);
}

/** What an address says of a list, and the names of which something was not understood, each once. */
export interface ReadParams {
  readonly params: ViewParams;
  readonly left: readonly string[];
}

/**
 * What of an address a list understands, in one form whatever the order it was given in: names in the list's order, values
 * sorted, each once. What it does not is left out and named. `stands` tells whether a thing that is referred to is there.
 */
export function readViewParams(
  list: ViewList,
  given: readonly ViewParam[],
  stands: (id: string) => boolean = () => true,
): ReadParams {
  const params: Record<string, readonly string[]> = {};
  const left = new Set(given.map(({ name }) => name).filter((name) => !Object.hasOwn(rules[list], name)));
  for (const [name, rule] of Object.entries(rules[list])) {
    const values = [...new Set(given.filter((one) => one.name === name).flatMap((one) => one.values))].sort();
    const understood = values
      .filter((value) => rule.accepts(value) && (!rule.refers || stands(value.toLowerCase())))
      .slice(0, rule.many ? mostValues : 1);
    if (understood.length < values.length) left.add(name);
    if (understood.length) params[name] = understood;
  }
  return { params, left: [...left] };
}

/** The ids a view refers to, to be looked for. */
export function referredIds(list: ViewList, params: ViewParams): readonly string[] {
  return Object.entries(params).flatMap(([name, values]) => (rules[list][name]?.refers ? values : []));
}

/** Views in the form of the wire. */
export function paramList(params: ViewParams): readonly ViewParam[] {
  return Object.entries(params).map(([name, values]) => ({ name, values }));
}

/** Tells whether two addresses show the same rows in the same order. */
export function sameParams(one: ViewParams, other: ViewParams): boolean {
  return JSON.stringify(paramList(one)) === JSON.stringify(paramList(other));
}

const saidOtherwise: Readonly<Record<string, string>> = {
  q: 'words searched for',
  dir: 'direction',
  hold: 'on hold',
  knew: '“we knew”',
  soon: 'learned within five days',
  debt: 'learning debt',
  from: 'first day',
  closedFrom: 'closed from',
  closedTo: 'closed until',
  until: 'last day',
  to: 'last day',
  all: 'all programs',
  inProgram: 'program it was applied in',
  inUnit: 'unit it was applied in',
  inMode: 'mode it was applied in',
};

/** A part of an address as people say it: `killLine` → `kill line`. */
export function viewParamWords(name: string): string {
  return saidOtherwise[name] ?? fieldWords(name);
}
