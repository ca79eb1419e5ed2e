import { addDays, type Day, dayIn, daysBetween, dayWords } from './calendar.js';
import type { EvidencePlan, Fallback } from './criteria.js';
import { decideByClaims } from './decide-by-criteria.js';
import type { Ask, JudgedCriterion, Recommendation } from './evidence.js';
import { claimSentence } from './evidence-words.js';
import type { Pilot } from './pilot.js';

const fallbackWords: Readonly<Record<Fallback, string>> = { KILL: 'to kill', CONTINUE: 'to continue' };

function reasonSentence({ criterion, metric, evidence }: JudgedCriterion): string {
  return claimSentence(criterion, metric, evidence);
}

/** The criteria that bear on an answer. */
function bearing(
  ask: Ask,
  judged: readonly JudgedCriterion[],
  futility: boolean,
): readonly JudgedCriterion[] {
  if (ask === 'SUCCEED') return judged.filter(({ criterion }) => criterion.role === 'SUCCESS');
  if (ask !== 'KILL') return judged;
  return judged.filter(({ criterion: { role }, evidence: { claim } }) => {
    if (role === 'KILL') return claim === 'PROVEN';
    return claim === 'REFUTED' && (role === 'GUARDRAIL' || futility);
  });
}

interface Times {
  readonly started: Day;
  readonly deadline: Day;
  readonly today: Day;
}

function since(ask: Ask, reasons: readonly JudgedCriterion[], plan: EvidencePlan, times: Times): Day | null {
  if (ask === 'CONTINUE') return null;
  if (ask === 'INCONCLUSIVE') return times.deadline;
  const days = reasons.flatMap(({ evidence }) => evidence.settledOn ?? []).toSorted();
  if (ask === 'KILL') return days[0] ?? null;
  const whole = addDays(times.started, plan.minRunDays);
  const last = days.at(-1) ?? whole;
  return last > whole ? last : whole;
}

function first(reasons: readonly JudgedCriterion[]): string {
  const [one] = reasons;
  if (!one) return '';
  const more = reasons.length > 1 ? ` And ${reasons.length - 1} more.` : '';
  return ` ${reasonSentence(one)}${more}`;
}

function continuing(judged: readonly JudgedCriterion[], { minRunDays }: EvidencePlan, times: Times): string {
  const successes = judged.filter(({ criterion }) => criterion.role === 'SUCCESS');
  if (successes.length === 0)
    return 'Continue: no success criterion is registered, so nothing can be proven.';
  const open = successes.filter(({ evidence }) => evidence.claim !== 'PROVEN');
  if (open.length) return `Continue.${first(open)}`;
  const days = daysBetween(times.started, times.today);
  return `Continue: what was to be proven is proven, but only ${days} of at least ${minRunDays} days have passed.`;
}

function sentenceOf(
  ask: Ask,
  judged: readonly JudgedCriterion[],
  reasons: readonly JudgedCriterion[],
  plan: EvidencePlan,
  times: Times,
): string {
  if (ask === 'KILL') return `The evidence asks to kill.${first(reasons)}`;
  if (ask === 'SUCCEED') return `The evidence asks to scale.${first(reasons)}`;
  if (ask === 'CONTINUE') return continuing(judged, plan, times);
  const open = judged.filter(
    ({ criterion, evidence }) => criterion.role === 'SUCCESS' && evidence.claim !== 'PROVEN',
  );
  return `Nothing was settled by the decision date, ${dayWords(times.deadline)}; what was agreed for this case is ${fallbackWords[plan.fallback]}.${first(open)}`;
}

const unsplit = ' The arms are not split as planned: find out why before you trust any difference.';

/**
 * What the evidence asks for, in words and intervals; null until criteria are locked. A person decides.
 * `judged` are the criteria that count. Days count from the start, or from the lock when no start is known.
 */
export function recommend(
  plan: EvidencePlan,
  judged: readonly JudgedCriterion[],
  { startedOn }: Pick<Pilot, 'startedOn'>,
  today: Day,
): Recommendation | null {
  const { lock, deadline } = plan;
  if (!lock || !deadline || judged.length === 0) return null;
  const times: Times = { started: startedOn ?? dayIn('UTC', lock.lockedAt), deadline, today };
  const { ask, fallback } = decideByClaims(
    judged.map(({ criterion: { role }, evidence: { claim } }) => ({ role, state: claim })),
    {
      day: daysBetween(times.started, today),
      deadlineDay: daysBetween(times.started, deadline),
      minRunDays: plan.minRunDays,
      killOnFutility: plan.futility,
      fallback: plan.fallback,
    },
  );
  const reasons = bearing(ask, judged, plan.futility);
  const alarm = judged.some(({ evidence }) => evidence.sampleRatio?.alarm) ? unsplit : '';
  return {
    ask,
    sentence: `${sentenceOf(ask, judged, reasons, plan, times)}${alarm}`,
    reasons: reasons.map((one) => ({
      criterion: one.criterion,
      claim: one.evidence.claim,
      sentence: reasonSentence(one),
    })),
    fallback,
    since: since(ask, reasons, plan, times),
  };
}
