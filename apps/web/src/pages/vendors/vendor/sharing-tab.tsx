import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Dumbbells } from '../../../charts/dumbbells';
import { stanceLine } from '../../../features/vendors/stance-words';
import { VendorSharingDocument } from '../../../generated/documents/vendor-sharing';
import type { SharingEngagement_engagementFragment } from '../../../generated/operations';
import { usePageQuery } from '../../../platform/use-page-query';
import { useViewer } from '../../../platform/use-viewer';
import { Select } from '../../../ui/select';
import { Empty, PageState, RowsSkeleton } from '../../../ui/states';
import { ClausePart } from './clause-part';
import { ShareFacts } from './share-facts';
import { partColumns, partRows, partToShow, stanceLimits, trailColumns, trailRows } from './sharing-figures';
import type { VendorTabProps } from './vendor-tabs';

const route = getRouteApi('/shell/vendors/$id');

/** What it says, signs and does, how sure that is, and the terms against what happened. */
export function SharingTab({ vendor }: VendorTabProps) {
  const today = useViewer()?.today ?? '';
  const query = usePageQuery(VendorSharingDocument, { id: vendor.id });
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={10} />}>
      {({ vendor: found }) => (
        <div className="flex flex-col gap-4">
          <ShareFacts vendor={vendor} />
          <Dumbbells
            title="How sure is it?"
            unit="share of a failure it is believed to bear"
            sentence={`${stanceLine(vendor.stance).replace(/^./, (first) => first.toUpperCase())}. The line is the range in nine cases of ten.`}
            columns={trailColumns}
            rows={trailRows(vendor.stance, found?.stanceSteps ?? [], today)}
            keys={{
              claimed: '',
              from: 'bore in this pilot',
              to: 'believed',
              range: 'nine cases of ten',
            }}
            limits={stanceLimits}
          />
          <Parts engagements={found?.engagements ?? []} />
          <Clauses engagements={found?.engagements ?? []} />
        </div>
      )}
    </PageState>
  );
}

interface PartsProps {
  readonly engagements: readonly SharingEngagement_engagementFragment[];
}

function Parts({ engagements }: PartsProps) {
  const rows = partRows(engagements);
  if (rows.length === 0) return null;
  return (
    <Dumbbells
      title="Pilot by pilot: says, signs, does"
      unit="share of a failure it bears"
      sentence="By its word, by its terms, and by what happened once its part was settled."
      columns={partColumns}
      rows={rows}
      keys={{ claimed: 'says', from: 'signs', to: 'does', range: '' }}
    />
  );
}

/** One part in a pilot, clause by clause; the address says which. */
function Clauses({ engagements }: PartsProps) {
  const { engagement } = route.useSearch();
  const navigate = useNavigate({ from: '/vendors/$id' });
  const shown = partToShow(engagements, engagement);
  if (shown === null)
    return (
      <Empty kind="first-use" title="No terms are recorded yet">
        Terms are entered on a pilot’s page, under Terms. Then they stand here against what happened.
      </Empty>
    );
  return (
    <section aria-label="Terms against behaviour" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 className="text-section font-semibold">Terms against behaviour</h2>
        <Select
          label="In the pilot"
          value={shown}
          options={engagements.map(({ id, pilot }) => ({ value: id, label: `${pilot.key} ${pilot.name}` }))}
          onChange={(next) =>
            void navigate({
              search: (before) => ({ ...before, engagement: next }),
              replace: true,
              resetScroll: false,
            })
          }
          className="no-print w-96 max-w-full"
        />
      </div>
      <ClausePart id={shown} />
    </section>
  );
}
