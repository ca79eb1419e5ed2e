import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

const tom = { id: 'tom', name: 'Tom Vik', email: 'tom@example.org' };
const aProgram = {
  id: 'p1',
  name: 'Faster answers',
  purpose: 'Customers get an answer on the day they ask.',
  owner: tom,
  version: 3,
  pilots: connection([], { totalCount: 12 }),
};
const aSystem = { id: 's1', name: 'Ledger', mode: null, layer: null, owner: null, version: 1 };
const another = { ...aSystem, id: 's2', name: 'Contact centre' };
const saved = { refusal: null, problems: [] };

/** The lists of the settings that everybody may see, with their query and their first words. */
const lists = [
  {
    path: 'programs',
    title: 'Programs',
    field: 'programs',
    empty: 'No programs yet',
    none: 'No program is called that',
  },
  { path: 'systems', title: 'Systems', field: 'systems', empty: 'No systems yet', none: 'No system fits' },
  { path: 'units', title: 'Units', field: 'units', empty: 'No units yet', none: 'No unit is called that' },
  {
    path: 'metrics',
    title: 'Metrics',
    field: 'metrics',
    empty: 'No metrics yet',
    none: 'No metric is called that',
  },
  { path: 'members', title: 'Members', field: 'members', empty: 'No member fits', none: 'No member fits' },
] as const;

describe.each(lists)('The settings list $title', ({ path, title, field, empty, none }) => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  it('shows its bones while the answer is on its way', async () => {
    ({ stop } = renderPage(`/settings/${path}`, { Query: { [field]: never } }));
    expect(await screen.findByText('Loading…')).toBeTruthy();
    expect(screen.getByRole('heading', { name: title, level: 1 })).toBeTruthy();
  });

  it('says when there is nothing, and when nothing fits', async () => {
    const page = renderPage(`/settings/${path}`, { Query: { [field]: connection([]) } });
    stop = page.stop;
    expect(await screen.findByRole('heading', { name: empty })).toBeTruthy();
    await page.user.type(screen.getByRole('searchbox'), 'zebra');
    await waitFor(() => expect(page.router.state.location.search).toEqual({ q: 'zebra' }));
    expect(await screen.findByRole('heading', { name: none })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('names the request when it is broken, and loads when asked again', async () => {
    let broken = true;
    const answer = () => {
      if (broken) throw aFault('INTERNAL', 'req-9');
      return connection([]);
    };
    const page = renderPage(`/settings/${path}`, { Query: { [field]: answer } });
    stop = page.stop;
    expect(await screen.findByText('Request req-9')).toBeTruthy();
    broken = false;
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: empty })).toBeTruthy();
  });

  it('offers nothing to add to a role that may not', async () => {
    const may = { addProgram: false, addSystem: false, addUnit: false, addMetric: false, addMember: false };
    ({ stop } = renderPage(`/settings/${path}`, {
      Query: { [field]: connection([]) },
      ViewerPermissions: may,
    }));
    await screen.findByRole('heading', { name: empty });
    expect(within(screen.getByRole('main')).queryByRole('button', { name: /^New / })).toBeNull();
  });
});

describe('Programs', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  it('open their pilots, and count them', async () => {
    const page = renderPage('/settings/programs', { Query: { programs: connection([aProgram]) } });
    stop = page.stop;
    const row = within(await screen.findByRole('row', { name: /Faster answers/ }));
    expect(row.getByText(aProgram.purpose)).toBeTruthy();
    expect(row.getByText('Tom Vik')).toBeTruthy();
    const pilots = row.getByRole('link', { name: '12 pilots of Faster answers' });
    expect(pilots.getAttribute('href')).toBe('/pilots?program=p1');
    expect(await axeFindings()).toEqual([]);
  });

  it('are changed, and changed back', async () => {
    const editProgram = vi.fn((_parent: unknown, { input }: { input: Record<string, unknown> }) => ({
      ...saved,
      program: { ...aProgram, name: input.name, version: (input.version as number) + 1 },
    }));
    const page = renderPage('/settings/programs', {
      Query: { programs: connection([aProgram]) },
      Mutation: { editProgram },
    });
    stop = page.stop;
    await page.user.click(await screen.findByRole('button', { name: 'Edit Faster answers' }));
    const dialog = within(await screen.findByRole('dialog'));
    const name = dialog.getByLabelText('Name');
    await page.user.clear(name);
    await page.user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText('Give it a name people will say.')).toBeTruthy();
    await page.user.type(name, 'Quick answers{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await page.user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(editProgram).toHaveBeenCalledTimes(2));
    expect(editProgram.mock.calls[0]?.[1].input).toMatchObject({
      version: 3,
      name: 'Quick answers',
      ownerId: 'tom',
    });
    expect(editProgram.mock.calls[1]?.[1].input).toMatchObject({ version: 4, name: 'Faster answers' });
  });

  it('show the refusal of a name that exists, and keep what was typed', async () => {
    const refusal = { code: 'NAME_TAKEN', sentence: '“Refunds” exists already.', facts: [] };
    const page = renderPage('/settings/programs', {
      Query: { programs: connection([]) },
      Mutation: { addProgram: { refusal, problems: [], program: null } },
    });
    stop = page.stop;
    const [add] = await screen.findAllByRole('button', { name: 'New program' });
    if (add) await page.user.click(add);
    const dialog = within(await screen.findByRole('dialog'));
    await page.user.type(dialog.getByLabelText('Name'), 'Refunds');
    await page.user.type(dialog.getByLabelText('Purpose'), 'Money back.{Control>}{Enter}{/Control}');
    expect(await dialog.findByText('“Refunds” exists already.')).toBeTruthy();
    expect(dialog.getByLabelText('Name')).toHaveProperty('value', 'Refunds');
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
  });
});

describe('Systems', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());
  const systems = (_parent: unknown, { classified }: { classified?: boolean | null }) =>
    connection([aSystem, another], { totalCount: classified === false ? 7 : 2 });

  it('tell how many nobody has classified, and show only those', async () => {
    const page = renderPage('/settings/systems', { Query: { systems } });
    stop = page.stop;
    expect(await screen.findByText(/7 systems are not classified yet/)).toBeTruthy();
    await page.user.click(screen.getByRole('button', { name: 'Classify them' }));
    await waitFor(() => expect(page.router.state.location.search).toEqual({ mode: 'unsaid' }));
    expect(await axeFindings()).toEqual([]);
  });

  it('are classified by one press; the focus goes on to the next', async () => {
    const editSystem = vi.fn((_parent: unknown, _args: { input: Record<string, unknown> }) => ({
      ...saved,
      system: { ...aSystem, mode: 'MODE_1', version: 2 },
    }));
    const page = renderPage('/settings/systems', { Query: { systems }, Mutation: { editSystem } });
    stop = page.stop;
    (await screen.findByRole('button', { name: 'Ledger is Mode 1' })).focus();
    await page.user.keyboard('{Enter}');
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Contact centre is Mode 1'),
    );
    expect(editSystem.mock.calls[0]?.[1].input).toMatchObject({ systemId: 's1', version: 1, mode: 'MODE_1' });
    await page.user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(editSystem.mock.calls[1]?.[1].input).toMatchObject({ version: 2, mode: null }),
    );
  });

  it('only mark what a role may not classify', async () => {
    const fixed = { ...aSystem, viewerCan: { edit: false } };
    ({ stop } = renderPage('/settings/systems', { Query: { systems: connection([fixed]) } }));
    const row = within(await screen.findByRole('row', { name: /Ledger/ }));
    expect(row.getByText('Not classified')).toBeTruthy();
    expect(row.queryByRole('button')).toBeNull();
  });
});

describe('Units', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  it('are added by name, and open their pilots', async () => {
    const addUnit = vi.fn((_parent: unknown, _args: { input: Record<string, unknown> }) => ({
      ...saved,
      unit: null,
    }));
    const units = connection([{ id: 'u1', name: 'Claims' }], { totalCount: 80, hasNextPage: true });
    const page = renderPage('/settings/units', { Query: { units }, Mutation: { addUnit } });
    stop = page.stop;
    const link = await screen.findByRole('link', { name: 'Claims' });
    expect(link.getAttribute('href')).toBe('/pilots?unit=u1');
    expect(screen.getByText('1 of 80 units')).toBeTruthy();
    await page.user.click(screen.getByRole('button', { name: 'New unit' }));
    const dialog = within(await screen.findByRole('dialog'));
    await page.user.type(dialog.getByLabelText('Name'), 'Billing{Enter}');
    expect(await screen.findByText('Billing is added.')).toBeTruthy();
    expect(addUnit.mock.calls[0]?.[1].input).toMatchObject({ name: 'Billing' });
  });

  it('keep what is shown when the next rows cannot be loaded', async () => {
    const units = (_parent: unknown, { after }: { after?: string | null }) => {
      if (after) throw aFault('UNAVAILABLE');
      return connection([{ id: 'u1', name: 'Claims' }], { totalCount: 80, hasNextPage: true });
    };
    const page = renderPage('/settings/units', { Query: { units } });
    stop = page.stop;
    await page.user.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByText(/The next rows could not be loaded/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Claims' })).toBeTruthy();
  });
});
