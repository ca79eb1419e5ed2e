import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from './support/axe';
import { renderPage } from './support/render-page';

const data = {
  __typename: 'Cause',
  id: 'c1',
  name: 'The data was not good enough',
  hints: ['stale', 'data'],
  retired: false,
  version: 2,
};
const old = { ...data, id: 'c2', name: 'Bad luck', hints: [], retired: true, version: 5 };
const saved = { refusal: null, problems: [] };

type Change = (parent: unknown, args: { readonly input: Record<string, unknown> }) => unknown;
type Asked = (parent: unknown, args: { readonly withRetired: boolean }) => unknown;

describe('The causes of failure in the settings', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  function open(Mutation: object = {}, ViewerPermissions: object = {}, address = '/settings/causes') {
    const causes: Asked = (_parent, { withRetired }) => (withRetired ? [data, old] : [data]);
    const page = renderPage(address, {
      Query: { causes },
      Mutation: { ...Mutation },
      ViewerPermissions: { ...ViewerPermissions },
    });
    stop = page.stop;
    return page;
  }

  it('lists what is offered with its hints; retired ones when they are asked for', async () => {
    const { user } = open();
    const row = within(await screen.findByRole('row', { name: /The data was not good enough/ }));
    expect(row.getByText('stale, data')).toBeTruthy();
    expect(row.getByRole('link').getAttribute('href')).toMatch(/^\/failures\?cause=.*c1/);
    expect(screen.queryByText('Bad luck')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Show retired causes too' }));
    expect(await screen.findByRole('row', { name: /Bad luck Retired/ })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('adds one with its hints, and asks for a name before it sends anything', async () => {
    const add = vi.fn<Change>((_parent, { input }) => ({ ...saved, cause: { ...data, ...input, id: 'c3' } }));
    const { user } = open({ addCause: add });
    await user.click(await screen.findByRole('button', { name: 'New cause' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'New cause' }));
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    expect(await dialog.findByText('Give it a name people recognise.')).toBeTruthy();
    expect(add).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('textbox', { name: 'Name' }));
    await user.paste('Nobody wanted it');
    await user.click(dialog.getByRole('textbox', { name: /Words that hint/ }));
    await user.paste('no demand, unused\nnobody came,');
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(add.mock.calls[0]?.[1].input).toMatchObject({
      name: 'Nobody wanted it',
      hints: ['no demand', 'unused', 'nobody came'],
    });
  });

  it('changes one from the version seen, and shows what the server has against a hint', async () => {
    const edit = vi
      .fn<Change>()
      .mockReturnValueOnce({
        refusal: null,
        problems: [{ path: 'hints.0', code: 'TOO_LONG', message: 'The hint is too long.' }],
        cause: data,
      })
      .mockReturnValue({ ...saved, cause: { ...data, name: 'Bad data', version: 3 } });
    const { user } = open({ editCause: edit });
    await user.click(await screen.findByRole('button', { name: 'Edit The data was not good enough' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText('The hint is too long.')).toBeTruthy();
    await user.clear(dialog.getByRole('textbox', { name: 'Name' }));
    await user.paste('Bad data');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByRole('link', { name: 'Bad data' })).toBeTruthy();
    expect(edit.mock.calls[1]?.[1].input).toMatchObject({
      causeId: 'c1',
      version: 2,
      name: 'Bad data',
      hints: ['stale', 'data'],
    });
  });

  it('retires one at a press, which can be taken back', async () => {
    const edit = vi.fn<Change>((_parent, { input }) => ({
      ...saved,
      cause: { ...data, retired: input.retired, version: Number(input.version) + 1 },
    }));
    const { user } = open({ editCause: edit });
    await user.click(await screen.findByRole('button', { name: 'Retire The data was not good enough' }));
    expect(await screen.findByText(/is retired. What was given it keeps it./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(edit).toHaveBeenCalledTimes(2));
    expect(edit.mock.calls.map(([, { input }]) => [input.version, input.retired])).toEqual([
      [2, true],
      [3, false],
    ]);
  });

  it('offers no change to whoever may make none, and says who may', async () => {
    open({}, { editCauses: false });
    expect(await screen.findByText(/Leads and administrators change it./)).toBeTruthy();
    await screen.findByRole('row', { name: /The data was not good enough/ });
    expect(screen.queryByRole('button', { name: /^(Edit|Retire|New cause)/ })).toBeNull();
  });
});
