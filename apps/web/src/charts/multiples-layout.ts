import { type Verdict, verdictOf } from './interval';
import { pushApart } from './push-apart';
import {
  daysOf,
  type Level,
  type Levels,
  levelsOf,
  makePlot,
  type Plot,
  type SequencePoint,
  valueDomain,
  valueTicks,
} from './sequence-geometry';
import { widestText } from './text-width';

/** One of several sequences along the same days. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly points: readonly SequencePoint[];
  readonly levels: Levels;
  /** The latest value: "2.1 %"; or why there is none. */
  readonly last: string;
  /** Under it: "1.8 to 2.5 %, n = 1,240". */
  readonly note: string;
  readonly tickText: (value: number) => string;
}

export interface MultiplesField {
  readonly panels: readonly Panel[];
  readonly today: string;
  /** The last day of what is over; given, nothing is drawn from there to today. */
  readonly until?: string | null;
  readonly gapDays: number;
  /** One scale of values for all; else each its own. */
  readonly sharedScale: boolean;
}

export interface PanelLabel {
  readonly id: 'limit' | 'goal' | 'reference';
  readonly text: string;
  readonly y: number;
}

export interface PlacedPanel {
  readonly panel: Panel;
  /** The panel's upper edge, its title included. */
  readonly top: number;
  readonly plot: Plot;
  readonly ticks: readonly number[];
  readonly labels: readonly PanelLabel[];
  readonly verdict: Verdict;
}

export interface MultiplesLayout {
  readonly narrow: boolean;
  readonly days: readonly [string, string];
  /** How wide titles and values stand beside the panels; 0 where they stand above. */
  readonly aside: number;
  readonly panels: readonly PlacedPanel[];
  readonly height: number;
}

const readoutHeight = 20;
const axisHeight = 24;

/** Every day somebody can be on: the days of all panels, each once. */
export function stepDays(panels: readonly Pick<Panel, 'points'>[]): readonly string[] {
  return [...new Set(panels.flatMap(({ points }) => points.map(({ day }) => day)))].toSorted();
}

const domainOf = ({ points, levels }: Panel) => valueDomain(points, levelsOf(levels));

/** Each panel's values, or for all of them the least to the most of any. */
export function panelDomains({
  panels,
  sharedScale,
}: Pick<MultiplesField, 'panels' | 'sharedScale'>): ReadonlyArray<readonly [number, number]> {
  const own = panels.map(domainOf);
  if (!sharedScale) return own;
  const whole = [Math.min(...own.map(([from]) => from)), Math.max(...own.map(([, to]) => to))] as const;
  return own.map(() => whole);
}

const labelText = ({ name, text }: Level, narrow: boolean) => (narrow ? text : `${name} ${text}`.trim());

function labelsOf(levels: Levels, plot: Plot, narrow: boolean): readonly PanelLabel[] {
  const ids = ['limit', 'goal', 'reference'] as const;
  const given = ids.flatMap((id) => {
    const level = levels[id];
    const text = level ? labelText(level, narrow) : '';
    return level && text ? [{ id, text, at: plot.y(level.value) }] : [];
  });
  const placed = pushApart(
    given.map(({ at }) => at),
    13,
    plot.top + 2,
    plot.bottom - 2,
  );
  return given.map(({ id, text }, index) => ({ id, text, y: placed[index] ?? 0 }));
}

const latestVerdict = ({ points, levels }: Panel): Verdict => {
  const latest = points.at(-1);
  const { limit, goal, better } = levels;
  return latest
    ? verdictOf(latest, { limit: limit?.value ?? null, goal: goal?.value ?? null, better })
    : 'neutral';
};

/** Where everything of several sequences stands: one below the other, over one axis of time. */
export function multiplesLayout(field: MultiplesField, width: number): MultiplesLayout {
  const { panels, today, until } = field;
  const narrow = width < 560;
  const aside = narrow ? 0 : Math.min(220, Math.floor(width * 0.28));
  const days = daysOf(
    panels.flatMap(({ points }) => points),
    [until ?? today],
  );
  const domains = panelDomains(field);
  const ticks = domains.map((domain) => valueTicks(domain, 4));
  const tickWidth = widestText(
    panels.flatMap((panel, index) => (ticks[index] ?? []).map(panel.tickText)),
    11,
  );
  const labelWidth = widestText(
    panels.flatMap(({ levels }) => levelsOf(levels).map((level) => labelText(level, narrow))),
    11,
  );
  const left = aside + tickWidth + 8;
  const right = width - labelWidth - 12;
  const panelHeight = narrow ? 112 : 88;
  const plotTop = narrow ? 38 : 6;
  const placed = panels.map((panel, index): PlacedPanel => {
    const top = readoutHeight + index * panelHeight;
    const box = { left, right, top: top + plotTop, bottom: top + panelHeight - 12 };
    const plot = makePlot(box, days, domains[index] ?? [0, 1]);
    const labels = labelsOf(panel.levels, plot, narrow);
    return { panel, top, plot, ticks: ticks[index] ?? [], labels, verdict: latestVerdict(panel) };
  });
  const height = readoutHeight + panels.length * panelHeight - 12 + axisHeight;
  return { narrow, days, aside, panels: placed, height };
}
