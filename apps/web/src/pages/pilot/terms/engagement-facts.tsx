import { shareWords } from '@scrimmage/domain/metric-words';
import type { Engagement_partFragment } from '../../../generated/operations';
import { formatDay } from '../../../platform/format';
import { readNumber } from '../../../platform/read-number';
import { useViewer } from '../../../platform/use-viewer';
import { InlineEdit } from '../../../ui/inline-edit';
import { Labelled } from '../charter-field';
import { type EditEngagement, useEngagementEdit } from './use-engagement-edit';

interface Props {
  readonly engagement: Engagement_partFragment;
}

interface FieldProps extends Props {
  readonly edit: EditEngagement;
}

const dates = [
  ['signedOn', 'Signed', 'the day of signature'],
  ['kickoffOn', 'Kick-off', 'the day of kick-off'],
  ['goLiveOn', 'Go-live', 'the day of go-live'],
  ['endedOn', 'Ended', 'the last day'],
] as const;

/** What the vendor does here, what it says it bears, and how far it has come; each edited where it stands. */
export function EngagementFacts({ engagement }: Props) {
  const edit = useEngagementEdit(engagement);
  const today = useViewer()?.today ?? '';
  const { dates: reached, viewerCan, version } = engagement;
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-4 gap-y-2">
      <div className="col-span-full">
        <Text
          field="scope"
          label="What it does here"
          words="what it does"
          engagement={engagement}
          edit={edit}
        />
      </div>
      <Claim engagement={engagement} edit={edit} />
      <Text
        field="claimedWhere"
        label="Claimed where"
        words="where it is claimed"
        engagement={engagement}
        edit={edit}
      />
      {dates.map(([field, label, words]) => (
        <Labelled key={field} field={`${engagement.id}.${field}`} label={label}>
          <InlineEdit
            label={label}
            kind="date"
            value={reached[field] ?? ''}
            display={reached[field] && formatDay(reached[field], today)}
            placeholder="Not yet"
            canEdit={viewerCan.edit}
            revision={version}
            onSave={(day, revision) =>
              edit({
                words,
                changes: { [field]: day || null },
                inverse: { [field]: reached[field] },
                revision,
              })
            }
          />
        </Labelled>
      ))}
      <Labelled field={`${engagement.id}.firstValueOn`} label="First value" hint="from the ledger">
        <div className="py-1 text-body">
          {reached.firstValueOn ? (
            formatDay(reached.firstValueOn, today)
          ) : (
            <span className="text-ink-3">Not yet</span>
          )}
        </div>
      </Labelled>
    </div>
  );
}

interface TextProps extends FieldProps {
  readonly field: 'scope' | 'claimedWhere';
  readonly label: string;
  readonly words: string;
}

function Text({ engagement, edit, field, label, words }: TextProps) {
  const before = engagement[field];
  return (
    <Labelled field={`${engagement.id}.${field}`} label={label}>
      <InlineEdit
        label={label}
        value={before ?? ''}
        canEdit={engagement.viewerCan.edit}
        revision={engagement.version}
        onSave={(text, revision) =>
          edit({ words, changes: { [field]: text.trim() || null }, inverse: { [field]: before }, revision })
        }
      />
    </Labelled>
  );
}

/** The share of a failure that the vendor says it bears; typed in per cent. */
function Claim({ engagement, edit }: FieldProps) {
  const { claimedShare, viewerCan, version } = engagement;
  const save = async (text: string, revision: number) => {
    const typed = text.replace(/%\s*$/, '').trim();
    const value = typed === '' ? null : readNumber(typed);
    if (value !== null && !(value >= 0 && value <= 100)) return 'Write per cent from 0 to 100, such as 50.';
    return edit({
      words: 'the claimed share',
      changes: { claimedShare: value === null ? null : value / 100 },
      inverse: { claimedShare },
      revision,
    });
  };
  return (
    <Labelled field={`${engagement.id}.claimedShare`} label="It says it bears" hint="of a failure">
      <InlineEdit
        label="Claimed share"
        value={claimedShare === null ? '' : String(Number((claimedShare * 100).toPrecision(12)))}
        display={claimedShare === null ? null : shareWords(claimedShare)}
        placeholder="It claims nothing"
        canEdit={viewerCan.edit}
        revision={version}
        onSave={save}
      />
    </Labelled>
  );
}
