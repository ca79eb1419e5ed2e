import type { Health } from '@scrimmage/contract/generated/schema-types';
import { healthInput } from '@scrimmage/domain/health-input';
import { checked } from '@scrimmage/domain/problems';
import { useState } from 'react';
import { healthWords } from '../../../features/health/health-words';
import { DeclareHealthDocument } from '../../../generated/documents/declare-health';
import { useDraft } from '../../../platform/drafts';
import { useChange } from '../../../platform/use-change';
import { FormDialog } from '../../../ui/form-dialog';
import { TextArea } from '../../../ui/text-field';
import { showToast } from '../../../ui/toasts';

interface Props {
  readonly pilot: { readonly id: string; readonly key: string };
  readonly state: Health;
  readonly onClose: () => void;
}

const empty = { sentence: '' };

/** Asks for the sentence behind a declaration that it is at risk or off its track. */
export function DeclareDialog({ pilot, state, onClose }: Props) {
  const { values, setValue, forget } = useDraft(`health.${pilot.id}`, empty);
  const [tried, setTried] = useState(false);
  const change = useChange(DeclareHealthDocument);
  const { problems } = checked(healthInput, { state, sentence: values.sentence });
  async function submit() {
    setTried(true);
    if (problems.length) return false;
    const outcome = await change.submit({ pilotId: pilot.id, state, sentence: values.sentence.trim() });
    if (!outcome.ok) return false;
    forget();
    showToast({ text: `${pilot.key} is declared ${healthWords[state].toLowerCase()}.` });
    return true;
  }
  const told = problems.find(({ path }) => path === 'sentence')?.message;
  return (
    <FormDialog
      title={`${healthWords[state]}: ${pilot.key}`}
      description="It stands beside what the rules say, with your name and today’s date."
      verb="Declare"
      change={change}
      shown={['sentence']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        label="Why, in a sentence"
        rows={2}
        value={values.sentence}
        onChange={(text) => setValue('sentence', text)}
        error={change.problemAt('sentence') ?? (tried ? told : undefined)}
      />
    </FormDialog>
  );
}
