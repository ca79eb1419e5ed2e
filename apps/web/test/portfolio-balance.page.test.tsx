import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPortfolio } from './support/a-portfolio';
import { axeFindings } from './support/axe';
import { renderPage } from './support/render-page';

const name = 'Is the money spread as we declared?';
const done = { clientMutationId: null, refusal: null, problems: [] };

describe('The balance of the money on the portfolio', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());
  const open = (balance: object = {}, Mutation: Readonly<Record<string, unknown>> = {}) => {
    const portfolio = { ...aPortfolio, balance: { ...aPortfolio.balance, ...balance } };
    const page = renderPage('/', { Query: { portfolio }, Mutation });
    stop = page.stop;
    return page;
  };
  const card = async () => within(await screen.findByRole('region', { name }));

  it('shows each ambition beside its target, and each opens its pilots', async () => {
    const { user, router } = open();
    const balance = await card();
    const [, core, adjacent, , unsaid] = balance.getAllByRole('row');
    expect(core?.textContent).toMatch(/Core.*1 of 6 billed.*90.%.*70.%.*20 points more/);
    expect(adjacent?.textContent).toMatch(/Adjacent.*10 points less/);
    expect(unsaid?.textContent).toMatch(/Not said.*–/);
    expect(balance.getByText(/Mode 2 100.%/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(balance.getByRole('link', { name: 'Not said' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/pilots'));
    expect(router.state.location.search).toMatchObject({ ambition: 'NOT_SAID' });
  });

  it('keeps to what is spent where no target is declared, and lets whoever may declare one', async () => {
    const setTargetMix = vi.fn((_: unknown, given: { input: object }) => ({
      ...done,
      target: given && { core: 60, adjacent: 30, transformational: 10 },
      version: (given.input as { version: number }).version + 1,
    }));
    const { user } = open({ target: null, targetVersion: 0 }, { setTargetMix });
    const balance = await card();
    expect(balance.queryByRole('columnheader', { name: 'Gap' })).toBeNull();
    await user.click(balance.getByRole('button', { name: 'Declare a target' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Declare a target' }));
    await user.type(dialog.getByLabelText(/^Core/), '60');
    await user.type(dialog.getByLabelText(/^Adjacent/), '30');
    await user.click(dialog.getByRole('button', { name: 'Declare' }));
    expect(await dialog.findByText('Write a whole number from 0 to 100.')).toBeTruthy();
    expect(setTargetMix).not.toHaveBeenCalled();
    await user.type(dialog.getByLabelText(/^Transformational/), '10{Enter}');
    await waitFor(() => expect(setTargetMix).toHaveBeenCalledTimes(1));
    expect(setTargetMix.mock.calls[0]?.[1].input).toMatchObject({
      version: 0,
      shares: { core: 60, adjacent: 30, transformational: 10 },
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(setTargetMix).toHaveBeenCalledTimes(2));
    expect(setTargetMix.mock.calls[1]?.[1].input).toMatchObject({ version: 1, shares: null });
  });

  it('asks nothing of whoever may not declare one', async () => {
    open({ canSetTarget: false });
    expect((await card()).queryByRole('button', { name: /target/ })).toBeNull();
  });
});
