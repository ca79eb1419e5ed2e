import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { formatDay } from '../src/platform/format';
import { aForecast, aFrozen, aMilestone, letters, refunds, someChanges } from './support/a-road';
import { axeFindings } from './support/axe';
import { aFault, never, renderPage } from './support/render-page';

const day = (iso: string) => formatDay(iso, '2026-11-21');
const program = {
  id: 'g1',
  name: 'Fair billing',
  marathon: { lanes: [{ id: 'l1', name: 'Nobody waits' }] },
};
const whole = (changes: object = {}) =>
  aMilestone({
    program,
    forecastHistory: [aFrozen({ held50: null, held85: null, held95: null }), aFrozen({ id: 'f2' })],
    sinceLastSprint: someChanges().slice(1),
    changes: someChanges(),
    ...changes,
  });

describe('A milestone', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  function open(milestone: unknown) {
    const page = renderPage('/road/MS-1', { Query: { milestone } });
    stop = page.stop;
    return page;
  }
  const part = async (title: string) => {
    const head = await screen.findByRole('heading', { name: title });
    return within(head.closest('section') as HTMLElement);
  };

  it('says its dates with the record beside them, and draws how fast it comes down', async () => {
    const { user } = open(whole());
    const forecast = await part('Forecast');
    expect(forecast.getByText('78 %')).toBeTruthy();
    for (const date of ['2027-01-04', '2027-02-01', '2027-03-15'])
      expect(forecast.getByText(day(date))).toBeTruthy();
    expect(forecast.getByText(/Our 85 % dates held 11 of 14 \(49 to 95 %\)/)).toBeTruthy();
    const fan = screen.getByRole('slider', { name: /How fast does it come down/ });
    fan.focus();
    await user.keyboard('{Home}');
    expect(fan.getAttribute('aria-valuetext')).toBe('Today 31 items are left');
    await user.keyboard('{ArrowRight}');
    expect(fan.getAttribute('aria-valuetext')).toContain(
      `Sprint 1, ${day('2026-11-29')}: 22 to 27 left in half of all futures, 18 to 29 in four of five`,
    );
    expect(await axeFindings()).toEqual([]);
  });

  it('tells what moved it, which sprints feed it, and what was forecast of it', async () => {
    open(whole());
    const moved = await part('What moved since the last sprint?');
    expect(moved.getByText(/2 items of scope added/)).toBeTruthy();
    const fed = await part('Sprints that moved it');
    expect(fed.getByText(/1 of 2 goals met · focus 1.6 · MS-1 6 finished, 2 added/)).toBeTruthy();
    expect(fed.getByRole('link', { name: 'board.example/7' })).toBeTruthy();
    const history = within(screen.getByRole('region', { name: 'Frozen forecasts' }));
    expect(history.getAllByRole('row')).toHaveLength(3);
    expect(history.getByText('missed')).toBeTruthy();
    expect(history.getAllByText(/weekly/)).toHaveLength(2);
  });

  it('says that it takes several teams, each with what it has left', async () => {
    const parts = [
      { team: refunds, remaining: 20, total: 20 },
      { team: letters, remaining: 9, total: 14 },
    ];
    open(whole({ parts, forecast: aForecast({ fan: [] }) }));
    expect(
      await screen.findByText(/It takes 2 teams, and the date is that of the last one to finish/),
    ).toBeTruthy();
    const forecast = await part('Forecast');
    expect(forecast.getByText('It needs 2 teams')).toBeTruthy();
    expect(forecast.getByText('9 of 14')).toBeTruthy();
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('gives no date where there is none to give', async () => {
    const none = { p50: null, p85: null, p95: null, chance: null, fan: [] };
    const sentence = 'It does not converge at current growth: as much is added as finished.';
    open(whole({ forecast: aForecast({ ...none, state: 'DOES_NOT_CONVERGE', sentence }) }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.queryByText('As likely as not by')).toBeNull();
    expect(screen.queryByText(/dates held/)).toBeNull();
  });

  it('is moved by m', async () => {
    const { user } = open(whole());
    await screen.findByRole('heading', { name: 'Refunds within a day' });
    await user.keyboard('m');
    expect(await screen.findByRole('dialog', { name: 'Move MS-1' })).toBeTruthy();
  });

  it('offers nothing to whoever may not', async () => {
    open(whole({ viewerCan: { move: false, rescope: false, freeze: false } }));
    await screen.findByRole('heading', { name: 'Refunds within a day' });
    expect(screen.queryByRole('button', { name: /Move|Count|Freeze|Drop/ })).toBeNull();
  });

  it('shows its bones, that it is not there, and what broke', async () => {
    const states = [
      { milestone: never, text: /Loading/ },
      { milestone: null, text: 'Not found' },
      {
        milestone: () => {
          throw aFault('INTERNAL', 'r-5');
        },
        text: /r-5/,
      },
    ];
    for (const { milestone, text } of states) {
      const page = open(milestone);
      expect((await screen.findAllByText(text)).length).toBeGreaterThan(0);
      stop();
      page.unmount();
    }
  });
});
