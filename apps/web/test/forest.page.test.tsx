import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Forest } from '../src/charts/forest';
import { axeFindings } from './support/axe';

type Props = ComponentProps<typeof Forest>;
type Row = Props['groups'][number]['rows'][number];

const aRow = (name: string, changes: Partial<Row> = {}): Row => ({
  id: name,
  name,
  badge: { word: 'Running', tone: 'accent', glyph: 'half' },
  effect: '+0.5 points',
  days: '36 d',
  ask: null,
  note: null,
  words: `${name}, +0.5 points`,
  cells: [name, 0.5],
  estimate: 0.5,
  low: 0,
  high: 1,
  limit: -1,
  goal: 2,
  reference: 0,
  better: 'higher',
  ...changes,
});
const groups = [
  {
    heading: 'Needs a decision',
    rows: [aRow('Refund', { low: 2.1, high: 4, ask: { word: 'Scale', tone: 'good', glyph: 'none' } })],
  },
  {
    heading: 'Running',
    rows: [
      aRow('Callback'),
      aRow('Nudge', { low: null, high: null, note: 'too few to tell' }),
      aRow('Search', { estimate: -9, low: -12, high: -8 }),
    ],
  },
];

const show = (changes: Partial<Props> = {}) => {
  const onOpen = vi.fn();
  render(
    <StrictMode>
      <main>
        <h1>Portfolio</h1>
        <Forest
          title="Evidence, by pilot"
          unit="each in its own unit"
          sentence="4 pilots. 1 needs a decision."
          columns={['Pilot', 'Effect']}
          groups={groups}
          heads={{
            name: 'Pilot',
            badge: 'Stage',
            effect: 'Effect',
            days: 'Days',
            ask: 'Ask',
            limit: 'kill line',
            goal: 'target',
          }}
          link={({ id, words }, className) => (
            <a href={`#${id}`} className={className}>
              {words}
            </a>
          )}
          onOpen={onOpen}
          {...changes}
        />
      </main>
    </StrictMode>,
  );
  const chart = screen.getByRole('slider');
  const rowOf = (name: string) => within(chart).getByText(name).parentElement as HTMLElement;
  return { user: userEvent.setup(), chart, onOpen, rowOf };
};

describe('A forest of intervals', () => {
  it('is a figure with a link for each row, headings for its groups, and axe finds nothing', async () => {
    const { chart } = show();
    expect(screen.getByRole('figure', { name: 'Evidence, by pilot' })).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#Refund',
      '#Callback',
      '#Nudge',
      '#Search',
    ]);
    for (const text of ['Needs a decision', 'Scale', 'kill line', 'target'])
      expect(within(chart).getByText(text)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('is stepped through by keys, and Enter opens the row', async () => {
    const { user, chart, onOpen } = show();
    act(() => chart.focus());
    expect(chart.getAttribute('aria-valuetext')).toBe('Refund, +0.5 points');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(chart.getAttribute('aria-valuetext')).toBe('Nudge, +0.5 points');
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith(groups[1]?.rows[1]);
  });

  it('gives colour to intervals that clear a line, and to no other', () => {
    const { rowOf } = show();
    const colour = (name: string) => rowOf(name).querySelector('g.stroke-good, g.stroke-bad, g.stroke-ink-2');
    expect(colour('Refund')?.classList.contains('stroke-good')).toBe(true);
    expect(colour('Callback')?.classList.contains('stroke-ink-2')).toBe(true);
    expect(colour('Search')?.classList.contains('stroke-bad')).toBe(true);
  });

  it('says why there is no interval, and shows the estimate hollow', () => {
    const { rowOf } = show();
    expect(within(rowOf('Nudge')).getByText('too few to tell')).toBeTruthy();
    expect(rowOf('Nudge').querySelector('circle.fill-surface')).toBeTruthy();
  });

  it('shows the same as a table', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Options of “Evidence, by pilot”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Show as table' }));
    const table = within(await screen.findByRole('table', { name: 'Evidence, by pilot' }));
    expect(table.getByRole('row', { name: 'Callback 0.5' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });
});
