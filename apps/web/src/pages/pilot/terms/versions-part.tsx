import { useState } from 'react';
import { ClassBadge } from '../../../features/terms/class-badge';
import { type Sheet, termsOf } from '../../../features/terms/sheet-terms';
import { termsStateLooks } from '../../../features/terms/terms-words';
import type { Engagement_partFragment, Terms_versionFragment } from '../../../generated/operations';
import { Moment } from '../../../platform/moment';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { PairedTable } from './paired-table';
import { TermsCurves } from './terms-curves';
import { outcomeOf, pairedFigures } from './terms-figures';
import { pairedRows, termsRows } from './terms-rows';

interface Props {
  readonly engagement: Engagement_partFragment;
  readonly present: Terms_versionFragment;
  /** Null where nothing may be recorded. */
  readonly onWhatIf: ((from: Sheet) => void) | null;
  readonly onSign: ((from: Sheet) => void) | null;
}

/** Every version: proposed or signed, by whom, when and why; each can be held against the present one. */
export function VersionsPart({ engagement, present, ...ways }: Props) {
  const [opened, setOpened] = useState<string | null>(null);
  const { allTerms } = engagement;
  if (allTerms.length < 2) return <Recorded version={present} />;
  return (
    <section aria-label="Versions" className="card p-4">
      <h3 className="text-body font-semibold">{`Versions (${allTerms.length})`}</h3>
      <ul>
        {allTerms.map((version) => (
          <Line
            key={version.id}
            engagement={engagement}
            present={present}
            version={version}
            opened={opened === version.id}
            onToggle={() => setOpened(opened === version.id ? null : version.id)}
            {...ways}
          />
        ))}
      </ul>
    </section>
  );
}

/** Who recorded it, when and why. */
function Recorded({
  version: { recordedBy, recordedAt, reason },
}: {
  readonly version: Terms_versionFragment;
}) {
  return (
    <p className="text-meta text-ink-2">
      {`Recorded by ${recordedBy.name}, `}
      <Moment at={recordedAt} />
      {reason && `: ${reason}`}
    </p>
  );
}

interface LineProps extends Props {
  readonly version: Terms_versionFragment;
  readonly opened: boolean;
  readonly onToggle: () => void;
}

function Line({ version, engagement, present, opened, onToggle, onWhatIf, onSign }: LineProps) {
  const { state, name, sheet } = version;
  const look = termsStateLooks[state];
  const spoken = name ?? `version ${version.version}`;
  const isPresent = version.id === present.id;
  const context = {
    currency: sheet.currency,
    vendor: engagement.vendor.name,
    signedOn: engagement.dates.signedOn,
    endedOn: engagement.dates.endedOn,
  };
  return (
    <li className="flex flex-col gap-2 border-t border-line py-2 first:border-t-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-table font-medium">{`Version ${version.version}`}</span>
        <Badge tone={look.tone} glyph={look.glyph}>
          {look.label}
        </Badge>
        <ClassBadge value={outcomeOf(termsOf(sheet), context).assessment.class} />
        {name && <span className="text-table">{name}</span>}
        {isPresent && <span className="text-meta text-ink-2">in sight above</span>}
        <span className="ml-auto flex flex-wrap gap-1">
          {!isPresent && (
            <Button look="quiet" aria-expanded={opened} aria-label={`Compare ${spoken}`} onClick={onToggle}>
              {opened ? 'Close' : 'Compare'}
            </Button>
          )}
          {onWhatIf && !isPresent && (
            <Button look="quiet" aria-label={`What if, from ${spoken}`} onClick={() => onWhatIf(sheet)}>
              What if…
            </Button>
          )}
          {onSign && state === 'PROPOSED' && (
            <Button look="quiet" aria-label={`Record ${spoken} as signed`} onClick={() => onSign(sheet)}>
              Record as signed…
            </Button>
          )}
        </span>
      </div>
      <Recorded version={version} />
      {opened && <Compared present={present} version={version} engagement={engagement} />}
    </li>
  );
}

/** Two versions beside each other: figures, terms, and curves on one scale. */
function Compared({ present, version, engagement }: Pick<LineProps, 'present' | 'version' | 'engagement'>) {
  const { vendor, dates } = engagement;
  const contextOf = ({ sheet }: Terms_versionFragment) => ({
    currency: sheet.currency,
    vendor: vendor.name,
    signedOn: dates.signedOn,
    endedOn: dates.endedOn,
  });
  const [one, other] = [present, version].map((each) => outcomeOf(termsOf(each.sheet), contextOf(each)));
  if (!one || !other) return null;
  const names = ['Now', `Version ${version.version}`] as const;
  const before = termsRows(one.terms, present.sheet.currency);
  const rows = pairedRows(before, termsRows(other.terms, version.sheet.currency));
  const shown = [
    { name: names[0], outcome: one },
    { name: names[1], outcome: other },
  ];
  const oneScale = present.sheet.currency === version.sheet.currency;
  return (
    <div className="flex flex-col gap-3">
      <PairedTable caption="What differs" rows={rows} names={names} onlyChanged />
      <PairedTable caption="Figures" rows={pairedFigures(one, other)} names={names} />
      {oneScale && <TermsCurves versions={shown} {...contextOf(version)} />}
    </div>
  );
}
