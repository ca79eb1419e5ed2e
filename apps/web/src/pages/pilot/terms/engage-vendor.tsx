import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { AddVendorInline } from '../../../features/vendors/add-vendor-inline';
import { VendorPicker } from '../../../features/vendors/vendor-picker';
import { EngageVendorDocument } from '../../../generated/documents/engage-vendor';
import { VendorPickerDocument } from '../../../generated/documents/vendor-picker';
import type { Terms_pilotFragment } from '../../../generated/operations';
import { newId } from '../../../platform/new-id';
import { useChange } from '../../../platform/use-change';
import { useServerSearch } from '../../../platform/use-server-search';
import { Button } from '../../../ui/button';
import type { Option } from '../../../ui/combobox';
import { focusFirstError } from '../../../ui/field';
import { announce } from '../../../ui/live-region';
import { ChangeNotice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';

interface Props {
  readonly pilot: Terms_pilotFragment;
  readonly onClose: () => void;
}

/** Who takes part, and with what: found, or added where it stands; the name the charter gives is offered first. */
export function EngageVendor({ pilot, onClose }: Props) {
  const element = useRef<HTMLFormElement>(null);
  const [id] = useState(newId);
  const [vendor, setVendor] = useState<Option | null>(null);
  const [adding, setAdding] = useState<string | null>(null);
  const [scope, setScope] = useState('');
  const [tried, setTried] = useState(false);
  // A picker that was left for an addition still shows what was typed; a new one shows what was chosen.
  const [turn, setTurn] = useState(0);
  const change = useChange(EngageVendorDocument);
  const choose = (chosen: Option | null) => {
    if (chosen) setVendor(chosen);
    setAdding(null);
    setTurn(turn + 1);
  };
  async function engage() {
    setTried(true);
    if (!vendor) return focusFirstError(element.current);
    const input = { id, pilotId: pilot.id, vendorId: vendor.id, scope: scope.trim() || null };
    if (!(await change.submit(input)).ok) return;
    announce(`${vendor.label} takes part.`);
    onClose();
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void engage();
  };
  const missing = tried && !vendor ? 'Choose the vendor.' : undefined;
  return (
    <form
      ref={element}
      noValidate
      aria-label="Engage a vendor"
      onSubmit={(event) => {
        event.preventDefault();
        void engage();
      }}
      onKeyDown={onKeyDown}
      className="card flex max-w-[60ch] flex-col gap-3 overflow-visible p-4"
    >
      <h2 className="text-body font-semibold">Engage a vendor</h2>
      <ChangeNotice {...change} shown={['vendorId', 'scope']} onRetry={() => void engage()} />
      {pilot.vendorText && !vendor && adding === null && (
        <FromCharter words={pilot.vendorText} onChoose={choose} onAdd={setAdding} />
      )}
      <VendorPicker
        key={turn}
        label="Vendor"
        value={vendor}
        onChange={setVendor}
        onAdd={setAdding}
        focused={turn > 0}
        error={change.problemAt('vendorId') ?? missing}
      />
      {adding !== null && <AddVendorInline name={adding} onAdded={choose} onCancel={() => choose(null)} />}
      <TextField
        label="What it does here"
        optional
        hint="In a sentence."
        value={scope}
        onChange={setScope}
        error={change.problemAt('scope')}
      />
      <div className="flex gap-2">
        <Button look="primary" type="submit" busy={change.running}>
          Engage
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

interface CharterProps {
  readonly words: string;
  readonly onChoose: (vendor: Option) => void;
  readonly onAdd: (name: string) => void;
}

/** The vendor in the words of the charter: those that go by such a name, or a new one. */
function FromCharter({ words, onChoose, onAdd }: CharterProps) {
  // Charters often say what the vendor is paid for behind its name.
  const name = (words.split(/[:;,(]/)[0] ?? words).trim();
  const { items, search } = useServerSearch(VendorPickerDocument, (data) =>
    data.vendors.edges.map(({ node }) => node),
  );
  const asked = useRef('');
  useEffect(() => {
    if (asked.current === name) return;
    asked.current = name;
    search(name);
  }, [name, search]);
  const known = items.some((vendor) => vendor.name.toLowerCase() === name.toLowerCase());
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-table text-ink-2">{`The charter says: “${words}”`}</p>
      <div className="flex flex-wrap gap-2">
        {items.slice(0, 3).map((vendor) => (
          <Button key={vendor.id} onClick={() => onChoose({ id: vendor.id, label: vendor.name })}>
            {vendor.name}
          </Button>
        ))}
        {!known && <Button onClick={() => onAdd(name)}>{`Add “${name}”`}</Button>}
      </div>
    </div>
  );
}
