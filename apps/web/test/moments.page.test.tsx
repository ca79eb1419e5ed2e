import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { IntervalMini } from '../src/charts/interval-mini';
import { Moments } from '../src/charts/moments';
import { axeFindings } from './support/axe';

type Props = ComponentProps<typeof Moments>;

const aMoment = (day: string, label: string): Props['moments'][number] => ({
  id: label,
  day,
  label,
  tone: 'watch',
  glyph: 'triangle',
  words: `${day}: ${label}`,
  cells: [day, label],
});
const aHistory: Props = {
  title: 'What was decided, and when?',
  unit: 'days of the calendar',
  sentence: 'Three moments.',
  columns: ['Day', 'What'],
  moments: [
    aMoment('2026-11-18', 'Called for decision'),
    aMoment('2026-08-12', 'Proposed'),
    aMoment('2026-10-12', 'Target amended, although data had been seen by the lead'),
  ],
  today: '2026-11-21',
};

const show = (changes: Partial<Props> = {}) => {
  render(
    <StrictMode>
      <main>
        <h1>Decisions</h1>
        <Moments {...aHistory} {...changes} />
      </main>
    </StrictMode>,
  );
  return { user: userEvent.setup(), chart: screen.getByRole('slider') };
};

describe('Moments along time', () => {
  it('are a figure that names every moment, and axe finds nothing', async () => {
    const { chart } = show();
    expect(screen.getByRole('figure', { name: aHistory.title })).toBeTruthy();
    for (const text of ['Proposed', 'Called for decision'])
      expect(within(chart).getByText(text)).toBeTruthy();
    expect(chart.textContent).toContain('Target amended, although data had');
    expect(await axeFindings()).toEqual([]);
  });

  it('are stepped through from the latest, in the order of their days, and Enter opens one', async () => {
    const onOpen = vi.fn();
    const { user, chart } = show({ onOpen });
    act(() => chart.focus());
    expect(chart.getAttribute('aria-valuetext')).toBe('2026-11-18: Called for decision');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(chart.getAttribute('aria-valuetext')).toBe('2026-08-12: Proposed');
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith(aHistory.moments[1]);
  });

  it('stand as a table in the order of their days', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: /^Options of/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Show as table' }));
    const table = within(await screen.findByRole('table', { name: aHistory.title }));
    expect(table.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      '2026-08-12',
      '2026-10-12',
      '2026-11-18',
    ]);
  });

  it('draw an empty line before anything has happened', async () => {
    const { chart } = show({ moments: [] });
    expect(chart.getAttribute('aria-valuetext')).toBe('Three moments.');
    expect(await axeFindings()).toEqual([]);
  });
});

describe('A little interval in a row', () => {
  const measured = {
    estimate: 3,
    low: 2.5,
    high: 4,
    limit: -1,
    goal: 2,
    reference: 0,
    better: 'higher',
  } as const;

  it('is hidden from the ear beside its words, or says them itself', async () => {
    const { container } = render(
      <main>
        <h1>Pilots</h1>
        <IntervalMini {...measured} />
        <IntervalMini {...measured} label="+3.0, beyond the target" />
      </main>,
    );
    expect(screen.getByRole('img', { name: '+3.0, beyond the target' })).toBeTruthy();
    expect(container.querySelectorAll('svg[aria-hidden="true"] .stroke-good')).not.toHaveLength(0);
    expect(await axeFindings()).toEqual([]);
  });

  it('is empty without a line to measure against', () => {
    const { container } = render(<IntervalMini {...measured} limit={null} goal={null} />);
    expect(container.querySelector('svg')?.childElementCount).toBe(0);
  });
});
