import type { Design } from '@scrimmage/domain/criteria';
import { transport } from '@scrimmage/domain/transport';
import type { MeasuredEffect, NextWeeks } from '@scrimmage/domain/value';
import { nextWeeksSentence } from '@scrimmage/domain/value-sentence';
import { evsiNormal } from '@scrimmage/stats/value-of-information';

/** What more weeks can teach, and what they cost; amounts in minor units. */
export interface Learning {
  readonly currency: string;
  /** The mean value from here on, and over how many months it comes. */
  readonly mean: number;
  readonly horizonMonths: number;
  readonly valueAtStake: number;
  readonly weeklyBurn: number;
  /** What one unit of the effect in production comes to over the horizon. */
  readonly perUnit: number;
  /** The effect believed in the pilot. */
  readonly believed: { readonly mean: number; readonly sd: number };
  /** 0 to 1. */
  readonly realism: number;
  readonly measured: MeasuredEffect;
  readonly design: Design;
  readonly periodDays: number;
}

export const mostWeeks = 26;
const weeksAMonth = 365.2425 / 7 / 12;

/** The standard error of the effect as the readings of so many more weeks alone would give it. */
function seOfNext(weeks: number, { measured, design, periodDays }: Learning): number {
  const { se, periods, n, nControl } = measured;
  const more = (weeks * 7) / periodDays / periods;
  // The time before is over: it can be read no better.
  if (design === 'BEFORE_AFTER' && nControl)
    return se * Math.sqrt((1 / (n * more) + 1 / nControl) / (1 / n + 1 / nControl));
  return se / Math.sqrt(more);
}

/**
 * What so many more weeks cost and are worth. The cost is what they burn and, when the value is above 0 as it stands, the
 * part of it that comes later. The worth is that of what can be learned of the effect, carried over to production: the rest
 * of the value stays as uncertain as it is. It is never above the value at stake.
 */
export function nextWeeks(learning: Learning, weeks: number): NextWeeks {
  const { mean, horizonMonths, believed, realism, perUnit, currency } = learning;
  const carried = (se: number) => transport({ estimate: believed.mean, se, realism }).sd * Math.abs(perUnit);
  const known = evsiNormal({
    mu0: mean,
    sd0: carried(believed.sd),
    seNew: carried(seOfNext(weeks, learning)),
  });
  const worth = Math.round(Math.min(known, learning.valueAtStake));
  const burn = Math.round(learning.weeklyBurn * weeks);
  const delay = Math.round((Math.max(0, mean) / horizonMonths) * (weeks / weeksAMonth));
  const cost = burn + delay;
  const sentence = nextWeeksSentence({ weeks, cost, worth }, currency);
  return { weeks, burn, delay, cost, worth, pays: worth > cost, sentence };
}
