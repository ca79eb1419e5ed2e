import type { Charter_pilotFragment } from '../../generated/operations';
import { formatMoney, type MoneyValue } from '../../platform/format';
import { parseMoney } from '../../platform/parse-money';
import { useViewer } from '../../platform/use-viewer';
import { Checkbox } from '../../ui/checkbox';
import { InlineEdit } from '../../ui/inline-edit';
import { CharterField, Labelled } from './charter-field';
import type { EditCharter } from './use-charter-edit';

interface Props {
  readonly pilot: Charter_pilotFragment;
  readonly edit: EditCharter;
}

const texts = [
  { field: 'problem', label: 'Problem', hint: 'what is wrong today, and for whom' },
  { field: 'hypothesis', label: 'Hypothesis', hint: 'if we do this, that will change' },
  { field: 'customerOutcome', label: 'Customer outcome', hint: 'what customers will notice' },
  { field: 'businessOutcome', label: 'Business outcome', hint: 'what the business gets' },
  { field: 'preMortem', label: 'Pre-mortem', hint: 'we failed because…' },
] as const;

/** What the pilot states, each part edited where it stands. */
export function CharterTab({ pilot, edit }: Props) {
  const canEdit = pilot.viewerCan.edit;
  const shared = { canEdit, revision: pilot.version, edit };
  return (
    <section aria-label="Charter" className="card flex flex-col gap-4 p-4">
      <CharterField {...shared} field="name" label="Name" value={pilot.name} />
      {texts.map(({ field, label, hint }) => (
        <CharterField
          {...shared}
          key={field}
          field={field}
          label={label}
          hint={hint}
          value={pilot[field]}
          kind="lines"
        />
      ))}
      <hr className="border-line" />
      <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
        <Vendor pilot={pilot} edit={edit} />
        <div className="flex flex-col gap-4">
          <Loss field="largestLossOurs" label="Largest loss, ours" pilot={pilot} edit={edit} />
          {!pilot.noVendor && (
            <Loss field="largestLossVendor" label="Largest loss, the vendor’s" pilot={pilot} edit={edit} />
          )}
        </div>
      </div>
    </section>
  );
}

function Vendor({ pilot, edit }: Props) {
  const { noVendor, vendorText, version, viewerCan } = pilot;
  const setNone = (none: boolean) =>
    void edit({
      words: 'the vendor',
      changes: none ? { noVendor: true, vendorText: null } : { noVendor: false },
      inverse: { noVendor, vendorText },
      revision: version,
    });
  return (
    <div className="flex flex-col gap-1">
      {noVendor ? (
        <Labelled field="vendorText" label="Vendor">
          <span className="block py-1 text-body">No vendor takes part</span>
        </Labelled>
      ) : (
        <CharterField
          field="vendorText"
          label="Vendor"
          hint="in the words given"
          value={vendorText}
          canEdit={viewerCan.edit}
          revision={version}
          edit={edit}
        />
      )}
      {viewerCan.edit && <Checkbox label="No vendor takes part" checked={noVendor} onChange={setNone} />}
    </div>
  );
}

interface LossProps extends Props {
  readonly field: 'largestLossOurs' | 'largestLossVendor';
  readonly label: string;
}

/** Typed as people write amounts; the currency is the workspace's unless a code says otherwise. */
const typed = ({ minorUnits, currency }: MoneyValue) => formatMoney({ minorUnits, currency }, 'code');

function Loss({ field, label, pilot, edit }: LossProps) {
  const currency = useViewer()?.workspace.currency ?? 'EUR';
  const before = pilot[field];
  const save = async (text: string, revision: number) => {
    const after = text.trim() === '' ? null : parseMoney(text, currency);
    if (text.trim() !== '' && after === null)
      return `Write the amount as a number, such as 42000 or 42000 ${currency}.`;
    const inverse = before && { minorUnits: before.minorUnits, currency: before.currency };
    return edit({
      words: `the ${label.toLowerCase()}`,
      changes: { [field]: after },
      inverse: { [field]: inverse },
      revision,
    });
  };
  return (
    <Labelled field={field} label={label} hint="the most that can be lost">
      <InlineEdit
        label={label}
        value={before ? typed(before) : ''}
        display={before && formatMoney(before)}
        canEdit={pilot.viewerCan.edit}
        revision={pilot.version}
        onSave={save}
      />
    </Labelled>
  );
}
