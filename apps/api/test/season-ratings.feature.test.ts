import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ASeason, aSeason } from './a-season.js';
import { ask } from './ask.js';

let season: ASeason;

beforeAll(async () => {
  season = await aSeason();
}, 120_000);

afterAll(() => season.close());

const vendors = `{ vendors(first: 50) { edges { node { name
  stance { stance leaning n chanceSharer sentence pretender { ground sentence }
    confirmed { stance pretender reason outdated by { name } } }
  ratings { reason by { name } reply { name text } } } } } }`;

async function seenBy(key: 'marcus' | 'helen') {
  const { data, errors } = await ask(season, await season.as(key), vendors);
  expect(errors).toEqual([]);
  type Node = { name: string } & Record<string, never>;
  const nodes = data.vendors.edges.map(({ node }: { node: Node }) => [node.name, node]);
  return Object.fromEntries(nodes);
}

describe('The stances of the sample season', () => {
  it('name one vendor, by two pilots that came to nothing, and a person has confirmed it', async () => {
    const seen = await seenBy('helen');
    const { stance } = seen['Penhallow Comfort'];
    expect(stance).toMatchObject({ stance: 'RISK_SHARER', n: 2, pretender: [] });
    expect(stance.chanceSharer).toBeGreaterThan(0.8);
    expect(stance.confirmed).toMatchObject({
      stance: 'RISK_SHARER',
      pretender: false,
      outdated: false,
      by: { name: 'Marcus Oyelaran' },
    });
    const others = Object.values<{ stance: { stance: string } }>(seen).filter(
      (one) => one.stance.stance !== 'UNDETERMINED',
    );
    expect(others).toHaveLength(1);
  });

  it('leave the rest undetermined, with what they lean to and how few engagements that is', async () => {
    const seen = await seenBy('helen');
    expect(seen['Hexholt Systems'].stance.sentence).toMatch(
      /^Undetermined, leaning risk-shirker \(.*n\s=\s1\)\.$/,
    );
    expect(seen['Tallowmere Analytics'].stance).toMatchObject({ stance: 'UNDETERMINED', n: 0 });
  });

  it('flag the vendor that says it shares and does not, on paper and by its ledger, with the reasons', async () => {
    const { pretender } = (await seenBy('helen'))['Hexholt Systems'].stance;
    const [paper, ledger] = pretender;
    expect(pretender).toMatchObject([{ ground: 'PAPER' }, { ground: 'LEDGER' }]);
    expect(paper.sentence).toMatch(/^It says it bears 50\s% of the risk; by the terms it bears 0\s%\.$/);
    expect(ledger.sentence).toMatch(/% of what was billed goes against the terms\.$/);
  });
});

describe('The ratings of the sample season', () => {
  const due = `{ ratingsDue { second daysWaiting engagement { vendor { name }
    ratings { count disagreement disagreeOn others { reason } } } } }`;

  it('wait for Marcus where nobody has rated, and where two others see a vendor differently', async () => {
    const { data, errors } = await ask(season, await season.as('marcus'), due);
    expect(errors).toEqual([]);
    type Due = { second: boolean; engagement: { vendor: { name: string } } };
    const rows = data.ratingsDue.map(({ second, engagement }: Due) => [engagement.vendor.name, second]);
    expect(rows).toEqual([
      ['Larkhollow Routing', true],
      ['Penhallow Comfort', false],
      ['Hexholt Systems', false],
    ]);
    // He is told that they disagree, and neither on what nor what they said.
    expect(data.ratingsDue[0].engagement.ratings).toEqual({
      count: 2,
      disagreement: true,
      disagreeOn: [],
      others: [],
    });
  });

  it('ask no third time those who disagree', async () => {
    const { data } = await ask(season, await season.as('noor'), due);
    type Due = { engagement: { vendor: { name: string } } };
    const names = data.ratingsDue.map(({ engagement }: Due) => engagement.vendor.name);
    expect(names).toEqual(['Penhallow Comfort', 'Hexholt Systems']);
  });

  it('are shown to whoever decides, with what the vendor answered beside the rating', async () => {
    const seen = await seenBy('helen');
    expect(seen['Larkhollow Routing'].ratings).toHaveLength(2);
    const answered = Object.values<{ ratings: { reply: { name: string } | null }[] }>(seen)
      .flatMap(({ ratings }) => ratings)
      .filter(({ reply }) => reply !== null);
    expect(answered.map(({ reply }) => reply?.name)).toEqual(['Isolde Marchetti']);
    expect((await seenBy('marcus'))['Larkhollow Routing'].ratings).toEqual([]);
  });
});
