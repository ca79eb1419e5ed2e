import type { Actor } from '@scrimmage/domain/actor';
import { assessTerms } from '@scrimmage/domain/assess-terms';
import { addDays } from '@scrimmage/domain/calendar';
import type { EngagementGap } from '@scrimmage/domain/engagement-ledger';
import type { TermsSheet } from '@scrimmage/domain/engagements';
import type { EngagementId, MemberId } from '@scrimmage/domain/ids';
import { pretender } from '@scrimmage/domain/pretender';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GapReader } from '../src/ledger/gap.reader.js';
import { LedgerReader } from '../src/ledger/ledger.reader.js';
import { LedgerSettings } from '../src/ledger/ledger-settings.js';
import { PilotsReader } from '../src/pilots/pilots.reader.js';
import { Clock } from '../src/platform/clock.js';
import { people } from '../src/season/data/people.js';
import { vendors } from '../src/season/data/vendors.js';
import { sampleWorkspace } from '../src/season/data/workspace.js';
import { loadSeason } from '../src/season/load-season.js';
import { AcceptedValueReader } from '../src/terms/accepted-value.reader.js';
import { EngagementsReader } from '../src/terms/engagements.reader.js';
import { TermsReader } from '../src/terms/terms.reader.js';
import { anEmptyDatabase, type EmptyDatabase } from './empty-database.js';

/** A Sunday, when days and the hours people work in move apart the most. */
const today = '2031-03-16';

class FixedClock extends Clock {
  override now() {
    return `${today}T09:00:00.000Z`;
  }
}

interface Row {
  readonly id: EngagementId;
  readonly vendor: string;
  readonly claimed: number | null;
  readonly signedOn: string;
  readonly startedOn: string;
  readonly sheet: TermsSheet;
  readonly kept: number;
  readonly broken: number;
}

type Told = Row & { readonly gap: EngagementGap };

let made: EmptyDatabase;
const told = new Map<string, Told>();

beforeAll(async () => {
  made = await anEmptyDatabase();
  const { database } = made;
  await loadSeason(database, new FixedClock());
  const rows = await database.as('scrimmage_ops', (scope) =>
    scope.rows<Row & { memberId: MemberId }>(sql`
      select e.id, v.name as vendor, e.claimed_share as claimed, e.signed_on as "signedOn", t.sheet,
        p.started_on as "startedOn", m.id as "memberId",
        (select count(*)::int from promise r where r.engagement_id = e.id and r.state = 'KEPT') as kept,
        (select count(*)::int from promise r where r.engagement_id = e.id and r.state = 'BROKEN') as broken
      from engagement e join vendor v on v.id = e.vendor_id join pilot p on p.id = e.pilot_id
        join terms t on t.engagement_id = e.id join member m on m.email = ${people.marcus.email}
      where t.recorded_by = m.id and t.state = 'SIGNED' order by e.signed_on`),
  );
  const engagements = new EngagementsReader(database);
  const settings = new LedgerSettings(
    engagements,
    new TermsReader(database),
    new AcceptedValueReader(database),
    new PilotsReader(database),
  );
  const gaps = new GapReader(new LedgerReader(database), settings);
  for (const { memberId, ...row } of rows) {
    const { id: workspaceId, timeZone } = sampleWorkspace;
    const actor: Actor = { workspaceId, memberId, name: 'x', role: 'PROCUREMENT', timeZone, scope: 'READ' };
    const gap = await database.operation(actor, null, () => gaps.of(row.id, today));
    if (gap) told.set(told.has(row.vendor) ? `${row.vendor}, again` : row.vendor, { ...row, gap });
  }
}, 120_000);

afterAll(() => made.close());

function of(name: string): Told {
  const found = told.get(name);
  if (!found) throw new Error(`Nothing is told of ${name}.`);
  return found;
}

const euros = (amount: number) => amount * 100;

describe('The vendors of the sample season', () => {
  it('take part in pilots, one of them in two, with terms that procurement recorded and that were signed before it started', () => {
    expect([...told.keys()].sort()).toEqual(
      [...Object.values(vendors).map(({ name }) => name), 'Penhallow Comfort, again'].sort(),
    );
    for (const { signedOn, startedOn } of told.values()) expect(signedOn <= startedOn).toBe(true);
  });

  it('have the five contracts as they are met in practice, by the published figures', () => {
    const figures = [
      'Penhallow Comfort',
      'Larkhollow Routing',
      'Marrowgate Parts',
      'Thistlemoor Storage',
      'Hexholt Systems',
    ].map((name) => {
      const { riskShare, class: named, maxExposure } = assessTerms(of(name).sheet);
      return [Math.round((riskShare ?? 0) * 100) / 100, named, Math.round(maxExposure / euros(1_000))];
    });
    expect(figures).toEqual([
      [0.68, 'RISK_SHARER', 114],
      [0.47, 'RISK_SHARER', 196],
      [0.14, 'PARTIAL', 230],
      [0, 'RISK_SHIRKER', 456],
      [0, 'RISK_SHIRKER', 436],
    ]);
  });

  it('have promises that were kept, that were broken and that are open', () => {
    const all = [...told.values()];
    expect(all.reduce((sum, { kept }) => sum + kept, 0)).toBeGreaterThanOrEqual(4);
    expect(all.reduce((sum, { broken }) => sum + broken, 0)).toBeGreaterThanOrEqual(4);
  });
});

describe('A vendor of the sample season', () => {
  it('carries exactly what it promised when its pilot is stopped', () => {
    const { gap, kept } = of('Penhallow Comfort');
    expect(gap).toMatchObject({ billed: 0, allowed: 0, breaches: [] });
    expect(gap.realisedRiskShare).toBe(gap.promisedRiskShare);
    expect(gap.realisedRiskShare).toBeGreaterThan(0.6);
    expect(kept).toBe(1);
  });

  it('carries it again in a smaller pilot that proved nothing', () => {
    const { gap, sheet, claimed } = of('Penhallow Comfort, again');
    expect(gap).toMatchObject({ billed: 0, breaches: [], valueFraction: 0 });
    expect(gap.realisedRiskShare).toBeGreaterThan(0.6);
    expect(claimed).toBeLessThanOrEqual(assessTerms(sheet).riskShare ?? 0);
  });

  it('bills 60,000 on the first day that nobody agreed to, and its base fee from signature', () => {
    const { gap, signedOn } = of('Larkhollow Routing');
    expect(gap).toMatchObject({ allowed: euros(24_000), billed: euros(102_000), overbilled: euros(78_000) });
    expect(gap.firstInvoiceOn).toBe(signedOn);
    expect([gap.promisedRiskShare?.toFixed(2), gap.realisedRiskShare?.toFixed(2)]).toEqual(['0.46', '0.09']);
    const early = gap.breaches.filter(({ kind }) => kind === 'BEFORE_TRIGGER').map(({ amount }) => amount);
    expect(early).toEqual([6_000, 60_000, 6_000, 6_000].map(euros));
  });

  it('bills every month from signature, as its terms let it, and lost nothing yet', () => {
    const { gap, signedOn } = of('Thistlemoor Storage');
    expect(gap).toMatchObject({ billed: euros(140_000), overbilled: 0, breaches: [] });
    expect(gap.firstInvoiceOn).toBe(signedOn);
    expect(gap.daysBilledBeforeValue).toBe(162);
  });

  it('is a pretender by its paper and by its ledger', () => {
    const { gap, claimed, sheet } = of('Hexholt Systems');
    const { riskShare } = assessTerms(sheet);
    expect(claimed).toBe(0.5);
    expect(gap.realisedRiskShare).toBe(0);
    expect(gap.breaches.map(({ kind }) => kind)).toEqual(['BEFORE_TRIGGER', 'NOT_IN_TERMS']);
    const flag = pretender({ claimed, riskShare, breachShare: gap.breachShare, chanceBelowTerms: null });
    expect(flag.signs).toEqual(['PAPER', 'LEDGER']);
  });

  it('gave some of its fee back, and value was accepted months after its first invoice', () => {
    const { gap, signedOn } = of('Marrowgate Parts');
    expect(gap.billed).toBe(euros(114_000));
    expect(gap).toMatchObject({
      firstValueOn: addDays(signedOn, 120),
      daysBilledBeforeValue: 104,
      breaches: [],
    });
  });

  it('runs without a failure, so that there is nothing to tell of it yet', () => {
    const { gap } = of('Tallowmere Analytics');
    expect(gap).toMatchObject({ settledOn: null, realisedRiskShare: null, billed: 0, breaches: [] });
  });
});
