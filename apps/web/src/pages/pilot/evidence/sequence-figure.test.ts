import { describe, expect, it } from 'vitest';
import { type CriterionShown, fieldOf, picturesOf, pointsOf } from './sequence-figure';

const metric = {
  id: 'm1',
  name: 'Solved at first contact',
  kind: 'PROPORTION',
  unit: '%',
  direction: 'HIGHER_IS_BETTER',
  purpose: 'PERFORMANCE',
  cap: null,
} as const;
const evidence = {
  claim: 'OPEN',
  sentence: 'Not yet.',
  notYet: null,
  estimate: 0.033,
  low: 0.004,
  high: 0.062,
  eValue: 4,
  n: 800,
  nControl: 790,
  periods: 3,
  wavered: false,
  designEffect: 1,
  lastPeriod: '2026-11-09',
  staleDays: 1,
  stale: false,
  firstCrossing: null,
  sampleRatio: null,
  stamp: null,
  series: {
    days: ['2026-11-07', '2026-11-08', '2026-11-09'],
    estimate: [null, 0.02, 0.033],
    low: [null, null, 0.004],
    high: [null, null, 0.062],
    n: [500, 1000, 1590],
  },
} as const;
const success = {
  id: 'c1',
  role: 'SUCCESS',
  design: 'TWO_ARMS',
  state: 'LOCKED',
  statement: 'Solved at first contact is more than 2\u00a0points above the control.',
  threshold: 0.02,
  period: 'DAY',
  metric,
  baseline: null,
  original: { statement: '', threshold: 0.02 },
  amendments: [],
  evidence,
} as unknown as CriterionShown;
const kill = { ...success, id: 'c2', role: 'KILL', threshold: -0.01 } as CriterionShown;
const other = {
  ...success,
  id: 'c3',
  role: 'GUARDRAIL',
  metric: { ...metric, id: 'm2' },
} as unknown as CriterionShown;
const around = { today: '2026-11-10', lockedOn: '2026-11-01', decisionDate: '2026-12-01', closedOn: null };

describe('The pictures of a pilot’s criteria', () => {
  it('put the criteria of one metric into one picture, success claims first', () => {
    const pictures = picturesOf([other, kill, success]);
    expect(pictures.map(({ main }) => main.id)).toEqual(['c1', 'c3']);
    expect(pictures[0]).toMatchObject({ kill: { id: 'c2' }, guardrail: null });
  });

  it('leave out what was withdrawn', () => {
    expect(picturesOf([{ ...success, state: 'WITHDRAWN' }])).toEqual([]);
  });

  it('have no point before there is an estimate, and no interval before there is one', () => {
    const points = pointsOf(success, '2026-11-10');
    expect(points.map(({ day }) => day)).toEqual(['2026-11-08', '2026-11-09']);
    expect(points[0]).toMatchObject({ low: null, said: '+2\u00a0points, too few to tell, n = 1,000' });
    expect(points[1]?.said).toBe('+3.3\u00a0points, +0.4 to +6.2\u00a0points, n = 1,590');
  });

  it('draw the kill line, the target and no change, and the day of decision', () => {
    const [picture] = picturesOf([success, kill]);
    if (!picture) throw new Error('a picture is missing');
    const field = fieldOf(picture, around);
    expect(field.levels).toEqual({
      limit: { value: -0.01, name: 'Kill line', text: '−1\u00a0point' },
      goal: { value: 0.02, name: 'Target', text: '+2\u00a0points' },
      reference: { value: 0, name: 'No change', text: '0' },
      better: 'higher',
    });
    expect(field.marks).toEqual([{ id: 'lock', day: '2026-11-01', label: 'Locked', tone: 'neutral' }]);
    expect(field.due?.day).toBe('2026-12-01');
    expect(fieldOf(picture, { ...around, closedOn: '2026-11-10' }).due).toBeNull();
  });

  it('mark amendments, and the day a claim was settled', () => {
    const at = '2026-11-05T09:00:00.000Z';
    const firstCrossing = {
      state: 'PROVEN',
      on: '2026-11-08',
      estimate: 0,
      low: 0,
      high: 0,
      stands: true,
    } as const;
    const settled = {
      ...kill,
      amendments: [{ at, version: 2, dataSeen: true }],
      evidence: { ...evidence, firstCrossing },
    } as unknown as CriterionShown;
    const [picture] = picturesOf([success, settled]);
    if (!picture) throw new Error('a picture is missing');
    expect(fieldOf(picture, around).marks.slice(1)).toEqual([
      { id: 'c2-2', day: '2026-11-05', label: 'Amended, figures seen', tone: 'watch' },
      { id: 'c2-settled', day: '2026-11-08', label: 'Kill proven', tone: 'bad' },
    ]);
  });
});
