import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aPortfolio } from './support/a-portfolio';
import { axeFindings } from './support/axe';
import { renderPage } from './support/render-page';

describe('Words and keys', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());
  const open = (address: string) => {
    const page = renderPage(address, { Query: { portfolio: aPortfolio } });
    stop = page.stop;
    return page;
  };

  it('lists every word, and finds one by what it means', async () => {
    const { user, router } = open('/help');
    const words = within(await screen.findByRole('region', { name: 'Words' }));
    expect(words.getByText('Purgatory clock')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.type(words.getByLabelText('Find a word'), 'says it shares, and does not');
    await waitFor(() =>
      expect(words.getAllByRole('term').map((term) => term.textContent)).toEqual(['Pretender']),
    );
    expect(router.state.location.search).toEqual({ q: 'says it shares, and does not' });
    await user.clear(words.getByLabelText('Find a word'));
    await user.type(words.getByLabelText('Find a word'), 'zeppelin');
    expect(await words.findByText('No word says that. Try another one.')).toBeTruthy();
  });

  it('lists the keys of other pages, too', async () => {
    open('/help');
    const keys = within(await screen.findByRole('region', { name: 'Keys' }));
    expect(keys.getByText('Decide at its gate')).toBeTruthy();
  });

  it('tells behind ? what the words of the page mean, and leads to all of them', async () => {
    const { user, router } = open('/');
    await screen.findByText('Do we stop as often as we planned?');
    await user.keyboard('?');
    const sheet = within(await screen.findByRole('dialog', { name: 'Keys' }));
    const words = within(await sheet.findByRole('region', { name: 'Words on this page' }));
    expect(words.getByText('Failure budget')).toBeTruthy();
    expect(words.getByText(/^How many failed conclusions a program plans for in a window/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(sheet.getByRole('link', { name: 'All words and keys' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/help'));
  });
});
