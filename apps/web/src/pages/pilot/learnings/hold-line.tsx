import type { ReuseOutcome } from '@scrimmage/contract/generated/schema-types';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { outcomeOfReuse } from '../../../features/learnings/learning-words';
import { SettleReuseDocument } from '../../../generated/documents/settle-reuse';
import type { AskedLearnings_askedFragment } from '../../../generated/operations';
import { useChange } from '../../../platform/use-change';
import { Button } from '../../../ui/button';
import { ChangeNotice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';

const outcomes = ['HELD', 'DID_NOT_HOLD', 'CANNOT_TELL'] as const;

interface Props {
  readonly reuse: AskedLearnings_askedFragment['toHold'][number];
  readonly may: boolean;
}

/** What was applied in a pilot that is closed: did it hold? One press, and a note for who wants to. */
export function HoldLine({ reuse: { id, version, changed, learning }, may }: Props) {
  const change = useChange(SettleReuseDocument);
  const [note, setNote] = useState('');
  const settle = (outcome: ReuseOutcome) =>
    void change.submit({ reuseId: id, version, outcome, note: note.trim() === '' ? null : note });
  return (
    <li className="flex flex-col gap-2 py-2 text-table">
      <p>
        <Link to="/learnings/$key" params={{ key: learning.key }} className="link font-medium tabular-nums">
          {learning.key}
        </Link>{' '}
        {learning.lesson}
        <span className="block text-meta text-ink-2">{`Applied: ${changed}`}</span>
      </p>
      {may && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out here, and a group says the same
        <div role="group" aria-label={`Did ${learning.key} hold?`} className="flex flex-col gap-2">
          <ChangeNotice {...change} shown={['note']} />
          <TextField
            label="Note"
            optional
            maxLength={500}
            value={note}
            onChange={setNote}
            error={change.problemAt('note')}
          />
          <div className="flex flex-wrap gap-2">
            {outcomes.map((outcome) => (
              <Button key={outcome} busy={change.running} onClick={() => settle(outcome)}>
                {outcomeOfReuse[outcome]}
              </Button>
            ))}
          </div>
        </div>
      )}
    </li>
  );
}
