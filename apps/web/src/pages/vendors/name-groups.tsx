import { useState } from 'react';
import { KeepVendorsApartDocument } from '../../generated/documents/keep-vendors-apart';
import type { NameGroup_groupFragment } from '../../generated/operations';
import { formatCount } from '../../platform/format';
import { announceChange } from '../../platform/live-events';
import { useChange } from '../../platform/use-change';
import { Button } from '../../ui/button';
import { ChangeNotice } from '../../ui/notice';
import { Section } from '../../ui/page-header';
import { Empty } from '../../ui/states';
import { showToast } from '../../ui/toasts';
import { useMerge } from './use-merge';

interface Props {
  readonly groups: readonly NameGroup_groupFragment[];
  readonly onClose: () => void;
}

/** Vendors whose names come down to the same: a person says whether they are one. */
export function NameGroups({ groups, onClose }: Props) {
  return (
    <Section title="Names that fall together" aside={<Button onClick={onClose}>Close</Button>}>
      <p className="mb-3 max-w-[72ch] text-body text-ink-2">
        These names differ only in case, punctuation or legal form. Say of each group whether it is one
        vendor. Merging can be undone; what you keep apart is not asked again.
      </p>
      {groups.length === 0 ? (
        <Empty kind="done" title="No names fall together" />
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {groups.map((group) => (
            <NameGroup key={group.key} group={group} />
          ))}
        </ul>
      )}
    </Section>
  );
}

type Vendor = NameGroup_groupFragment['vendors'][number];

const entriesOf = ({ names }: Vendor) => names.reduce((sum, { entries }) => sum + entries, 0);

/** Whoever has most entries in the ledger stays, unless somebody says otherwise. */
function usualOf(vendors: readonly Vendor[]): Vendor | undefined {
  return vendors.toSorted((one, other) => entriesOf(other) - entriesOf(one))[0];
}

function NameGroup({ group: { key, vendors } }: { readonly group: NameGroup_groupFragment }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { change, merge } = useMerge();
  const apart = useChange(KeepVendorsApartDocument);
  const into = vendors.find(({ id }) => id === chosen) ?? usualOf(vendors);
  const may = vendors.every(({ viewerCan }) => viewerCan.merge);
  if (!into) return null;
  const others = vendors.filter(({ id }) => id !== into.id);
  const keepApart = async () => {
    const outcome = await apart.submit({ vendorIds: vendors.map(({ id }) => id) });
    if (!outcome.ok) return;
    announceChange();
    showToast({ text: `${vendors.map(({ name }) => name).join(', ')} stay apart.` });
  };
  return (
    <li data-row="" className="flex flex-col gap-2 py-3">
      <fieldset disabled={!may} className="flex flex-col">
        <legend className="text-table font-medium">{may ? 'Which name stays?' : into.name}</legend>
        {vendors.map((vendor) => (
          <label key={vendor.id} className="flex min-h-6 items-center gap-2 text-table max-md:min-h-10">
            <input
              type="radio"
              name={`stays-${key}`}
              checked={vendor.id === into.id}
              onChange={() => setChosen(vendor.id)}
              className="size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              {vendor.name}{' '}
              <span className="text-meta text-ink-3 tabular-nums">
                {formatCount(entriesOf(vendor), 'ledger entry', 'ledger entries')}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <ChangeNotice {...change} />
      <ChangeNotice {...apart} />
      {may && (
        <div className="flex flex-wrap gap-2">
          <Button busy={change.running} onClick={() => void merge(into, others)}>
            {`Merge into ${into.name}`}
          </Button>
          <Button look="quiet" busy={apart.running} onClick={() => void keepApart()}>
            Keep apart
            <span className="sr-only">{` ${vendors.map(({ name }) => name).join(', ')}`}</span>
          </Button>
        </div>
      )}
    </li>
  );
}
