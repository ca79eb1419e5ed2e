import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDay } from '../src/platform/format';
import { aMilestone, aRoad } from './support/a-road';
import { axeFindings } from './support/axe';
import { aFault, connection, never, renderPage } from './support/render-page';

type Verb = (parent: unknown, args: { readonly input: Record<string, unknown> }) => unknown;

const day = (iso: string) => formatDay(iso, '2026-11-21');
const done = { refusal: null, problems: [] };

describe('The road of a program', () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  function open(program: unknown = aRoad(), Mutation: Readonly<Record<string, unknown>> = {}) {
    const page = renderPage('/road', {
      Query: {
        programs: connection([{ id: 'g1', name: 'Fair billing', marathon: { lanes: [{ id: 'l1' }] } }]),
        program,
        pilots: connection([{ id: 'x1', key: 'SC-101', name: 'Proactive refund' }]),
      },
      Mutation,
    });
    stop = page.stop;
    return page;
  }
  const region = async (name: string) => within(await screen.findByRole('region', { name }));
  const dialog = async () => within(await screen.findByRole('dialog'));
  const pick = async (user: ReturnType<typeof open>['user'], key: string, entry: string) => {
    await user.click((await region('Milestones')).getByRole('button', { name: `Change ${key}` }));
    await user.click(await screen.findByRole('menuitem', { name: new RegExp(entry) }));
    return dialog();
  };

  it('says each chance, why there is none, and beside every date how our dates held', async () => {
    open();
    const rows = await region('Milestones');
    const record = rows.getByText(/Our 85 % dates held 11 of 14 \(49 to 95 %\)/);
    expect(record.textContent).toContain(day('2027-03-15'));
    expect(rows.getByText('78 %')).toBeTruthy();
    expect(rows.getByText('needs 3 sprints')).toBeTruthy();
    expect(rows.getByText(/does not converge at current growth/)).toBeTruthy();
    expect(rows.getByText(`Reached on ${day('2026-11-10')}.`)).toBeTruthy();
    expect(rows.getByText(/2 teams/)).toBeTruthy();
    expect(
      screen.getByText(/3 open milestones, 1 of 1 more likely than not .* 2 without a date, 1 reached/),
    ).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('gives what its teams finished as a file, and a way in for what they finished elsewhere to whoever may', async () => {
    open();
    const past = await region('The past of its teams');
    expect(past.getByRole('link', { name: 'What teams finished, as CSV' }).getAttribute('href')).toMatch(
      /^\/export\/history\.csv\?program=\w+$/,
    );
    expect(past.getByRole('link', { name: 'Import sprints' }).getAttribute('href')).toBe(
      '/import/new?kind=sprints',
    );
  });

  it('is stepped through by keys, opened by Enter, and moved by m with a reason', async () => {
    const move = vi.fn<Verb>(() => ({ ...done, milestone: aMilestone({ version: 5 }) }));
    const { user, router } = open(aRoad(), { moveMilestone: move });
    const drawing = await screen.findByRole('slider', { name: /When will we get there/ });
    drawing.focus();
    await user.keyboard('{Home}');
    expect(drawing.getAttribute('aria-valuetext')).toMatch(
      /MS-1 Refunds within a day, Nobody waits: 78.%. Wanted by .*2027.*Fed by SP-7 met/,
    );
    await user.keyboard('m');
    const asked = await dialog();
    await user.click(asked.getByRole('button', { name: 'Move' }));
    expect(await asked.findByText('Say why it moves.')).toBeTruthy();
    expect(move).not.toHaveBeenCalled();
    await user.click(asked.getByRole('textbox', { name: 'Why?' }));
    await user.paste('The second region joined.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(move.mock.calls[0]?.[1].input).toMatchObject({
      milestoneId: 'm1',
      version: 4,
      wantedOn: '2027-01-31',
      reason: 'The second region joined.',
    });
    drawing.focus();
    await user.keyboard('{Home}{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/road/MS-1'));
  });

  it('asks why when a milestone is dragged to another day, and opens it when it is only pressed', async () => {
    HTMLElement.prototype.setPointerCapture = () => undefined;
    const { user, router } = open();
    await screen.findByRole('slider', { name: /When will we get there/ });
    const flag = screen.getByRole('button', { name: /^MS-1 Refunds within a day/, hidden: true });
    // Pointer events of this document know no place; those of a mouse do.
    const point = (type: string, clientX: number) =>
      fireEvent(flag, new MouseEvent(type, { bubbles: true, clientX }));
    const drag = (by: number) => {
      point('pointerdown', 300);
      point('pointermove', 300 + by);
      point('pointerup', 300 + by);
      fireEvent.click(flag);
    };
    drag(-60);
    const asked = await dialog();
    expect(asked.getByLabelText<HTMLInputElement>(/^Wanted by/).value < '2027-01-31').toBe(true);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    drag(2);
    await waitFor(() => expect(router.state.location.pathname).toBe('/road/MS-1'));
  });

  it('draws outcomes of one name as one lane, and each milestone once', async () => {
    const lanes = ['l1', 'l2'].map((id, at) => ({ id, name: 'Nobody waits', place: at + 1, version: 1 }));
    open(aRoad({ lanes, milestones: [aMilestone()] }));
    await screen.findByRole('slider', { name: /When will we get there/ });
    expect(screen.getAllByRole('button', { name: /^MS-1 Refunds within a day/, hidden: true })).toHaveLength(
      1,
    );
  });

  it('shows the same as a table', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /Options of “When will we get there/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Show as table' }));
    const table = await region('When will we get there?, as a table');
    expect(table.getByRole('columnheader', { name: 'Fed by' })).toBeTruthy();
    expect(table.getByText('needs 3 sprints')).toBeTruthy();
  });

  it('says what moved since the last sprint and why, and that scope was added', async () => {
    open();
    const moved = await region('What moved since the last sprint?');
    expect(moved.getByText('Scope added')).toBeTruthy();
    expect(moved.getByText(/2 items of scope added/)).toBeTruthy();
    expect(moved.getByText(/6 items finished/)).toBeTruthy();
    expect(
      moved.getByText(`wanted by ${day('2027-01-31')} instead of ${day('2026-12-31')}`, { exact: false }),
    ).toBeTruthy();
    expect(moved.getByText(/“The second region joined.”/)).toBeTruthy();
  });

  it('opens its record down to the forecasts it counts', async () => {
    const { user } = open();
    const record = await region('Do our dates hold?');
    await user.click(record.getByRole('button', { name: 'Show the record' }));
    expect(await record.findByText(/11 of 14 \(5 milestones, 49 to 95.%\)/)).toBeTruthy();
    expect(record.getByText(/33 of 38/)).toBeTruthy();
    expect(record.getByText(/Brier score 0.17, 90 % range 0.09 to 0.26 \(n = 14\)/)).toBeTruthy();
    expect(record.getByText(/1 of 2 frozen forecasts were put to the test/)).toBeTruthy();
    expect(record.getByText('missed')).toBeTruthy();
    expect(record.getAllByText('held')).toHaveLength(2);
    expect(await axeFindings()).toEqual([]);
  });

  it('freezes a forecast on demand', async () => {
    const freeze = vi.fn<Verb>(() => ({
      ...done,
      forecast: { id: 'f9', madeAt: '2026-11-21T10:00:00.000Z' },
    }));
    const { user } = open(aRoad(), { freezeForecast: freeze });
    await user.click((await region('Milestones')).getByRole('button', { name: 'Change MS-1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Freeze the forecast' }));
    expect(await screen.findByText(/The forecast of MS-1 is frozen/)).toBeTruthy();
    expect(freeze.mock.calls[0]?.[1].input).toMatchObject({ milestoneId: 'm1' });
  });

  it('counts items anew and drops, each with its reason', async () => {
    const rescope = vi.fn<Verb>(() => ({ ...done, milestone: aMilestone() }));
    const { user } = open(aRoad(), { rescopeMilestone: rescope });
    const anew = await pick(user, 'MS-1', 'Count items anew');
    const left = anew.getByRole('textbox', { name: 'Items left for team 1' });
    await user.clear(left);
    await user.type(left, '40');
    await user.click(anew.getByRole('textbox', { name: 'Why?' }));
    await user.paste('Two forms were missing.');
    await user.click(anew.getByRole('button', { name: 'Count anew' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(rescope.mock.calls[0]?.[1].input).toMatchObject({
      parts: [{ teamId: 't1', remaining: 40 }],
      reason: 'Two forms were missing.',
    });
    const drop = await pick(user, 'MS-1', 'Drop');
    await user.click(drop.getByRole('button', { name: 'Drop it' }));
    expect(await drop.findByText('Say why nobody waits for it any more.')).toBeTruthy();
    await user.click(drop.getByRole('textbox', { name: 'Why?' }));
    await user.paste('Law changed.');
    await user.click(drop.getByRole('button', { name: 'Drop it' }));
    await waitFor(() =>
      expect(rescope.mock.calls[1]?.[1].input).toMatchObject({ parts: [], reason: 'Law changed.' }),
    );
  });

  it('adds a milestone of two teams under a new outcome', async () => {
    const lane = vi.fn<Verb>(() => ({
      ...done,
      lane: { id: 'l9', name: 'Nobody pays twice', place: 3, version: 1 },
    }));
    const add = vi.fn<Verb>(() => ({ ...done, milestone: { id: 'm9', key: 'MS-9' } }));
    const { user } = open(aRoad(), { addRoadLane: lane, addMilestone: add });
    await user.click(await screen.findByRole('button', { name: 'Add a milestone…' }));
    const form = await dialog();
    await user.click(form.getByRole('button', { name: 'Add' }));
    expect(await form.findByText('Say in a few words what must be there.')).toBeTruthy();
    await user.click(form.getByRole('textbox', { name: 'What must be there?' }));
    await user.paste('No bill is paid twice');
    await user.selectOptions(form.getByRole('combobox', { name: 'Outcome it belongs to' }), 'A new outcome');
    await user.click(form.getByRole('textbox', { name: 'The new outcome' }));
    await user.paste('Nobody pays twice');
    await user.click(form.getByRole('button', { name: 'Add a team' }));
    await user.selectOptions(form.getByRole('combobox', { name: 'Team 1' }), 'Refund desk');
    await user.selectOptions(form.getByRole('combobox', { name: 'Team 2' }), 'SC-101 Proactive refund');
    await user.type(form.getByRole('textbox', { name: 'Items left for team 1' }), '12');
    await user.type(form.getByRole('textbox', { name: 'Items left for team 2' }), '8');
    expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
    await user.click(form.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(lane.mock.calls[0]?.[1].input).toMatchObject({ programId: 'g1', name: 'Nobody pays twice' });
    expect(add.mock.calls[0]?.[1].input).toMatchObject({
      laneId: 'l9',
      parts: [
        { teamId: 't1', remaining: 12 },
        { pilotId: 'x1', remaining: 8 },
      ],
    });
  });

  it('puts outcomes in another order', async () => {
    const edit = vi.fn<Verb>(() => ({
      ...done,
      lane: { id: 'l2', name: 'Nobody calls twice', place: 1, version: 2 },
    }));
    const { user } = open(aRoad(), { editRoadLane: edit });
    await user.click(await screen.findByRole('button', { name: 'Outcomes…' }));
    await user.click((await dialog()).getByRole('button', { name: 'Put “Nobody calls twice” higher' }));
    await waitFor(() =>
      expect(edit.mock.calls[0]?.[1].input).toMatchObject({ laneId: 'l2', version: 1, place: 1 }),
    );
  });

  it('offers nothing to whoever may not, and says who may begin', async () => {
    const may = { move: false, rescope: false, freeze: false };
    const read = open({
      ...aRoad({ canEdit: false, milestones: [aMilestone({ viewerCan: may })] }),
      canPlanSprint: false,
    });
    await region('Milestones');
    expect(
      screen.queryByRole('button', { name: /Change MS-1|Add a milestone|Outcomes|Plan a sprint/ }),
    ).toBeNull();
    stop();
    read.unmount();
    open(aRoad({ canEdit: false, lanes: [], milestones: [] }));
    expect(await screen.findByText(/The program’s owner, executives and administrators/)).toBeTruthy();
  });

  it('shows its bones, and what broke', async () => {
    const waiting = open(never);
    expect((await screen.findAllByText('Loading…')).length).toBeGreaterThan(0);
    stop();
    waiting.unmount();
    open(() => {
      throw aFault('INTERNAL', 'r-7');
    });
    expect(await screen.findByText(/r-7/)).toBeTruthy();
  });
});
