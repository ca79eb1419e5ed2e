import type { Problem } from '@scrimmage/domain/answer';
import { decisionInput } from '@scrimmage/domain/decision-input';
import { checked } from '@scrimmage/domain/problems';
import type { DecisionSheet_pilotFragment } from '../../../generated/operations';
import { choiceOf, type DecisionDraft, offersDate, type PilotGate } from './use-decision-draft';

/** What is missing before the pilot can start. */
export const missingItems = ({ readiness }: DecisionSheet_pilotFragment) =>
  readiness.items.filter(({ met }) => !met);

/** The decision as it is sent: only what the choice asks for, whatever else was typed before. */
export function inputOf(pilot: DecisionSheet_pilotFragment, gate: PilotGate, draft: DecisionDraft) {
  const { values, verdict, choice, scaleOwner } = draft;
  const asks = (need: NonNullable<typeof choice>['needs'][number]) => choice?.needs.includes(need) ?? false;
  const dated = choice !== undefined && offersDate(gate.gate, choice) && values.newDecisionDate !== '';
  return {
    pilotId: pilot.id,
    gate: gate.gate,
    choice: verdict === '' ? null : choiceOf(verdict),
    reason: values.reason,
    affected: values.affected,
    conditions: asks('CONDITIONS')
      ? draft.conditions.map(({ text, dueOn, owner }) => ({ text, dueOn, ownerId: owner?.id ?? '' }))
      : null,
    overrules: asks('OVERRULES')
      ? missingItems(pilot).map(({ code }) => ({ item: code, reason: draft.overrules[code] ?? '' }))
      : null,
    overruleReason: asks('OVERRULE_REASON') ? values.overruleReason : null,
    newDecisionDate: dated ? values.newDecisionDate : null,
    scaleOwnerId: asks('SCALE_OWNER') ? (scaleOwner?.id ?? null) : null,
    closesAs: verdict === 'INCONCLUSIVE' ? ('INCONCLUSIVE' as const) : null,
    statusQuo: values.statusQuo === 'yes',
  };
}

/** What is not right yet, by the same rules as the server's. */
export function problemsOf(input: ReturnType<typeof inputOf>, today: string): readonly Problem[] {
  return checked(decisionInput(today), input).problems;
}
