import type { BudgetFacts, BudgetLimits, BudgetReason, BudgetStanding } from './failure-budget.js';
import { leastExpected } from './failure-budget.js';
import { figureWords, percentWords } from './metric-words.js';
import { type Money, moneyWords } from './money.js';
import { chanceWords } from './value-sentence.js';

const plannedShareWords = (share: number) => percentWords(figureWords(share * 100));

interface Told {
  readonly facts: BudgetFacts;
  readonly limits: BudgetLimits;
  readonly standing: BudgetStanding;
  /** What may be lost and what was lost, as people read it; null: not limited, or in several currencies. */
  readonly money: { readonly planned: Money; readonly lost: Money } | null;
}

const reasonWords: Readonly<Record<BudgetReason, (told: Told) => string>> = {
  COUNT_EXCEEDED: ({ facts }) =>
    `${facts.failed} failed where ${figureWords(facts.plannedCount)} were planned for the whole window`,
  MONEY_EXCEEDED: ({ money }) =>
    money
      ? `${moneyWords(money.lost)} lost where ${moneyWords(money.planned)} were planned`
      : 'more money lost than planned',
  TOO_MANY_BY_COUNT: ({ facts, limits, standing }) =>
    `${facts.failed} failed where ${figureWords(standing.expected)} were planned by now, and ${limits.byCount.tooMany} are too many for chance`,
  TOO_MANY_BY_SHARE: ({ facts, limits }) =>
    `${facts.failed} of ${facts.concluded} conclusions failed where ${plannedShareWords(facts.plannedShare)} are planned, and ${limits.byShare.tooMany} are too many for chance`,
  LIKELY_TO_EXCEED: ({ facts, limits }) =>
    `${facts.failed} failed of ${figureWords(facts.plannedCount)} planned, and the chance to exceed is ${chanceWords(limits.chanceToExceed)}`,
  TOO_FEW_BY_COUNT: ({ facts, standing }) =>
    `${facts.failed} failed where ${figureWords(standing.expected)} were planned by now, fewer than chance explains`,
  TOO_FEW_BY_SHARE: ({ facts }) =>
    `${facts.failed} of ${facts.concluded} conclusions failed where ${plannedShareWords(facts.plannedShare)} are planned, fewer than chance explains`,
};

/** What each state is told by, in the order in which it is told. */
const toldBy: Readonly<Record<'TOO_SAFE' | 'BURNING' | 'EXHAUSTED', readonly BudgetReason[]>> = {
  TOO_SAFE: ['TOO_FEW_BY_COUNT', 'TOO_FEW_BY_SHARE'],
  BURNING: ['TOO_MANY_BY_COUNT', 'TOO_MANY_BY_SHARE', 'LIKELY_TO_EXCEED'],
  EXHAUSTED: ['COUNT_EXCEEDED', 'MONEY_EXCEEDED'],
};

function because(told: Told, state: keyof typeof toldBy): string {
  const held = toldBy[state].filter((reason) => told.standing.reasons.includes(reason));
  return held.map((reason) => reasonWords[reason](told)).join('; ');
}

function inControl({ facts, standing }: Told): string {
  return `In control: ${facts.failed} failed so far, ${figureWords(standing.expected)} were planned by now and ${figureWords(facts.plannedCount)} for the whole window.`;
}

function tooFewToTell({ facts, standing }: Told): string {
  const known = `Too few to tell: ${facts.failed} failed so far, ${figureWords(standing.expected)} were planned by now; below ${leastExpected} a count says nothing.`;
  return standing.asksSponsor
    ? `${known} It is more than the ${figureWords(facts.plannedCount)} of the whole window, so the sponsor is asked.`
    : known;
}

/** Where a program stands in its failure budget, in a sentence with its figures. */
export function budgetSentence(told: Told): string {
  switch (told.standing.state) {
    case 'TOO_FEW_TO_TELL':
      return tooFewToTell(told);
    case 'IN_CONTROL':
      return inControl(told);
    case 'TOO_SAFE':
      return `Too safe: ${because(told, 'TOO_SAFE')}.`;
    case 'BURNING':
      return `Burning: ${because(told, 'BURNING')}.`;
    case 'EXHAUSTED':
      return `Exhausted: ${because(told, 'EXHAUSTED')}. Nothing is stopped; the sponsor is asked before the next pilot starts.`;
  }
}
