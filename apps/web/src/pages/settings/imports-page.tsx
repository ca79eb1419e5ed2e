import { Link } from '@tanstack/react-router';
import { Download, FileUp } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { mappingWord } from '../../features/imports/file-words';
import { ImportStateBadge } from '../../features/imports/import-state';
import { kindWords } from '../../features/imports/kind-words';
import { ImportsPageDocument } from '../../generated/documents/imports-page';
import type { ImportsPageQuery } from '../../generated/operations';
import { formatNumber } from '../../platform/format';
import { Moment } from '../../platform/moment';
import { useRowKeys } from '../../platform/row-keys';
import { usePageQuery } from '../../platform/use-page-query';
import { useViewer } from '../../platform/use-viewer';
import { buttonClass } from '../../ui/button';
import { LinkButton } from '../../ui/link-button';
import { PageHeader, Section } from '../../ui/page-header';
import { Denied, Empty, PageState, RowsSkeleton } from '../../ui/states';
import { Cell, Column, Row, Table } from '../../ui/table';

const ledgerImport = (
  <LinkButton to="/import/new" search={{ kind: 'ledger' }}>
    <FileUp aria-hidden size={14} />
    Import a ledger
  </LinkButton>
);
const sprintImports = (
  <>
    <LinkButton to="/import/new" search={{ kind: 'sprints' }}>
      <FileUp aria-hidden size={14} />
      Import sprints
    </LinkButton>
    <LinkButton to="/import/new" search={{ kind: 'items' }}>
      <FileUp aria-hidden size={14} />
      Import finished items
    </LinkButton>
  </>
);
const pilotImport = (
  <LinkButton to="/import/new" look="primary">
    <FileUp aria-hidden size={14} />
    Import a file
  </LinkButton>
);

/** Files that came in, and everything that can be taken out. */
export function ImportsPage() {
  const may = useViewer()?.viewerCan;
  const newImport = (
    <div className="flex flex-wrap gap-2">
      {may?.importSprints && sprintImports}
      {may?.importLedger && ledgerImport}
      {may?.importPilots && pilotImport}
    </div>
  );
  return (
    <>
      <PageHeader
        title="Imports and exports"
        sentence="Files of pilots, ledgers and sprints on their way in, and everything of this workspace to take out."
        actions={may?.importLedger && newImport}
      />
      <div className="flex flex-col gap-4">
        {!may && <RowsSkeleton />}
        {may && !may.importLedger && (
          <Denied>
            Administrators import and export files. Procurement imports ledgers. Ask one of them, or propose
            your pilot by hand.
          </Denied>
        )}
        {may?.importLedger && <ImportList newImport={newImport} />}
        {may?.exportEverything && <Exports />}
      </div>
    </>
  );
}

function ImportList({ newImport }: { readonly newImport: ReactNode }) {
  const query = usePageQuery(ImportsPageDocument, {});
  const list = useRef<HTMLDivElement>(null);
  const rowKeys = useRowKeys(list);
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={4} />}>
      {({ imports }) =>
        imports.length === 0 ? (
          <Empty kind="first-use" title="Nothing was imported yet" action={newImport}>
            Bring in a list of pilots, a ledger of payments, or what teams did in their sprints, as CSV or
            Excel. It is checked first, and an import can be undone for 24 hours.
          </Empty>
        ) : (
          <div ref={list} {...rowKeys}>
            <Table caption="Imports, newest first">
              <thead>
                <tr>
                  <Column>File</Column>
                  <Column>State</Column>
                  <Column number>Rows</Column>
                  <Column number>New</Column>
                  <Column number>Changed</Column>
                  <Column number>Refused</Column>
                  <Column>Brought in</Column>
                </tr>
              </thead>
              <tbody>
                {imports.map((one) => (
                  <ImportRow key={one.id} data={one} />
                ))}
              </tbody>
            </Table>
          </div>
        )
      }
    </PageState>
  );
}

function ImportRow({ data }: { readonly data: ImportsPageQuery['imports'][number] }) {
  const { counts } = data;
  const number = (label: string, count: number | undefined) => (
    <Cell number label={label}>
      {count === undefined ? <span className="text-ink-3">–</span> : formatNumber(count)}
    </Cell>
  );
  return (
    <Row>
      <Cell>
        <Link to="/import/$id" params={{ id: data.id }} className="link font-medium wrap-anywhere">
          {data.fileName}
        </Link>
        <span className="block text-meta text-ink-3">
          {kindWords[data.kind].file}, read like {mappingWord(data.mapping)}
        </span>
      </Cell>
      <Cell>
        <ImportStateBadge state={data.state} />
      </Cell>
      {number('Rows:', counts?.rows)}
      {number('New:', counts?.new)}
      {number('Changed:', counts?.changed)}
      {number('Refused:', counts?.refused)}
      <Cell label="Brought in:" className="text-ink-2">
        <Moment at={data.createdAt} />
        {data.createdBy && ` by ${data.createdBy.name}`}
      </Cell>
    </Row>
  );
}

function Exports() {
  return (
    <Section title="Take it out" aside="For administrators">
      <p className="mb-3 max-w-[72ch] text-body text-ink-2">
        The pilots as a table for spreadsheets, or everything of this workspace, comments and history
        included. The table comes back in by an import.
      </p>
      <div className="flex flex-wrap gap-2">
        {/* Plain links: the browser downloads, the router must not take them. */}
        <a href="/export/pilots.csv" download className={buttonClass()}>
          <Download aria-hidden size={14} />
          Pilots as CSV
        </a>
        <a href="/export/scrimmage.json" download className={buttonClass()}>
          <Download aria-hidden size={14} />
          Everything as JSON
        </a>
      </div>
    </Section>
  );
}
