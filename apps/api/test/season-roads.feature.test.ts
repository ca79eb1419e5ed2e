import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ASeason, aSeason } from './a-season.js';
import { ask } from './ask.js';
import type { Person } from './house.js';

let season: ASeason;
let priya: Person;

beforeAll(async () => {
  season = await aSeason();
  priya = await season.as('priya');
}, 120_000);

afterAll(() => season.close());

interface Road {
  readonly name: string;
  readonly teams: readonly { readonly name: string; readonly momentum: { readonly n: number } }[];
  readonly marathon: {
    readonly canEdit: boolean;
    readonly milestones: readonly {
      readonly key: string;
      readonly forecast: { readonly state: string; readonly chance: number | null; readonly wide: boolean };
    }[];
  };
  readonly forecastRecord: {
    readonly sentence: string;
    readonly brier: number | null;
    readonly replayed: readonly { readonly level: number; readonly n: number }[];
  };
}

const road = `name teams { name momentum { n } } marathon { canEdit milestones { key state
  forecast { state chance wide recordSentence } } } forecastRecord { sentence brier replayed { level held n } }`;

async function roads(): Promise<readonly Road[]> {
  const question = `{ programs(first: 10) { edges { node { ${road} } } } }`;
  const { data, errors } = await ask(season, priya, question);
  expect(errors).toEqual([]);
  const all: readonly Road[] = data.programs.edges.map(({ node }: { node: Road }) => node);
  return all.filter(({ marathon }) => marathon.milestones.length > 0);
}

describe('The roads of the sample season', () => {
  it('stand on six teams with enough of a past, and one that has just begun', async () => {
    const all = await roads();
    const pasts = all.flatMap(({ teams }) => teams.map(({ momentum }) => momentum.n));
    expect(pasts.toSorted((a, b) => a - b)).toEqual([1, 6, 10, 11, 12, 13, 14]);
    expect(all.filter(({ marathon }) => marathon.canEdit).map(({ name }) => name)).toEqual([
      'Warm homes on less',
    ]);
  });

  it('say when milestones will be reached, or why they do not', async () => {
    const open = (await roads()).flatMap(({ marathon }) =>
      marathon.milestones.filter(({ forecast }) => forecast.state !== 'DONE'),
    );
    const states = open.map(({ forecast }) => forecast.state);
    expect(states.toSorted()).toEqual([...Array(6).fill('DATED'), 'DOES_NOT_CONVERGE', 'NEEDS_SPRINTS']);
    for (const { forecast } of open.filter((one) => one.forecast.state === 'DATED')) {
      expect(forecast.wide).toBe(false);
      expect(forecast.chance).toBeGreaterThan(0.2);
      expect(forecast.chance).toBeLessThan(0.99);
    }
  });

  it('say how their dates held, and how they would have held', async () => {
    const all = await roads();
    const sentences = all.map(({ forecastRecord }) => forecastRecord.sentence);
    for (const sentence of sentences) expect(sentence).toMatch(/held \d+ of \d+/);
    expect(all.every(({ forecastRecord }) => forecastRecord.brier !== null)).toBe(true);
    for (const { forecastRecord } of all)
      for (const { n } of forecastRecord.replayed) expect(n).toBeGreaterThan(0);
    const { data } = await ask(
      season,
      priya,
      '{ milestone(key: "MS-15") { forecast { recordSentence } forecastHistory { by { name } held85 } } }',
    );
    expect(data.milestone.forecast.recordSentence).toMatch(/held 67 of 78/);
    expect(data.milestone.forecastHistory.length).toBeGreaterThan(3);
  });
});
