import { describe, expect, it } from 'vitest';
import type { Actor } from './actor.js';
import {
  type BulkChanges,
  bulkInput,
  fieldsOf,
  madeOf,
  mostAtOnce,
  planBulk,
  planUndo,
} from './bulk-edit.js';
import type { MemberId, PilotId, ProgramId } from './ids.js';
import type { Pilot } from './pilot.js';
import { checked } from './problems.js';

const [priya, tomasz] = ['p' as MemberId, 't' as MemberId];
const as = (role: Actor['role'], memberId = priya) => ({ role, memberId, scope: 'WRITE' as const });
const pilot = {
  id: 'one' as PilotId,
  leadId: priya,
  sponsorId: null,
  programId: 'care' as ProgramId,
  decisionDate: '2026-12-12',
  stage: 'RUNNING',
} as Pilot;
const uuid = (n: number) => `01936f1e-0000-7000-8000-${String(n).padStart(12, '0')}`;
const given = (changes: object, count = 1) => ({
  pilots: Array.from({ length: count }, (_, at) => ({ pilotId: uuid(at), version: 1 })),
  changes,
  reason: 'New year.',
});

describe('What is sent to change many pilots', () => {
  it('names at least one change and one pilot, each once', () => {
    expect(checked(bulkInput, given({ sponsorId: null }))).toMatchObject({
      value: { id: null, changes: { sponsorId: null } },
    });
    expect(checked(bulkInput, given({})).problems).toMatchObject([{ path: 'changes' }]);
    expect(checked(bulkInput, given({ moveDays: 7 }, 0)).problems).toMatchObject([{ path: 'pilots' }]);
    const twice = {
      ...given({ moveDays: 7 }),
      pilots: [1, 1].map((n) => ({ pilotId: uuid(n), version: 1 })),
    };
    expect(checked(bulkInput, twice).problems).toMatchObject([{ path: 'pilots' }]);
  });

  it('stops at five hundred, and says so', () => {
    expect(checked(bulkInput, given({ moveDays: 7 }, mostAtOnce)).problems).toEqual([]);
    expect(checked(bulkInput, given({ moveDays: 7 }, mostAtOnce + 1)).problems).toMatchObject([
      { path: 'pilots', message: expect.stringContaining('At most 500 pilots') },
    ]);
  });

  it('moves a date or says one, by days there are', () => {
    const both = { moveDays: 7, decisionDate: '2026-12-24' };
    expect(checked(bulkInput, given(both)).problems).toMatchObject([{ path: 'changes.moveDays' }]);
    for (const moveDays of [0, 3_654, -3_654, 1.5])
      expect(checked(bulkInput, given({ moveDays })).problems).toMatchObject([{ path: 'changes.moveDays' }]);
    expect(fieldsOf({ moveDays: 7, leadId: uuid(1) } as BulkChanges)).toEqual(['leadId', 'decisionDate']);
  });
});

describe('A change of many pilots', () => {
  it('says what becomes of each', () => {
    expect(planBulk(as('LEAD'), pilot, { moveDays: -10 })).toMatchObject({
      values: { decisionDate: '2026-12-02' },
      bar: null,
    });
    expect(planBulk(as('LEAD'), pilot, { leadId: priya, sponsorId: tomasz })).toMatchObject({
      values: { sponsorId: tomasz },
    });
    expect(planBulk(as('LEAD'), pilot, { leadId: priya })).toMatchObject({ values: {}, bar: null });
  });

  it.each([
    ['another’s', as('EXECUTIVE', tomasz), pilot, [], 'NOT_YOURS'],
    ['closed', as('ADMIN', tomasz), { ...pilot, stage: 'CLOSED' } as Pilot, [], 'CLOSED_PILOT'],
    ['without a date', as('LEAD'), { ...pilot, decisionDate: null }, [], 'NO_DATE_TO_MOVE'],
    ['changed meanwhile', as('LEAD'), pilot, ['decisionDate'], 'CHANGED_MEANWHILE'],
  ])('leaves one as it is that is %s', (_, actor, one, stale, code) => {
    const plan = planBulk(actor, one, { moveDays: 7 }, stale);
    expect([plan.values, plan.bar?.code]).toEqual([null, code]);
  });
});

describe('Taking it back', () => {
  const made = madeOf(pilot, { leadId: tomasz, decisionDate: '2026-12-19' });
  const after = { ...pilot, leadId: tomasz, decisionDate: '2026-12-19' };

  it('states again what was stated before, also by who gave the pilot away', () => {
    expect(made.before).toEqual({ leadId: priya, decisionDate: '2026-12-12' });
    expect(planUndo(as('LEAD'), after, made)).toMatchObject({ values: made.before, bar: null });
  });

  it('leaves what somebody changed meanwhile, and says so', () => {
    expect(planUndo(as('LEAD'), { ...after, decisionDate: '2027-01-01' }, made)).toMatchObject({
      values: { leadId: priya },
      bar: { code: 'CHANGED_MEANWHILE', facts: { fields: 'decision date' } },
    });
  });

  it('is not done to what is closed, or was given to somebody else again', () => {
    const closed = { ...after, stage: 'CLOSED' } as Pilot;
    expect(planUndo(as('LEAD'), closed, made)).toMatchObject({ values: {}, bar: { code: 'CLOSED_PILOT' } });
    const passedOn = { ...after, leadId: 'x' as MemberId };
    expect(planUndo(as('LEAD'), passedOn, made)).toMatchObject({ values: {}, bar: { code: 'NOT_YOURS' } });
    expect(planUndo(as('ADMIN'), passedOn, made).values).toEqual({ decisionDate: '2026-12-12' });
  });
});
