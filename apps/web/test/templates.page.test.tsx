import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDialog } from '../src/platform/dialogs';
import { axeFindings } from './support/axe';
import { aFault, never, renderPage } from './support/render-page';

const defaults = {
  problem: 'Customers wait nine days.',
  hypothesis: 'If we refund first, they stay.',
  customerOutcome: null,
  businessOutcome: null,
  preMortem: null,
  decisionDays: 56,
  program: { id: 'p1', name: 'Fair billing' },
  unit: null,
  system: { id: 's1', name: 'Billing core' },
  sponsor: null,
  decider: null,
  criteria: [{ statement: 'Solved is above 80 %' }],
};
const template = {
  __typename: 'PilotTemplate',
  id: 't1',
  name: 'Refund bots',
  version: 1,
  owner: { id: 'priya', name: 'Priya Rao' },
  viewerCan: { edit: true },
  defaults,
};
const fine = { refusal: null, problems: [] };

describe('Templates of pilots', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => localStorage.clear());
  afterEach(() => stop());
  const open = (address: string, templates: unknown = [template]) => {
    const sent: Array<Record<string, unknown>> = [];
    const note =
      (verb: string, answer: object) =>
      (_: unknown, { input }: { input: object }) => {
        sent.push({ verb, ...input });
        return { ...fine, ...answer };
      };
    const page = renderPage(address, {
      Query: { pilotTemplates: () => templates, pilotDefaults: () => defaults },
      Mutation: {
        saveTemplate: note('saveTemplate', { template }),
        deleteTemplate: note('deleteTemplate', { template }),
        restoreTemplate: note('restoreTemplate', { template }),
        proposePilot: note('proposePilot', { pilot: { id: 'x', key: 'SC-200', name: 'Another' } }),
        fillFromTemplate: note('fillFromTemplate', { pilot: { id: 'x', version: 2 } }),
      },
    });
    stop = page.stop;
    return { ...page, sent };
  };
  const states = 'problem, hypothesis, program, system, decision after 56 days, 1 criterion';

  it('are listed with what they state, deleted with undo, and written anew', async () => {
    const { user, sent } = open('/settings/templates');
    expect(await screen.findByText(states)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Delete Refund bots' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent.map(({ verb }) => verb)).toEqual(['deleteTemplate', 'restoreTemplate']));
    await user.click(screen.getByRole('button', { name: 'New template' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'New template' }));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText('Give it a name.')).toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Voice');
    await user.type(dialog.getByRole('textbox', { name: /Days until/ }), '42');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent.at(-1)).toMatchObject({ name: 'Voice', decisionDays: 42, version: null }),
    );
  });

  it('say when there are none, when they are on their way and when they cannot be had', async () => {
    const first = open('/settings/templates', []);
    expect(await screen.findByText('No templates yet')).toBeTruthy();
    first.unmount();
    stop();
    const second = open('/settings/templates', never());
    expect(await screen.findByText('Loading…')).toBeTruthy();
    second.unmount();
    stop();
    open('/settings/templates', aFault('UNAVAILABLE'));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('fill what is empty of a new pilot, and never what was typed', async () => {
    const { user, sent } = open('/settings/templates');
    await screen.findByText(states);
    openDialog({ name: 'new-pilot' });
    const dialog = within(await screen.findByRole('dialog', { name: 'New pilot' }));
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Another');
    await user.type(dialog.getByRole('textbox', { name: 'Problem' }), 'Mine.');
    await user.selectOptions(await dialog.findByRole('combobox', { name: /Template/ }), 'Refund bots');
    expect(await dialog.findByText(/It begins with: problem, hypothesis/)).toBeTruthy();
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('SC-200 is proposed.')).toBeTruthy();
    expect(sent).toMatchObject([
      {
        verb: 'proposePilot',
        problem: 'Mine.',
        programId: 'p1',
        systemId: 's1',
        hypothesis: 'If we refund first, they stay.',
        decisionDate: '2027-01-16',
      },
      { verb: 'fillFromTemplate', pilotId: 'x', templateId: 't1' },
    ]);
  });

  it('make one like another pilot', async () => {
    const { user, sent } = open('/settings/templates');
    await screen.findByText(states);
    openDialog({ name: 'new-pilot', from: { id: 'x101', key: 'SC-101' } });
    const dialog = within(await screen.findByRole('dialog', { name: 'New pilot like SC-101' }));
    expect(await dialog.findByDisplayValue('Customers wait nine days.')).toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Again');
    await user.click(dialog.getByRole('button', { name: /^Propose/ }));
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ verb: 'fillFromTemplate', fromPilotId: 'x101' }));
  });
});
