import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, StrictMode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfidenceSequence } from '../src/charts/confidence-sequence';
import { addDays, formatDay } from '../src/platform/format';
import { axeFindings } from './support/axe';

type Props = ComponentProps<typeof ConfidenceSequence>;

const aPoint = (day: string, estimate: number, half: number | null) => ({
  day,
  estimate,
  low: half === null ? null : estimate - half,
  high: half === null ? null : estimate + half,
  said: half === null ? `${estimate}, too few to tell` : `${estimate}, give or take ${half}`,
  cells: [day, estimate, half ?? ''],
});

const aSequence: Props = {
  title: 'Does it please customers?',
  unit: 'points',
  sentence: 'Effect +2.0 points after 12 days.',
  columns: ['Day', 'Estimate', 'Give or take'],
  points: Array.from({ length: 12 }, (_, index) =>
    aPoint(addDays('2026-11-01', index), 2, index < 2 ? null : 12 / index),
  ),
  levels: {
    limit: { value: -1, name: 'Kill line', text: '−1.0' },
    goal: { value: 2, name: 'Target', text: '+2.0' },
    reference: null,
    better: 'higher',
  },
  today: '2026-11-12',
  gapDays: 3,
  marks: [{ id: 'm', day: '2026-11-05', label: 'Amended, 5 Nov', tone: 'watch' }],
  due: { day: '2026-11-30', label: 'Decision due 30 Nov' },
  stale: null,
  last: { name: 'now', text: '+2.0' },
  tickText: String,
};

const day = (iso: string) => formatDay(iso, aSequence.today);
const show = (changes: Partial<Props> = {}) => {
  const page = render(
    <StrictMode>
      <main>
        <h1>Evidence</h1>
        <ConfidenceSequence {...aSequence} {...changes} />
      </main>
    </StrictMode>,
  );
  return { ...page, user: userEvent.setup(), chart: screen.getByRole('slider') };
};
const lines = (chart: HTMLElement) => chart.querySelectorAll('path.stroke-c1');

describe('A confidence sequence', () => {
  it('is a figure with its question, its sentence and the names of its lines, and axe finds nothing', async () => {
    const { chart } = show();
    const figure = within(screen.getByRole('figure', { name: aSequence.title }));
    expect(figure.getByText(aSequence.sentence)).toBeTruthy();
    for (const text of ['Kill line', '−1.0', 'Target', 'Amended, 5 Nov', 'Decision due 30 Nov', 'Today'])
      expect(within(chart).getByText(text)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('is stepped through by keys from its latest day, and says each day with its interval', async () => {
    const { user, chart } = show();
    act(() => chart.focus());
    expect(chart.getAttribute('aria-orientation')).toBe('horizontal');
    expect(chart.getAttribute('aria-valuetext')).toBe(`${day('2026-11-12')}: 2, give or take ${12 / 11}`);
    await user.keyboard('{ArrowLeft}');
    expect(chart.getAttribute('aria-valuetext')).toContain(day('2026-11-11'));
    await user.keyboard('{Home}');
    const first = `${day('2026-11-01')}: 2, too few to tell`;
    expect(chart.getAttribute('aria-valuetext')).toBe(first);
    expect(within(chart).getByText(first)).toBeTruthy();
  });

  it('shows the day under the pointer, and nothing when the pointer has left', () => {
    const { chart } = show();
    const box = chart.parentElement as HTMLElement;
    fireEvent.pointerMove(box, { clientX: 0 });
    const shown = () => chart.querySelector('[data-step] text')?.textContent;
    expect(shown()).toContain(day('2026-11-01'));
    fireEvent.pointerLeave(box);
    expect(shown()).toBeUndefined();
  });

  it('does not join what lies apart', () => {
    const late = ['2026-11-30', '2026-12-01'].map((day) => aPoint(day, 2, 1));
    const { chart: whole, unmount } = show();
    expect(lines(whole)).toHaveLength(1);
    unmount();
    const { chart } = show({ points: [...aSequence.points, ...late] });
    expect(lines(chart)).toHaveLength(2);
  });

  it('takes colour only when the latest interval clears a line', () => {
    const colour = (points: Props['points']) => {
      const { chart, unmount } = show({ points });
      const text = within(chart).getByText('+2.0', { selector: 'text' });
      const shown = text.getAttribute('class') ?? '';
      unmount();
      return /fill-(good|bad|ink)\b/.exec(shown)?.[1];
    };
    expect(colour([aPoint('2026-11-12', 2, 1)])).toBe('ink');
    expect(colour([aPoint('2026-11-12', 4, 1)])).toBe('good');
    expect(colour([aPoint('2026-11-12', -4, 1)])).toBe('bad');
  });

  it('says that readings are missing, and marks the days since', () => {
    const { chart } = show({ today: '2026-11-24', stale: 'No readings for 12 days' });
    expect(within(chart).getByText('No readings for 12 days')).toBeTruthy();
    expect(chart.querySelector('pattern')).toBeTruthy();
  });

  it('is drawn anew in the width of a sheet for printing', () => {
    const { chart } = show();
    expect(chart.getAttribute('width')).toBe('320');
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(chart.getAttribute('viewBox')).toMatch(/^0 0 640 /);
  });

  it('draws its lines before the first reading', async () => {
    const { chart } = show({ points: [], last: null });
    expect(chart.getAttribute('aria-valuetext')).toBe(aSequence.sentence);
    expect(within(chart).getByText('Kill line')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('Taking a chart along', () => {
  const saved: string[] = [];
  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = () => 'blob:here';
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    return () => vi.restoreAllMocks();
  });

  it('shows it as a table, in a place of its own that scrolls', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: `Options of “${aSequence.title}”` }));
    await user.click(await screen.findByRole('menuitem', { name: 'Show as table' }));
    const table = within(await screen.findByRole('table', { name: aSequence.title }));
    expect(table.getAllByRole('row')).toHaveLength(13);
    expect(screen.getByRole('region', { name: `${aSequence.title}, as a table` }).tabIndex).toBe(0);
    expect(await axeFindings()).toEqual([]);
  });

  it('copies the drawing with its title and sentence, and without the step somebody is on', async () => {
    const { user, chart } = show();
    act(() => chart.focus());
    await user.click(screen.getByRole('button', { name: /^Options of/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Copy as SVG' }));
    const text = await navigator.clipboard.readText();
    expect(text).toContain('>Does it please customers?<');
    expect(text).toContain('>Effect +2.0 points after 12 days.<');
    expect(text).not.toContain('data-step');
    expect(text).not.toContain('class=');
  });

  it('saves table and drawing under the name of the question', async () => {
    const { user } = show();
    for (const name of ['Save as CSV', 'Save as SVG']) {
      await user.click(screen.getByRole('button', { name: /^Options of/ }));
      await user.click(await screen.findByRole('menuitem', { name }));
    }
    expect(saved).toEqual(['does-it-please-customers.csv', 'does-it-please-customers.svg']);
  });
});
