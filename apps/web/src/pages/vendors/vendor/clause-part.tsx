import { Link } from '@tanstack/react-router';
import { EngagementClausesDocument } from '../../../generated/documents/engagement-clauses';
import { formatCount } from '../../../platform/format';
import { usePageQuery } from '../../../platform/use-page-query';
import { useViewer } from '../../../platform/use-viewer';
import { Empty, PageState, RowsSkeleton } from '../../../ui/states';
import { clauseRows } from './clause-rows';
import { ClauseTable } from './clause-table';
import { ExposurePart } from './exposure-part';

/** The terms of one engagement against what happened. */
export function ClausePart({ id }: { readonly id: string }) {
  const today = useViewer()?.today ?? '';
  const query = usePageQuery(EngagementClausesDocument, { id });
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={8} />}>
      {({ engagement }) => {
        if (!engagement?.terms)
          return (
            <Empty kind="first-use" title="No terms are recorded of this pilot">
              They are entered on the pilot’s page, under Terms.
            </Empty>
          );
        const { terms, gap, pilot } = engagement;
        return (
          <div className="flex flex-col gap-4">
            <p className="max-w-[88ch] text-body text-ink-2">
              <Link to="/pilots/$key" params={{ key: pilot.key }} search={{ tab: 'terms' }} className="link">
                {`${pilot.key} ${pilot.name}`}
              </Link>
              {`, ${terms.state === 'SIGNED' ? 'signed' : 'proposed'} terms, version ${terms.version}. ${terms.sentence} `}
              {gap && `${gap.sentence} n = ${formatCount(gap.n, 'ledger entry', 'ledger entries')}.`}
              {gap !== null &&
                gap.leftOut > 0 &&
                ` ${formatCount(gap.leftOut, 'entry', 'entries')} in another currency without a rate ${gap.leftOut === 1 ? 'is' : 'are'} left out.`}
            </p>
            <ClauseTable
              caption={`Terms against behaviour in ${pilot.key}`}
              rows={clauseRows(engagement, today)}
              evidence={(words) => (
                <Link
                  to="/pilots/$key"
                  params={{ key: pilot.key }}
                  search={{ tab: 'terms' }}
                  className="link"
                >
                  {words}
                </Link>
              )}
            />
            <ExposurePart engagement={{ ...engagement, terms }} />
          </div>
        );
      }}
    </PageState>
  );
}
