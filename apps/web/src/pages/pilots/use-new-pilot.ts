import { useState } from 'react';
import type { PilotModel } from '../../platform/dialogs';
import { readDraft, useDraft } from '../../platform/drafts';
import { useViewer } from '../../platform/use-viewer';
import type { Option } from '../../ui/combobox';

const empty = { name: '', problem: '', decisionDate: '', program: '', system: '', lead: '', template: '' };
/** A lead that was taken away on purpose: nobody, not the usual one. */
const nobody = 'null';

export type Chosen = 'program' | 'system' | 'lead';

function optionOf(text: string): Option | null {
  try {
    const option: unknown = JSON.parse(text);
    const known = option !== null && typeof option === 'object' && 'id' in option && 'label' in option;
    return known ? (option as Option) : null;
  } catch {
    return null;
  }
}

/** The six answers of a new pilot, kept while they are given. The lead is you until somebody else is chosen. */
export function useNewPilot(from?: PilotModel) {
  // What is made like another pilot is a draft of its own.
  const formId = from ? `new-pilot-like-${from.key}` : 'new-pilot';
  const viewer = useViewer();
  const [kept] = useState(() => readDraft(formId) !== null);
  const { values, setValue, forget } = useDraft(formId, empty);
  const me = viewer && { id: viewer.member.id, label: viewer.member.name };
  const chosen = {
    program: optionOf(values.program),
    system: optionOf(values.system),
    lead: values.lead === '' ? me : optionOf(values.lead),
  };
  return {
    /** True when the draft of an earlier visit is back. */
    kept,
    values,
    setValue,
    chosen,
    choose: (name: Chosen, option: Option | null) =>
      setValue(name, option ? JSON.stringify(option) : name === 'lead' ? nobody : ''),
    forget,
    input: {
      name: values.name,
      problem: values.problem,
      decisionDate: values.decisionDate,
      programId: chosen.program?.id ?? '',
      systemId: chosen.system?.id ?? '',
      leadId: chosen.lead?.id ?? '',
    },
  };
}
