import type { Instant } from './calendar.js';
import type { ComputedHealth, Health, HealthDeclaration, HealthState } from './health.js';
import type { MemberId } from './ids.js';

/** A moment at which somebody declared something, or the rules said something new; what stood then, side by side. */
export interface HealthMoment {
  readonly at: Instant;
  readonly declared: Health | null;
  readonly computed: Health | null;
  /** Why it was declared so; null when nobody declared anything at that moment. */
  readonly sentence: string | null;
  readonly by: MemberId | null;
}

/** How a pilot goes: as declared, as computed, and how long the two have differed. */
export interface PilotHealth {
  readonly declared: HealthDeclaration | null;
  readonly computed: ComputedHealth | null;
  /** Whole days; 0 while they agree, null when one is missing. */
  readonly daysInDisagreement: number | null;
  readonly history: readonly HealthMoment[];
}

type Declared = Pick<HealthDeclaration, 'state' | 'sentence' | 'declaredBy' | 'declaredAt'>;
type Computed = Pick<HealthState, 'state' | 'since'>;

/** What was declared and what the rules said, merged, the newest first. Both lists may come in any order. */
export function healthHistory(
  declarations: readonly Declared[],
  states: readonly Computed[],
): readonly HealthMoment[] {
  const instants = [
    ...new Set([...declarations.map(({ declaredAt }) => declaredAt), ...states.map(({ since }) => since)]),
  ].sort();
  const moments: HealthMoment[] = [];
  for (const at of instants) {
    const before = moments.at(-1);
    const said = declarations.findLast(({ declaredAt }) => declaredAt === at);
    const seen = states.findLast(({ since }) => since === at);
    moments.push({
      at,
      declared: said?.state ?? before?.declared ?? null,
      computed: seen?.state ?? before?.computed ?? null,
      sentence: said?.sentence ?? null,
      by: said?.declaredBy ?? null,
    });
  }
  return moments.reverse();
}

/**
 * Since when what is declared and what the rules say differ without a break; null when they agree, or one of them is
 * missing. `computed` is what the rules say now, which the history (the newest first) may not have noted yet.
 */
export function apartSince(
  history: readonly HealthMoment[],
  computed: Health | null,
  now: Instant,
): Instant | null {
  const [latest] = history;
  if (!latest || latest.declared === null || computed === null || latest.declared === computed) return null;
  const agreed = history.findIndex((moment) => !areApart(moment));
  const run = agreed === -1 ? history : history.slice(0, agreed);
  return run.at(-1)?.at ?? now;
}

function areApart({ declared, computed }: HealthMoment): boolean {
  return declared !== null && computed !== null && declared !== computed;
}
