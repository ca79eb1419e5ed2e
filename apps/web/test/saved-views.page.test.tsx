import { viewParamNames } from '@scrimmage/domain/view-params';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pilotsSearch } from '../src/features/pilots/pilots-search';
import { openedViews } from '../src/features/views/opened-view';
import { failuresSearch } from '../src/pages/failures/failures-search';
import { learningsSearch } from '../src/pages/learnings/learnings-search';
import { auditSearch } from '../src/pages/settings/audit-search';
import { vendorsSearch } from '../src/pages/vendors/vendors-search';
import { threePilots } from './support/a-pilot';
import { axeFindings } from './support/axe';
import { connection, renderPage } from './support/render-page';

const view = (changes: object = {}) => ({
  __typename: 'SavedView',
  id: 'v1',
  list: 'PILOTS',
  name: 'Late ones',
  sharing: 'PRIVATE',
  params: [{ name: 'due', values: ['OVERDUE'] }],
  dropped: [],
  version: 1,
  owner: { id: 'priya', name: 'Priya Rao' },
  viewerCan: { edit: true },
  ...changes,
});

describe('The views of a list', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => openedViews.set({}));
  afterEach(() => stop());
  const open = (address: string, views: readonly object[], mutations: object = {}) => {
    const sent: Array<Record<string, unknown>> = [];
    const note =
      (verb: string) =>
      (_: unknown, { input }: { input: Record<string, unknown> }) => {
        sent.push({ verb, ...input });
        return { view: view(), refusal: null, problems: [] };
      };
    const page = renderPage(address, {
      Query: { pilots: () => connection(threePilots), savedViews: () => views },
      Mutation: {
        saveView: note('saveView'),
        deleteView: note('deleteView'),
        restoreView: note('restoreView'),
        ...mutations,
      },
    });
    stop = page.stop;
    const menu = async (name: RegExp) => page.user.click(await screen.findByRole('button', { name }));
    return { ...page, sent, menu };
  };
  const item = (name: string | RegExp) => screen.findByRole('menuitem', { name });

  it('hold what the address of each list may say, and neither pages nor dialogs', () => {
    const beside = { PILOTS: ['after', 'page'], VENDORS: ['compare', 'names'] } as const;
    const schemas = {
      PILOTS: pilotsSearch,
      VENDORS: vendorsSearch,
      FAILURES: failuresSearch,
      LEARNINGS: learningsSearch,
      AUDIT: auditSearch,
    } as const;
    for (const [list, schema] of Object.entries(schemas)) {
      const without: readonly string[] = beside[list as keyof typeof beside] ?? [];
      const names = Object.keys(schema.entries).filter((name) => !without.includes(name));
      expect(viewParamNames(list as keyof typeof schemas)).toEqual(names);
    }
  });

  it('open as addresses, show their name, and say when the list was changed since', async () => {
    const { user, router, menu } = open('/pilots', [
      view(),
      view({
        id: 'v2',
        name: 'Ours',
        params: [{ name: 'stage', values: ['RUNNING', 'DECIDING'] }],
        owner: { id: 'ada', name: 'Ada' },
        sharing: 'WORKSPACE',
        viewerCan: { edit: false },
      }),
    ]);
    await menu(/Views/);
    expect(await axeFindings()).toEqual([]);
    await user.click(await item('Late ones'));
    await waitFor(() => expect(router.state.location.href).toBe('/pilots?due=OVERDUE'));
    await screen.findByRole('button', { name: 'View: Late ones' });
    await user.click(screen.getByRole('button', { name: 'Filter by Stage' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Running' }));
    await user.keyboard('{Escape}');
    await menu(/Late ones.*changed/);
    await user.click(await item('Ours, by Ada'));
    await waitFor(() => expect(router.state.location.href).toBe('/pilots?stage=RUNNING&stage=DECIDING'));
  });

  it('save the change, as the list is now', async () => {
    openedViews.set({ PILOTS: 'v1' });
    const { user, sent, menu } = open('/pilots?due=OVERDUE&hold=yes', [view()]);
    await menu(/Late ones.*changed/);
    await user.click(await item('Save the change in “Late ones”'));
    await waitFor(() =>
      expect(sent).toMatchObject([
        {
          verb: 'saveView',
          id: 'v1',
          version: 1,
          params: [
            { name: 'due', values: ['OVERDUE'] },
            { name: 'hold', values: ['yes'] },
          ],
        },
      ]),
    );
  });

  it('keep what the list shows under a name, for oneself or for everybody', async () => {
    const { user, sent, menu } = open('/pilots?q=refund', []);
    await menu(/Views/);
    await user.click(await item('Save this view…'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Save this view' }));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText('Give it a name you will know again.')).toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Refunds');
    await user.click(dialog.getByRole('radio', { name: /Everybody/ }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(sent).toMatchObject([
        {
          verb: 'saveView',
          version: null,
          name: 'Refunds',
          sharing: 'WORKSPACE',
          params: [{ name: 'q', values: ['refund'] }],
        },
      ]),
    );
  });

  it('say of a name that is taken what the server said', async () => {
    const refusal = { code: 'NAME_TAKEN', sentence: '“Late ones” exists already.', facts: [] };
    const { user, menu } = open('/pilots?q=refund', [], { saveView: { view: null, refusal, problems: [] } });
    await menu(/Views/);
    await user.click(await item('Save this view…'));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Late ones');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('“Late ones” exists already.')).toBeTruthy();
  });

  it('are deleted with undo', async () => {
    const { user, sent, menu } = open('/pilots?due=OVERDUE', [view()]);
    await menu(/Late ones/);
    await user.click(await item('Delete “Late ones”'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(sent).toMatchObject([
        { verb: 'deleteView', viewId: 'v1' },
        { verb: 'restoreView', viewId: 'v1' },
      ]),
    );
  });

  it('open with what still holds, and say what does not', async () => {
    const { user, router, menu } = open('/pilots', [view({ dropped: ['program'] })]);
    await menu(/Views/);
    await user.click(await item('Late ones'));
    expect(
      await screen.findByText('Not all of “Late ones” holds any more: program. The rest is shown.'),
    ).toBeTruthy();
    expect(router.state.location.href).toBe('/pilots?due=OVERDUE');
  });
});
