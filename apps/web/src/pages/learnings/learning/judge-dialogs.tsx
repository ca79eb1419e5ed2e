import { useState } from 'react';
import { PilotPicker } from '../../../features/failures/pilot-picker';
import { ChallengeLearningDocument } from '../../../generated/documents/challenge-learning';
import { ContradictLearningDocument } from '../../../generated/documents/contradict-learning';
import { RetireLearningDocument } from '../../../generated/documents/retire-learning';
import { ValidateLearningDocument } from '../../../generated/documents/validate-learning';
import { newId } from '../../../platform/new-id';
import { useChange } from '../../../platform/use-change';
import type { Option } from '../../../ui/combobox';
import { ReasonDialog } from '../../../ui/reason-dialog';

export interface Judged {
  readonly id: string;
  readonly key: string;
  readonly version: number;
}

interface Props {
  readonly learning: Judged;
  readonly onClose: () => void;
}

/** Stands by a learning: with a pilot that shows it, or something else that does. */
export function ValidateDialog({ learning, onClose }: Props) {
  const change = useChange(ValidateLearningDocument);
  const [pilot, setPilot] = useState<Option | null>(null);
  return (
    <ReasonDialog
      title={`Stand by ${learning.key}`}
      description="A pilot that shows it, or another piece of evidence, is needed; one that is there already counts."
      verb="Validate"
      label="What else shows it?"
      path="evidence"
      shown={['supportingPilotIds']}
      missing=""
      optional
      change={change}
      onSubmit={async (evidence) =>
        (
          await change.submit({
            learningId: learning.id,
            version: learning.version,
            ...(pilot && { supportingPilotIds: [pilot.id] }),
            ...(evidence !== '' && { evidence }),
          })
        ).ok
      }
      onClose={onClose}
    >
      <PilotPicker
        label="Pilot that shows it"
        value={pilot}
        onChange={setPilot}
        error={change.problemAt('supportingPilotIds')}
      />
    </ReasonDialog>
  );
}

/** Says that what happened speaks against it. */
export function ContradictDialog({ learning, onClose }: Props) {
  const change = useChange(ContradictLearningDocument);
  const [pilot, setPilot] = useState<Option | null>(null);
  return (
    <ReasonDialog
      title={`${learning.key} does not hold`}
      description="It stays in the library, marked, so that nobody learns it twice."
      verb="Contradict"
      label="What speaks against it?"
      shown={['pilotId']}
      missing="Say what happened."
      change={change}
      onSubmit={async (reason) =>
        (
          await change.submit({
            learningId: learning.id,
            version: learning.version,
            reason,
            ...(pilot && { pilotId: pilot.id }),
          })
        ).ok
      }
      onClose={onClose}
    >
      <PilotPicker
        label="Pilot that speaks against it"
        value={pilot}
        onChange={setPilot}
        error={change.problemAt('pilotId')}
      />
    </ReasonDialog>
  );
}

/** Takes it out of use. */
export function RetireDialog({ learning, onClose }: Props) {
  const change = useChange(RetireLearningDocument);
  return (
    <ReasonDialog
      title={`Retire ${learning.key}`}
      description="Nobody is asked about it any more. What it was used for stays."
      verb="Retire"
      danger
      missing="Say why it is no longer of use."
      change={change}
      onSubmit={async (reason) =>
        (await change.submit({ learningId: learning.id, version: learning.version, reason })).ok
      }
      onClose={onClose}
    />
  );
}

/** Doubts it, for whoever stands by it to answer. */
export function ChallengeDialog({ learning, onClose }: Props) {
  const change = useChange(ChallengeLearningDocument);
  const [id] = useState(newId);
  const [pilot, setPilot] = useState<Option | null>(null);
  return (
    <ReasonDialog
      title={`Challenge ${learning.key}`}
      description="It stays as it is until somebody answers."
      verb="Challenge"
      label="What makes you doubt it?"
      shown={['pilotId']}
      missing="Say what makes you doubt it."
      change={change}
      onSubmit={async (reason) =>
        (await change.submit({ id, learningId: learning.id, reason, ...(pilot && { pilotId: pilot.id }) })).ok
      }
      onClose={onClose}
    >
      <PilotPicker
        label="Pilot that speaks against it"
        value={pilot}
        onChange={setPilot}
        error={change.problemAt('pilotId')}
      />
    </ReasonDialog>
  );
}
