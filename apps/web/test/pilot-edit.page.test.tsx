import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoStack } from '../src/platform/undo';
import { aPilot } from './support/a-pilot';
import { axeFindings } from './support/axe';
import { connection, renderPage } from './support/render-page';

interface Edit {
  readonly version: number;
  readonly changes: Record<string, unknown>;
}
type Answer = (edit: Edit, count: number) => object;

const fine: Answer = ({ changes, version }) => ({
  refusal: null,
  problems: [],
  conflicts: [],
  pilot: aPilot({ ...changes, version: version + 1 }),
});

describe('Editing a charter', () => {
  let stop: () => void = () => undefined;
  beforeEach(() => undoStack.set([]));
  afterEach(() => stop());
  const open = (answer: Answer = fine) => {
    const edits: Edit[] = [];
    const page = renderPage('/pilots/SC-101', {
      Query: {
        pilot: aPilot({ comments: connection([]) }),
        members: connection([{ id: 'tom', name: 'Tom Vik', email: 'tom@example.org' }]),
        systems: connection([{ id: 's2', name: 'Customer app', mode: 'MODE_2' }]),
      },
      Mutation: {
        editCharter: (_parent: unknown, { input }: { input: Edit }) => {
          edits.push(input);
          return answer(input, edits.length);
        },
      },
    });
    stop = page.stop;
    return { ...page, edits };
  };
  const edit = async (user: ReturnType<typeof open>['user'], field: string, text: string) => {
    await user.click(await screen.findByRole('button', { name: `Edit ${field.toLowerCase()}` }));
    const box = screen.getByLabelText(field);
    await user.clear(box);
    await user.paste(text);
    return box;
  };

  it('begins with the problem when e is pressed', async () => {
    const { user } = open();
    await screen.findByRole('heading', { level: 1, name: 'Proactive refund' });
    await user.keyboard('e');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Problem' }));
  });

  it('saves one field with the version that was looked at, and can be taken back', async () => {
    const { user, edits } = open();
    await edit(user, 'Pre-mortem', 'Nobody answered the phone.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Changed the pre-mortem of SC-101')).toBeTruthy();
    expect(edits[0]).toMatchObject({ version: 3, changes: { preMortem: 'Nobody answered the phone.' } });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(edits[1]).toMatchObject({ version: 4, changes: { preMortem: null } }));
  });

  it('reverts with Esc and sends nothing', async () => {
    const { user, edits } = open();
    await edit(user, 'Hypothesis', 'Something else');
    await user.keyboard('{Escape}');
    expect(await screen.findByText('If we refund before they ask, they stay.')).toBeTruthy();
    expect(edits).toEqual([]);
  });

  it('shows theirs beside mine when somebody else was quicker, and loses neither', async () => {
    const refusal = {
      code: 'CHANGED_MEANWHILE',
      sentence: 'Somebody else changed this meanwhile.',
      facts: [],
    };
    const theirs = aPilot({ hypothesis: 'Theirs: they stay longer.', version: 8 });
    const { user, edits } = open((input, count) =>
      count === 1 ? { refusal, problems: [], conflicts: ['hypothesis'], pilot: theirs } : fine(input, count),
    );
    const box = await edit(user, 'Hypothesis', 'Mine: they come back.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Theirs: they stay longer.')).toBeTruthy();
    expect(box).toHaveProperty('value', 'Mine: they come back.');
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save mine' }));
    await waitFor(() =>
      expect(edits[1]).toMatchObject({ version: 8, changes: { hypothesis: 'Mine: they come back.' } }),
    );
  });

  it('keeps theirs when asked, and sends nothing more', async () => {
    const refusal = {
      code: 'CHANGED_MEANWHILE',
      sentence: 'Somebody else changed this meanwhile.',
      facts: [],
    };
    const theirs = aPilot({ hypothesis: 'Theirs.', version: 8 });
    const { user, edits } = open(() => ({ refusal, problems: [], conflicts: ['hypothesis'], pilot: theirs }));
    await edit(user, 'Hypothesis', 'Mine.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Keep theirs' }));
    expect(await screen.findByRole('button', { name: 'Edit hypothesis' })).toBeTruthy();
    expect(edits).toHaveLength(1);
  });

  it('puts a problem beside its field', async () => {
    const problem = {
      path: 'changes.decisionDate',
      code: 'INVALID',
      message: 'Write the day as YYYY-MM-DD.',
    };
    const { user } = open(() => ({ refusal: null, problems: [problem], conflicts: [], pilot: null }));
    await user.click(await screen.findByRole('button', { name: 'Edit decision date' }));
    const box = screen.getByLabelText('Decision date');
    await user.clear(box);
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Write the day as YYYY-MM-DD.')).toBeTruthy();
    expect(box.getAttribute('aria-invalid')).toBe('true');
  });

  it('chooses a sponsor by typing', async () => {
    const { user, edits } = open();
    await user.click(await screen.findByRole('button', { name: 'Edit sponsor' }));
    await user.click(await screen.findByRole('combobox', { name: 'Sponsor' }));
    await user.click(await screen.findByRole('option', { name: /Tom Vik/ }));
    await waitFor(() => expect(edits[0]?.changes).toEqual({ sponsorId: 'tom' }));
  });

  it('names who decides, and who approves the writing to a system of record', async () => {
    const { user, edits } = open();
    await user.click(await screen.findByRole('button', { name: 'Edit decider' }));
    await user.click(await screen.findByRole('combobox', { name: 'Decider' }));
    await user.click(await screen.findByRole('option', { name: /Tom Vik/ }));
    await waitFor(() => expect(edits[0]?.changes).toEqual({ deciderId: 'tom' }));
    await user.click(await screen.findByRole('button', { name: 'Edit approver for billing core' }));
    await user.click(await screen.findByRole('combobox', { name: 'Approver for Billing core' }));
    await user.click(await screen.findByRole('option', { name: /Tom Vik/ }));
    await waitFor(() =>
      expect(edits[1]?.changes).toEqual({
        systemsTouched: [{ systemId: 's1', access: 'WRITE', approverId: 'tom' }],
      }),
    );
  });

  it('gives up choosing with Esc', async () => {
    const { user, edits } = open();
    await user.click(await screen.findByRole('button', { name: 'Edit unit' }));
    await screen.findByRole('combobox', { name: 'Unit' });
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit unit' })),
    );
    expect(edits).toEqual([]);
  });

  it('reads an amount as people write it, and says when it is none', async () => {
    const { user, edits } = open();
    const box = await edit(user, 'Largest loss, ours', 'a lot');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Write the amount as a number, such as 42000 or 42000 EUR.')).toBeTruthy();
    await user.clear(box);
    await user.paste('1,250.50 USD');
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(edits[0]?.changes).toEqual({ largestLossOurs: { minorUnits: 125_050, currency: 'USD' } }),
    );
  });

  it('takes "no vendor" for an answer', async () => {
    const { user, edits } = open();
    await user.click(await screen.findByRole('checkbox', { name: 'No vendor takes part' }));
    await waitFor(() => expect(edits[0]?.changes).toEqual({ noVendor: true, vendorText: null }));
  });

  it('changes the access to a system, adds one and removes one', async () => {
    const { user, edits } = open((input, count) => ({
      ...fine(input, count),
      pilot: aPilot({ version: 3 + count }),
    }));
    const panel = within(await screen.findByRole('region', { name: 'Systems touched' }));
    await user.selectOptions(panel.getByLabelText('Access to Billing core'), 'READ');
    await waitFor(() =>
      expect(edits[0]?.changes).toEqual({
        systemsTouched: [{ systemId: 's1', access: 'READ', approverId: null }],
      }),
    );
    await user.click(panel.getByRole('button', { name: 'Add a system' }));
    await user.click(await panel.findByRole('combobox', { name: 'System to add' }));
    await user.click(await screen.findByRole('option', { name: /Customer app/ }));
    await waitFor(() =>
      expect(edits[1]?.changes).toEqual({
        systemsTouched: [
          { systemId: 's1', access: 'WRITE', approverId: null },
          { systemId: 's2', access: 'READ', approverId: null },
        ],
      }),
    );
    // The picker is gone: the keyboard goes on where it was opened.
    await waitFor(() =>
      expect(document.activeElement).toBe(panel.getByRole('button', { name: 'Add a system' })),
    );
    await user.click(panel.getByRole('button', { name: 'Remove Billing core' }));
    await waitFor(() => expect(edits[2]?.changes).toEqual({ systemsTouched: [] }));
  });
});
