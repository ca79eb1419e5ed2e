import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { axeFindings } from './support/axe';
import { aFault, never, renderPage } from './support/render-page';

const somePilots = {
  sentence: [
    { text: '24 pilots are running.', tone: 'PLAIN' },
    { text: '3 decisions are overdue.', tone: 'BAD' },
  ],
  total: { count: 24 },
};

describe('The portfolio', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  it('shows its bones while the answer is on its way', async () => {
    ({ stop } = renderPage('/', { Query: { portfolio: never } }));
    expect(await screen.findByText('Loading…')).toBeTruthy();
  });

  it('invites to propose the first pilot when there is none', async () => {
    ({ stop } = renderPage('/', { Query: { portfolio: { total: { count: 0 } } } }));
    expect(await screen.findByRole('heading', { name: 'No pilots yet' })).toBeTruthy();
    const main = screen.getByRole('main');
    await waitFor(() => expect(main.querySelector('button')?.textContent).toBe('New pilot'));
    expect(await axeFindings()).toEqual([]);
  });

  it('says what the server says in one sentence', async () => {
    ({ stop } = renderPage('/', { Query: { portfolio: somePilots } }));
    expect(await screen.findByText('3 decisions are overdue.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('says that it is not open to a role', async () => {
    ({ stop } = renderPage('/', {
      Query: {
        portfolio: () => {
          throw aFault('FORBIDDEN');
        },
      },
    }));
    expect(await screen.findByRole('heading', { name: 'Not open to your role' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('names the request when it is broken, and loads when asked again', async () => {
    let broken = true;
    const portfolio = () => {
      if (broken) throw aFault('INTERNAL', 'req-7');
      return somePilots;
    };
    const page = renderPage('/', { Query: { portfolio } });
    stop = page.stop;
    expect(await screen.findByText('Request req-7')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    broken = false;
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('3 decisions are overdue.')).toBeTruthy();
  });
});
