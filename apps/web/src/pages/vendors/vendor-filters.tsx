import { stanceWords } from '../../features/vendors/stance-words';
import { stances } from '../../features/vendors/stances';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import { type VendorsSearch, vendorSorts } from './vendors-search';

interface Props {
  readonly search: VendorsSearch;
  readonly onChange: (patch: Partial<VendorsSearch>) => void;
}

const kinds = [
  { value: 'pretender', label: 'Pretenders' },
  { value: 'engaged', label: 'With a part in a pilot' },
] as const;

/** On phones there are no heads to press. */
const sortWords = {
  GAP: 'Widest gap first',
  NAME: 'By name',
  AT_RISK: 'Most at risk first',
  SPEND: 'Most spend first',
} as const;

/** Which vendors are listed. */
export function VendorFilters({ search, onChange }: Props) {
  const kind = search.pretender ? 'pretender' : search.engaged ? 'engaged' : '';
  return (
    <div className="no-print mb-3 flex flex-wrap gap-2">
      <SearchField
        label="Find a vendor"
        placeholder="Name or any spelling"
        value={search.q ?? ''}
        onChange={(q) => onChange({ q: q || undefined })}
      />
      <Select
        label="Stance"
        hideLabel
        placeholder="Any stance"
        value={search.stance ?? ''}
        options={stances.map((value) => ({ value, label: stanceWords[value] }))}
        onChange={(stance) => onChange({ stance: stance || undefined })}
        className="phone:w-full"
      />
      <Select
        label="Which"
        hideLabel
        placeholder="All vendors"
        value={kind}
        options={kinds}
        onChange={(chosen) =>
          onChange({
            pretender: chosen === 'pretender' || undefined,
            engaged: chosen === 'engaged' || undefined,
          })
        }
        className="phone:w-full"
      />
      <Select
        label="Sorted by"
        hideLabel
        value={search.sort ?? 'GAP'}
        options={vendorSorts.map((value) => ({ value, label: sortWords[value] }))}
        onChange={(sort) => onChange({ sort })}
        className="hidden phone:flex phone:w-full"
      />
    </div>
  );
}
