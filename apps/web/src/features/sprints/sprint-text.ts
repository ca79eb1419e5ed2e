import { effectiveGoals } from '@scrimmage/domain/sprint';
import type { SprintRow_sprintFragment } from '../../generated/operations';
import { addDays, formatCount, formatNumber } from '../../platform/format';
import { readCount, readNumber } from '../../platform/read-number';
import { usual } from './sprint-words';

/** One goal as it is typed; its place among others is no name, for goals are taken away. */
export interface GoalText {
  readonly id: number;
  readonly text: string;
  readonly effort: string;
}

/** A sprint as it is typed. */
export interface SprintText {
  readonly focus: string;
  readonly goals: readonly GoalText[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly plannedItems: string;
  readonly capacity: string;
}

const aDay = 86_400_000;
const aFortnight = 14;
const shown = (figure: number | null) => (figure === null ? '' : String(figure));

/** Days of a sprint, the first and the last included; 0 while one of them is not said. */
export function daysOf({ startsOn, endsOn }: Pick<SprintText, 'startsOn' | 'endsOn'>): number {
  if (startsOn === '' || endsOn === '') return 0;
  return Math.round((Date.parse(endsOn) - Date.parse(startsOn)) / aDay) + 1;
}

/** An empty sprint of a fortnight, with the focus the last one named. */
export function newSprintText(focus: string, startsOn: string): SprintText {
  return {
    focus,
    goals: [{ id: 0, text: '', effort: '' }],
    startsOn,
    endsOn: startsOn === '' ? '' : addDays(startsOn, aFortnight - 1),
    plannedItems: '',
    capacity: '',
  };
}

/** A planned sprint as it would have been typed. */
export function sprintTextOf(sprint: SprintRow_sprintFragment): SprintText {
  const { focus, goals, startsOn, endsOn, plannedItems, capacity } = sprint;
  return {
    focus,
    goals: goals.map(({ text, effort }, id) => ({ id, text, effort: shown(effort) })),
    startsOn,
    endsOn,
    plannedItems: shown(plannedItems),
    capacity: shown(capacity),
  };
}

/** A whole number; undefined where it is none, null where nothing is typed. */
export function wholeOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const count = readCount(text);
  return Number.isNaN(count) ? undefined : count;
}

/** A number of 0 or more; undefined where it is none, null where nothing is typed. */
export function amountOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const amount = readNumber(text);
  return amount >= 0 ? amount : undefined;
}

const stated = ({ goals }: SprintText) => goals.filter(({ text }) => text.trim() !== '');

/** What is lacking or cannot be read, by the path of its field. */
export function missingIn(text: SprintText): Readonly<Record<string, string | undefined>> {
  const { focus, goals, startsOn, endsOn, plannedItems, capacity } = text;
  const efforts = goals.map(({ effort }, at) => [
    `goals.${at}.effort`,
    amountOf(effort) === undefined ? 'Write a number of days.' : undefined,
  ]);
  return {
    focus: focus.trim() === '' ? 'Say in one sentence what it is for.' : undefined,
    'goals.0.text': stated(text).length === 0 ? 'Say at least one goal.' : undefined,
    startsOn: startsOn === '' ? 'Choose its first day.' : undefined,
    endsOn:
      endsOn === '' ? 'Choose its last day.' : daysOf(text) < 1 ? 'It ends before it starts.' : undefined,
    plannedItems: wholeOf(plannedItems) === undefined ? 'Write a whole number of items.' : undefined,
    capacity: amountOf(capacity) === undefined ? 'Write a number of days.' : undefined,
    ...Object.fromEntries(efforts),
  };
}

/** What is sent of it; asked for once nothing is missing. */
export function sprintFields(text: SprintText) {
  const { focus, startsOn, endsOn } = text;
  return {
    focus,
    goals: stated(text).map((goal) => ({ text: goal.text, effort: amountOf(goal.effort) ?? null })),
    startsOn,
    endsOn,
    plannedItems: wholeOf(text.plannedItems) ?? null,
    capacity: amountOf(text.capacity) ?? null,
  };
}

/** What speaks against it as it stands: told, never barred. */
export function adviceOn(text: SprintText): readonly string[] {
  const days = daysOf(text);
  const goals = stated(text);
  const effort = goals.reduce((sum, goal) => sum + (amountOf(goal.effort) ?? 0), 0);
  const capacity = amountOf(text.capacity);
  return [
    days > usual.days
      ? `It lasts ${formatCount(days, 'day')}. Up to four weeks, one learns in time: split it.`
      : null,
    goals.length > usual.goals
      ? `It has ${goals.length} goals. With more than three, none is its focus.`
      : null,
    typeof capacity === 'number' && effort > capacity
      ? `Its goals take ${formatNumber(effort, effort % 1 ? 1 : 0)} days, and there are ${formatNumber(capacity, capacity % 1 ? 1 : 0)}.`
      : null,
  ].filter((advice) => advice !== null);
}

/** On how many goals its effort goes, in a sentence; null where no effort is said. */
export function focusSentence(text: SprintText): string | null {
  const goals = stated(text).map(({ text: said, effort }) => ({
    text: said,
    effort: amountOf(effort) ?? null,
    met: null,
  }));
  const effective = effectiveGoals(goals);
  if (effective === null || goals.length < 2) return null;
  return `As focused as ${formatNumber(effective, 1)} goals of equal effort.`;
}
