import { houseActor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChains } from '../src/cli/verify-chain.js';
import { OverdueService } from '../src/pilots/overdue.service.js';
import { PilotEvents } from '../src/pilots/pilot.events.js';
import { PilotsRepository } from '../src/pilots/pilots.repository.js';
import { Clock } from '../src/platform/clock.js';
import { Database } from '../src/platform/database/database.js';
import type { Server } from '../src/server.js';
import { ask } from './ask.js';
import { aName, aPilot, aProgram, aSystem, asUpkeep, change, inDays, placed } from './builders.js';
import { eventually } from './eventually.js';
import { type House, newWorkspace, type TestWorkspace, theHouse } from './house.js';
import { allPilots, importFile, undo } from './import-desk.js';
import { aDatabaseForJobs, aWorker } from './job-desk.js';
import { anotherServer, type OwnServer } from './servers.js';
import { statementsOf } from './statements.js';

let house: House;
let second: OwnServer;
let workspace: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  second = await anotherServer(house.databaseUrl);
  workspace = await house.workspace();
});

afterAll(() => second.server.close());

class StoppedClock extends Clock {
  constructor(private readonly at: Instant) {
    super();
  }
  override now(): Instant {
    return this.at;
  }
}

function overdueOf({ app }: Server, clock = new Clock()): OverdueService {
  return new OverdueService(app.get(PilotsRepository), app.get(PilotEvents), app.get(Database), clock);
}

/** What the house does in a workspace when its hour strikes; says how many decisions it called for. */
function callAll(
  { id }: TestWorkspace,
  { timeZone = 'UTC', server = house.server, clock = new Clock() } = {},
) {
  const actor = houseActor({ id, timeZone });
  const overdue = overdueOf(server, clock);
  return server.app.get(Database).operation(actor, 'job 1', () => overdue.callAll(actor));
}

async function aRunningPilot(of: TestWorkspace, decisionDate: string, columns = {}, input = {}) {
  const pilot = await aPilot(house, of, input);
  await placed(house, pilot.id, { stage: 'RUNNING', decision_date: decisionDate, ...columns });
  return pilot;
}

const seen = `stage onHold outcome version decisionDate
  activity(first: 5) { edges { node { verb sentence reason actor { id } changes { field before after } } } }`;

// biome-ignore lint/suspicious/noExplicitAny: its shape is the query above
async function look({ people }: TestWorkspace, id: string): Promise<any> {
  const { data } = await ask(house, people.LEAD, `query ($id: ID!) { pilot(id: $id) { ${seen} } }`, { id });
  return data.pilot;
}

describe('A running pilot whose decision date has passed', () => {
  it('is deciding, by nobody’s doing but the house’s, and its activity says so', async () => {
    const { id, key, name, version } = await aRunningPilot(workspace, '2026-03-01');
    expect(await callAll(workspace)).toBe(1);
    const pilot = await look(workspace, id);
    expect(pilot).toMatchObject({ stage: 'DECIDING', onHold: false, outcome: null, version: version + 1 });
    expect(pilot.activity.edges[0].node).toEqual({
      verb: 'callForDecision',
      sentence: `Scrimmage called for a decision on ${key} ${name}.`,
      reason: 'The decision date, 1 March 2026, has passed.',
      actor: null,
      changes: [{ field: 'stage', before: 'RUNNING', after: 'DECIDING' }],
    });
  });

  it('is called once, however often and from however many processes it is looked for', async () => {
    const of = await house.workspace();
    const [programId, systemId] = [(await aProgram(house, of)).id, (await aSystem(house, of)).id];
    const pilots = [];
    for (let i = 0; i < 12; i++)
      pilots.push(await aRunningPilot(of, inDays(-1), {}, { programId, systemId }));
    const counts = await Promise.all([
      callAll(of),
      callAll(of, { server: second.server }),
      callAll(of),
      callAll(of, { server: second.server }),
    ]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(12);
    expect(await callAll(of)).toBe(0);
    for (const { id, version } of pilots) {
      const pilot = await look(of, id);
      expect(pilot).toMatchObject({ stage: 'DECIDING', version: version + 1 });
      expect(pilot.activity.edges).toHaveLength(2);
    }
  });

  it('is called although it is on hold, and is on hold no longer', async () => {
    const { id } = await aRunningPilot(workspace, inDays(-1), { on_hold: true });
    await callAll(workspace);
    expect(await look(workspace, id)).toMatchObject({ stage: 'DECIDING', onHold: false });
  });

  it('is called when the day is over where the workspace is', async () => {
    // Half past ten in the morning of 10 March in UTC: the 11th on Kiritimati, the 9th on Pago Pago.
    const clock = new StoppedClock('2026-03-10T10:30:00.000Z');
    const due = async (timeZone: string, decisionDate: string) => {
      const of = await house.workspace();
      await aRunningPilot(of, decisionDate);
      return callAll(of, { timeZone, clock });
    };
    expect(await due('Pacific/Kiritimati', '2026-03-10')).toBe(1);
    expect(await due('Pacific/Kiritimati', '2026-03-11')).toBe(0);
    expect(await due('UTC', '2026-03-10')).toBe(0);
    expect(await due('UTC', '2026-03-09')).toBe(1);
    expect(await due('Pacific/Pago_Pago', '2026-03-09')).toBe(0);
    expect(await due('Pacific/Pago_Pago', '2026-03-08')).toBe(1);
  });

  it('is told to whoever edits it meanwhile as changed in its stage alone', async () => {
    const { id, version } = await aRunningPilot(workspace, inDays(-3));
    await callAll(workspace);
    const edited = await change(
      house,
      workspace.people.LEAD,
      'editCharter',
      { pilotId: id, version, changes: { hypothesis: 'Sooner is better.' } },
      'pilot { stage hypothesis version }',
    );
    expect(edited.payload.pilot).toEqual({
      stage: 'DECIDING',
      hypothesis: 'Sooner is better.',
      version: version + 2,
    });
  });
});

describe('Calling for overdue decisions', () => {
  it.each([
    ['due today', { stage: 'RUNNING', decision_date: inDays(0) }],
    ['due tomorrow', { stage: 'RUNNING', decision_date: inDays(1) }],
    ['without a date', { stage: 'RUNNING', decision_date: null }],
    ['only proposed', { stage: 'PROPOSED', decision_date: inDays(-9) }],
    ['deciding already', { stage: 'DECIDING', decision_date: inDays(-9), on_hold: true }],
    ['closed', { stage: 'CLOSED', outcome: 'KILLED', decision_date: inDays(-9) }],
  ])('leaves alone what is %s', async (_what, columns) => {
    const of = await house.workspace();
    const { id } = await aPilot(house, of);
    await placed(house, id, columns);
    const before = await look(of, id);
    expect(await callAll(of)).toBe(0);
    expect(await look(of, id)).toEqual(before);
  });

  it('stays within its workspace, and keeps the chain of its history whole', async () => {
    const [ours, theirs] = [await house.workspace(aName('Ours')), await house.workspace(aName('Theirs'))];
    const [mine, other] = [await aRunningPilot(ours, inDays(-1)), await aRunningPilot(theirs, inDays(-1))];
    expect(await callAll(ours)).toBe(1);
    expect((await look(ours, mine.id)).stage).toBe('DECIDING');
    expect((await look(theirs, other.id)).stage).toBe('RUNNING');
    const names = await Promise.all(
      [ours, theirs].map(async ({ people }) => {
        const { data } = await ask(house, people.LEAD, '{ viewer { workspace { name } } }');
        return data.viewer.workspace.name as string;
      }),
    );
    const problems = [];
    for await (const { workspace: name, problem } of verifyChains(house.database))
      if (names.includes(name)) problems.push(problem);
    expect(problems).toEqual([null, null]);
  });

  it('takes as many statements for thirty pilots as for one', async () => {
    const of = await house.workspace();
    const [programId, systemId] = [(await aProgram(house, of)).id, (await aSystem(house, of)).id];
    const statements = async (pilots: number) => {
      for (let i = 0; i < pilots; i++) await aRunningPilot(of, inDays(-1), {}, { programId, systemId });
      return statementsOf(house, () => callAll(of));
    };
    const one = await statements(1);
    expect(one.length).toBeLessThanOrEqual(5);
    expect((await statements(30)).length).toBe(one.length);
  });

  it('goes on until none is left, also where a great many are overdue', async () => {
    const of = await house.workspace();
    const { id } = await aRunningPilot(of, inDays(-1));
    await asUpkeep(
      house,
      `insert into pilot (workspace_id, id, number, name, program_id, stage, decision_date, created_at, updated_at, version)
       select workspace_id, gen_random_uuid(), 1000 + i, 'Pilot ' || i, program_id, stage, decision_date, now(), now(), 1
       from pilot, generate_series(1, 1200) i where id = $1`,
      [id],
    );
    expect(await callAll(of)).toBe(1_201);
    expect(await callAll(of)).toBe(0);
  });

  it('does not stand in the way of undoing an import; what somebody does then does', async () => {
    const of = await house.workspace();
    const admin = of.people.ADMIN;
    const bring = async (problem: string) => {
      const rows = ['1', '2'].map((id) => `${id},Late ${id},Care,Running,2026-01-05,${problem}`);
      const body = `Id,Name,Program,Stage,Decision date,Problem\n${rows.join('\n')}\n`;
      return importFile(house, admin, body, 'late');
    };
    const stages = async () => (await allPilots(house, admin)).map(({ stage }) => stage);
    const made = await bring('Waiting');
    expect(await stages()).toEqual(['RUNNING', 'RUNNING']);
    const changed = await bring('Waiting too long');
    expect(await callAll(of)).toBe(2);
    expect((await undo(house, admin, changed.id)).refusal).toBeNull();
    expect(await stages()).toEqual(['RUNNING', 'RUNNING']);
    expect(await callAll(of)).toBe(2);
    const [pilot] = await allPilots(house, admin);
    await change(house, admin, 'editCharter', {
      pilotId: pilot?.id,
      version: pilot?.version,
      changes: { hypothesis: 'Sooner is better.' },
    });
    expect((await undo(house, admin, made.id)).refusal?.sentence).toContain(pilot?.key);
  });
});

describe('A process that starts', () => {
  it('calls for what became overdue while none was running', async () => {
    const url = await aDatabaseForJobs();
    const own = await anotherServer(url);
    const at = { ...house, ...own, databaseUrl: url };
    const of = await newWorkspace(own.server);
    const { id } = await aPilot(at, of);
    await placed(at, id, { stage: 'RUNNING', decision_date: inDays(-1) });
    const worker = await aWorker(url);
    const { data } = await eventually(
      () =>
        ask(
          at,
          of.people.LEAD,
          'query ($id: ID!) { pilot(id: $id) { stage activity { edges { node { sentence requestId } } } } }',
          { id },
        ),
      ({ data }) => data.pilot.stage === 'DECIDING',
    );
    expect(data.pilot.activity.edges[0].node).toEqual({
      sentence: expect.stringMatching(/^Scrimmage called for a decision on SC-101 /),
      requestId: expect.stringMatching(/^job \d+$/),
    });
    await worker.server.close();
    await own.server.close();
  });
});
