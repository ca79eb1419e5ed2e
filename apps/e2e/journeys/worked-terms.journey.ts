import type { Page } from '@playwright/test';
import { expect, journey, signIn } from '../journey.ts';
import { keyOf } from '../keys.ts';

journey.use({ shelf: 'undecided' });

/** Worked by hand for terms of each kind; money in thousands, the vendor's loss negative where it gains. */
interface Worked {
  readonly pilot: string;
  readonly vendor: string;
  readonly early: readonly [ours: number, theirs: number];
  readonly late: readonly [ours: number, theirs: number];
  readonly share: string;
  readonly contingent: string;
  readonly before: string;
  readonly first: string;
  readonly most: number;
  readonly slope: string;
  readonly paidBy: string;
  readonly named: string;
  readonly atHalfCost: string;
}

const same = 'The same if delivering costs the vendor half as much, or half as much again.';

const worked: readonly Worked[] = [
  {
    pilot: 'Radiator valves for renters',
    vendor: 'Penhallow Comfort',
    early: [42, 112],
    late: [114, 202],
    share: '68 %',
    contingent: '100 %',
    before: '0 %',
    first: '240 days later',
    most: 114,
    slope: '0.40',
    paidBy: 'day 143',
    named: 'Risk-sharer',
    atHalfCost: same,
  },
  {
    pilot: 'Live rerouting of vans',
    vendor: 'Larkhollow Routing',
    early: [70, 84],
    late: [190, 126],
    share: '47 %',
    contingent: '75 %',
    before: '3 %',
    first: '30 days earlier',
    most: 196,
    slope: '0.28',
    paidBy: 'day 154',
    named: 'Risk-sharer',
    atHalfCost: 'If delivering costs the vendor half as much: partial.',
  },
  {
    pilot: 'The right part in the van',
    vendor: 'Marrowgate Parts',
    early: [158, -4],
    late: [230, 86],
    share: '14 %',
    contingent: '64 %',
    before: '60 %',
    first: '105 days earlier',
    most: 230,
    slope: '0.22',
    paidBy: 'day 207',
    named: 'Partial',
    atHalfCost: 'If delivering costs the vendor half as much: risk-shirker.',
  },
  {
    pilot: 'Home batteries at the evening peak',
    vendor: 'Thistlemoor Storage',
    early: [204, -50],
    late: [416, -100],
    share: '0 %',
    contingent: '0 %',
    before: '33 %',
    first: '120 days earlier',
    most: 456,
    slope: '0.00',
    paidBy: 'day 224',
    named: 'Risk-shirker',
    atHalfCost: same,
  },
  {
    pilot: 'Payment plan at the first reminder',
    vendor: 'Hexholt Systems',
    early: [364, -210],
    late: [416, -100],
    share: '0 %',
    contingent: '0 %',
    before: '100 %',
    first: '120 days earlier',
    most: 436,
    slope: '0.00',
    paidBy: 'day 269',
    named: 'Risk-shirker',
    atHalfCost: same,
  },
];

/** Every figure of the terms in force by its name, as it stands there, with spaces as they are typed. */
async function figures(page: Page): Promise<ReadonlyMap<string, string>> {
  const list = page.getByRole('region', { name: 'The terms in force' }).locator('dl').first();
  await expect(list).toBeVisible();
  const pairs = await list.locator('dt').evaluateAll((terms) =>
    terms.map((term): [string, string] => {
      const told = term.nextElementSibling?.textContent ?? '';
      return [term.textContent ?? '', told.replaceAll(/\s/g, ' ')];
    }),
  );
  return new Map(pairs);
}

/** The first amount of euros in some words, in whole thousands. */
function thousands(words: string | undefined): number {
  const [, digits = 'none'] = /€([\d,]+)/.exec(words ?? '') ?? [];
  return Math.round(Number(digits.replaceAll(',', '')) / 1000);
}

/** What both lose in the words of one case, in thousands. */
function losses(words = '', vendor: string): readonly [ours: number, theirs: number] {
  const [ours = '', theirs = ''] = words.split(`, ${vendor} `);
  const loss = (half: string) => (/\bgains?\b/.test(half) ? -thousands(half) : thousands(half));
  return [loss(ours), loss(theirs)];
}

for (const { pilot, vendor, named, atHalfCost, ...expected } of worked)
  journey(`the terms of ${vendor} stand on screen as they were worked by hand`, async ({ page, product }) => {
    await signIn(page, product, 'PROCUREMENT');
    const key = await keyOf(page, product.address, pilot);
    await page.goto(`${product.address}/pilots/${key}?tab=terms`);
    const part = page.getByRole('region', { name: vendor });
    const told = await figures(page);
    const cut = (name: string) => told.get(name)?.replace(/ of the fees$/, '');
    expect({
      early: losses(told.get('Stopped after a quarter of the time, without value'), vendor),
      late: losses(told.get('At the end, without value'), vendor),
      share: told.get('The vendor’s share of a failure'),
      contingent: cut('Depends on value'),
      before: cut('Billed before value'),
      first: told.get('First invoice against first value'),
      most: thousands(told.get('The most you can lose')),
      slope: told.get('Of each further EUR of value the vendor earns')?.replace('EUR ', ''),
      paidBy: told.get('A success has paid by'),
    }).toEqual(expected);
    await expect(
      part.getByText(`${vendor} carries ${expected.share} of what a failure costs.`),
    ).toBeVisible();
    await expect(part.getByText(named, { exact: true }).first()).toBeVisible();
    await expect(part.getByText(atHalfCost)).toBeVisible();
  });
