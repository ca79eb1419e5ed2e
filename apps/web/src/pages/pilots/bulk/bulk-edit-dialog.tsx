import type { BulkChanges, PilotFilter } from '@scrimmage/contract/generated/schema-types';
import { useState } from 'react';
import { UnitPicker } from '../../../features/people/unit-picker';
import { ProgramPicker } from '../../../features/programs/program-picker';
import { BulkPreviewDocument } from '../../../generated/documents/bulk-preview';
import { formatCount } from '../../../platform/format';
import { MemberPicker } from '../../../platform/member-picker';
import { usePageQuery } from '../../../platform/use-page-query';
import type { Option } from '../../../ui/combobox';
import { FormDialog } from '../../../ui/form-dialog';
import { TextArea, TextField } from '../../../ui/text-field';
import { BulkPreview } from './bulk-preview';
import { useBulkEdit } from './use-bulk-edit';

/** Those that were ticked, or all that meet a filter. */
type Meant = { readonly pilotIds: readonly string[] } | { readonly filter: PilotFilter | null };

interface Props {
  readonly meant: Meant;
  readonly count: number;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const wholeNumber = /^[+\-−]?\d{1,4}$/;

/** What was chosen as a change; null: nothing yet. What is left empty stays as it is. */
function changesOf(picked: Readonly<Record<string, Option | null>>, days: string): BulkChanges | null {
  const ids = Object.entries(picked).flatMap(([name, option]) => (option ? [[`${name}Id`, option.id]] : []));
  const written = days.trim();
  const moved = wholeNumber.test(written) ? { moveDays: Number(written.replace('−', '-')) } : {};
  const changes: BulkChanges = { ...Object.fromEntries(ids), ...moved };
  return Object.keys(changes).length > 0 ? changes : null;
}

/** Changes many pilots at once: says first what becomes of each, asks for one reason, and can be taken back as one. */
export function BulkEditDialog({ meant, count, onDone, onClose }: Props) {
  const [picked, setPicked] = useState<Readonly<Record<string, Option | null>>>({});
  const [days, setDays] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { change, make } = useBulkEdit();
  const changes = changesOf(picked, days);
  const listed = 'pilotIds' in meant ? { pilotIds: [...meant.pilotIds] } : { filter: meant.filter };
  const query = usePageQuery(
    BulkPreviewDocument,
    { ...listed, changes: changes ?? {} },
    { fresh: true, live: false, skip: changes === null },
  );
  const preview = changes === null || query.dimmed ? undefined : query.data?.bulkPreview;
  const many = preview?.changes.length ?? 0;
  const dayError =
    days.trim() !== '' && !wholeNumber.test(days.trim())
      ? 'Write whole days, such as 14 or -7.'
      : preview?.problems.find(({ path }) => path.startsWith('moveDays'))?.message;
  const pick = (name: string) => ({
    value: picked[name] ?? null,
    onChange: (option: Option | null) => setPicked({ ...picked, [name]: option }),
    optional: true,
  });

  async function submit() {
    setTried(true);
    if (!changes || !preview || many === 0 || reason.trim() === '') return false;
    const made = await make(preview, changes, reason);
    if (made) onDone();
    // Somebody was faster, or a mistake: look at them as they are now.
    else query.retry();
    return made;
  }
  const missing =
    reason.trim() === '' ? 'Say why, in a sentence. It stands in the history of each.' : undefined;

  return (
    <FormDialog
      title={`Change ${formatCount(count, 'pilot')}`}
      description="What you leave empty stays as it is."
      shape="broad"
      verb={many > 0 ? `Change ${formatCount(many, 'pilot')}` : 'Change'}
      change={change}
      shown={['reason', 'changes.moveDays']}
      onSubmit={submit}
      onClose={onClose}
      beside={<BulkPreview count={count} query={query} nothing={changes === null} />}
    >
      <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
        <MemberPicker label="Lead" {...pick('lead')} />
        <MemberPicker label="Sponsor" {...pick('sponsor')} />
        <MemberPicker label="Decider" {...pick('decider')} />
        <ProgramPicker label="Program" {...pick('program')} />
        <UnitPicker label="Unit" {...pick('unit')} />
        <TextField
          label="Move the decision by days"
          optional
          inputMode="text"
          value={days}
          onChange={setDays}
          error={dayError ?? change.problemAt('changes.moveDays')}
        />
      </div>
      <TextArea
        label="Reason"
        value={reason}
        onChange={setReason}
        error={change.problemAt('reason') ?? (tried ? missing : undefined)}
      />
      {tried && changes === null && <p className="text-meta font-medium text-bad">Choose what is changed.</p>}
    </FormDialog>
  );
}
