import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPortfolio } from './support/a-portfolio';
import { aSprint, someMilestones } from './support/a-road';
import { axeFindings } from './support/axe';
import { connection, renderPage } from './support/render-page';

const milestones = someMilestones()
  .filter(({ state }) => state === 'OPEN')
  .map((milestone) => ({ ...milestone, program: { id: 'g1', name: 'Fair billing' } }));

describe('The road on the portfolio', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  function open(address: string, found: unknown) {
    const page = renderPage(address, {
      Query: { portfolio: aPortfolio, milestones: found, sprints: connection([aSprint()]) },
    });
    stop = page.stop;
    return page;
  }

  it('shows what is wanted next, with chances and the record, and leads to each', async () => {
    const { user, router } = open('/', connection(milestones, { totalCount: 8 }));
    const drawing = await screen.findByRole(
      'slider',
      { name: /Do the sprints move the marathon/ },
      { timeout: 15_000 },
    );
    expect(screen.getByText(/The next wanted: 3 open milestones.*Our 85 % dates held 11 of 14/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '5 more milestones on the roads' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    drawing.focus();
    await user.keyboard('{Home}');
    expect(drawing.getAttribute('aria-valuetext')).toMatch(/MS-1 .*Fair billing: 78.%/);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/road/MS-1'));
  });

  it('asks for the programs the portfolio is narrowed to, and is silent where nothing is on the road', async () => {
    const asked = vi.fn((_parent: unknown, _args: unknown) => connection([]));
    open('/?program=g2', asked);
    await waitFor(() => expect(asked).toHaveBeenCalled(), { timeout: 15_000 });
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ filter: { programIds: ['g2'] }, first: 6 });
    expect(screen.queryByText(/Do the sprints move the marathon/)).toBeNull();
  });
});
