import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPilot } from './support/a-pilot';
import { aSheet } from './support/a-terms';
import { anEngagement, aPromise, aVersion } from './support/a-vendors-part';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

// What travels when it is opened is there before anybody waits for it.
beforeAll(async () => {
  await Promise.all([import('../src/pages/pilot/pilot-page'), import('../src/pages/pilot/terms/terms-tab')]);
}, 120_000);

describe('The terms tab', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());

  const open = (
    engagements: readonly object[],
    changes: object = {},
    address = '/pilots/SC-101?tab=terms',
  ) => {
    const pilot = aPilot({ comments: connection([]), engagements, ...changes });
    const page = renderPage(address, { Query: { pilot } });
    stop = page.stop;
    return page;
  };
  const tab = async () => within(await screen.findByRole('region', { name: 'Terms' }, { timeout: 15_000 }));
  const figure = (part: ReturnType<typeof within>, label: string) =>
    part.getAllByText(label)[0]?.parentElement?.querySelector('dd')?.textContent;

  it('says that no vendor is engaged, and offers to', async () => {
    open([]);
    const terms = await tab();
    expect(await terms.findByRole('heading', { name: 'No vendor is engaged' })).toBeTruthy();
    expect(terms.getByText(/The charter says: “Halyard AI”/)).toBeTruthy();
    expect(terms.getByRole('button', { name: 'Engage a vendor' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('shows what was agreed: the sentence, who carries the risk, its figures, curves and every term', async () => {
    const { user } = open([anEngagement()]);
    const terms = await tab();
    expect(
      await terms.findByText(
        /^You owe nothing until value is proven; if you stop on .* you lose at most €42,000 and the vendor €112,000\.$/,
      ),
    ).toBeTruthy();
    expect(terms.getByText('Halyard carries 68 % of what a failure costs.')).toBeTruthy();
    expect(terms.getByText('Risk-sharer')).toBeTruthy();
    expect(terms.getByText('Robust')).toBeTruthy();
    expect(figure(terms, 'The most you can lose')).toBe('€114,000, on day 360');
    expect(figure(terms, 'Depends on value')).toBe('100\u00a0% of the fees');
    expect(figure(terms, 'A success has paid by')).toBe('day 143');
    expect(figure(terms, 'At the end, without value')).toBe('you lose €114,000, Halyard loses €202,000');
    expect(terms.getByText('Stopping today costs you €42,000 and Halyard €112,000.')).toBeTruthy();
    expect(terms.getByText(/Recorded by Noor Haddad/)).toBeTruthy();
    await user.click(terms.getByText('Every term in words'));
    expect(figure(terms, 'Integration')).toBe('€60,000, you pay 30\u00a0%');
    expect(figure(terms, 'Notice')).toBe('30 days“Either side may end it with thirty days’ notice.”');
    expect(await axeFindings()).toEqual([]);
  });

  it.each([
    ['A', '68 %', 'Risk-sharer', 'Robust', '€114,000, on day 360'],
    ['B', '47 %', 'Risk-sharer', 'Not robust', '€195,733'],
    ['C', '14 %', 'Partial', 'Not robust', '€230,000'],
    ['D', '0 %', 'Risk-shirker', 'Robust', '€455,733'],
    ['E', '0 %', 'Risk-shirker', 'Robust', '€435,733'],
  ] as const)('judges contract %s as the published figures do', async (name, share, judged, robust, most) => {
    const version = aVersion({ sheet: aSheet(name) });
    open([anEngagement({ terms: version, allTerms: [version] })]);
    const terms = await tab();
    expect(await terms.findByText(`Halyard carries ${share} of what a failure costs.`)).toBeTruthy();
    expect(terms.getByText(judged)).toBeTruthy();
    expect(terms.getByText(robust)).toBeTruthy();
    expect(figure(terms, 'The most you can lose')).toContain(most);
  });

  it('draws both sides for the scenario the address names, and keeps the choice there', async () => {
    const { user, router } = open([anEngagement()], {}, '/pilots/SC-101?tab=terms&scenario=SUCCESS');
    const terms = await tab();
    const drawn = await terms.findByRole('figure', { name: 'What stopping costs, day by day' });
    expect(within(drawn).getByText(/all of the value/)).toBeTruthy();
    expect(within(drawn).getByText('You lose')).toBeTruthy();
    expect(within(drawn).getByText('Halyard loses')).toBeTruthy();
    await user.selectOptions(terms.getByRole('combobox', { name: 'Suppose' }), 'PARTIAL');
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({ scenario: 'PARTIAL', tab: 'terms' }),
    );
    await user.selectOptions(terms.getByRole('combobox', { name: 'Suppose' }), 'FAIL_LATE');
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty('scenario'));
    expect(within(drawn).getByText(/Stopping costs you most on .*: €114,000/)).toBeTruthy();
  });

  it('is read by everybody and changed by procurement: a lead finds no button but the promise', async () => {
    const viewerCan = { edit: false, recordTerms: false, addPromise: true, keepLedger: false };
    const proposed = aVersion({ id: 't2', version: 2, state: 'PROPOSED' });
    open([anEngagement({ viewerCan, allTerms: [proposed, aVersion()] })]);
    const terms = await tab();
    expect(await terms.findByText('Halyard carries 68 % of what a failure costs.')).toBeTruthy();
    const names = terms.getAllByRole('button').map((button) => button.textContent);
    expect(names.filter((name) => /What if|signed|Edit|Kept|Take out/.test(name ?? ''))).toEqual([]);
    expect(terms.queryByRole('button', { name: 'Edit scope' })).toBeNull();
    expect(terms.queryByRole('button', { name: /^Kept/ })).toBeNull();
    expect(terms.getByRole('button', { name: 'Compare version 2' })).toBeTruthy();
    expect(terms.getByRole('button', { name: 'Write a promise down' })).toBeTruthy();
    expect(terms.getByText('Finds who is owed a refund')).toBeTruthy();
  });

  it('says who records terms when none are there and somebody may not', async () => {
    const viewerCan = { edit: false, recordTerms: false, addPromise: false, keepLedger: false };
    open([anEngagement({ viewerCan, terms: null, allTerms: [], stopToday: null, promises: [] })]);
    const terms = await tab();
    expect(await terms.findByRole('heading', { name: 'No terms are recorded' })).toBeTruthy();
    expect(terms.getByText(/^Procurement records what is agreed/)).toBeTruthy();
    expect(terms.queryByRole('button', { name: 'Enter the terms' })).toBeNull();
    expect(terms.getByText('Nothing Halyard said is written down yet.')).toBeTruthy();
  });

  it('shows its bones while the answer is on its way', async () => {
    let asked = 0;
    const page = renderPage('/pilots/SC-101?tab=terms', {
      Query: { pilot: () => (asked++ === 0 ? aPilot({ comments: connection([]) }) : never()) },
    });
    stop = page.stop;
    expect(await (await tab()).findByText('Loading…')).toBeTruthy();
  });

  it('names the request when it is broken, and loads when asked again', async () => {
    let broken = true;
    const page = renderPage('/pilots/SC-101?tab=terms', {
      Query: {
        pilot: aPilot({ comments: connection([]), engagements: [anEngagement({ promises: undefined })] }),
      },
      Engagement: {
        promises: () => {
          if (broken) throw aFault('INTERNAL', 'req-9');
          return [];
        },
      },
    });
    stop = page.stop;
    expect(await screen.findByText('Request req-9')).toBeTruthy();
    broken = false;
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Nothing Halyard said is written down yet.')).toBeTruthy();
  });

  it('edits what was claimed where it stands, and takes it back', async () => {
    const sent: { version: number; changes: object }[] = [];
    const page = renderPage('/pilots/SC-101?tab=terms', {
      Query: { pilot: aPilot({ comments: connection([]), engagements: [anEngagement()] }) },
      Mutation: {
        editEngagement: (_parent: unknown, { input }: { input: { version: number; changes: object } }) => {
          sent.push(input);
          const engagement = anEngagement({ version: input.version + 1, ...input.changes });
          return { refusal: null, problems: [], conflicts: [], engagement };
        },
      },
    });
    stop = page.stop;
    const { user } = page;
    const terms = await tab();
    await user.click(await terms.findByRole('button', { name: 'Edit claimed share' }));
    await user.clear(terms.getByRole('textbox', { name: 'Claimed share' }));
    await user.keyboard('120{Enter}');
    expect(await terms.findByText('Write per cent from 0 to 100, such as 50.')).toBeTruthy();
    await user.clear(terms.getByRole('textbox', { name: 'Claimed share' }));
    await user.keyboard('62.5 %{Enter}');
    expect(await terms.findByText('63 %')).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toMatchObject([
      { version: 4, changes: { claimedShare: 0.625 } },
      { version: 5, changes: { claimedShare: 0.7 } },
    ]);
  });

  it('takes a vendor out only after saying what goes with it, and shows why not', async () => {
    const page = renderPage('/pilots/SC-101?tab=terms', {
      Query: {
        pilot: aPilot({
          comments: connection([]),
          engagements: [anEngagement({ terms: null, allTerms: [], stopToday: null })],
        }),
      },
      Mutation: {
        removeEngagement: {
          refusal: { code: 'ENGAGEMENT_IN_USE', sentence: 'Something was billed already.', facts: [] },
          problems: [],
          pilot: null,
        },
      },
    });
    stop = page.stop;
    const terms = await tab();
    await page.user.click(await terms.findByRole('button', { name: 'Take out…' }));
    expect(terms.getByText(/What was promised and proposed here goes with it/)).toBeTruthy();
    await page.user.click(terms.getByRole('button', { name: 'Take it out' }));
    expect(await terms.findByText('Something was billed already.')).toBeTruthy();
  });

  it('shows promises with who said them, and that one is past its day', async () => {
    open([
      anEngagement({
        promises: [
          aPromise(),
          aPromise({
            id: 'pr2',
            text: 'Free until go-live',
            state: 'KEPT',
            evidence: 'No invoice before 7 Sep.',
            settledBy: { id: 'noor', name: 'Noor Haddad' },
          }),
        ],
      }),
    ]);
    const terms = await tab();
    const promises = within(await terms.findByRole('region', { name: 'Promises' }));
    expect(promises.getByRole('heading', { name: 'Promises (2)' })).toBeTruthy();
    expect(promises.getAllByText(/^Mara Lind, their proposal, page 4, Sep 1/)).toHaveLength(2);
    expect(promises.getAllByText(/due .*, past/)).toHaveLength(1);
    expect(promises.getByText('No invoice before 7 Sep.')).toBeTruthy();
  });
});
