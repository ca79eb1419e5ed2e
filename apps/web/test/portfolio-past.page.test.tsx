import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aPortfolio, aQueue } from './support/a-portfolio';
import { axeFindings } from './support/axe';
import { renderPage } from './support/render-page';

const aPast = {
  ...aPortfolio,
  rebuilt: {
    sentence: 'As things stood at the end of 3 October 2025, rebuilt from the history.',
    decisions: 7,
  },
  sentence: [{ text: '11 pilots,', tone: 'PLAIN', rows: null, page: null }],
  stages: aPortfolio.stages.map((stage) => ({ ...stage, count: stage.count + 1 })),
};

describe('The portfolio of a day that has passed', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());
  const open = (at: string) => {
    const portfolio = (_: unknown, { asOf }: { asOf?: string | null }) => (asOf ? aPast : aPortfolio);
    const page = renderPage(at, { Query: { portfolio, decisionsDue: aQueue() } });
    stop = page.stop;
    return page;
  };

  it('stands beside today, says what cannot be rebuilt, and goes back', async () => {
    const { user, router } = open('/?on=2025-10-03');
    expect(await screen.findByText(/rebuilt from the history/)).toBeTruthy();
    const stages = within(screen.getByRole('region', { name: 'How far were they?' }));
    expect(stages.getByRole('row', { name: /^Running/ }).textContent).toBe('RunningThen 13On hold 2Today 12');
    expect(stages.getByRole('link', { name: '12' }).getAttribute('href')).toBe('/pilots?stage=RUNNING');
    expect(screen.getByRole('region', { name: 'Which programs were they in?' })).toBeTruthy();
    expect(screen.getByText('7 decisions were made until then.')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Who carries the risk?' })).toBeNull();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Back to today' }));
    await waitFor(() => expect(router.state.location.href).toBe('/'));
  });

  it('is asked for from the page of today, by a day or a usual answer', async () => {
    const { user, router } = open('/');
    await user.click(await screen.findByRole('button', { name: 'Look back' }));
    expect(screen.getByLabelText('As of the end of')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '90 days ago' }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ on: '2026-08-23' }));
    expect(await screen.findByText(/rebuilt from the history/)).toBeTruthy();
  });

  it('of a day that is none is the one of today', async () => {
    open('/?on=2025-99-99');
    expect(await screen.findByRole('button', { name: 'Look back' })).toBeTruthy();
  });
});
