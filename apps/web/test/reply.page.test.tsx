import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { session } from '../src/platform/session';
import { aRating } from './support/an-engagement';
import { axeFindings } from './support/axe';
import { aFault, never, renderPage } from './support/render-page';

const toAnswer = {
  workspace: 'Northwind Care',
  vendor: 'Halyard AI',
  pilot: 'Proactive refund',
  form: aRating.form,
  answers: aRating.answers,
  reason: 'Billed from signature.',
  wouldUseAgain: false,
  ratedAt: '2026-08-01T09:00:00.000Z',
  until: '2026-12-05T09:00:00.000Z',
};

describe('The reply to a rating', () => {
  let stop: () => void = () => undefined;
  afterEach(() => {
    stop();
    localStorage.clear();
  });

  const open = (ratingToAnswer: unknown = () => toAnswer, Mutation: Record<string, unknown> = {}) => {
    const page = renderPage('/reply#secret-token', { Query: { ratingToAnswer }, Mutation });
    // Whoever holds the link has no account.
    session.set('unknown');
    stop = page.stop;
    return page;
  };

  it('shows the rating to whoever holds the link, and nothing else of the product', async () => {
    const asked = vi.fn((..._args: unknown[]) => toAnswer);
    open(asked);
    expect(await screen.findByRole('heading', { name: 'Your reply to a rating', level: 1 })).toBeTruthy();
    expect((asked.mock.calls[0] as unknown[])[1]).toEqual({ token: 'secret-token' });
    expect(screen.getByText(/^Northwind Care rated the part of Halyard AI/)).toBeTruthy();
    expect(screen.getByText('Billed from signature.')).toBeTruthy();
    expect(screen.getByText('1 of 4: A little')).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('is sent once, and shows what was sent', async () => {
    const reply = {
      text: 'The first invoice was a mistake.',
      name: 'Ada Obi',
      at: '2026-11-21T19:00:00.000Z',
    };
    const replyToRating = vi.fn((..._args: unknown[]) => ({ refusal: null, problems: [], reply }));
    const { user } = open(undefined, { replyToRating });
    const form = within(await screen.findByRole('form', { name: 'Your reply' }));
    await user.click(form.getByRole('button', { name: 'Send the reply' }));
    expect(form.getByText('Write what you say to it.')).toBeTruthy();
    expect(form.getByText('Say who answers.')).toBeTruthy();
    expect(replyToRating).not.toHaveBeenCalled();
    await user.type(form.getByLabelText('What you say to it'), reply.text);
    await user.type(form.getByLabelText('Your name'), 'Ada Obi{Enter}');
    expect(await screen.findByRole('heading', { name: 'Your reply is sent', level: 1 })).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'What you sent' })).getByText(reply.text)).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
    const [, { input }] = replyToRating.mock.calls[0] as [unknown, { input: object }];
    expect(input).toMatchObject({ token: 'secret-token', text: reply.text, name: 'Ada Obi' });
    expect(await axeFindings()).toEqual([]);
  });

  it('keeps what is typed when the link is closed meanwhile', async () => {
    const refusal = { code: 'REPLY_LINK_OVER', sentence: 'This link was used already.', facts: [] };
    const { user } = open(undefined, { replyToRating: () => ({ refusal, problems: [], reply: null }) });
    const form = within(await screen.findByRole('form'));
    await user.type(form.getByLabelText('What you say to it'), 'A mistake.');
    await user.type(form.getByLabelText('Your name'), 'Ada{Enter}');
    expect(await form.findByText(refusal.sentence)).toBeTruthy();
    expect(form.getByLabelText<HTMLTextAreaElement>('What you say to it').value).toBe('A mistake.');
  });

  it('is one calm page when the link is used, late or unknown', async () => {
    open(() => null);
    expect(await screen.findByRole('heading', { name: 'This link is closed', level: 1 })).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('shows its bones, and says when it is broken', async () => {
    const waiting = open(never);
    expect(await screen.findByText('Loading…')).toBeTruthy();
    waiting.stop();
    waiting.unmount();
    open(() => {
      throw aFault('INTERNAL', 'req-3');
    });
    await waitFor(() => expect(screen.getByText('Request req-3')).toBeTruthy());
  });
});
