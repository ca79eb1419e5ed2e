import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { threePilots } from './support/a-pilot';
import { axeFindings } from './support/axe';
import { aFault, connection, renderPage } from './support/render-page';

const [one, two, three] = threePilots;
const preview = {
  meant: 3,
  same: 1,
  changes: [{ pilot: one, fields: ['decision date'], decisionDate: '2026-12-12' }],
  refused: [
    {
      pilot: three,
      refusal: {
        code: 'CLOSED_PILOT',
        sentence: 'This pilot is closed. Its charter stays as it was.',
        facts: [],
      },
    },
  ],
  problems: [],
};
const edited = { __typename: 'BulkEdit', id: 'b1', changed: [one], refused: [], kept: [] };

interface Asked {
  readonly pilotIds?: readonly string[] | null;
  readonly filter?: unknown;
  readonly changes: object;
}

describe('Changing many pilots', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());
  const open = async (answers: { preview?: unknown; edit?: object; undo?: object; total?: number } = {}) => {
    const asked: Asked[] = [];
    const sent: Array<Record<string, unknown>> = [];
    const page = renderPage('/pilots?stage=RUNNING', {
      Query: {
        pilots: () => connection(threePilots, { totalCount: answers.total ?? 3, hasNextPage: true }),
        bulkPreview: (_: unknown, args: Asked) => {
          asked.push(args);
          return answers.preview ?? preview;
        },
      },
      Mutation: {
        bulkEdit: (_: unknown, { input }: { input: Record<string, unknown> }) => {
          sent.push(input);
          return answers.edit ?? { bulkEdit: edited, refusal: null, problems: [] };
        },
        undoBulkEdit: (_: unknown, { input }: { input: Record<string, unknown> }) => {
          sent.push(input);
          return answers.undo ?? { bulkEdit: edited, refusal: null, problems: [] };
        },
      },
    });
    stop = page.stop;
    await screen.findByText('Voice callback');
    const bar = () => within(screen.getByRole('toolbar', { name: 'Selected pilots' }));
    const move = async (days: string) => {
      await page.user.click(bar().getByRole('button', { name: 'Change…' }));
      const dialog = within(await screen.findByRole('dialog', { name: /^Change/ }));
      await page.user.type(dialog.getByRole('textbox', { name: /Move the decision/ }), days);
      return dialog;
    };
    return { ...page, asked, sent, bar, move };
  };

  it('takes rows one by one, a stretch of them with Shift, the page, and all that match', async () => {
    const { user, bar } = await open({ total: 2133 });
    await user.click(screen.getByRole('checkbox', { name: 'Select SC-101' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('checkbox', { name: 'Select SC-103' }));
    await user.keyboard('{/Shift}');
    expect(bar().getByText('3 selected')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Select every row of this page' }));
    expect(screen.queryByRole('toolbar')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Select every row of this page' }));
    await user.click(bar().getByRole('button', { name: 'Select all 2,133 that match' }));
    expect(bar().getByText('2,133 selected')).toBeTruthy();
  });

  it('says first what becomes of each, then changes as it was looked at, and takes it back', async () => {
    const { user, asked, sent, move } = await open();
    await user.click(screen.getByRole('checkbox', { name: 'Select every row of this page' }));
    const dialog = await move('7');
    expect(await dialog.findByText('1 pilot changes')).toBeTruthy();
    expect(dialog.getByText('SC-103 stays as it is.')).toBeTruthy();
    expect(dialog.getByText(/Dec 5.*Dec 12/)).toBeTruthy();
    expect(asked.at(-1)).toMatchObject({ pilotIds: ['x101', 'x102', 'x103'], changes: { moveDays: 7 } });
    expect(await axeFindings()).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Change 1 pilot' }));
    expect(await dialog.findByText(/Say why, in a sentence/)).toBeTruthy();
    expect(sent).toEqual([]);
    await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'New year.');
    await user.click(dialog.getByRole('button', { name: 'Change 1 pilot' }));
    expect(await screen.findByText('1 pilot changed, SC-103 left as they were')).toBeTruthy();
    expect(sent).toMatchObject([
      { pilots: [{ pilotId: 'x101', version: 3 }], changes: { moveDays: 7 }, reason: 'New year.' },
    ]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ bulkEditId: 'b1' }));
  });

  it('asks about all that match by the filter of the address', async () => {
    const { user, asked, bar, move } = await open({ total: 60 });
    await user.click(screen.getByRole('checkbox', { name: 'Select every row of this page' }));
    await user.click(bar().getByRole('button', { name: 'Select all 60 that match' }));
    await move('-7');
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({ filter: { stages: ['RUNNING'] }, changes: { moveDays: -7 } }),
    );
  });

  it('says why too many cannot be changed, and when the preview cannot be had', async () => {
    const message = '2,133 pilots are meant, and at most 500 are changed at once. Narrow the list first.';
    const problems = [{ path: 'filter', code: 'TOO_MANY', message }];
    const first = await open({ preview: { ...preview, changes: [], refused: [], problems } });
    await first.user.click(screen.getByRole('checkbox', { name: 'Select SC-101' }));
    const dialog = await first.move('7');
    expect(await dialog.findByText(message)).toBeTruthy();
    first.unmount();
    stop();
    const second = await open({ preview: aFault('UNAVAILABLE') });
    await second.user.click(screen.getByRole('checkbox', { name: 'Select SC-101' }));
    expect(await (await second.move('7')).findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('says what was not put back, and why', async () => {
    const kept = [
      {
        pilot: two,
        refusal: { code: 'CHANGED_MEANWHILE', sentence: 'Somebody else changed this.', facts: [] },
      },
    ];
    const { user, move } = await open({
      undo: { bulkEdit: { ...edited, kept }, refusal: null, problems: [] },
    });
    await user.click(screen.getByRole('checkbox', { name: 'Select SC-101' }));
    const dialog = await move('7');
    await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'New year.');
    await user.click(await dialog.findByRole('button', { name: 'Change 1 pilot' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(
      await screen.findByText('Not everything was put back, of SC-102: Somebody else changed this.'),
    ).toBeTruthy();
  });
});
