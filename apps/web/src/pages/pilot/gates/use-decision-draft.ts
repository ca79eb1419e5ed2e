import type { Choice } from '@scrimmage/contract/generated/schema-types';
import { useState } from 'react';
import type { Verdict } from '../../../features/gates/gate-words';
import type { DecisionSheet_pilotFragment } from '../../../generated/operations';
import { readDraft, useDraft } from '../../../platform/drafts';
import { newId } from '../../../platform/new-id';
import type { Option } from '../../../ui/combobox';

type Pilot = DecisionSheet_pilotFragment;
export type PilotGate = NonNullable<Pilot['gate']>;
export type GateChoice = PilotGate['choices'][number];

/** A condition while it is typed. */
export interface TypedCondition {
  readonly key: string;
  readonly text: string;
  readonly dueOn: string;
  readonly owner: Option | null;
}

const empty = {
  verdict: '',
  reason: '',
  affected: '',
  overruleReason: '',
  newDecisionDate: '',
  scaleOwner: '',
  statusQuo: '',
  conditions: '',
  overrules: '',
  /** What was on screen when the first word was typed. */
  seenVersion: '',
  seenHash: '',
};

/** What was kept, unless it is damaged or was written by an earlier release. */
function kept<T>(text: string, otherwise: T, fits: (value: unknown) => boolean): T {
  try {
    const value: unknown = JSON.parse(text);
    return fits(value) ? (value as T) : otherwise;
  } catch {
    return otherwise;
  }
}
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

const blankCondition = (owner: Option | null): TypedCondition => ({
  key: newId(),
  text: '',
  dueOn: '',
  owner,
});

/** The choice behind what somebody picked: closing as inconclusive is a kill. */
export const choiceOf = (verdict: Verdict): Choice => (verdict === 'INCONCLUSIVE' ? 'KILL' : verdict);

/** Where a pilot stays open, it may be given another day to decide. */
export function offersDate(gate: PilotGate['gate'], { choice, outcome, needs }: GateChoice): boolean {
  if (needs.includes('NEW_DECISION_DATE')) return true;
  return outcome === null && (gate === 'SCALE' || choice === 'HOLD');
}

/**
 * A decision while it is made, kept in this browser until it is sent.
 * With the first word typed it remembers what was on screen: that is what is decided on, until somebody says they saw what changed.
 */
export function useDecisionDraft(pilot: Pilot, gate: PilotGate) {
  const formId = `decide.${pilot.id}.${gate.gate}`;
  const [wasKept] = useState(() => readDraft(formId) !== null);
  const { values, setValue, forget } = useDraft(formId, empty);
  const lead = pilot.lead && { id: pilot.lead.id, label: pilot.lead.name };
  const [firstCondition] = useState(() => blankCondition(lead));

  const see = (version: number, hash: string) => {
    setValue('seenVersion', String(version));
    setValue('seenHash', hash);
  };
  const set = (name: keyof typeof empty, value: string) => {
    setValue(name, value);
    if (values.seenVersion === '') see(pilot.version, pilot.evidenceHash);
  };
  const conditions = kept<readonly TypedCondition[]>(values.conditions, [firstCondition], Array.isArray);
  const overrules = kept<Readonly<Record<string, string>>>(values.overrules, {}, isObject);
  const overruleAll = (codes: readonly string[], reason: string) =>
    set(
      'overrules',
      JSON.stringify({ ...overrules, ...Object.fromEntries(codes.map((code) => [code, reason])) }),
    );
  const scaleOwner = kept<Option | null>(values.scaleOwner, null, isObject);
  const verdict = values.verdict as Verdict | '';
  const choice = gate.choices.find((one) => verdict !== '' && one.choice === choiceOf(verdict));

  return {
    /** True when the draft of an earlier visit is back. */
    kept: wasKept,
    values,
    set,
    forget,
    verdict,
    /** What the chosen one asks for; undefined until one is chosen. */
    choice,
    conditions,
    setConditions: (next: readonly TypedCondition[]) => set('conditions', JSON.stringify(next)),
    addCondition: () => set('conditions', JSON.stringify([...conditions, blankCondition(lead)])),
    overrules,
    overrule: (code: string, reason: string) => overruleAll([code], reason),
    overruleAll,
    scaleOwner,
    setScaleOwner: (owner: Option | null) => set('scaleOwner', owner ? JSON.stringify(owner) : ''),
    seen: {
      version: values.seenVersion === '' ? pilot.version : Number(values.seenVersion),
      evidenceHash: values.seenHash === '' ? pilot.evidenceHash : values.seenHash,
    },
    /** What stands there now is what is decided on. */
    see,
  };
}

export type DecisionDraft = ReturnType<typeof useDecisionDraft>;
