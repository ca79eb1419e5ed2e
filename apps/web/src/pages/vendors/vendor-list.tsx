import { useRef } from 'react';
import type { VendorRow_vendorFragment } from '../../generated/operations';
import { formatCount } from '../../platform/format';
import { useRowKeys } from '../../platform/row-keys';
import { useViewer } from '../../platform/use-viewer';
import { ShowMore } from '../../ui/show-more';
import { Table } from '../../ui/table';
import { useSelection } from '../pilots/use-selection';
import { VendorHead } from './vendor-head';
import { VendorRow } from './vendor-row';
import { VendorSelection } from './vendor-selection';
import type { VendorsSearch } from './vendors-search';

interface Props {
  readonly vendors: readonly VendorRow_vendorFragment[];
  readonly totalCount: number;
  readonly hasMore: boolean;
  readonly sort: NonNullable<VendorsSearch['sort']>;
  readonly onSort: (sort: NonNullable<VendorsSearch['sort']>) => void;
  readonly onMore: () => Promise<void>;
}

/** Vendors as rows, with what each of them promised, carried and costs. */
export function VendorList({ vendors, totalCount, hasMore, sort, onSort, onMore }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const rowKeys = useRowKeys(list);
  const { chosen, toggle, clear } = useSelection(vendors.map(({ id }) => id));
  return (
    <div ref={list} {...rowKeys} className="md:[&_td]:px-2 md:[&_th]:px-2">
      <SortNote sort={sort} />
      <Table caption="Vendors">
        <VendorHead sort={sort} onSort={onSort} />
        <tbody>
          {vendors.map((vendor) => (
            <VendorRow
              key={vendor.id}
              vendor={vendor}
              selected={chosen.includes(vendor.id)}
              onSelect={toggle}
            />
          ))}
        </tbody>
      </Table>
      <ShowMore
        range={`${vendors.length} of ${formatCount(totalCount, 'vendor')}`}
        hasMore={hasMore}
        onMore={onMore}
      />
      <VendorSelection vendors={vendors.filter(({ id }) => chosen.includes(id))} onClear={clear} />
    </div>
  );
}

const sums: Partial<Record<Props['sort'], string>> = {
  SPEND: 'what was billed less credits',
  AT_RISK: 'what would be lost',
};

/** Sums in several currencies cannot be ranked, and the list says what it does instead. */
function SortNote({ sort }: Pick<Props, 'sort'>) {
  const currency = useViewer()?.workspace.currency;
  const sum = sums[sort];
  if (!sum || !currency) return null;
  return (
    <p className="mb-2 text-meta text-ink-2">
      {`Sorted by ${sum} in ${currency}, the most first. Other currencies are shown and not ranked: vendors without a sum in ${currency} come last.`}
    </p>
  );
}
