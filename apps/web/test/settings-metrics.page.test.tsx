import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from './support/axe';
import { connection, renderPage } from './support/render-page';

const solved = {
  id: 'm1',
  name: 'Solved at first contact',
  kind: 'PROPORTION',
  unit: '%',
  direction: 'HIGHER_IS_BETTER',
  purpose: 'PERFORMANCE',
  cap: null,
  description: 'Not called again within seven days.',
  inUse: false,
  version: 2,
};
const minutes = { ...solved, id: 'm2', name: 'Minutes a visit', kind: 'MEAN', unit: 'minutes', cap: 240 };
const saved = { refusal: null, problems: [] };

describe('The dictionary of metrics', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  it('says how each is counted, and which ones locked criteria rest on', async () => {
    const metrics = connection([solved, { ...minutes, inUse: true }]);
    ({ stop } = renderPage('/settings/metrics', { Query: { metrics } }));
    const row = within(await screen.findByRole('row', { name: /Minutes a visit/ }));
    expect(row.getByText('Mean')).toBeTruthy();
    expect(row.getByText(', capped at 240')).toBeTruthy();
    expect(row.getByText('Locked criteria rest on it')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('adds one, and asks for what is missing before it sends anything', async () => {
    const addMetric = vi.fn((_: unknown, { input }: { input: Record<string, unknown> }) => ({
      ...saved,
      metric: { ...solved, id: 'm3', name: input.name },
    }));
    const page = renderPage('/settings/metrics', {
      Query: { metrics: connection([solved]) },
      Mutation: { addMetric },
    });
    stop = page.stop;
    const { user } = page;
    await user.click(await screen.findByRole('button', { name: 'New metric' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'New metric' }));
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    expect(await dialog.findByText('Say whether it is a proportion, a mean or a ratio.')).toBeTruthy();
    expect(addMetric).not.toHaveBeenCalled();
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Cost per contact');
    await user.click(dialog.getByRole('radio', { name: /Proportion/ }));
    expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Unit' }).value).toBe('%');
    await user.click(dialog.getByRole('radio', { name: /Mean/ }));
    await user.type(dialog.getByRole('textbox', { name: /Cap/ }), '12,5');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Direction' }), 'LOWER_IS_BETTER');
    await user.click(dialog.getByRole('radio', { name: /Value/ }));
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(addMetric).toHaveBeenCalledOnce());
    expect(addMetric.mock.calls[0]?.[1].input).toMatchObject({
      name: 'Cost per contact',
      kind: 'MEAN',
      cap: 12.5,
      direction: 'LOWER_IS_BETTER',
      purpose: 'VALUE',
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('leaves alone how a metric is counted once locked criteria rest on it', async () => {
    const editMetric = vi.fn((_: unknown, { input }: { input: Record<string, unknown> }) => ({
      ...saved,
      metric: { ...minutes, ...input, inUse: true, version: 3 },
    }));
    const page = renderPage('/settings/metrics', {
      Query: { metrics: connection([{ ...minutes, inUse: true }]) },
      Mutation: { editMetric },
    });
    stop = page.stop;
    const { user } = page;
    await user.click(await screen.findByRole('button', { name: 'Edit Minutes a visit' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Edit Minutes a visit' }));
    expect(dialog.queryByRole('radio', { name: /Proportion/ })).toBeNull();
    const name = dialog.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Minutes on site');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(editMetric).toHaveBeenCalledOnce());
    expect(editMetric.mock.calls[0]?.[1].input).not.toHaveProperty('kind');
    expect(editMetric.mock.calls[0]?.[1].input).toMatchObject({ version: 2, name: 'Minutes on site' });
  });
});
