import { useState } from 'react';
import { LinkFailureDocument } from '../../generated/documents/link-failure';
import { newId } from '../../platform/new-id';
import { useChange } from '../../platform/use-change';
import type { Option } from '../../ui/combobox';
import { FormDialog } from '../../ui/form-dialog';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';
import { PlaceOfFailure } from './place-of-failure';

interface Props {
  readonly failure: { readonly id: string; readonly key: string };
  readonly place: { readonly pilot: Option | null; readonly program: Option | null };
  readonly onBack: () => void;
  readonly onLinked: () => void;
}

/** Says that a known failure was seen once more. */
export function LinkDialog({ failure, place, onBack, onLinked }: Props) {
  const change = useChange(LinkFailureDocument);
  const [id] = useState(newId);
  const [note, setNote] = useState('');
  const [pilot, setPilot] = useState(place.pilot);
  const [program, setProgram] = useState(place.program);
  const [tried, setTried] = useState(false);
  const missing = pilot || program ? undefined : 'Choose a pilot, or the program it happened in.';

  async function submit(): Promise<boolean> {
    setTried(true);
    if (missing) return false;
    const where = pilot ? { pilotId: pilot.id } : { programId: program?.id ?? '' };
    const outcome = await change.submit({
      id,
      failureId: failure.id,
      ...where,
      ...(note.trim() !== '' && { note: note.trim() }),
    });
    if (!outcome.ok) return false;
    showToast({ text: `${failure.key} was seen once more.` });
    onLinked();
    return false;
  }

  return (
    <FormDialog
      title={`Seen again: ${failure.key}`}
      description="Nothing is logged twice: this adds a place and a day to what is known."
      verb="Link"
      change={change}
      shown={['pilotId', 'programId', 'note']}
      onSubmit={submit}
      onClose={onBack}
    >
      <PlaceOfFailure
        pilot={pilot}
        onPilot={setPilot}
        program={program}
        onProgram={setProgram}
        pilotError={change.problemAt('pilotId')}
        programError={change.problemAt('programId') ?? (tried ? missing : undefined)}
      />
      <TextField
        label="What was different here?"
        optional
        maxLength={1_000}
        value={note}
        onChange={setNote}
        error={change.problemAt('note')}
      />
    </FormDialog>
  );
}
