import { getRouteApi } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { severityWords } from '../../features/imports/remarks-csv';
import { ImportRemarksDocument } from '../../generated/documents/import-remarks';
import type { ImportRemarksQuery } from '../../generated/operations';
import { formatCount, formatNumber } from '../../platform/format';
import { useGrowingQuery } from '../../platform/use-growing-query';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { ChangeNotice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { ShowMore } from '../../ui/show-more';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { Cell, Column, Row, Table } from '../../ui/table';
import type { ImportData } from './import-data';
import { Part } from './part';
import { type Severity, useRemarksDownload } from './use-remarks-download';

const route = getRouteApi('/shell/import/$id');
const choices = [
  { value: 'refused', label: 'Refused rows' },
  { value: 'remarks', label: 'Remarks' },
] as const;
const severities: Readonly<Record<'refused' | 'remarks', Severity>> = {
  refused: 'REFUSED',
  remarks: 'REMARK',
};

/** What there is to say about single rows: why some are refused, and what was left as text in others. */
export function RemarksView({ data }: { readonly data: ImportData }) {
  const { show } = route.useSearch();
  const navigate = route.useNavigate();
  const severity = show ? severities[show] : null;
  const variables = { id: data.id, severity, first: 50 };
  const query = useGrowingQuery(ImportRemarksDocument, variables, (found) => found.import?.remarks);
  const { busy, fault, download } = useRemarksDownload(data.id, data.fileName, severity);
  const total = query.data?.import?.remarks.totalCount ?? 0;
  return (
    <Part title="Row by row" aside={total > 0 ? formatCount(total, 'remark') : undefined}>
      <div className="mb-3 flex flex-wrap items-end gap-2">
        <Select
          label="Show"
          hideLabel
          placeholder="Refused rows and remarks"
          value={show ?? ''}
          options={choices}
          data-filter=""
          onChange={(value) =>
            void navigate({ search: (before) => ({ ...before, show: value || undefined }), replace: true })
          }
        />
        {total > 0 && (
          <Button busy={busy} icon={<Download aria-hidden size={14} />} onClick={() => void download()}>
            Download as CSV
          </Button>
        )}
      </div>
      <ChangeNotice refusal={null} problems={[]} fault={fault} onRetry={() => void download()} />
      <PageState query={query} skeleton={<RowsSkeleton rows={5} />}>
        {({ import: found }) =>
          found && found.remarks.edges.length > 0 ? (
            <>
              <RemarksTable remarks={found.remarks.edges.map(({ node }) => node)} />
              <ShowMore
                range={`${formatNumber(found.remarks.edges.length)} of ${formatCount(total, 'remark')}`}
                hasMore={found.remarks.pageInfo.hasNextPage}
                onMore={query.showMore}
              />
            </>
          ) : (
            <Empty kind="done" title={show ? 'None of these' : 'Nothing to say about any row'} />
          )
        }
      </PageState>
    </Part>
  );
}

type Remark = NonNullable<ImportRemarksQuery['import']>['remarks']['edges'][number]['node'];

function RemarksTable({ remarks }: { readonly remarks: readonly Remark[] }) {
  return (
    <Table caption="Refused rows and remarks">
      <thead>
        <tr>
          <Column number className="w-20">
            Row
          </Column>
          <Column className="w-28">What</Column>
          <Column>Why</Column>
          <Column className="w-[18%]">Column</Column>
          <Column className="w-[24%]">Value</Column>
        </tr>
      </thead>
      <tbody>
        {remarks.map((remark) => (
          <Row key={`${remark.row} ${remark.severity} ${remark.column} ${remark.sentence}`}>
            <Cell number label="Row">
              {formatNumber(remark.row)}
            </Cell>
            <Cell>
              <Badge
                tone={remark.severity === 'REFUSED' ? 'bad' : 'neutral'}
                glyph={remark.severity === 'REFUSED' ? 'square' : 'ring'}
              >
                {severityWords[remark.severity]}
              </Badge>
            </Cell>
            <Cell>{remark.sentence}</Cell>
            <Cell className="max-w-0 truncate text-ink-2 phone:max-w-none" title={remark.column ?? ''}>
              {remark.column}
            </Cell>
            <Cell className="max-w-0 truncate text-ink-2 phone:max-w-none" title={remark.value ?? ''}>
              {remark.value}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
