import { useState } from 'react';
import type { LogPrefill } from '../../platform/dialogs';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea, TextField } from '../../ui/text-field';
import { LinkDialog } from './link-dialog';
import { LoggedDialog } from './logged-dialog';
import { PlaceOfFailure } from './place-of-failure';
import { SimilarNotes } from './similar-notes';
import { type QuickLog, useQuickLog } from './use-quick-log';

const shown = ['whatFailed', 'knownNow', 'pilotId', 'programId'];

interface Props {
  readonly prefill?: LogPrefill;
  readonly onClose: () => void;
}

/** Logs a failure in four answers; what else there is to say of it is asked afterwards, or never. */
export function QuickLogDialog({ prefill = {}, onClose }: Props) {
  const log = useQuickLog(prefill);
  const [linking, setLinking] = useState<{ readonly id: string; readonly key: string } | null>(null);
  if (log.logged) return <LoggedDialog failure={log.logged} onClose={onClose} />;
  if (linking)
    return (
      <LinkDialog
        failure={linking}
        place={{ pilot: log.pilot, program: log.program }}
        onBack={() => setLinking(null)}
        onLinked={() => {
          log.forget();
          onClose();
        }}
      />
    );
  return (
    <FormDialog
      title="Log a failure"
      description={
        prefill.decisionId
          ? 'The pilot was ended. Two lines are enough; so the next one knows.'
          : 'Two lines are enough. You can add the rest later.'
      }
      verb="Log failure"
      change={log.change}
      shown={shown}
      onSubmit={log.submit}
      onClose={onClose}
    >
      <Answers log={log} onLink={setLinking} />
    </FormDialog>
  );
}

interface AnswersProps {
  readonly log: QuickLog;
  readonly onLink: (failure: { readonly id: string; readonly key: string }) => void;
}

function Answers({ log, onLink }: AnswersProps) {
  return (
    <>
      <TextField
        label="What failed?"
        maxLength={2_000}
        value={log.whatFailed}
        onChange={(value) => log.setValue('whatFailed', value)}
        error={log.errorAt('whatFailed')}
      />
      <SimilarNotes text={log.whatFailed} onLink={onLink} />
      <TextArea
        label="What do you know now?"
        optional
        rows={2}
        maxLength={2_000}
        hint="One sentence counts as a learning."
        value={log.knownNow}
        onChange={(value) => log.setValue('knownNow', value)}
        error={log.errorAt('knownNow')}
      />
      <PlaceOfFailure
        pilot={log.pilot}
        onPilot={log.setPilot}
        program={log.program}
        onProgram={log.setProgram}
        pilotError={log.errorAt('pilotId')}
        programError={log.errorAt('programId')}
      />
    </>
  );
}
