import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { LevelBars } from '../src/charts/level-bars';
import { axeFindings } from './support/axe';

type Props = ComponentProps<typeof LevelBars>;
type Row = Props['rows'][number];

const aRow = (name: string, changes: Partial<Row> = {}): Row => ({
  id: name,
  name,
  essential: false,
  counted: 2,
  claimed: null,
  raters: [2, 3],
  earlier: 1,
  end: '2',
  asks: false,
  words: `${name}, level 2`,
  cells: [name, 2],
  ...changes,
});
const aProfile: Props = {
  title: 'How real is it?',
  unit: 'levels 0 to 4',
  sentence: 'Shells. The weakest is volume.',
  columns: ['Criterion', 'Level'],
  rows: [
    aRow('Real customers', { essential: true }),
    aRow('Volume', { claimed: 4, end: '4 claimed, 2 counts' }),
    aRow('Controls', { counted: null, raters: [], earlier: null, end: 'not applicable' }),
  ],
  keys: {
    essential: 'essential',
    counts: 'counts',
    claimed: 'claimed, no artefact',
    raters: ['Ada Obi', 'Tom Vik'],
    earlier: 'on 12 Aug',
  },
};

const show = (changes: Partial<Props> = {}) => {
  const page = render(
    <StrictMode>
      <main>
        <h1>Pads</h1>
        <LevelBars {...aProfile} {...changes} />
      </main>
    </StrictMode>,
  );
  return { ...page, user: userEvent.setup(), chart: screen.getByRole('slider') };
};

describe('Level bars', () => {
  it('are a figure with their words and what their marks mean, and axe finds nothing', async () => {
    const { chart } = show();
    expect(screen.getByRole('figure', { name: 'How real is it?' })).toBeTruthy();
    for (const text of [
      '4 claimed, 2 counts',
      'not applicable',
      'essential',
      'Ada Obi',
      'Tom Vik',
      'on 12 Aug',
    ])
      expect(within(chart).getByText(text)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('explain no mark that is not drawn', () => {
    const plain = [aRow('Real customers', { raters: [], earlier: null })];
    const { chart } = show({ rows: plain, keys: { ...aProfile.keys, raters: [], earlier: null } });
    expect(within(chart).getByText('counts')).toBeTruthy();
    for (const text of ['essential', 'claimed, no artefact', 'Ada Obi', 'on 12 Aug'])
      expect(within(chart).queryByText(text)).toBeNull();
  });

  it('fill what counts, and leave hollow what is only claimed', () => {
    const { chart } = show({
      rows: [aRow('Volume', { claimed: 4 })],
      keys: { ...aProfile.keys, claimed: '' },
    });
    const cells = [...chart.querySelectorAll('rect[rx="1.5"]')].slice(0, 5);
    expect(cells.map((cell) => cell.getAttribute('class')?.split(' ')[0])).toEqual([
      'fill-accent',
      'fill-accent',
      'fill-accent',
      'fill-surface',
      'fill-surface',
    ]);
  });

  it('are stepped through by keys, criterion by criterion', async () => {
    const { user, chart } = show();
    act(() => chart.focus());
    expect(chart.getAttribute('aria-valuetext')).toBe('Real customers, level 2');
    await user.keyboard('{End}');
    expect(chart.getAttribute('aria-valuetext')).toBe('Controls, level 2');
    expect(chart.getAttribute('aria-orientation')).toBe('vertical');
  });

  it('show the same as a table', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Options of “How real is it?”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Show as table' }));
    const table = within(await screen.findByRole('table', { name: 'How real is it?' }));
    expect(table.getByRole('row', { name: 'Volume 2' })).toBeTruthy();
  });
});
