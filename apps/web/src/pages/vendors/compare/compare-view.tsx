import { Link, useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import type { CSSProperties } from 'react';
import { ShareMini } from '../../../charts/share-mini';
import { CompareVendorsDocument } from '../../../generated/documents/compare-vendors';
import { usePageQuery } from '../../../platform/use-page-query';
import { IconButton } from '../../../ui/button';
import { cx } from '../../../ui/cx';
import { LinkButton } from '../../../ui/link-button';
import { PageHeader } from '../../../ui/page-header';
import { Empty, PageState, RowsSkeleton } from '../../../ui/states';
import { StanceCell } from '../vendor-row';
import { apart, type Compared, type Measure, measures } from './measures';

/** Two to four vendors beside each other: the same measures on the same scales. */
export function CompareView({ ids }: { readonly ids: readonly string[] }) {
  const query = usePageQuery(CompareVendorsDocument, { ids: [...ids] });
  const all = (
    <LinkButton from="/vendors" to="/vendors" search={(before) => ({ ...before, compare: undefined })}>
      All vendors
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title="Vendors compared"
        sentence="Shares stand on one scale from 0 to 1. What lies more than 10 points from another is bold."
        actions={all}
      />
      <PageState query={query} skeleton={<RowsSkeleton rows={14} />}>
        {({ vendors }) => {
          const found = ids.flatMap((id) => {
            const edge = vendors.edges.find(({ node }) => node.id === id);
            return edge ? [edge.node] : [];
          });
          if (found.length < 2)
            return (
              <Empty kind="filtered" title="There is nothing to compare" action={all}>
                Two vendors are needed, and not all of these are there any more.
              </Empty>
            );
          return <Comparison vendors={found} />;
        }}
      </PageState>
    </>
  );
}

const label =
  'sticky left-0 z-1 w-44 bg-surface px-3 py-1 text-left align-top text-table font-normal text-ink-2 phone:w-28';
// All columns are equally wide, so that a mark stands at the same place of each scale.
const column = 'snap-start px-3 py-1 align-top';

function Comparison({ vendors }: { readonly vendors: readonly Compared[] }) {
  const navigate = useNavigate({ from: '/vendors' });
  const without = (id: string) => {
    const compare = vendors.flatMap((vendor) => (vendor.id === id ? [] : vendor.id)).join(',');
    void navigate({ search: (before) => ({ ...before, compare }), replace: true });
  };
  return (
    <section
      aria-label="Comparison"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls the columns with the arrows
      tabIndex={0}
      className="card relative snap-x snap-proximity scroll-pl-44 overflow-x-auto! phone:scroll-pl-28"
    >
      <table
        className="w-[max(100%,calc(11rem+var(--columns)*12rem))] table-fixed border-collapse text-table phone:w-[calc(7rem+var(--columns)*(100vw-11rem))]"
        style={{ '--columns': vendors.length } as CSSProperties}
      >
        <caption className="sr-only">Vendors compared</caption>
        <thead>
          <tr className="border-b border-line">
            <td className={label} />
            {vendors.map(({ id, name }) => (
              <th key={id} scope="col" className={cx(column, 'text-left')}>
                <span className="flex items-start gap-1">
                  <Link
                    to="/vendors/$id"
                    params={{ id }}
                    className="min-w-0 flex-1 py-1 font-semibold hover:underline"
                  >
                    {name}
                  </Link>
                  {vendors.length > 2 && (
                    <IconButton label={`Take ${name} out`} onClick={() => without(id)} className="no-print">
                      <X aria-hidden size={14} />
                    </IconButton>
                  )}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="border-b border-line">
            <th scope="row" className={label}>
              Stance
            </th>
            {vendors.map(({ id, stance }) => (
              <td key={id} className={column}>
                <StanceCell stance={stance} />
              </td>
            ))}
          </tr>
          {measures.map((measure) => (
            <MeasureRow key={measure.label} measure={measure} vendors={vendors} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly measure: Measure;
  readonly vendors: readonly Compared[];
}

function MeasureRow({ measure, vendors }: RowProps) {
  const { share, marks, text } = measure;
  const bold = share ? apart(vendors.map(share)) : [];
  return (
    <tr className="border-b border-line last:border-b-0">
      <th scope="row" className={label}>
        {measure.label}
      </th>
      {vendors.map((vendor, index) => {
        const words = text(vendor);
        return (
          <td key={vendor.id} className={column}>
            <span className="block tabular-nums">
              {bold[index] ? <strong className="font-semibold">{words}</strong> : words}
            </span>
            {marks && (
              <span className="block px-1.5">
                <ShareMini {...marks(vendor)} />
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
