import { padsCriteria } from '@scrimmage/domain/pads';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anApartProfile, aPadsProfile, aPadsRating, ratingIds } from './support/a-pads-profile';
import { aPilot } from './support/a-pilot';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

interface Sent {
  readonly levels: readonly { readonly criterion: string; readonly level: number | null }[];
  readonly reconciles: { readonly sentence: string; readonly ratings: readonly string[] } | null;
}

describe('The pads tab', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());

  const open = (changes: object, refusal: object | null = null) => {
    const sent: Sent[] = [];
    const pilot = aPilot({ comments: connection([]), padsHistory: [], pads: null, ...changes });
    const page = renderPage('/pilots/SC-101?tab=pads', {
      Query: { pilot },
      Mutation: {
        ratePads: (_parent: unknown, { input }: { input: Sent }) => {
          sent.push(input);
          const rated = { ...pilot, pads: aPadsProfile(), padsHistory: [aPadsRating(2)] };
          return { refusal, problems: [], pilot: refusal ? pilot : rated };
        },
      },
    });
    stop = page.stop;
    return { ...page, sent };
  };
  const tab = async () => within(await screen.findByRole('region', { name: 'Pads profile' }));
  const choose = (name: string, level: number) =>
    within(screen.getByRole('group', { name: new RegExp(`^${name}`) })).getByRole('radio', {
      name: new RegExp(`^${level} `),
    });

  it('says that nobody has rated the pilot, and offers to', async () => {
    open({});
    expect(await (await tab()).findByRole('heading', { name: 'Not rated yet' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Rate it' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('shows band, score, the next rep, and what each level rests on', async () => {
    const artefact = { title: 'Run book', url: 'https://example.org/run-book' };
    open({
      pads: aPadsProfile({
        REAL_STAFF: { claimed: 4, counted: 2 },
        CONTROLS: { claimed: 3, counted: 3, artefact, note: 'Signed in June.' },
        VOLUME: { claimed: null, counted: null },
      }),
      padsHistory: [aPadsRating(2)],
    });
    const pads = await tab();
    expect(await pads.findByRole('heading', { name: 'Shells 46 of 100' })).toBeTruthy();
    expect(
      pads.getByText(
        'raise Real customers from 2 to 3 and attach an artefact and attach an artefact to Real staff.',
      ),
    ).toBeTruthy();
    expect(pads.getByText(/4 is claimed; it counts as 2 until an artefact shows it/)).toBeTruthy();
    expect(pads.getByText('Does not apply.')).toBeTruthy();
    expect(pads.getByText('Signed in June.')).toBeTruthy();
    const link = pads.getByRole('link', { name: /Run book/ });
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([artefact.url, 'noreferrer']);
    expect(await axeFindings()).toEqual([]);
  });

  it('tells every rating with what it changed', async () => {
    const later = aPadsRating(3, { id: 'late', ratedAt: '2026-11-21T10:00:00.000Z' });
    open({ pads: aPadsProfile(), padsHistory: [later, aPadsRating(2)] });
    const ratings = within(
      (await (await tab()).findByRole('heading', { name: 'Ratings' })).closest('section') as HTMLElement,
    );
    expect(ratings.getAllByRole('listitem')).toHaveLength(2);
    expect(ratings.getByText(/^Real customers from 2 to 3 · Real data from 2 to 3/)).toBeTruthy();
  });

  it('is rated by the keys 0 to 4 alone, and says at once what it comes to', async () => {
    const { user, sent } = open({});
    await user.click(await screen.findByRole('button', { name: 'Rate it' }));
    expect(await screen.findByText('0 of 10 rated. The band comes with the last one.')).toBeTruthy();
    choose('Real customers', 0).focus();
    for (const criterion of padsCriteria) {
      const group = document.activeElement?.closest('fieldset');
      expect(group, criterion).toBeTruthy();
      await user.keyboard('2');
      await user.tab();
      while (document.activeElement?.closest('fieldset') === group) await user.tab();
    }
    const summary = within(screen.getByRole('status', { name: 'What this comes to' }));
    expect(summary.getByText('Shells')).toBeTruthy();
    expect(summary.getByText('50 of 100')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('heading', { name: 'Shells 46 of 100' })).toBeTruthy();
    expect(sent[0]?.levels.map(({ level }) => level)).toEqual(Array(10).fill(2));
    expect(sent[0]?.reconciles).toBeNull();
  });

  it('asks for an artefact above 2, names what is missing beside its field, and sends nothing until then', async () => {
    const { user, sent } = open({ pads: aPadsProfile(), padsHistory: [aPadsRating(2)] });
    await user.click(await screen.findByRole('button', { name: 'Rate again' }));
    await user.click(choose('Real data', 4));
    const row = within(screen.getByRole('group', { name: /^Real data/ }));
    expect(row.queryByText('Counts as 2 until an artefact shows it.')).toBeNull();
    await user.clear(row.getByLabelText('Its address'));
    expect(row.getByText('Counts as 2 until an artefact shows it.')).toBeTruthy();
    await user.type(row.getByLabelText('Its address'), 'run book');
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    expect(await row.findByText(/^Give the address of a page/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(row.getByLabelText('Its address')));
    expect(sent).toEqual([]);
  });

  it('says which criteria are without a level, and goes to the first', async () => {
    const { user, sent } = open({});
    await user.click(await screen.findByRole('button', { name: 'Rate it' }));
    await user.click(choose('Real customers', 1));
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    expect(await screen.findAllByText('Choose a level.')).toHaveLength(9);
    await waitFor(() => expect(document.activeElement).toBe(choose('Real data', 0)));
    expect(sent).toEqual([]);
  });

  it('keeps a half-done rating until it is sent or given up', async () => {
    const { user } = open({});
    await user.click(await screen.findByRole('button', { name: 'Rate it' }));
    await user.click(choose('Real staff', 3));
    await waitFor(() => expect(localStorage.length).toBeGreaterThan(0));
    stop();
    document.body.replaceChildren();
    const again = open({});
    await again.user.click(await screen.findByRole('button', { name: 'Go on with your rating' }));
    expect(screen.getByText('Your draft is back.')).toBeTruthy();
    expect((choose('Real staff', 3) as HTMLInputElement).checked).toBe(true);
    await again.user.click(screen.getByRole('button', { name: 'Give up' }));
    expect(await screen.findByRole('button', { name: 'Rate it' })).toBeTruthy();
  });

  it('settles what two raters see differently, side by side, with a sentence', async () => {
    const { user, sent } = open({ pads: anApartProfile(), padsHistory: [aPadsRating(2)] });
    expect(await screen.findByText(/Priya Rao and Marcus Webb see Real staff differently/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Settle it…' }));
    const row = within(await screen.findByRole('group', { name: /^Real staff/ }));
    expect(row.getByText('Priya Rao: 4')).toBeTruthy();
    expect(row.getByText('Marcus Webb: 0')).toBeTruthy();
    await user.click(choose('Real staff', 3));
    await user.click(screen.getByRole('button', { name: /^Settle/ }));
    expect(await screen.findByText('How you settled it is needed.')).toBeTruthy();
    await user.type(screen.getByLabelText('How you settled it'), 'We looked at the rota together.');
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Settle/ }));
    await waitFor(() =>
      expect(sent[0]?.reconciles).toEqual({
        sentence: 'We looked at the rota together.',
        ratings: ratingIds,
      }),
    );
    expect(sent[0]?.levels[2]).toMatchObject({ criterion: 'REAL_STAFF', level: 3 });
  });

  it('says when somebody rated meanwhile, and keeps what was chosen', async () => {
    const sentence = 'Somebody rated this pilot meanwhile.';
    const { user } = open({ pads: anApartProfile() }, { code: 'RATED_MEANWHILE', sentence, facts: [] });
    await user.click(await screen.findByRole('button', { name: 'Settle it…' }));
    await user.click(choose('Real staff', 3));
    await user.type(screen.getByLabelText('How you settled it'), 'Together.');
    await user.click(screen.getByRole('button', { name: /^Settle/ }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect((choose('Real staff', 3) as HTMLInputElement).checked).toBe(true);
  });

  it('only shows the profile to those who may not rate, and says who may settle it', async () => {
    const viewerCan = { ...aPilot().viewerCan, ratePads: false, reconcilePads: false };
    open({ pads: anApartProfile(), viewerCan });
    expect(await screen.findByText(/the pilot’s lead or an administrator can settle it/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Rate|Settle/ })).toBeNull();
  });

  it('shows its bones while the answer is on its way', async () => {
    let asked = 0;
    const page = renderPage('/pilots/SC-101?tab=pads', {
      Query: { pilot: () => (asked++ === 0 ? aPilot({ comments: connection([]) }) : never()) },
    });
    stop = page.stop;
    expect(await (await tab()).findByText('Loading…')).toBeTruthy();
  });

  it('names the request when it is broken, and loads when asked again', async () => {
    let broken = true;
    const page = renderPage('/pilots/SC-101?tab=pads', {
      Query: { pilot: aPilot({ comments: connection([]) }) },
      Pilot: {
        padsHistory: () => {
          if (broken) throw aFault('INTERNAL', 'req-9');
          return [];
        },
      },
    });
    stop = page.stop;
    expect(await screen.findByText('Request req-9')).toBeTruthy();
    broken = false;
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Not rated yet' })).toBeTruthy();
  });
});
