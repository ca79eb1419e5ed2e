import type { DecisionSheet_pilotFragment } from '../../../generated/operations';
import { addDays } from '../../../platform/format';
import { MemberPicker } from '../../../platform/member-picker';
import { useViewer } from '../../../platform/use-viewer';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Notice } from '../../../ui/notice';
import { TextArea } from '../../../ui/text-field';
import { ConditionsField } from './conditions-field';
import { missingItems } from './decision-input';
import { type DecisionDraft, offersDate, type PilotGate } from './use-decision-draft';

interface Props {
  readonly pilot: DecisionSheet_pilotFragment;
  readonly gate: PilotGate;
  readonly draft: DecisionDraft;
  readonly errorAt: (path: string) => string | undefined;
}

const weeks = [4, 8, 12];

/** What the choice asks for besides a reason, and nothing else. */
export function ChoiceNeeds({ pilot, gate, draft, errorAt }: Props) {
  const today = useViewer()?.today ?? '';
  const { choice } = draft;
  if (!choice) return null;
  const { needs } = choice;
  return (
    <>
      {needs.includes('OVERRULE_REASON') && (
        <AgainstRecommendation pilot={pilot} draft={draft} error={errorAt('overruleReason')} />
      )}
      {needs.includes('OVERRULES') && <Overrules pilot={pilot} draft={draft} errorAt={errorAt} />}
      {needs.includes('CONDITIONS') && <ConditionsField draft={draft} errorAt={errorAt} />}
      {needs.includes('SCALE_OWNER') && (
        <MemberPicker
          label="Who answers for it at scale?"
          value={draft.scaleOwner}
          onChange={draft.setScaleOwner}
          error={errorAt('scaleOwnerId')}
        />
      )}
      {offersDate(gate.gate, choice) && (
        <DateField
          label="New decision date"
          optional={!needs.includes('NEW_DECISION_DATE')}
          value={draft.values.newDecisionDate}
          onChange={(day) => draft.set('newDecisionDate', day)}
          min={today}
          error={errorAt('newDecisionDate')}
          presets={
            today === ''
              ? []
              : weeks.map((count) => ({ label: `In ${count} weeks`, day: addDays(today, count * 7) }))
          }
        />
      )}
    </>
  );
}

interface AgainstProps extends Pick<Props, 'pilot' | 'draft'> {
  readonly error: string | undefined;
}

function AgainstRecommendation({ pilot, draft, error }: AgainstProps) {
  return (
    <div className="flex flex-col gap-2">
      <Notice tone="watch">
        <strong className="font-medium">This goes against the recommendation.</strong>{' '}
        {pilot.recommendation?.sentence ?? 'No criteria were locked, so nothing speaks for scaling.'}
      </Notice>
      <TextArea
        label="Why do you decide otherwise?"
        hint="One sentence. It is kept with the decision."
        rows={2}
        value={draft.values.overruleReason}
        onChange={(text) => draft.set('overruleReason', text)}
        error={error}
      />
    </div>
  );
}

/** A reason for each thing that is missing; it is shown again at the SCALE gate. */
function Overrules({ pilot, draft, errorAt }: Pick<Props, 'pilot' | 'draft' | 'errorAt'>) {
  const items = missingItems(pilot);
  const first = items.map(({ code }) => draft.overrules[code] ?? '').find((reason) => reason.trim() !== '');
  const blank = items.filter(({ code }) => !draft.overrules[code]?.trim());
  return (
    <fieldset className="flex flex-col gap-3 rounded-md border border-line px-4 py-3">
      <legend className="px-1 text-table font-medium">Why does it start without these?</legend>
      {items.map(({ code, words, detail }, at) => (
        <TextArea
          key={code}
          label={words}
          hint={detail}
          rows={1}
          value={draft.overrules[code] ?? ''}
          onChange={(reason) => draft.overrule(code, reason)}
          error={errorAt(`overrules.${at}.reason`)}
        />
      ))}
      {first !== undefined && blank.length > 1 && (
        <Button
          look="quiet"
          className="-ml-3 self-start"
          onClick={() =>
            draft.overruleAll(
              blank.map(({ code }) => code),
              first,
            )
          }
        >
          {`Give the same reason for the other ${blank.length}`}
        </Button>
      )}
    </fieldset>
  );
}
