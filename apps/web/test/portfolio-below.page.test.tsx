import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aPortfolio } from './support/a-portfolio';
import { axeFindings } from './support/axe';
import { renderPage } from './support/render-page';

describe('The portfolio below its first look', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());
  const open = (portfolio: unknown = aPortfolio) => {
    const page = renderPage('/', { Query: { portfolio } });
    stop = page.stop;
    return page;
  };
  const region = async (name: string) => within(await screen.findByRole('region', { name }));
  const money = 'Where does money go without evidence?';
  const kills = 'Do we stop as often as we planned?';
  const learned = 'Do we use what we learned?';
  const vendors = 'On how few vendors do we depend?';
  const narrowedToHomes = {
    ...aPortfolio.total,
    rows: { ...aPortfolio.total.rows, programIds: ['p-Homes'] },
  };
  const decided = 'What was decided last?';

  it('lists where money goes that nothing is known of, and each pilot opens its evidence', async () => {
    const { user, router } = open();
    const spend = await region(money);
    const [, first, second] = spend.getAllByRole('row');
    expect(first?.textContent).toMatch(/SC-103.*No evidence.*€90/);
    expect(second?.textContent).toMatch(/SC-101.*Proven.*€310/);
    expect(spend.getByText(/1 more pilot was billed less/)).toBeTruthy();
    expect(spend.getByText(/1 pilot was also billed in another currency/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(spend.getByRole('link', { name: /SC-103/ }));
    await waitFor(() => expect(router.state.location.href).toBe('/pilots/SC-103?tab=evidence'));
  });

  it('opens the pilots past their decision date', async () => {
    const { user, router } = open();
    await user.click((await region(money)).getByRole('link', { name: '3 pilots are overdue.' }));
    await waitFor(() => expect(router.state.location.href).toBe('/pilots?due=OVERDUE'));
  });

  it('says how often pilots are killed, and every figure opens its rows', async () => {
    const { user, router } = open();
    const rate = await region(kills);
    expect(rate.getByText(/3 of 5 concluded pilots were killed/)).toBeTruthy();
    expect(rate.getByText('Too few to tell')).toBeTruthy();
    await user.click(rate.getByRole('link', { name: '3 killed' }));
    await waitFor(() => expect(router.state.location.href).toBe('/pilots?stage=CLOSED&outcome=KILLED'));
  });

  it('puts declared and computed health side by side where they differ, with the days', async () => {
    open();
    const apart = await region('Which pilots go otherwise than declared?');
    const [row] = apart.getAllByRole('listitem');
    expect(row?.textContent).toMatch(/SC-114.*declared.*On track.*computed.*Off track.*9.days/i);
    expect(apart.getByRole('link', { name: /SC-114/ }).getAttribute('href')).toBe('/pilots/SC-114');
  });

  it('tells the last decisions with who decided and why', async () => {
    open();
    const log = await region(decided);
    const [item] = log.getAllByRole('listitem');
    expect(item?.textContent).toMatch(/Kill.*SC-107.*Two of three calls came back\..*Helen Marsh/);
    expect(item?.textContent).toContain('against the recommendation');
    expect(log.getByRole('link', { name: /SC-107/ }).getAttribute('href')).toBe(
      '/pilots/SC-107?tab=decisions',
    );
  });

  it('says what was used again of what was learned, and opens those learnings', async () => {
    const { user, router } = open({ ...aPortfolio, total: narrowedToHomes });
    const reused = await region(learned);
    expect(reused.getByText(/4 learnings were applied in 3 pilots/)).toBeTruthy();
    await user.click(reused.getByRole('link', { name: '4 learnings that were applied' }));
    await waitFor(() => expect(router.state.location.href).toBe('/learnings?applied=true&inProgram=p-Homes'));
  });

  it('says on how few vendors the money hangs, vendor by vendor when asked', async () => {
    const { user } = open();
    const spend = await region(vendors);
    expect(spend.getByText(/Parley/).closest('p')?.textContent).toMatch(/70.%/);
    expect(spend.getByText(/as concentrated as 1.9 vendors of equal size \(n = 3\)/i)).toBeTruthy();
    expect(spend.getByText('Much hangs on few vendors here.')).toBeTruthy();
    expect(spend.getByRole('link', { name: 'To the vendors' }).getAttribute('href')).toBe('/vendors');
    await user.click(spend.getByRole('button', { name: 'Show the vendors in EUR' }));
    expect(spend.getAllByRole('row')).toHaveLength(3);
    expect(await axeFindings()).toEqual([]);
  });

  it('is plain where nothing was billed, concluded or decided', async () => {
    const nothing = { count: 0, rows: {} };
    open({
      ...aPortfolio,
      lastDecisions: [],
      concentration: [],
      learningsReused: {
        learnings: 0,
        pilots: 0,
        sentence: 'No learning has been applied in these pilots yet.',
      },
      killRate: {
        ...aPortfolio.killRate,
        killed: nothing,
        failed: nothing,
        concluded: nothing,
        sentence: 'No pilot has been concluded yet.',
      },
      openSpend: {
        ...aPortfolio.openSpend,
        pilots: [],
        billed: 0,
        elsewhere: 0,
        overdue: nothing,
        sentence: 'No vendor has billed an open pilot.',
      },
    });
    const spend = await region(money);
    expect(spend.getByText('No vendor has billed an open pilot.')).toBeTruthy();
    expect(spend.queryByRole('table')).toBeNull();
    expect((await region(kills)).queryByRole('link')).toBeNull();
    expect((await region(vendors)).getByText(/Nothing was billed/)).toBeTruthy();
    expect((await region(learned)).getByRole('link').getAttribute('href')).toBe('/learnings');
    expect((await region(decided)).getByText('Nothing has been decided yet.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });
});
