import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPortfolio, aQueue } from './support/a-portfolio';
import { aSprint, someMilestones } from './support/a-road';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

const milestones = someMilestones().map((milestone) => ({
  ...milestone,
  program: { id: 'g1', name: 'Fair billing' },
}));
const answers = {
  portfolio: aPortfolio,
  decisionsDue: aQueue(),
  milestones: connection(milestones, { totalCount: 3 }),
  sprints: connection([aSprint()]),
};

/** jsdom's files cannot say their text themselves. */
const textOf = (blob: Blob | undefined) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob ?? new Blob());
  });

describe('The board page', () => {
  let stop: () => void = () => undefined;
  afterEach(() => {
    stop();
    vi.restoreAllMocks();
  });
  const open = (address = '/board', query: Readonly<Record<string, unknown>> = answers) => {
    const page = renderPage(address, { Query: query });
    stop = page.stop;
    return page;
  };
  const takeAway = async (user: ReturnType<typeof open>['user'], entry: RegExp) => {
    await user.click(await screen.findByRole('button', { name: 'Take away' }));
    await user.click(await screen.findByRole('menuitem', { name: entry }));
  };

  it('has every figure of the portfolio, nothing folded away, and says as of when', async () => {
    open();
    expect(await screen.findByRole('region', { name: 'What must be decided?' })).toBeTruthy();
    expect(await screen.findByRole('region', { name: 'What was decided last?' })).toBeTruthy();
    expect(screen.getByText('All pilots of the workspace.')).toBeTruthy();
    expect(screen.getByText(/^As of/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('is one press away from the portfolio, with the same filter', async () => {
    const { user, router } = open('/?mode=MODE_1');
    await user.click(await screen.findByRole('link', { name: 'Board page' }));
    await waitFor(() => expect(router.state.location.href).toBe('/board?mode=MODE_1'));
    expect(await screen.findByText('Only System: Mode 1.')).toBeTruthy();
  });

  it('gives what is shown as CSV, one section a figure, and as JSON', async () => {
    const made = vi.fn((_blob: Blob) => 'blob:x');
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: () => undefined });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = open();
    await screen.findByRole('slider', { name: /Do the sprints move the marathon/ });
    await takeAway(user, /CSV/);
    await waitFor(() => expect(made).toHaveBeenCalledTimes(1));
    const csv = await textOf(made.mock.calls[0]?.[0]);
    expect(csv).toMatch(/^\uFEFF?Board page\r\nWhat,Value\r\nWorkspace,/);
    for (const title of ['What must be decided?', 'How far are they?', 'Do the sprints move the marathon?'])
      expect(csv).toContain(`\r\n\r\n${title}\r\n`);
    await takeAway(user, /JSON/);
    await waitFor(() => expect(made).toHaveBeenCalledTimes(2));
    const json = JSON.parse(await textOf(made.mock.calls[1]?.[0]));
    expect(json.portfolio.asOf).toBe(aPortfolio.asOf);
    expect(json.milestones).toHaveLength(milestones.length);
  });

  it('shows the question that answers it, as a program may ask them', async () => {
    const { user } = open('/board?mode=MODE_1');
    await takeAway(user, /GraphQL/);
    const dialog = within(await screen.findByRole('dialog', { name: 'The query behind it' }));
    const text = dialog.getByLabelText<HTMLTextAreaElement>('Query').value;
    expect(text).toMatch(/^query PortfolioPage/);
    expect(text).not.toMatch(/__typename|@unmask/);
    expect(dialog.getByLabelText<HTMLTextAreaElement>('Variables').value).toContain('MODE_1');
  });

  it('keeps the sheets that follow in the address, and leaves one out again', async () => {
    const pilots = connection([{ id: 'p1', key: 'SC-101', name: 'Later billing' }]);
    const { user, router } = open('/board', { ...answers, pilots, pilot: null, vendor: null });
    await user.click(await screen.findByRole('button', { name: 'Append…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Append sheets' }));
    await user.click(await dialog.findByRole('combobox', { name: 'Proof card of' }));
    await user.click(await screen.findByRole('option', { name: 'SC-101 Later billing' }));
    await waitFor(() => expect(router.state.location.href).toBe('/board?proof=SC-101'));
    expect(await dialog.findByText('SC-101 Later billing follows.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Done' }));
    const sheet = within(await screen.findByRole('region', { name: 'Proof card: SC-101' }));
    expect(await sheet.findByRole('heading', { name: 'Not found' })).toBeTruthy();
    await user.click(sheet.getByRole('button', { name: 'Leave out: SC-101' }));
    await waitFor(() => expect(router.state.location.href).toBe('/board'));
  });

  it('says that it is loading, and what to do when it cannot be loaded', async () => {
    open('/board', { portfolio: never });
    expect(await screen.findByRole('heading', { level: 1, name: 'Board page' })).toBeTruthy();
    stop();
    open('/board', { portfolio: aFault('UNAVAILABLE') });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
