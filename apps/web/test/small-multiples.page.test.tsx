import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { SmallMultiples } from '../src/charts/small-multiples';
import { formatDay } from '../src/platform/format';
import { axeFindings } from './support/axe';

type Props = ComponentProps<typeof SmallMultiples>;
type Panel = Props['panels'][number];

const today = '2026-11-08';
const day = (iso: string) => formatDay(iso, today);
const aPanel = (
  title: string,
  values: Readonly<Record<string, number>>,
  changes: Partial<Panel> = {},
): Panel => ({
  id: title,
  title,
  points: Object.entries(values).map(([on, estimate]) => ({
    day: on,
    estimate,
    low: estimate - 1,
    high: estimate + 1,
    said: `${estimate} %`,
    cells: [on, title, estimate],
  })),
  levels: { limit: { value: 5, name: 'limit', text: '5 %' }, goal: null, reference: null, better: 'lower' },
  last: `${Object.values(values).at(-1)} %`,
  note: 'n = 400',
  tickText: String,
  ...changes,
});
const guardrails: Props = {
  title: 'Do the guardrails hold?',
  unit: 'running values',
  sentence: 'Both hold.',
  columns: ['Day', 'Measure', 'Value'],
  panels: [
    aPanel('Complaints', { '2026-11-02': 2, '2026-11-04': 3 }),
    aPanel('Errors', { '2026-11-04': 9, '2026-11-06': 8 }),
  ],
  today,
  gapDays: 3,
  sharedScale: false,
};

const show = (changes: Partial<Props> = {}) => {
  render(
    <StrictMode>
      <main>
        <h1>Evidence</h1>
        <SmallMultiples {...guardrails} {...changes} />
      </main>
    </StrictMode>,
  );
  return { user: userEvent.setup(), chart: screen.getByRole('slider') };
};

describe('Small multiples', () => {
  it('are one figure with a title, a value and a limit for each, and axe finds nothing', async () => {
    const { chart } = show();
    expect(screen.getByRole('figure', { name: 'Do the guardrails hold?' })).toBeTruthy();
    for (const text of ['Complaints', 'Errors', '3 %', '8 %'])
      expect(within(chart).getByText(text)).toBeTruthy();
    expect(within(chart).getAllByText('5 %')).toHaveLength(2);
    expect(await axeFindings()).toEqual([]);
  });

  it('are stepped through together, and each says what it knows of the day', async () => {
    const { user, chart } = show();
    act(() => chart.focus());
    expect(chart.getAttribute('aria-valuetext')).toBe(`${day('2026-11-06')}: Errors 8 %`);
    await user.keyboard('{ArrowLeft}');
    expect(chart.getAttribute('aria-valuetext')).toBe(`${day('2026-11-04')}: Complaints 3 %; Errors 9 %`);
    await user.keyboard('{Home}');
    expect(chart.getAttribute('aria-valuetext')).toBe(`${day('2026-11-02')}: Complaints 2 %`);
    expect(within(chart).getByText('–')).toBeTruthy();
  });

  it('follow the pointer', () => {
    const { chart } = show();
    fireEvent.pointerDown(chart.parentElement as HTMLElement, { clientX: 0 });
    expect(within(chart).getByText(day('2026-11-02'), { selector: '[data-step]' })).toBeTruthy();
  });

  it('take colour only where the latest interval clears its limit', () => {
    const { chart } = show();
    const colour = (text: string) => within(chart).getByText(text).getAttribute('class');
    expect(colour('8 %')).toContain('fill-bad');
    expect(colour('3 %')).not.toContain('fill-bad');
  });

  it('stand without readings', async () => {
    const { chart } = show({ panels: [aPanel('Complaints', {}, { last: 'no readings yet' })] });
    expect(chart.getAttribute('aria-valuetext')).toBe('Both hold.');
    expect(within(chart).getByText('no readings yet')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('show all of it as one table', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Options of “Do the guardrails hold?”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Show as table' }));
    const table = within(await screen.findByRole('table', { name: 'Do the guardrails hold?' }));
    expect(table.getAllByRole('row')).toHaveLength(5);
  });
});
