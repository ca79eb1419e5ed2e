import { useRef, useState } from 'react';
import type { Decision_cardFragment, FollowUp_lineFragment } from '../../../generated/operations';
import { formatDay } from '../../../platform/format';
import { DayOf } from '../../../platform/moment';
import { useViewer } from '../../../platform/use-viewer';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page-header';
import { FollowUpForm } from './follow-up-form';

type FollowUp = FollowUp_lineFragment;

interface Props {
  readonly followUps: readonly FollowUp[];
  readonly decisions: readonly Decision_cardFragment[];
}

/** Whether the effect holds at scale: looked at twice after the decision. */
export function FollowUpsPanel({ followUps, decisions }: Props) {
  const scaled = decisions.findLast(({ outcome }) => outcome === 'SCALED');
  return (
    <Section title="Does it hold at scale?" aside="Effect at scale ÷ effect in the pilot.">
      <ul>
        {followUps.map((followUp) => {
          const criterion = scaled?.snapshot.criteria.find(
            ({ metric, role }) => metric === followUp.metric && role === 'SUCCESS',
          );
          return (
            <FollowUpLine
              key={followUp.id}
              followUp={followUp}
              inHundreds={criterion?.kind === 'PROPORTION'}
            />
          );
        })}
      </ul>
    </Section>
  );
}

interface LineProps {
  readonly followUp: FollowUp;
  readonly inHundreds: boolean;
}

function FollowUpLine({ followUp, inHundreds }: LineProps) {
  const [recording, setRecording] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { days, metric, sentence, note, viewerMayRecord } = followUp;
  const close = () => {
    setRecording(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <li className="flex flex-col gap-2 border-b border-line py-2 first:pt-0 last:border-b-0 last:pb-0">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <div className="min-w-0 flex-1 basis-64">
          <p className="text-body">{sentence}</p>
          <p className="text-meta text-ink-3">{`After ${days} days${metric ? ` · ${metric}` : ''}`}</p>
        </div>
        <Standing followUp={followUp} />
        {viewerMayRecord && !recording && (
          <Button
            ref={opener}
            aria-label={`Record the effect after ${days} days`}
            onClick={() => setRecording(true)}
          >
            Record…
          </Button>
        )}
      </div>
      {note && <p className="text-table text-ink-2">{`“${note}”`}</p>}
      {recording && <FollowUpForm followUp={followUp} inHundreds={inHundreds} onClose={close} />}
    </li>
  );
}

function Standing({ followUp }: { readonly followUp: FollowUp }) {
  const today = useViewer()?.today ?? '';
  const { recordedAt, recordedBy, dueOn, late } = followUp;
  if (recordedAt)
    return (
      <span className="text-table text-ink-2">
        <Badge tone="good" glyph="disc">
          Recorded
        </Badge>{' '}
        <DayOf at={recordedAt} />
        {recordedBy && `, ${recordedBy.name}`}
      </span>
    );
  return (
    <span className="text-table text-ink-2">
      {late && (
        <Badge tone="bad" glyph="triangle">
          Late
        </Badge>
      )}{' '}
      {`due ${formatDay(dueOn, today)}`}
    </span>
  );
}
