import { type Verdict, verdictWords } from '../../../features/gates/gate-words';
import { RadioList, type RadioOption } from '../../../ui/radio-list';
import type { DecisionDraft, PilotGate } from './use-decision-draft';

interface Props {
  readonly gate: PilotGate;
  readonly draft: DecisionDraft;
  readonly error: string | undefined;
}

/** The choices with what each does in plain words; a kill that proves nothing stands beside the one that does. */
function verdictsOf({ gate, choices, mayBeInconclusive }: PilotGate): readonly RadioOption<Verdict>[] {
  return choices.flatMap(({ choice, overrule, barred }) => {
    const asks: Verdict[] =
      choice === 'KILL' && gate === 'SCALE' && mayBeInconclusive ? ['KILL', 'INCONCLUSIVE'] : [choice];
    return asks.map((value) => ({
      value,
      ...verdictWords[gate][value],
      barred,
      aside: overrule && <span className="text-meta font-normal text-watch">against the recommendation</span>,
    }));
  });
}

export function ChoiceField({ gate, draft, error }: Props) {
  return (
    <RadioList
      label="What do you decide?"
      value={draft.verdict}
      options={verdictsOf(gate)}
      error={error}
      onChange={(verdict) => draft.set('verdict', verdict)}
    />
  );
}
