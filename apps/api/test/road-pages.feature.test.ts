import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, change } from './builders.js';
import { aLane, aMilestone, aPast, aSprint } from './builders-sprints.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { webQuestion } from './web-questions.js';

let house: House;

beforeAll(async () => {
  house = await theHouse();
});

/** What the pages are asked with. */
interface Shown {
  readonly programId: string;
  readonly sprint: string;
  readonly milestone: string;
  readonly pilot: string | undefined;
}

/** A milestone of two pilots with a past each, its forecast frozen; and a sprint that is about to end. */
async function aStretch(
  own: TestWorkspace,
  { programId, laneId }: { readonly programId: string; readonly laneId: string },
): Promise<Shown> {
  const pilots = [await aPilot(house, own, { programId }), await aPilot(house, own, { programId })];
  const parts = pilots.map(({ id: pilotId }) => ({ pilotId, remaining: 12 }));
  const { id, key } = await aMilestone(house, own, { programId, laneId, parts });
  const past = [
    [3, 0],
    [4, 1],
    [2, 0],
  ] as const;
  for (const pilot of pilots) await aPast(house, own, { pilotId: pilot.id, milestoneId: id }, past);
  const sprint = await aSprint(house, own, { pilotId: pilots[0]?.id });
  await change(house, own.people.ADMIN, 'freezeForecast', { milestoneId: id });
  return { programId, sprint: sprint.id, milestone: key, pilot: pilots[0]?.id };
}

/** Every page and part about sprints and the road, as the web client asks for it, by what it is asked with. */
const pages: Readonly<Record<string, (shown: Shown) => Readonly<Record<string, unknown>>>> = {
  RoadPrograms: () => ({}),
  RoadPage: ({ programId }) => ({ id: programId }),
  RoadTeams: ({ programId }) => ({ id: programId }),
  ForecastRecord: ({ programId }) => ({ id: programId }),
  MilestonePage: ({ milestone }) => ({ key: milestone }),
  PilotSprints: ({ pilot }) => ({ key: pilot }),
  PortfolioPage: () => ({ filter: null, road: null, mine: true }),
  SprintToClose: ({ sprint }) => ({ id: sprint }),
};

/** As docs/benchmarks.md has them. */
const statements = {
  RoadPrograms: 4,
  RoadPage: 21,
  RoadTeams: 6,
  ForecastRecord: 8,
  MilestonePage: 19,
  PilotSprints: 10,
  PortfolioPage: 27,
  SprintToClose: 11,
};

describe('A page about sprints and the road', () => {
  it('takes as many statements for eight milestones as for three', { timeout: 300_000 }, async () => {
    const own = await house.workspace();
    const { id: programId } = await aProgram(house, own);
    const given = { programId, laneId: await aLane(house, own, programId) };
    const shown = await aStretch(own, given);
    for (let n = 1; n < 3; n++) await aStretch(own, given);
    const counted = async () => {
      const all: Record<string, number> = {};
      for (const [page, variables] of Object.entries(pages)) {
        const answer = await ask(house, own.people.ADMIN, webQuestion(page), variables(shown));
        expect(answer.errors, page).toEqual([]);
        all[page] = answer.statements;
      }
      return all;
    };
    expect(await counted()).toEqual(statements);
    for (let n = 3; n < 8; n++) await aStretch(own, given);
    expect(await counted()).toEqual(statements);
  });
});
