import type { Access } from '@scrimmage/contract/generated/schema-types';
import { X } from 'lucide-react';
import { accessWords, modeWords } from '../../features/pilots/words';
import type { Charter_pilotFragment } from '../../generated/operations';
import { MemberPicker } from '../../platform/member-picker';
import { IconButton } from '../../ui/button';
import type { Option } from '../../ui/combobox';
import { InlinePick } from '../../ui/inline-pick';
import { Select } from '../../ui/select';
import { Labelled } from './charter-field';

type SystemTouched = Charter_pilotFragment['systemsTouched'][number];

/** A system touched, as it is sent. */
export interface Touched {
  readonly systemId: string;
  readonly access: Access;
  readonly approverId: string | null;
}

interface Props {
  readonly touched: SystemTouched;
  readonly canEdit: boolean;
  readonly revision: number;
  readonly onAccess: (access: Access) => void;
  readonly onApprover: (approver: Option | null, revision: number) => Promise<string | null>;
  readonly onRemove: () => void;
}

const accesses = (['NONE', 'READ', 'WRITE'] as const).map((value) => ({ value, label: accessWords[value] }));

/** Writing to a system of record is approved by somebody by name. */
export function needsApprover({ system, access }: SystemTouched): boolean {
  return system.mode === 'MODE_1' && access === 'WRITE';
}

/** One system, what is done to it and, where it takes one, who approved that. */
export function SystemTouchedRow({ touched, canEdit, revision, onAccess, onApprover, onRemove }: Props) {
  const { system, access, approver } = touched;
  return (
    <li className="border-b border-line last:border-b-0">
      <div className="flex min-h-9 items-center gap-2">
        <span className="min-w-0 flex-1 py-1 text-table">
          {system.name}
          {system.mode && <span className="text-ink-3">{` · ${modeWords[system.mode]}`}</span>}
        </span>
        {canEdit ? (
          <>
            <Select
              label={`Access to ${system.name}`}
              hideLabel
              value={access}
              options={accesses}
              onChange={onAccess}
              className="w-28"
            />
            <IconButton label={`Remove ${system.name}`} onClick={onRemove}>
              <X aria-hidden size={14} />
            </IconButton>
          </>
        ) : (
          <span className="text-table text-ink-2">{accessWords[access]}</span>
        )}
      </div>
      {needsApprover(touched) && (
        <div className="pb-1">
          <Labelled beside field={`approver-${system.id}`} label="Approved by">
            <InlinePick
              label={`Approver for ${system.name}`}
              value={approver && { id: approver.id, label: approver.name }}
              placeholder="Nobody yet"
              canEdit={canEdit}
              revision={revision}
              picker={(props) => <MemberPicker {...props} />}
              onSave={onApprover}
            />
          </Labelled>
        </div>
      )}
    </li>
  );
}
