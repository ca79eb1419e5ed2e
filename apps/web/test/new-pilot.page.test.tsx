import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from './support/axe';
import { aFault, connection, renderPage } from './support/render-page';

const answers = {
  programs: connection([{ id: 'p1', name: 'Faster answers' }]),
  systems: connection([{ id: 's1', name: 'Contact centre', mode: 'MODE_2' }]),
  members: connection([{ id: 'tom', name: 'Tom Vik', email: 'tom@example.org' }]),
};
const proposed = { refusal: null, problems: [], pilot: { id: 'x', key: 'SC-200', name: 'Proactive refund' } };

/** Opens the dialog from the keyboard and gives five of the six answers; the lead is the person signed in. */
async function fill(propose: (parent: unknown, args: { input: Record<string, string> }) => unknown) {
  const page = renderPage('/', { Query: answers, Mutation: { proposePilot: propose } });
  const { user } = page;
  await screen.findByText('Priya Rao');
  await user.keyboard('n');
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByLabelText('Name'));
  await user.paste('Proactive refund');
  await user.click(dialog.getByLabelText('Problem'));
  await user.paste('Customers wait nine days.');
  for (const [label, option] of [
    ['Program', 'Faster answers'],
    ['System', 'Contact centre'],
  ] as const) {
    await user.click(await dialog.findByRole('combobox', { name: label }));
    await user.click(await screen.findByRole('option', { name: new RegExp(option) }));
  }
  await user.click(dialog.getByRole('button', { name: 'In 8 weeks' }));
  return { ...page, dialog };
}

describe('Proposing a pilot', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());

  it('takes six answers and says under which key it stands', async () => {
    const propose = vi.fn((_parent: unknown, _args: { input: Record<string, string> }) => proposed);
    const page = await fill(propose);
    stop = page.stop;
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await page.user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('SC-200 is proposed.')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(propose.mock.calls[0]?.[1].input).toMatchObject({
      name: 'Proactive refund',
      programId: 'p1',
      systemId: 's1',
      leadId: 'priya',
      decisionDate: '2027-01-16',
    });
  });

  it('sends the same key again after a fault, so that nothing is proposed twice', async () => {
    const keys: string[] = [];
    const page = await fill((_parent, { input }) => {
      keys.push(input.clientMutationId ?? '');
      if (keys.length === 1) throw aFault('UNAVAILABLE');
      return proposed;
    });
    stop = page.stop;
    await page.user.click(page.dialog.getByRole('button', { name: /^Propose/ }));
    await page.user.click(await page.dialog.findByRole('button', { name: 'Try again' }));
    await screen.findByText('SC-200 is proposed.');
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('shows a refusal with its facts, and a problem beside its field', async () => {
    const page = await fill(() => ({
      refusal: {
        code: 'FULL',
        sentence: 'This program takes no more pilots.',
        facts: [{ name: 'Open pilots', value: '8 of 8' }],
      },
      problems: [{ path: 'name', code: 'TAKEN', message: 'Another pilot has this name.' }],
    }));
    stop = page.stop;
    await page.user.click(page.dialog.getByRole('button', { name: /^Propose/ }));
    expect(await page.dialog.findByText('This program takes no more pilots.')).toBeTruthy();
    expect(page.dialog.getByText('Open pilots: 8 of 8')).toBeTruthy();
    const name = page.dialog.getByLabelText('Name');
    await waitFor(() => expect(document.activeElement).toBe(name));
    expect(page.dialog.getAllByText('Another pilot has this name.')).toHaveLength(1);
  });

  it('keeps the whole draft when the dialog is closed', async () => {
    const page = await fill(() => proposed);
    stop = page.stop;
    await waitFor(() =>
      expect(localStorage.getItem('scrimmage.draft.new-pilot')).toMatch(/Proactive refund.*Faster answers/),
    );
    await page.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await page.user.keyboard('n');
    const again = within(await screen.findByRole('dialog'));
    expect(again.getByLabelText('Name')).toHaveProperty('value', 'Proactive refund');
    expect(await again.findByDisplayValue('Faster answers')).toBeTruthy();
    expect(again.getByText(/Your draft is back/)).toBeTruthy();
  });

  it('never offers what no longer fits what was typed, however late the answer comes', async () => {
    const programs = connection([
      { id: 'p1', name: 'Faster answers' },
      { id: 'p2', name: 'Warm homes' },
    ]);
    const late = new Promise<typeof programs>(() => undefined);
    const page = renderPage('/', {
      Query: {
        ...answers,
        programs: (_parent: unknown, { search }: { readonly search: string | null }) =>
          search ? late : programs,
      },
    });
    stop = page.stop;
    const { user } = page;
    await screen.findByText('Priya Rao');
    await user.keyboard('n');
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('combobox', { name: 'Program' }));
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    await user.keyboard('warm');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(dialog.getByDisplayValue('Warm homes')).toBeTruthy();
  });

  it('adds a program that is not there yet, without leaving the dialog', async () => {
    const added = vi.fn((_parent: unknown, _args: { input: Record<string, string> }) => ({
      refusal: null,
      problems: [],
      program: { id: 'p9', name: 'Kinder bills' },
    }));
    const page = renderPage('/', { Query: answers, Mutation: { addProgram: added } });
    stop = page.stop;
    const { user } = page;
    await screen.findByText('Priya Rao');
    await user.keyboard('n');
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('combobox', { name: 'Program' }));
    await user.keyboard('Kinder bills');
    await user.click(await screen.findByRole('option', { name: 'Add “Kinder bills”' }));
    const inset = within(await dialog.findByRole('group', { name: 'New program “Kinder bills”' }));
    expect(document.activeElement).toBe(inset.getByLabelText('Purpose'));
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await user.paste('Nobody is surprised by a bill.');
    await user.keyboard('{Enter}');
    expect(await dialog.findByDisplayValue('Kinder bills')).toBeTruthy();
    expect(added.mock.calls[0]?.[1].input).toMatchObject({
      name: 'Kinder bills',
      purpose: 'Nobody is surprised by a bill.',
    });
  });

  it('adds nothing where that is not allowed', async () => {
    const page = renderPage('/', { Query: answers, ViewerPermissions: { addSystem: false } });
    stop = page.stop;
    await screen.findByText('Priya Rao');
    await page.user.keyboard('n');
    const dialog = within(await screen.findByRole('dialog'));
    await page.user.click(await dialog.findByRole('combobox', { name: 'System' }));
    await page.user.keyboard('Unknown');
    await screen.findByRole('option', { name: /Contact centre/ });
    expect(screen.queryByRole('option', { name: /Add/ })).toBeNull();
  });
});
