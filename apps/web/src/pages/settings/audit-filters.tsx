import { verbOptions } from '../../features/audit/verb-words';
import { MemberPicker } from '../../platform/member-picker';
import { Button } from '../../ui/button';
import type { Option } from '../../ui/combobox';
import { DateField } from '../../ui/date-field';
import { Select } from '../../ui/select';
import type { AuditSearch } from './audit-search';

interface Props {
  readonly search: AuditSearch;
  readonly actor: Option | null;
  readonly onAsk: (next: Partial<AuditSearch>) => void;
  readonly onClear: () => void;
}

/** Who, what, and between which days; all of it stands in the address. */
export function AuditFilters({ search, actor, onAsk, onClear }: Props) {
  const { verb, from, to, subject } = search;
  const filtered = Boolean(search.actor || verb || from || to || subject);
  return (
    <div className="mb-3 grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] items-end gap-2 phone:grid-cols-2">
      <MemberPicker
        label="Who"
        placeholder="Anybody"
        value={actor}
        onChange={(chosen) => onAsk({ actor: chosen?.id })}
        className="phone:col-span-2"
      />
      <Select
        label="What"
        placeholder="Anything"
        value={verb ?? ''}
        options={verbOptions}
        onChange={(value) => onAsk({ verb: value || undefined })}
        className="phone:col-span-2"
        data-filter=""
      />
      <DateField
        label="From"
        value={from ?? ''}
        max={to ?? ''}
        onChange={(day) => onAsk({ from: day || undefined })}
      />
      <DateField
        label="To"
        value={to ?? ''}
        min={from ?? ''}
        onChange={(day) => onAsk({ to: day || undefined })}
      />
      {filtered && (
        <div>
          <Button onClick={onClear}>Clear all</Button>
        </div>
      )}
    </div>
  );
}
