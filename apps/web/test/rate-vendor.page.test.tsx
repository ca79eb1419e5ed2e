import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aVendor, quillworks } from './support/a-vendor';
import { anEngagement, aRating } from './support/an-engagement';
import { axeFindings } from './support/axe';
import { aFault, never, renderPage } from './support/render-page';

const saved = { refusal: null, problems: [] };
const facts = { sentences: ['Promised to bear 46 % of a failure, bore 9 %.', 'No staff were named.'] };
const unrated = { own: null, others: [], count: 1, disagreement: false, disagreeOn: [] };
const mine = {
  ...aRating,
  id: 'r9',
  reason: 'Argued for weeks.',
  reply: null,
  by: { id: 'priya', name: 'Priya Rao' },
};
const rated = {
  own: mine,
  others: [aRating],
  count: 2,
  disagreement: true,
  disagreeOn: ['PAYS_WHEN_STOPPED'],
};
const due = [
  { engagement: anEngagement(), settledOn: '2026-07-04', daysWaiting: 140, second: false },
  {
    engagement: anEngagement({
      id: 'e2',
      vendor: quillworks,
      pilot: { ...anEngagement().pilot, id: 'x102', key: 'SC-102', name: 'Voice notes' },
    }),
    settledOn: '2026-08-01',
    daysWaiting: 112,
    second: true,
  },
];

describe('The queue of what is settled and unrated', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  const open = (ratingsDue: unknown, more: Record<string, object> = {}) => {
    const page = renderPage('/vendors/unrated', { Query: { ratingsDue }, ...more });
    stop = page.stop;
    return page;
  };

  it('shows the longest waiting first, with the way to rate each', async () => {
    open(() => due);
    expect(await screen.findByText('2 engagements settled, unrated.')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Rate Halyard AI in SC-101' });
    expect(link.getAttribute('href')).toBe('/vendors/v1/rate?engagement=e1');
    expect(screen.getByText('Second rater wanted')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('is calm when nothing waits, and only read by whoever may not rate', async () => {
    const nothing = open(() => []);
    expect(await screen.findByRole('heading', { name: 'Nothing waits for a rating' })).toBeTruthy();
    nothing.stop();
    nothing.unmount();
    open(() => due, { VendorPermissions: { rate: false } });
    expect(await screen.findByText('2 engagements settled, unrated.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Rate / })).toBeNull();
  });

  it('shows its bones, and says when it is broken', async () => {
    const waiting = open(never);
    expect(await screen.findByText('Loading…')).toBeTruthy();
    waiting.stop();
    waiting.unmount();
    open(() => {
      throw aFault('INTERNAL', 'req-5');
    });
    expect(await screen.findByText('Request req-5')).toBeTruthy();
  });
});

describe('Rating a vendor', () => {
  let stop: () => void = () => undefined;
  afterEach(() => {
    stop();
    localStorage.clear();
  });

  const open = (ratings: object, stubs: Record<string, object> = {}) => {
    let now = ratings;
    const answer = (id: string) => ({
      ...anEngagement({ id, vendor: aVendor() }),
      ratings: now,
      ratingFacts: facts,
    });
    const rateVendor = vi.fn((_parent: unknown, { input }: { input: { engagementId: string } }) => {
      now = rated;
      return { ...saved, engagement: answer(input.engagementId) };
    });
    const page = renderPage('/vendors/v1/rate?engagement=e1', {
      Query: {
        engagement: (_parent: unknown, { id }: { id: string }) => answer(id),
        ratingForm: () => aRating.form,
        ratingsDue: () => (now === rated ? due.slice(1) : due),
      },
      Mutation: { rateVendor },
      ...stubs,
    });
    stop = page.stop;
    return { ...page, rateVendor };
  };

  it('stands with the facts first, and keeps others’ ratings until one has given one’s own', async () => {
    open(unrated);
    expect(await screen.findByText('Promised to bear 46 % of a failure, bore 9 %.')).toBeTruthy();
    expect(screen.getByText('1 other rating is shown once you have given yours.')).toBeTruthy();
    expect(screen.queryByText('Billed from signature.')).toBeNull();
    expect(screen.getByRole('radio', { name: '4 All of it' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('is done by keyboard alone, and leads to the next that waits', async () => {
    const { user, rateVendor } = open(unrated);
    await screen.findByRole('form', { name: 'Your rating' });
    await user.keyboard('1nyArgued for weeks.{Enter}');
    await waitFor(() => expect(rateVendor).toHaveBeenCalledOnce());
    expect(rateVendor.mock.calls[0]?.[1].input).toMatchObject({
      engagementId: 'e1',
      formVersion: 1,
      answers: [
        { code: 'FEE_AT_RISK', level: 1 },
        { code: 'PAYS_WHEN_STOPPED', level: null },
      ],
      wouldUseAgain: true,
      reason: 'Argued for weeks.',
    });
    const next = await screen.findByRole('link', { name: 'Next: Quillworks in SC-102' });
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(screen.getByText('Billed from signature.')).toBeTruthy();
    const apart = screen.getByText(/^The raters are far apart/);
    expect(within(apart.parentElement ?? apart).getByText('Who paid when we stopped?')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('says what is missing, and keeps the draft', async () => {
    const first = open(unrated);
    await screen.findByRole('form', { name: 'Your rating' });
    await first.user.keyboard('3{Control>}{Enter}{/Control}');
    expect(screen.getByText('Choose an answer, or “no evidence”.')).toBeTruthy();
    expect(screen.getByText('Give the reason in one line.')).toBeTruthy();
    expect(first.rateVendor).not.toHaveBeenCalled();
    await waitFor(() => expect(localStorage.length).toBeGreaterThan(0));
    first.stop();
    first.unmount();
    open(unrated);
    expect(await screen.findByText('Your draft is back.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '3 Much' }).checked).toBe(true);
  });

  it('asks the vendor by a link that is shown once', async () => {
    const openReplyLink = vi.fn((..._args: unknown[]) => ({
      ...saved,
      link: 'https://scrimmage.example/reply#abc',
      rating: { ...mine, replyLinkUntil: '2026-12-05T09:00:00.000Z' },
    }));
    const { user } = open(rated, { Mutation: { openReplyLink } });
    await user.click(await screen.findByRole('button', { name: 'Ask the vendor…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText('The link works for'), '30');
    await user.click(dialog.getByRole('button', { name: 'Make the link' }));
    const link = within(await screen.findByRole('dialog', { name: 'The link for Halyard AI' }));
    expect(link.getByLabelText<HTMLInputElement>('Link').value).toBe('https://scrimmage.example/reply#abc');
    const [, { input }] = openReplyLink.mock.calls[0] as [unknown, { input: object }];
    expect(input).toMatchObject({ ratingId: 'r9', days: 30 });
    expect(await axeFindings()).toEqual([]);
  });

  it('is not open to others, and says when there is nothing to rate', async () => {
    const denied = open(unrated, { VendorPermissions: { rate: false } });
    expect(await screen.findByText('Procurement and administrators rate vendors.')).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
    denied.stop();
    denied.unmount();
    const gone = renderPage('/vendors/v1/rate', { Query: { engagement: () => null } });
    stop = gone.stop;
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeTruthy();
  });
});
