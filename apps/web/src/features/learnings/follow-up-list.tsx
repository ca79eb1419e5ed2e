import { type ReactNode, useState } from 'react';
import { CompleteFollowUpDocument } from '../../generated/documents/complete-follow-up';
import { ReopenFollowUpDocument } from '../../generated/documents/reopen-follow-up';
import type { FollowUpRow_followUpFragment } from '../../generated/operations';
import { formatCount, formatDay } from '../../platform/format';
import { useInverse } from '../../platform/take-back';
import { useChange } from '../../platform/use-change';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { ChangeNotice } from '../../ui/notice';
import { AddFollowUpDialog } from './add-follow-up-dialog';

interface Props {
  readonly followUps: readonly FollowUpRow_followUpFragment[];
  /** What a new one is for. */
  readonly about: { readonly failureId: string } | { readonly learningId: string };
}

/** What is to be done, by whom and by when; what is late says so. */
export function FollowUpList({ followUps, about }: Props) {
  const [adding, setAdding] = useState(false);
  return (
    <section aria-label="Follow-ups" className="flex flex-col gap-2">
      <div className="flex items-center gap-3">
        <h2 className="flex-1 text-section font-semibold">Follow-ups</h2>
        <Button onClick={() => setAdding(true)}>Add a follow-up</Button>
      </div>
      {followUps.length === 0 ? (
        <p className="text-table text-ink-2">Nothing is to be done.</p>
      ) : (
        <ul className="card divide-y divide-line">
          {followUps.map((followUp) => (
            <FollowUpLine key={followUp.id} followUp={followUp} />
          ))}
        </ul>
      )}
      {adding && <AddFollowUpDialog about={about} onClose={() => setAdding(false)} />}
    </section>
  );
}

interface LineProps {
  readonly followUp: FollowUpRow_followUpFragment;
  /** What it is for, where the page does not say it. */
  readonly about?: ReactNode;
}

/** One thing to be done, and the way to say that it is. */
export function FollowUpLine({ followUp, about }: LineProps) {
  const today = useViewer()?.today ?? '';
  const change = useChange(CompleteFollowUpDocument);
  const inverse = useInverse(ReopenFollowUpDocument);
  const { id, version, text, owner, dueOn, daysLate, doneBy, note, canComplete } = followUp;
  const done = doneBy !== null;
  const complete = async () => {
    const { ok, payload } = await change.submit({ followUpId: id, version });
    if (ok && payload?.followUp)
      inverse(
        `Done: ${text}`,
        { followUpId: id },
        { id, before: version, now: payload.followUp.version, of: (answer) => answer.followUp?.version },
      );
  };
  return (
    <li className="flex flex-wrap items-center gap-3 px-4 py-2">
      <span className="min-w-0 flex-1">
        {about} <span className={done ? 'text-ink-2' : undefined}>{text}</span>
        <span className="block text-meta text-ink-3">
          {done ? `Done by ${doneBy.name}` : `${owner.name}, by ${formatDay(dueOn, today)}`}
          {daysLate !== null && daysLate > 0 && (
            <strong className="font-medium text-watch"> · {formatCount(daysLate, 'day')} late</strong>
          )}
          {note && ` · ${note}`}
        </span>
        <ChangeNotice {...change} />
      </span>
      {!done && canComplete && (
        <Button busy={change.running} aria-label={`Done: ${text}`} onClick={() => void complete()}>
          Done
        </Button>
      )}
    </li>
  );
}
