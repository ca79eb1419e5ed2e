import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPilot } from './support/a-pilot';
import { anEngagement, aPromise } from './support/a-vendors-part';
import { axeFindings } from './support/axe';
import { connection, renderPage } from './support/render-page';

type Input = Readonly<Record<string, unknown>>;

const fine = { refusal: null, problems: [] };

// What travels when it is opened is there before anybody waits for it.
beforeAll(async () => {
  await Promise.all([
    import('../src/pages/pilot/pilot-page'),
    import('../src/pages/pilot/terms/terms-tab'),
    import('../src/ui/overlay/combobox-parts'),
  ]);
}, 120_000);

describe('Engaging a vendor', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());

  const open = (known: readonly object[], add: (input: Input) => object = () => fine) => {
    const sent: Input[] = [];
    const vendorText = 'Halyard AI: paid per call avoided';
    const pilot = aPilot({ comments: connection([]), engagements: [], vendorText });
    const page = renderPage('/pilots/SC-101?tab=terms', {
      Query: { pilot, vendors: connection(known) },
      Mutation: {
        addVendor: (_parent: unknown, { input }: { input: Input }) => {
          sent.push(input);
          return { vendor: null, similar: [], ...fine, ...add(input) };
        },
        engageVendor: (_parent: unknown, { input }: { input: Input }) => {
          sent.push(input);
          return { ...fine, pilot: { ...pilot, engagements: [anEngagement()] } };
        },
      },
    });
    stop = page.stop;
    return { ...page, sent };
  };
  const begin = async ({ user }: ReturnType<typeof open>) => {
    await user.click(await screen.findByRole('button', { name: 'Engage a vendor' }, { timeout: 15_000 }));
    const form = within(screen.getByRole('form', { name: 'Engage a vendor' }));
    // Until its list can open, the field is a plain one that takes the cursor, and hands it on.
    await form.findByRole('combobox');
    return form;
  };

  it('offers the name the charter gives first, found or to be added', async () => {
    const page = open([{ __typename: 'Vendor', id: 'v1', name: 'Halyard AI Ltd' }]);
    const form = await begin(page);
    expect(await form.findByText('The charter says: “Halyard AI: paid per call avoided”')).toBeTruthy();
    await page.user.click(await form.findByRole('button', { name: 'Halyard AI Ltd' }));
    await page.user.type(form.getByLabelText(/^What it does here/), 'Finds refunds');
    await page.user.click(form.getByRole('button', { name: 'Engage' }));
    expect(await screen.findByRole('heading', { name: 'Halyard' })).toBeTruthy();
    expect(page.sent).toMatchObject([{ pilotId: 'x101', vendorId: 'v1', scope: 'Finds refunds' }]);
  });

  it('shows the vendors whose names fall together, and takes one of them or adds it all the same', async () => {
    const similar = [{ __typename: 'Vendor', id: 'v7', name: 'HALYARD A.I. GmbH' }];
    const refusal = { code: 'SIMILAR_VENDOR', sentence: 'A vendor of such a name is there.', facts: [] };
    const vendor = { __typename: 'Vendor', id: 'v8', name: 'Halyard AI' };
    const page = open([], ({ despiteSimilar }) => (despiteSimilar ? { vendor } : { similar, refusal }));
    const { user, sent } = page;
    const form = await begin(page);
    await user.click(await form.findByRole('button', { name: 'Add “Halyard AI”' }));
    const box = within(form.getByRole('group', { name: 'New vendor' }));
    expect(box.getByLabelText<HTMLInputElement>('Name').value).toBe('Halyard AI');
    await user.keyboard('{Enter}');
    expect(await box.findByText('A vendor of such a name is there.')).toBeTruthy();
    expect(box.getByRole('button', { name: 'Use HALYARD A.I. GmbH' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(box.getByRole('button', { name: 'Add it all the same' }));
    await user.click(await form.findByRole('button', { name: 'Engage' }));
    await waitFor(() => expect(sent).toHaveLength(3));
    expect(sent).toMatchObject([
      { name: 'Halyard AI', despiteSimilar: false },
      { name: 'Halyard AI', despiteSimilar: true },
      { vendorId: 'v8', scope: null },
    ]);
  });

  it('asks for the vendor when none is chosen, and lets go without a trace', async () => {
    const page = open([]);
    const form = await begin(page);
    await page.user.click(form.getByRole('button', { name: 'Engage' }));
    expect(await form.findByText('Choose the vendor.')).toBeTruthy();
    await page.user.click(form.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('heading', { name: 'No vendor is engaged' })).toBeTruthy();
    expect(page.sent).toEqual([]);
  });
});

describe('Promises', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());

  const open = () => {
    const sent: Input[] = [];
    const answer = (promise: object) => ({
      ...fine,
      promise,
      engagement: anEngagement({ promises: [promise] }),
    });
    const page = renderPage('/pilots/SC-101?tab=terms', {
      Query: { pilot: aPilot({ comments: connection([]), engagements: [anEngagement()] }) },
      Mutation: {
        addPromise: (_parent: unknown, { input }: { input: Input }) => {
          sent.push(input);
          return answer(aPromise({ id: 'pr9', text: input.text }));
        },
        settlePromise: (_parent: unknown, { input }: { input: Input }) => {
          sent.push(input);
          return answer(aPromise({ ...input, version: Number(input.version) + 1 }));
        },
      },
    });
    stop = page.stop;
    return { ...page, sent };
  };
  const part = async () =>
    within(await screen.findByRole('region', { name: 'Promises' }, { timeout: 15_000 }));

  it('are written down with who said them and where', async () => {
    const { user, sent } = open();
    const promises = await part();
    await user.click(promises.getByRole('button', { name: 'Write a promise down' }));
    await user.click(promises.getByRole('button', { name: 'Write it down' }));
    expect(await promises.findByText('Write the promise in one sentence.')).toBeTruthy();
    expect(promises.getByText('Say who said it.')).toBeTruthy();
    await user.type(promises.getByLabelText('What was promised'), 'Free until go-live');
    await user.type(promises.getByLabelText('Who said it'), 'Mara Lind');
    await user.type(promises.getByLabelText('Where'), 'the kick-off');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await promises.findByText('“Free until go-live”')).toBeTruthy();
    const said = { text: 'Free until go-live', saidBy: 'Mara Lind', saidWhere: 'the kick-off' };
    expect(sent).toMatchObject([{ engagementId: 'e1', ...said, saidOn: null, dueOn: null }]);
  });

  it('are settled with what shows it, which can be taken back', async () => {
    const { user, sent } = open();
    const promises = await part();
    await user.click(promises.getByRole('button', { name: /^Broken:/ }));
    await user.click(promises.getByRole('button', { name: 'Call it broken' }));
    expect(await promises.findByText('Say what shows it: a date, a figure, a page.')).toBeTruthy();
    expect(sent).toEqual([]);
    await user.type(promises.getByLabelText('What shows it?'), '11 % in week eight');
    await user.click(promises.getByRole('button', { name: 'Call it broken' }));
    expect(await promises.findByText('11 % in week eight')).toBeTruthy();
    expect(promises.getByText('Broken')).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toMatchObject([
      { promiseId: 'pr1', version: 1, state: 'BROKEN', evidence: '11 % in week eight' },
      { promiseId: 'pr1', version: 2, state: 'OPEN' },
    ]);
    expect(await promises.findByRole('button', { name: /^Kept:/ })).toBeTruthy();
  });

  it('need nothing to show for it when nobody can tell', async () => {
    const { user, sent } = open();
    const promises = await part();
    await user.click(promises.getByRole('button', { name: /^Not checkable:/ }));
    await user.click(promises.getByRole('button', { name: 'Call it not checkable' }));
    await waitFor(() => expect(sent).toMatchObject([{ state: 'NOT_CHECKABLE', evidence: null }]));
  });
});
