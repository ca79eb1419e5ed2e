import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposal } from './charter.js';
import type { MemberId, PilotId, SystemId, WorkspaceId } from './ids.js';
import { newPilot } from './new-pilot.js';
import { type Touched, touchedSystems, withApprovers } from './pilot.js';
import { legalEvents } from './pilot-life.js';
import { checked } from './problems.js';

const id = '01936f1e-0000-7000-8000-00000000000a';

const anId = fc.uuid().map((text) => text as SystemId);
const aList: fc.Arbitrary<readonly Touched[]> = fc.uniqueArray(
  fc.record({
    systemId: anId,
    access: fc.constantFrom('NONE' as const, 'READ' as const, 'WRITE' as const),
    approverId: fc.option(fc.uuid().map((text) => text as MemberId)),
  }),
  { selector: ({ systemId }) => systemId, maxLength: 10 },
);

describe('The systems a pilot touches', () => {
  it('include the one it runs on, read until somebody says more', () => {
    expect(touchedSystems([], id as SystemId)).toEqual([{ systemId: id, access: 'READ', approverId: null }]);
    const listed: Touched[] = [{ systemId: id as SystemId, access: 'WRITE', approverId: null }];
    expect(touchedSystems(listed, id as SystemId)).toEqual(listed);
    expect(touchedSystems([], null)).toEqual([]);
  });

  it('keep the approver named before, until another is named or nobody is', () => {
    const approverId = id as MemberId;
    const before: Touched[] = [{ systemId: id as SystemId, access: 'WRITE', approverId }];
    const listed = { systemId: id as SystemId, access: 'READ' } as const;
    expect(withApprovers([listed], before)).toEqual([{ ...listed, approverId }]);
    expect(withApprovers([{ ...listed, approverId: null }], before)).toEqual([
      { ...listed, approverId: null },
    ]);
    expect(withApprovers([listed], [])).toEqual([{ ...listed, approverId: null }]);
  });

  it('are those listed and no others, in one order, however they were listed', () => {
    fc.assert(
      fc.property(aList, fc.option(anId, { nil: null }), (listed, runsOn) => {
        const touched = touchedSystems(listed, runsOn);
        expect(touched).toEqual(touchedSystems([...listed].reverse(), runsOn));
        expect(touched).toEqual(touchedSystems(touched, runsOn));
        const wanted = new Set([...listed.map(({ systemId }) => systemId), ...(runsOn ? [runsOn] : [])]);
        expect(new Set(touched.map(({ systemId }) => systemId))).toEqual(wanted);
        expect(touched).toHaveLength(wanted.size);
        for (const one of listed) expect(touched).toContainEqual(one);
      }),
    );
  });
});

describe('A new pilot', () => {
  it('is proposed today, with what was stated and nothing else', () => {
    const today = '2026-11-21';
    const stated = checked(proposal(today), {
      name: 'Refund',
      problem: 'Nine days.',
      programId: id,
      leadId: id,
      systemId: id,
      decisionDate: today,
    });
    if (!('value' in stated)) throw new Error('The proposal was not taken.');
    const pilot = newPilot(stated.value, {
      id: id as PilotId,
      workspaceId: id as WorkspaceId,
      number: 101,
      today,
      now: '2026-11-21T10:00:00.000Z',
    });
    expect(pilot).toMatchObject({
      number: 101,
      leadId: id as MemberId,
      stage: 'PROPOSED',
      onHold: false,
      outcome: null,
      proposedOn: today,
      startedOn: null,
      closedOn: null,
      version: 1,
    });
    expect(legalEvents(pilot)).toContain('WITHDRAW');
  });
});
