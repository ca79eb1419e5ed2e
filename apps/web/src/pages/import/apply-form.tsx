import { useState } from 'react';
import { ApplyImportDocument } from '../../generated/documents/apply-import';
import { formatCount, formatNumber } from '../../platform/format';
import { useChange } from '../../platform/use-change';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { LinkButton } from '../../ui/link-button';
import { announce } from '../../ui/live-region';
import { ChangeNotice, Notice } from '../../ui/notice';
import type { ImportData } from './import-data';

type Counts = NonNullable<ImportData['counts']>;

const changeColumns = (id: string) => (
  <LinkButton to="/import/$id" params={{ id }} search={{ step: 'columns' }}>
    Change columns and words
  </LinkButton>
);

/** The button that writes the rows; refused ones are left out only when somebody says so. */
export function ApplyForm({ id, counts }: { readonly id: string; readonly counts: Counts }) {
  const change = useChange(ApplyImportDocument);
  const [leaveOutRefused, setLeaveOut] = useState(false);
  const taken = counts.new + counts.changed;
  const apply = async () => {
    const outcome = await change.submit({ importId: id, leaveOutRefused });
    if (outcome.ok) announce('The import has begun.');
  };
  if (taken === 0)
    return (
      <Notice action={changeColumns(id)}>
        {counts.unchanged > 0
          ? `There is nothing to import: ${formatCount(counts.unchanged, 'row says', 'rows say')} what is here already.`
          : 'There is nothing to import: no row can be taken.'}
      </Notice>
    );
  return (
    <section aria-label="Import" className="flex flex-col gap-3">
      <ChangeNotice {...change} onRetry={() => void apply()} />
      {counts.refused > 0 && (
        <Checkbox
          label={`Leave out the ${counts.refused === 1 ? 'refused row' : formatCount(counts.refused, 'refused row')}`}
          hint="Otherwise nothing is imported: correct the file, and bring it in again."
          checked={leaveOutRefused}
          onChange={setLeaveOut}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" busy={change.running} onClick={() => void apply()}>
          Import {formatNumber(taken)} {taken === 1 ? 'row' : 'rows'}
        </Button>
        {changeColumns(id)}
      </div>
    </section>
  );
}
