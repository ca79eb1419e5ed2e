import type { Health } from '@scrimmage/contract/generated/schema-types';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Readings_pilotFragment } from '../../../generated/operations';
import { useDraft } from '../../../platform/drafts';
import { formatCount, formatDay } from '../../../platform/format';
import { focusFirstError } from '../../../ui/field';
import { AnotherPeriod } from './another-period';
import { ReadingGrid } from './reading-grid';
import {
  dueRows,
  type Lane,
  lanesOf,
  problemsByRow,
  type ReadingRow,
  readingOf,
  readingProblems,
  rowId,
  typedRows,
} from './reading-rows';
import { SavePart } from './save-part';
import { useSaveReadings } from './use-save-readings';

interface Props {
  readonly pilot: Readings_pilotFragment;
  readonly today: string;
  readonly onClose: () => void;
}

const empty: Record<string, string> = { remark: '', reason: '', extra: '' };

/** Rows that were added by hand, as the draft keeps them. */
function extraRows(text: string, lanes: readonly Lane[]): readonly ReadingRow[] {
  const kept = text.split('\n').filter((line) => line !== '');
  return kept.flatMap((line) => {
    const [laneId = '', from = '', to = ''] = line.split('\t');
    const lane = lanes.find(({ id }) => id === laneId);
    return lane ? [{ id: rowId(lane, from, to), lane, from, to, last: null }] : [];
  });
}

/** What stands in the way of saving. */
function troubleOf(nothing: boolean, unexplained: boolean): string | null {
  if (unexplained) return 'Say in the remark why it is not on track.';
  return nothing ? 'Type the numbers of one row at least, a remark, or how it goes.' : null;
}

/** The weekly job: what is due stands there, only the numbers are typed, Enter saves. */
export function TypeReadings({ pilot, today, onClose }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { values, setValue, forget } = useDraft(`readings.${pilot.id}`, empty);
  const [tried, setTried] = useState(false);
  const [health, setHealth] = useState<Health | ''>('');
  const saving = useSaveReadings(pilot.id);
  const lanes = lanesOf(pilot);
  const due = dueRows(pilot, today);
  const added = extraRows(values.extra ?? '', lanes).filter(
    ({ id }) => !due.rows.some((row) => row.id === id),
  );
  const rows = [...due.rows, ...added];
  const typed = typedRows(rows, values);
  const readings = typed.map((row) => readingOf(row, values));
  const own = readingProblems(readings, lanes, today);
  const said = problemsByRow(saving.problems);
  const { remark = '', reason = '' } = values;
  const problemOf = (row: ReadingRow) => {
    const at = typed.indexOf(row);
    return said.get(at) ?? (!tried ? undefined : own.get(at));
  };
  const nothing = readings.length === 0 && remark.trim() === '' && health === '';
  const unexplained = health !== '' && health !== 'ON_TRACK' && remark.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (saving.running) return;
    setTried(true);
    if (nothing || unexplained || own.size > 0) return focusFirstError(form.current);
    if (!(await saving.save({ readings, reason, remark, health: health || null })))
      return focusFirstError(form.current);
    forget();
    onClose();
  };
  // The numbers are what somebody came for, not the row of tabs before them.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      {rows.length > 0 && (
        <ReadingGrid rows={rows} typed={values} put={setValue} problemOf={problemOf} today={today} />
      )}
      <DueWords due={due} today={today} proposed={pilot.stage === 'PROPOSED'} />
      <SavePart
        saving={saving}
        verb="Save"
        reason={reason}
        onReason={(text) => setValue('reason', text)}
        remark={remark}
        onRemark={(text) => setValue('remark', text)}
        mayRemark={pilot.viewerCan.comment}
        {...(pilot.viewerCan.declareHealth && { health, onHealth: setHealth })}
        trouble={tried ? troubleOf(nothing, unexplained) : null}
        shown={saving.problems.flatMap(({ path }) => (path.startsWith('readings.') ? [path] : []))}
        onClose={onClose}
      >
        <AnotherPeriod
          lanes={lanes}
          today={today}
          onAdd={({ lane, from, to }) =>
            setValue(
              'extra',
              [...(values.extra ?? '').split('\n'), `${lane.id}\t${from}\t${to}`].join('\n').trim(),
            )
          }
        />
      </SavePart>
    </form>
  );
}

interface DueProps {
  readonly due: ReturnType<typeof dueRows>;
  readonly today: string;
  readonly proposed: boolean;
}

function DueWords({ due: { rows, more, nextOn }, today, proposed }: DueProps) {
  if (more > 0)
    return (
      <p className="text-meta text-ink-2">
        {`${formatCount(more, 'more period is', 'more periods are')} behind. They come up next; many at once are pasted faster.`}
      </p>
    );
  if (rows.length > 0) return null;
  if (nextOn !== null)
    return (
      <p className="text-table text-ink-2">
        {`Nothing is due. The next period ends on ${formatDay(nextOn, today)}.`}
      </p>
    );
  return (
    <p className="text-table text-ink-2">
      {proposed
        ? 'Readings are due once the pilot runs. What was counted before it may be added already.'
        : 'Nothing is due.'}
    </p>
  );
}
