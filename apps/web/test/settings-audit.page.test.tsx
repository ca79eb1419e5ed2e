import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lettersOn } from '../src/platform/shortcuts';
import { axeFindings } from './support/axe';
import { stubFetch } from './support/fetch-stub';
import { aFault, connection, never, renderPage } from './support/render-page';

const tomId = '0190c2f4-0000-7000-8000-000000000001';
const entry = {
  id: 'a1',
  seq: 41,
  at: '2026-11-20T09:30:00.000Z',
  sentence: 'Priya Rao changed the lead of SC-101 Voice callback.',
  subjectLabel: 'SC-101 Voice callback',
  subject: { __typename: 'Pilot', id: 'x1', key: 'SC-101' },
  changes: [{ field: 'leadId', before: null, after: tomId }],
  reason: 'Ana left.',
  requestId: 'req-5',
  hash: 'abcdef0123456789',
};
const nodes = (_parent: unknown, { ids }: { ids: string[] }) =>
  ids.map((id) => ({ __typename: 'Member', id, name: 'Tom Vik' }));

describe('The audit log', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  it('shows its bones while the answer is on its way', async () => {
    ({ stop } = renderPage('/settings/audit', { Query: { activity: never } }));
    expect(await screen.findByText('Loading…')).toBeTruthy();
  });

  it('says who may read it to those who may not', async () => {
    ({ stop } = renderPage('/settings/audit', { ViewerPermissions: { readAuditLog: false } }));
    expect(await screen.findByText(/Administrators read the audit log/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('names the request when it is broken', async () => {
    const activity = () => {
      throw aFault('INTERNAL', 'req-8');
    };
    ({ stop } = renderPage('/settings/audit', { Query: { activity } }));
    expect(await screen.findByText('Request req-8')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('tells what happened with a link, and opens what changed by name', async () => {
    const page = renderPage('/settings/audit', { Query: { activity: connection([entry]), nodes } });
    stop = page.stop;
    const link = await screen.findByRole('link', { name: 'SC-101 Voice callback' });
    expect(link.getAttribute('href')).toBe('/pilots/SC-101');
    expect(screen.getByText('abcdef01')).toBeTruthy();
    await page.user.click(screen.getByRole('button', { name: 'Entry 41: details' }));
    expect(await screen.findByText('Tom Vik')).toBeTruthy();
    expect(screen.getByText('Ana left.')).toBeTruthy();
    expect(screen.getByText('Lead')).toBeTruthy();
    expect(screen.getByText(/Hash abcdef0123456789/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('keeps its filters in the address, and asks with them', async () => {
    const activity = vi.fn((_parent: unknown, _args: { filter: Record<string, unknown> }) => connection([]));
    const page = renderPage(`/settings/audit?actor=${tomId}&from=2026-11-01`, { Query: { activity, nodes } });
    stop = page.stop;
    await page.user.selectOptions(await screen.findByLabelText('What'), 'Proposed a pilot');
    await waitFor(() =>
      expect(activity.mock.calls.at(-1)?.[1].filter).toMatchObject({
        actorIds: [tomId],
        verbs: ['proposePilot'],
        from: '2026-11-01',
        to: null,
      }),
    );
    expect(page.router.state.location.search).toEqual({
      actor: tomId,
      verb: 'proposePilot',
      from: '2026-11-01',
    });
    await waitFor(() => expect(screen.getByLabelText('Who')).toHaveProperty('value', 'Tom Vik'));
    await page.user.click(screen.getByRole('button', { name: 'Show everything' }));
    await waitFor(() => expect(page.router.state.location.search).toEqual({}));
  });

  it('joins older entries below', async () => {
    const older = { ...entry, id: 'a0', seq: 40, sentence: 'Priya Rao proposed SC-101 Voice callback.' };
    const activity = (_parent: unknown, { after }: { after?: string | null }) =>
      connection([after ? older : entry], { totalCount: 2, hasNextPage: !after });
    const page = renderPage('/settings/audit', { Query: { activity } });
    stop = page.stop;
    await page.user.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('2 of 2 entries')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Entry/ })).toHaveLength(2);
  });
});

describe('Your profile', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
  });

  it('says who you are and what your role may do', async () => {
    ({ stop } = renderPage('/settings/account', { Member: { role: 'LEAD' } }));
    const you = within(await screen.findByRole('main'));
    expect(await you.findByText('priya@example.org')).toBeTruthy();
    expect(you.getByText('Proposes and leads pilots, founds programs, classifies systems.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('changes the password, and says beside the field what is wrong', async () => {
    const wrong = { path: 'current', code: 'WRONG', message: 'This is not your current password.' };
    stubFetch({ '/auth/password': [{ status: 400, body: { problems: [wrong] } }, { status: 204 }] });
    const page = renderPage('/settings/account');
    stop = page.stop;
    const current = await screen.findByLabelText('Current password');
    await page.user.type(current, 'not this one');
    await page.user.type(screen.getByLabelText('New password'), 'short');
    await page.user.click(screen.getByRole('button', { name: 'Change password' }));
    expect(await screen.findByText(/^Use at least 12 characters/)).toBeTruthy();
    await page.user.type(screen.getByLabelText('New password'), ' but now long enough{Enter}');
    expect(await screen.findByText(wrong.message)).toBeTruthy();
    await page.user.click(screen.getByRole('button', { name: 'Change password' }));
    expect(await screen.findByText(/Your password is changed/)).toBeTruthy();
    expect(current).toHaveProperty('value', '');
  });

  it('chooses the theme and switches single letters off', async () => {
    const page = renderPage('/settings/account');
    stop = page.stop;
    await page.user.click(await screen.findByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await page.user.click(screen.getByRole('radio', { name: 'As the system' }));
    await page.user.click(screen.getByRole('checkbox', { name: 'Single letters are keys' }));
    expect(lettersOn.get()).toBe(false);
    await page.user.click(screen.getByRole('checkbox', { name: 'Single letters are keys' }));
    expect(lettersOn.get()).toBe(true);
  });
});
