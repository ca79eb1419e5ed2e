import { useState } from 'react';
import { EditLedgerEntryDocument } from '../../generated/documents/edit-ledger-entry';
import type { Ledger_entryFragment } from '../../generated/operations';
import { announceChange } from '../../platform/live-events';
import { readNumber } from '../../platform/read-number';
import { takeBack } from '../../platform/take-back';
import { remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';
import { useViewer } from '../../platform/use-viewer';
import { Checkbox } from '../../ui/checkbox';
import { FormDialog } from '../../ui/form-dialog';
import { ReasonDialog } from '../../ui/reason-dialog';
import { TextArea } from '../../ui/text-field';
import { PlaceField, RateField, TermsFields } from './entry-fields';
import { currencyAt } from './entry-text';
import type { LedgerParty } from './ledger-party';
import { entryName } from './ledger-words';
import { useStrike } from './use-strike';

interface Props {
  readonly entry: Ledger_entryFragment;
  readonly onClose: () => void;
}

/** Takes an entry out of what counts; it stays in sight with the reason. */
export function StrikeDialog({ entry, onClose }: Props) {
  const today = useViewer()?.today ?? '';
  const { change, strike } = useStrike();
  return (
    <ReasonDialog
      title={`Strike ${entryName(entry, today)}`}
      description="It counts no more, and stays in sight with your reason. You can put it back."
      verb="Strike"
      label="Why"
      missing="Say in a sentence why it is struck."
      change={change}
      onSubmit={(reason) => strike(entry, reason)}
      onClose={onClose}
    />
  );
}

const changed = ['engagementId', 'fee', 'triggerClaimed', 'rate', 'note'].map((field) => `changes.${field}`);

function knownOf({ engagement, fee, triggerClaimed, rate, note, disputed }: Ledger_entryFragment) {
  return { engagementId: engagement?.id ?? null, fee, triggerClaimed, rate, note, disputed };
}

/** What is known about an entry: which pilot, which fee, whether we contest it. Never its amount or day. */
export function EditEntryDialog({ entry, party, onClose }: Props & { readonly party: LedgerParty }) {
  const today = useViewer()?.today ?? '';
  const change = useChange(EditLedgerEntryDocument);
  const before = knownOf(entry);
  const [known, setKnown] = useState(before);
  const [rate, setRate] = useState(entry.rate === null ? '' : String(entry.rate));
  // After a refused save the answer brings the version that stands now.
  const [version, setVersion] = useState(entry.version);
  const put = (next: Partial<typeof known>) => setKnown((now) => ({ ...now, ...next }));
  const ofTerms = currencyAt(party.places, known.engagementId ?? '');
  const submit = async () => {
    const read = rate.trim() === '' ? null : readNumber(rate);
    const typed = { ...known, note: known.note?.trim() || null, rate: read };
    const fields = (Object.keys(before) as (keyof typeof before)[]).filter(
      (field) => typed[field] !== before[field],
    );
    if (fields.length === 0) return true;
    const pick = (of: typeof known) => Object.fromEntries(fields.map((field) => [field, of[field]]));
    const outcome = await change.submit({ entryId: entry.id, version, changes: pick(typed) });
    const current = outcome.payload?.entry?.version ?? version;
    setVersion(current);
    if (!outcome.ok) return false;
    announceChange();
    const inverse = { entryId: entry.id, version: current, changes: pick(before) };
    const undo = () => takeBack(() => change.submit(inverse)).then(announceChange);
    remember({ label: `Changed ${entryName(entry, today)}`, undo });
    return true;
  };
  return (
    <FormDialog
      title={`What is known about ${entryName(entry, today)}`}
      description="Amount and day stay as they were billed: strike it and add it anew where they are wrong."
      verb="Save"
      change={change}
      shown={changed}
      onSubmit={submit}
      onClose={onClose}
    >
      <PlaceField
        places={party.places}
        value={known.engagementId ?? ''}
        onChange={(engagementId) => put({ engagementId: engagementId || null })}
        error={change.problemAt('changes.engagementId')}
      />
      {entry.kind === 'INVOICE' && (
        <TermsFields
          places={party.places}
          engagementId={known.engagementId ?? ''}
          fee={known.fee ?? ''}
          trigger={known.triggerClaimed ?? ''}
          errors={{
            fee: change.problemAt('changes.fee'),
            trigger: change.problemAt('changes.triggerClaimed'),
          }}
          onFee={(fee) => put({ fee: fee || null })}
          onTrigger={(trigger) => put({ triggerClaimed: trigger || null })}
        />
      )}
      {ofTerms !== null && ofTerms !== entry.amount.currency && (
        <RateField
          currency={ofTerms}
          value={rate}
          onChange={setRate}
          error={change.problemAt('changes.rate')}
        />
      )}
      <TextArea
        label="Note"
        optional
        rows={2}
        value={known.note ?? ''}
        onChange={(note) => put({ note })}
        error={change.problemAt('changes.note')}
      />
      {entry.kind === 'INVOICE' && (
        <Checkbox
          label="We contest it"
          hint="It counts as billed all the same."
          checked={known.disputed}
          onChange={(disputed) => put({ disputed })}
        />
      )}
    </FormDialog>
  );
}
