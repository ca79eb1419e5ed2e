import { useState } from 'react';
import { SetDigestTimeDocument } from '../../generated/documents/set-digest-time';
import type { Digest_settingsFragment } from '../../generated/operations';
import { formatDay } from '../../platform/format';
import { announceChange } from '../../platform/live-events';
import { useInverse } from '../../platform/take-back';
import { useChange } from '../../platform/use-change';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { ChangeNotice } from '../../ui/notice';
import { Select } from '../../ui/select';

type Weekday = Digest_settingsFragment['weekday'];

const dayWords: Readonly<Record<Weekday, string>> = {
  MONDAY: 'Monday',
  TUESDAY: 'Tuesday',
  WEDNESDAY: 'Wednesday',
  THURSDAY: 'Thursday',
  FRIDAY: 'Friday',
  SATURDAY: 'Saturday',
  SUNDAY: 'Sunday',
};
const days = (Object.keys(dayWords) as Weekday[]).map((value) => ({ value, label: dayWords[value] }));
const hourWords = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: hourWords(hour) }));

/** The day and the hour of a week, to be changed by who may. */
export function DigestTimeForm({ settings }: { readonly settings: Digest_settingsFragment }) {
  const { viewerCan, version, nextOn } = settings;
  const viewer = useViewer();
  const change = useChange(SetDigestTimeDocument);
  const inverse = useInverse(SetDigestTimeDocument);
  const [weekday, setWeekday] = useState(settings.weekday);
  const [hour, setHour] = useState(settings.hour);
  const zone = viewer?.workspace.timeZone ?? 'UTC';
  const next = `The next one is written on ${formatDay(nextOn, viewer?.today ?? nextOn)}.`;
  if (!viewerCan.manage)
    return (
      <p className="text-body">
        {`Every ${dayWords[settings.weekday]} at ${hourWords(settings.hour)}, ${zone}. ${next} Executives and administrators change that.`}
      </p>
    );
  const save = async () => {
    const outcome = await change.submit({ version, weekday, hour });
    const now = outcome.payload?.settings?.version;
    if (outcome.ok && now !== undefined)
      inverse(
        `The digest is written every ${dayWords[weekday]} at ${hourWords(hour)}.`,
        { weekday: settings.weekday, hour: settings.hour },
        { id: 'digest time', before: version, now, of: (answer) => answer.settings?.version },
      );
    announceChange();
  };
  return (
    <form
      aria-label="When the digest is written"
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ChangeNotice {...change} onRetry={() => void save()} />
      <div className="flex flex-wrap items-end gap-3">
        <Select label="Day" value={weekday} options={days} onChange={setWeekday} className="w-40" />
        <Select
          label="Hour"
          value={String(hour)}
          options={hours}
          onChange={(value) => setHour(Number(value))}
          className="w-28"
        />
        <Button type="submit" busy={change.running}>
          Save
        </Button>
      </div>
      <p className="text-meta text-ink-3">{`Hours are those of ${zone}. ${next}`}</p>
    </form>
  );
}
