import type { Health } from '@scrimmage/domain/health';
import type { PilotEvent } from '@scrimmage/domain/pilot-life';
import type { PersonKey } from './data/people.js';
import type {
  Correction,
  DaysAgo,
  Edit,
  Happening,
  PadsStory,
  Redrawing,
  ValueStory,
  Verdict,
} from './story.js';

export const edits = (ago: DaysAgo, by: PersonKey, edit: Edit): Happening => ({
  kind: 'edit',
  ago,
  by,
  edit,
});
export const says = (ago: DaysAgo, by: PersonKey, text: string): Happening => ({
  kind: 'say',
  ago,
  by,
  text,
});
export const holds = (ago: DaysAgo, by: PersonKey, reason: string): Happening => ({
  kind: 'hold',
  ago,
  by,
  reason,
});
export const resumes = (ago: DaysAgo, by: PersonKey, reason: string): Happening => ({
  kind: 'resume',
  ago,
  by,
  reason,
});
export const withdraws = (ago: DaysAgo, by: PersonKey, reason: string): Happening => ({
  kind: 'withdraw',
  ago,
  by,
  reason,
});
export const calls = (ago: DaysAgo, by: PersonKey, reason: string): Happening => ({
  kind: 'call',
  ago,
  by,
  reason,
});
export const decides = (
  ago: DaysAgo,
  by: PersonKey,
  event: PilotEvent,
  reason: string,
  verdict: Verdict,
): Happening => ({ kind: 'decide', ago, by, event, reason, verdict });
export const clears = (ago: DaysAgo, by: PersonKey, note: string): Happening => ({
  kind: 'clear',
  ago,
  by,
  note,
});
export const looksBack = (ago: DaysAgo, by: PersonKey, effect: number, note: string): Happening => ({
  kind: 'lookBack',
  ago,
  by,
  effect,
  note,
});
export const rates = (
  ago: DaysAgo,
  by: PersonKey,
  levels: string,
  more: Omit<PadsStory, 'levels'> = {},
): Happening => ({
  kind: 'rate',
  ago,
  by,
  pads: { levels, ...more },
});
export const declares = (
  ago: DaysAgo,
  by: PersonKey,
  state: Health,
  sentence: string | null = null,
): Happening => ({ kind: 'declare', ago, by, state, sentence });
export const values = (ago: DaysAgo, by: PersonKey, value: ValueStory): Happening => ({
  kind: 'value',
  ago,
  by,
  value,
});
export const corrects = (ago: DaysAgo, by: PersonKey, correction: Correction): Happening => ({
  kind: 'correct',
  ago,
  by,
  correction,
});
export const redraws = (ago: DaysAgo, by: PersonKey, redrawing: Redrawing): Happening => ({
  kind: 'amend',
  ago,
  by,
  redrawing,
});
