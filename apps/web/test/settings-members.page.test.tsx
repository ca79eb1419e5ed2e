import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

const priya = { id: 'priya', name: 'Priya Rao', email: 'priya@example.org', role: 'ADMIN', version: 1 };
const tom = { id: 'tom', name: 'Tom Vik', email: 'tom@example.org', role: 'LEAD', active: true, version: 4 };
const saved = { refusal: null, problems: [] };
type Args = { readonly input: Readonly<Record<string, unknown>> };

describe('Members', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  it('are shown with their roles in words', async () => {
    ({ stop } = renderPage('/settings/members', { Query: { members: connection([priya, tom]) } }));
    const row = within(await screen.findByRole('row', { name: /Tom Vik/ }));
    expect(row.getByText('Lead')).toBeTruthy();
    expect(row.getByText('tom@example.org')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /Priya Rao/ })).getByText('(you)')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('are let in with a password that was made, which is shown once to be handed over', async () => {
    const addMember = vi.fn((_parent: unknown, _args: Args) => ({ ...saved, member: tom }));
    const page = renderPage('/settings/members', {
      Query: { members: connection([priya]) },
      Mutation: { addMember },
    });
    stop = page.stop;
    await page.user.click(await screen.findByRole('button', { name: 'New member' }));
    const dialog = within(await screen.findByRole('dialog'));
    await page.user.click(dialog.getByRole('button', { name: 'Let in' }));
    expect(await dialog.findByText('Say what the person is called.')).toBeTruthy();
    await page.user.type(dialog.getByLabelText('Name'), 'Tom Vik');
    await page.user.type(dialog.getByLabelText('E-mail address'), 'tom@example.org');
    await page.user.click(dialog.getByRole('radio', { name: /^Executive/ }));
    await page.user.click(dialog.getByRole('button', { name: 'Make one' }));
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await page.user.click(dialog.getByRole('button', { name: 'Let in' }));
    const over = within(await screen.findByRole('dialog', { name: 'Tom Vik is in' }));
    const { input } = addMember.mock.calls[0]?.[1] ?? { input: {} };
    expect(input).toMatchObject({ name: 'Tom Vik', email: 'tom@example.org', role: 'EXECUTIVE' });
    expect(over.getByLabelText('First password')).toHaveProperty('value', input.password);
    expect(input.password).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
  });

  it('get another role, and the old one back', async () => {
    const changeRole = vi.fn((_parent: unknown, { input }: Args) => ({
      ...saved,
      member: { ...tom, role: input.role, version: (input.version as number) + 1 },
    }));
    const page = renderPage('/settings/members', {
      Query: { members: connection([tom]) },
      Mutation: { changeRole },
    });
    stop = page.stop;
    await page.user.click(await screen.findByRole('button', { name: 'Change Tom Vik' }));
    await page.user.click(await screen.findByRole('menuitem', { name: 'Change role…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Role of Tom Vik' }));
    await page.user.click(dialog.getByRole('radio', { name: /^Procurement/ }));
    await page.user.click(dialog.getByRole('button', { name: 'Change role' }));
    await page.user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(changeRole).toHaveBeenCalledTimes(2));
    expect(changeRole.mock.calls.map(([, { input }]) => [input.role, input.version])).toEqual([
      ['PROCUREMENT', 4],
      ['LEAD', 5],
    ]);
  });

  it('say what ending access does, and that the last administrator stays', async () => {
    const refusal = {
      code: 'LAST_ADMIN',
      sentence: 'This is the last administrator. Give somebody else that role first.',
      facts: [],
    };
    const page = renderPage('/settings/members', {
      Query: { members: connection([priya]) },
      Mutation: { deactivateMember: { refusal, problems: [], member: { ...priya, active: true } } },
    });
    stop = page.stop;
    await page.user.click(await screen.findByRole('button', { name: 'Change Priya Rao' }));
    await page.user.click(await screen.findByRole('menuitem', { name: 'End access…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/signed out at once, and their tokens stop working/)).toBeTruthy();
    await page.user.click(dialog.getByRole('button', { name: 'End access' }));
    expect(await dialog.findByText(refusal.sentence)).toBeTruthy();
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
  });

  it('get their access back', async () => {
    const gone = { ...tom, active: false, viewerCan: { changeRole: true, deactivate: false } };
    const reactivateMember = vi.fn((_parent: unknown, _args: Args) => ({ ...saved, member: tom }));
    const page = renderPage('/settings/members?show=former', {
      Query: { members: connection([gone]) },
      Mutation: { reactivateMember },
    });
    stop = page.stop;
    expect(await screen.findByText('No access')).toBeTruthy();
    await page.user.click(screen.getByRole('button', { name: 'Change Tom Vik' }));
    await page.user.click(await screen.findByRole('menuitem', { name: 'Give access back' }));
    expect(await screen.findByText('Tom Vik has access again.')).toBeTruthy();
    expect(reactivateMember.mock.calls[0]?.[1].input).toMatchObject({ memberId: 'tom', version: 4 });
  });

  it('cannot be changed by a role that may not', async () => {
    const fixed = { ...tom, viewerCan: { changeRole: false, deactivate: false } };
    ({ stop } = renderPage('/settings/members', {
      Query: { members: connection([fixed]) },
      ViewerPermissions: { addMember: false },
    }));
    await screen.findByRole('row', { name: /Tom Vik/ });
    expect(screen.queryByRole('button', { name: 'Change Tom Vik' })).toBeNull();
    expect(screen.getByText(/Administrators let people in/)).toBeTruthy();
  });
});

const token = {
  id: 't1',
  name: 'nightly report',
  scope: 'READ',
  prefix: '…9fK2a',
  owner: tom,
  expiresAt: '2099-01-01T00:00:00.000Z',
  lastUsedAt: null,
  revokedAt: null,
};

describe('Tokens', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  it('show their bones while the answer is on its way', async () => {
    ({ stop } = renderPage('/settings/tokens', { Query: { apiTokens: never } }));
    expect(await screen.findByText('Loading…')).toBeTruthy();
  });

  it('invite to make the first one', async () => {
    ({ stop } = renderPage('/settings/tokens', { Query: { apiTokens: [] } }));
    expect(await screen.findByRole('heading', { name: 'No tokens yet' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('load when asked again after a fault', async () => {
    let broken = true;
    const apiTokens = () => {
      if (broken) throw aFault('INTERNAL', 'req-3');
      return [token];
    };
    const page = renderPage('/settings/tokens', { Query: { apiTokens } });
    stop = page.stop;
    expect(await screen.findByText('Request req-3')).toBeTruthy();
    broken = false;
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('row', { name: /nightly report/ })).toBeTruthy();
  });

  it('are everybody’s to an administrator, with their owners', async () => {
    ({ stop } = renderPage('/settings/tokens', {
      Query: { apiTokens: [token] },
      Member: { role: 'ADMIN' },
    }));
    const row = within(await screen.findByRole('row', { name: /nightly report/ }));
    expect(row.getByText('Tom Vik')).toBeTruthy();
    expect(row.getByText('Reads')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('are only one’s own to others', async () => {
    ({ stop } = renderPage('/settings/tokens', { Query: { apiTokens: [token] }, Member: { role: 'LEAD' } }));
    expect(await screen.findByText(/These are yours/)).toBeTruthy();
    expect(screen.queryByRole('columnheader', { name: 'Owner' })).toBeNull();
  });

  it('are shown once when they are made', async () => {
    const createApiToken = vi.fn((_parent: unknown, _args: Args) => ({
      ...saved,
      apiToken: token,
      secret: 'scr_abc123',
    }));
    const page = renderPage('/settings/tokens', { Query: { apiTokens: [] }, Mutation: { createApiToken } });
    stop = page.stop;
    const [create] = await screen.findAllByRole('button', { name: 'New token' });
    if (create) await page.user.click(create);
    const dialog = within(await screen.findByRole('dialog'));
    await page.user.type(dialog.getByLabelText('Name'), 'nightly report');
    await page.user.selectOptions(dialog.getByLabelText('Expires after'), '30 days');
    await page.user.click(dialog.getByRole('button', { name: 'Make the token' }));
    const shown = within(await screen.findByRole('dialog', { name: 'The token “nightly report”' }));
    expect(shown.getByLabelText('Token')).toHaveProperty('value', 'scr_abc123');
    await page.user.click(shown.getByRole('button', { name: 'Copy' }));
    expect(await shown.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    expect(createApiToken.mock.calls[0]?.[1].input).toMatchObject({ scope: 'READ', expiresInDays: 30 });
    await page.user.click(shown.getByRole('button', { name: 'I have copied it' }));
    await waitFor(() => expect(document.body.innerHTML).not.toContain('scr_abc123'));
  });

  it('are revoked after the name was read once more', async () => {
    const revokeApiToken = vi.fn((_parent: unknown, _args: Args) => ({
      ...saved,
      apiToken: { ...token, revokedAt: '2026-11-21T20:00:00.000Z' },
    }));
    const page = renderPage('/settings/tokens', {
      Query: { apiTokens: [token] },
      Mutation: { revokeApiToken },
    });
    stop = page.stop;
    await page.user.click(await screen.findByRole('button', { name: 'Revoke nightly report' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Revoke “nightly report”?' }));
    await page.user.click(dialog.getByRole('button', { name: 'Revoke' }));
    expect(await screen.findByText('Revoked')).toBeTruthy();
    expect(revokeApiToken.mock.calls[0]?.[1].input).toMatchObject({ apiTokenId: 't1' });
    expect(screen.queryByRole('button', { name: 'Revoke nightly report' })).toBeNull();
  });
});
