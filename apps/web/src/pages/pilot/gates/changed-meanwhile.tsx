import type { DecisionSheet_pilotFragment } from '../../../generated/operations';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import type { DecisionDraft } from './use-decision-draft';

interface Props {
  readonly pilot: DecisionSheet_pilotFragment;
  readonly draft: DecisionDraft;
}

/** Says that what is decided on is not what was on screen when somebody began; what was typed stays. */
export function ChangedMeanwhile({ pilot, draft }: Props) {
  const { seen, see } = draft;
  const evidence = seen.evidenceHash !== pilot.evidenceHash;
  const charter = seen.version !== pilot.version;
  if (!evidence && !charter) return null;
  return (
    <div role="alert">
      <Notice
        tone="watch"
        action={<Button onClick={() => see(pilot.version, pilot.evidenceHash)}>I have seen it</Button>}
      >
        {evidence ? 'Readings or criteria changed since you began.' : 'The pilot changed since you began.'}{' '}
        Below is how it stands now; what you typed is kept.
      </Notice>
    </div>
  );
}
