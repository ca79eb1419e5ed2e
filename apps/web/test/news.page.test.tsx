import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from './support/axe';
import { connection, renderPage } from './support/render-page';

const saved = { refusal: null, problems: [] };
type Args = { readonly input: Readonly<Record<string, unknown>> };
const notice = {
  id: 'one',
  kind: 'DECISION_TODAY',
  label: 'Decision due today',
  sentence: 'The decision on SC-7 Refund is due on 1 March 2026.',
  path: '/pilots/SC-7',
  toldAt: '2026-03-01T06:00:00.000Z',
  readAt: null,
  byEmail: false,
};
const choice = (kind: string, label: string, more: object = {}) => ({
  kind,
  label,
  inApp: true,
  email: true,
  inAppPossible: true,
  ...more,
});

let stop: () => void = () => undefined;
afterEach(() => stop());

describe('News', () => {
  it('show what concerns whoever reads, and are marked as read one by one', async () => {
    const readNotices = vi.fn((_parent: unknown, _args: Args) => ({
      ...saved,
      unread: 0,
      notices: [{ ...notice, readAt: '2026-03-01T07:00:00.000Z' }],
    }));
    const page = renderPage('/news', {
      Query: { notices: { ...connection([notice]), unread: 1 } },
      Mutation: { readNotices },
    });
    stop = page.stop;
    const link = await screen.findByRole('link', { name: notice.sentence });
    expect(link.getAttribute('href')).toBe('/pilots/SC-7');
    expect(screen.getByText(/^1 notice not read yet\./)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await page.user.click(screen.getByRole('button', { name: /^Mark as read/ }));
    await screen.findByRole('button', { name: /^Mark as not read/ });
    expect(readNotices.mock.calls[0]?.[1].input).toMatchObject({ noticeIds: ['one'], read: true });
  });

  it('are a calm sentence when there are none', async () => {
    ({ stop } = renderPage('/news', { Query: { notices: { ...connection([]), unread: 0 } } }));
    expect(await screen.findByRole('heading', { name: 'Nothing concerns you yet' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Mark all as read' })).toBeNull();
  });
});

describe('Notifications', () => {
  it('are chosen kind by kind, and saved at once', async () => {
    const setNotificationChoice = vi.fn((_parent: unknown, { input }: Args) => ({
      ...saved,
      choice: choice('MENTION', 'You are mentioned', { inApp: input.inApp, email: input.email }),
    }));
    const page = renderPage('/settings/notifications', {
      Query: {
        notificationChoices: [
          choice('MENTION', 'You are mentioned'),
          choice('WEEKLY_DIGEST', 'Digest of the week', { inApp: false, inAppPossible: false }),
        ],
        digestSettings: { mailServer: false },
      },
      Mutation: { setNotificationChoice },
    });
    stop = page.stop;
    const box = await screen.findByRole('checkbox', { name: 'You are mentioned: by e-mail' });
    expect(screen.getByText(/There is no mail server here/)).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: 'Digest of the week: here' })).toBeNull();
    await page.user.click(box);
    await waitFor(() => expect(box).toHaveProperty('checked', false));
    expect(setNotificationChoice.mock.calls[0]?.[1].input).toMatchObject({
      kind: 'MENTION',
      inApp: true,
      email: false,
    });
    expect(await axeFindings()).toEqual([]);
  });
});
