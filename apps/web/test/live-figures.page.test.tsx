import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { announceChange } from '../src/platform/live-events';
import { aPortfolio } from './support/a-portfolio';
import { renderPage } from './support/render-page';

type Answer = (count: number) => void;

describe('Figures while the workspace changes', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  /** A portfolio that is answered by hand, in the order it was asked for. */
  function open() {
    const asked: Answer[] = [];
    const portfolio = () =>
      new Promise((resolve) => {
        asked.push((count) =>
          resolve({ ...aPortfolio, sentence: [{ text: `${count} pilots.`, tone: 'PLAIN', rows: null }] }),
        );
      });
    const page = renderPage('/', { Query: { portfolio } });
    stop = page.stop;
    const answer = async (at: number, count: number) => {
      await waitFor(() => expect(asked.length).toBeGreaterThan(at));
      await act(async () => asked[at]?.(count));
    };
    return { asked, answer };
  }

  it('are asked for again when something changed after the question had been sent', async () => {
    const { asked, answer } = open();
    await answer(0, 24);
    expect(await screen.findByText('24 pilots.')).toBeTruthy();
    announceChange();
    await waitFor(() => expect(asked).toHaveLength(2));
    // What this question reads is older than the change that is told of now.
    announceChange();
    await new Promise((over) => setTimeout(over, 600));
    await answer(1, 25);
    await answer(2, 26);
    expect(await screen.findByText('26 pilots.')).toBeTruthy();
    await new Promise((over) => setTimeout(over, 600));
    expect(asked).toHaveLength(3);
  });

  it('are asked for again when something changed before the first answer came', async () => {
    const { answer } = open();
    await waitFor(() => expect(screen.queryByRole('heading', { level: 1, name: 'Portfolio' })).toBeTruthy());
    announceChange();
    await new Promise((over) => setTimeout(over, 600));
    await answer(0, 24);
    await answer(1, 25);
    expect(await screen.findByText('25 pilots.')).toBeTruthy();
  });
});
