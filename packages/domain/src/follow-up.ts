import { dayWords } from './calendar.js';
import type { PilotEvidence } from './evidence.js';
import type { FollowUp } from './gates.js';
import { differenceWords, levelWords, percentWords, signedWords } from './metric-words.js';

/** What is looked at again after scaling: a metric, and what was measured of it in the pilot. */
export type LookedAt = Pick<FollowUp, 'metric' | 'unit' | 'kind' | 'design' | 'effectInPilot'>;

const nothing: LookedAt = { metric: null, unit: null, kind: null, design: null, effectInPilot: null };

/** The first success criterion with an estimate, else the first one; without any there is only what is seen at scale. */
export function lookedAtAgain({ criteria }: Pick<PilotEvidence, 'criteria'>): LookedAt {
  const success = criteria.filter(({ criterion }) => criterion.role === 'SUCCESS');
  const chosen = success.find(({ evidence }) => evidence.estimate !== null) ?? success[0];
  if (!chosen) return nothing;
  const { criterion, metric, evidence } = chosen;
  return {
    metric: metric.name,
    unit: metric.unit,
    kind: metric.kind,
    design: criterion.design,
    effectInPilot: evidence.estimate,
  };
}

/** The effect at scale divided by the effect in the pilot; null when one is not known, or the latter is 0. */
export function effectRatio({
  effectInPilot,
  effectAtScale,
}: Pick<FollowUp, 'effectInPilot' | 'effectAtScale'>) {
  if (effectInPilot === null || effectAtScale === null || effectInPilot === 0) return null;
  const ratio = effectAtScale / effectInPilot;
  return Number.isFinite(ratio) ? ratio : null;
}

type Told = LookedAt & Pick<FollowUp, 'effectAtScale' | 'dueOn'>;

/** An effect with its unit: a level where the pilot stood alone, otherwise a difference with its sign. */
function effectWords({ kind, unit, design }: LookedAt, effect: number): string {
  if (kind === null || unit === null) return effect.toLocaleString('en-US', { maximumSignificantDigits: 3 });
  return design === 'ONE_ARM' ? levelWords({ kind, unit }, effect) : signedWords({ kind, unit }, effect);
}

/** A follow-up in words: what is asked, or what became of the effect. */
export function followUpSentence(followUp: Told): string {
  const { effectInPilot, effectAtScale, metric, kind, unit, design, dueOn } = followUp;
  if (effectAtScale === null) {
    const asked = metric === null ? 'What became of it at scale?' : `Does ${metric} hold at scale?`;
    return `${asked} Due on ${dayWords(dueOn)}.`;
  }
  const seen = `At scale: ${effectWords(followUp, effectAtScale)}`;
  if (effectInPilot === null) return `${seen}. Nothing was measured in the pilot.`;
  const ratio = effectRatio(followUp);
  if (ratio === null || ratio < 0 || design === 'ONE_ARM' || kind === null || unit === null)
    return `${seen}; in the pilot: ${effectWords(followUp, effectInPilot)}.`;
  const share = percentWords(Math.round(100 * ratio).toLocaleString('en-US'));
  return `${seen}, ${share} of the ${differenceWords({ kind, unit }, effectInPilot)} in the pilot.`;
}
