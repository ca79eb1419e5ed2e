import type { Health } from '@scrimmage/contract/generated/schema-types';
import { healths } from '@scrimmage/domain/health';
import type { ReactNode } from 'react';
import { healthWords } from '../../../features/health/health-words';
import { Button } from '../../../ui/button';
import { ChangeNotice, Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import type { SaveReadings } from './use-save-readings';

interface Props {
  readonly saving: SaveReadings;
  readonly verb: string;
  readonly reason: string;
  readonly onReason: (text: string) => void;
  readonly remark: string;
  readonly onRemark: (text: string) => void;
  readonly mayRemark: boolean;
  /** What is to be declared; '' leaves it as it is. Not given: nobody asks here. */
  readonly health?: Health | '';
  readonly onHealth?: (health: Health | '') => void;
  /** Something to be put right that has no field. */
  readonly trouble: string | null;
  /** Paths whose problem stands beside its row. */
  readonly shown: readonly string[];
  readonly onClose: () => void;
  /** What is rarely needed: behind the remark, so that Tab goes from the numbers to it. */
  readonly children?: ReactNode;
}

const states = healths.map((value) => ({ value, label: healthWords[value] }));

/** The end of both ways to enter readings: the reason of a correction, a remark, what went wrong, and the button. */
export function SavePart(props: Props) {
  const {
    saving,
    verb,
    reason,
    onReason,
    remark,
    onRemark,
    mayRemark,
    health,
    onHealth,
    trouble,
    shown,
    onClose,
  } = props;
  const { children } = props;
  return (
    <>
      {(saving.asksReason || reason !== '') && (
        <TextField
          label="Why are they corrected?"
          hint="The figures that stood before stay to be seen, with this reason."
          value={reason}
          onChange={onReason}
        />
      )}
      {onHealth && (
        <Select<Health | ''>
          label="How does it go?"
          optional
          value={health ?? ''}
          onChange={onHealth}
          options={states}
          placeholder="As declared before"
        />
      )}
      {mayRemark && (
        <TextField
          label="A remark"
          optional
          hint={health ? 'One sentence, kept with what you declare.' : 'One sentence, kept as a comment.'}
          value={remark}
          onChange={onRemark}
        />
      )}
      {children}
      <div className="sticky -bottom-4 -mx-5 -mb-4 flex flex-col gap-2 border-t border-line bg-surface px-5 py-3">
        {trouble && (
          <div role="alert">
            <Notice tone="bad">{trouble}</Notice>
          </div>
        )}
        <ChangeNotice {...saving.readingsChange} shown={shown} />
        <ChangeNotice {...saving.remarkChange} />
        <ChangeNotice {...saving.healthChange} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" busy={saving.running}>
            {verb}
          </Button>
        </div>
      </div>
    </>
  );
}
