import { mostReadings } from '@scrimmage/domain/readings';
import { type FormEvent, useMemo, useState } from 'react';
import type { Readings_pilotFragment } from '../../../generated/operations';
import { useDraft } from '../../../platform/drafts';
import { formatCount, formatNumber } from '../../../platform/format';
import { FileDrop } from '../../../ui/file-drop';
import { TextArea } from '../../../ui/text-field';
import { type Pasted, pastedRows } from './paste-rows';
import { PasteTable } from './paste-table';
import { lanesOf, problemsByRow } from './reading-rows';
import { SavePart } from './save-part';
import { useSaveReadings } from './use-save-readings';

interface Props {
  readonly pilot: Readings_pilotFragment;
  readonly today: string;
  readonly onClose: () => void;
}

const empty = { text: '', remark: '', reason: '' };

function troubleOf({ readings, wrong }: Pasted, text: string): string | null {
  if (text.trim() === '') return 'Paste the rows of a sheet, or choose a file.';
  if (readings.length > mostReadings)
    return `These are ${formatNumber(readings.length)} readings. Bring them in by ${formatNumber(mostReadings)} at once.`;
  if (wrong > 0)
    return `${formatCount(wrong, 'row')} cannot be taken. Put them right above; nothing is saved until all are.`;
  return readings.length === 0 ? 'There is no row to take yet.' : null;
}

/** Many periods at once: rows from a sheet, shown as they are understood before anything is saved. */
export function PasteReadings({ pilot, today, onClose }: Props) {
  const { values, setValue, forget } = useDraft(`paste.${pilot.id}`, empty);
  const [tried, setTried] = useState(false);
  const [sentText, setSentText] = useState('');
  const saving = useSaveReadings(pilot.id);
  const { text, remark, reason } = values;
  // What the server found stands until the text is changed.
  const { problems } = saving;
  const pasted = useMemo(
    () => pastedRows(text, lanesOf(pilot), today, sentText === text ? problemsByRow(problems) : new Map()),
    [text, pilot, today, problems, sentText],
  );
  const trouble = troubleOf(pasted, text);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (saving.running || trouble) return;
    setSentText(text);
    if (!(await saving.save({ readings: pasted.readings, reason, remark, health: null }))) return;
    forget();
    onClose();
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <TextArea
        label="Rows of a sheet"
        rows={5}
        spellCheck={false}
        hint="A first row with the names: from, arm, metric, n, successes or sum. With one metric three columns are enough: day, cases, successes."
        placeholder={'from\tarm\tn\tsuccesses\n2026-11-16\tpilot\t40\t31'}
        value={text}
        onChange={(next) => setValue('text', next)}
      />
      {text.trim() === '' && (
        <FileDrop
          label="Drop a CSV file here, or choose one"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onFile={(file) => void file.text().then((content) => setValue('text', content))}
        />
      )}
      {pasted.rows.length > 0 && text.trim() !== '' && (
        <PasteTable pasted={pasted} lanes={lanesOf(pilot)} today={today} />
      )}
      <SavePart
        saving={saving}
        verb={pasted.readings.length > 0 ? `Save ${formatCount(pasted.readings.length, 'reading')}` : 'Save'}
        reason={reason}
        onReason={(next) => setValue('reason', next)}
        remark={remark}
        onRemark={(next) => setValue('remark', next)}
        mayRemark={pilot.viewerCan.comment}
        trouble={tried ? trouble : null}
        shown={saving.problems.flatMap(({ path }) => (path.startsWith('readings.') ? [path] : []))}
        onClose={onClose}
      />
    </form>
  );
}
