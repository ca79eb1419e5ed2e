import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { ImportStateBadge } from '../../features/imports/import-state';
import { ImportPageDocument } from '../../generated/documents/import-page';
import { usePageQuery } from '../../platform/use-page-query';
import { LinkButton } from '../../ui/link-button';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { ApplyingStep } from './applying-step';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import type { ImportData } from './import-data';
import { ImportFrame, type Step } from './import-frame';
import { AppliedStep, FailedStep, UndoneStep } from './result-steps';

const route = getRouteApi('/shell/import/$id');

/** One second between two questions while rows are written: events tell of the end, not of each row. */
const interval = 1_000;

function usePolling(ask: () => void, wanted: boolean): void {
  const run = useEffectEvent(ask);
  useEffect(() => {
    if (!wanted) return;
    const timer = setInterval(() => run(), interval);
    return () => clearInterval(timer);
  }, [wanted]);
}

const stepOf: Record<ImportData['state'], Step> = {
  DRAFT: 'Columns',
  CHECKED: 'Check',
  APPLYING: 'Import',
  FAILED: 'Import',
  APPLIED: 'Done',
  UNDONE: 'Done',
};

const sentences: Record<Step, string> = {
  File: '',
  Columns: 'Say what each column becomes. What you are asked to look at stands first.',
  Check: 'This is what the import would do. Nothing is changed yet.',
  Import: 'All rows are written, or none.',
  Done: 'What this import did, and how to take it back.',
};

/** One file on its way in, whatever step it is at: the address can be reloaded and handed on. */
export function ImportPage() {
  const { id } = route.useParams();
  const { step: asked } = route.useSearch();
  const query = usePageQuery(ImportPageDocument, { id });
  const found = query.data?.import;
  // What is written, or was, cannot be matched anew.
  const editing = asked === 'columns' && (found?.state === 'CHECKED' || found?.state === 'FAILED');
  const step = !found || editing ? 'Columns' : stepOf[found.state];
  usePolling(query.retry, found?.state === 'APPLYING');
  return (
    <ImportFrame
      kind={found?.kind ?? 'PILOTS'}
      step={step}
      sentence={found && sentences[step]}
      badge={found && <ImportStateBadge state={found.state} />}
      {...(found && { tabTitle: `Import of ${found.fileName}` })}
    >
      <PageState query={query} skeleton={<RowsSkeleton />}>
        {({ import: data }) =>
          data ? (
            <ImportStep data={data} editing={editing} />
          ) : (
            <Empty
              kind="filtered"
              title="There is no import at this address"
              action={
                <LinkButton to="/import/new" look="primary">
                  Import a file
                </LinkButton>
              }
            />
          )
        }
      </PageState>
    </ImportFrame>
  );
}

function ImportStep({ data, editing }: { readonly data: ImportData; readonly editing: boolean }) {
  if (editing) return <ColumnsStep key={data.id} data={data} />;
  switch (data.state) {
    case 'DRAFT':
      return <ColumnsStep key={data.id} data={data} />;
    case 'CHECKED':
      return <CheckStep data={data} />;
    case 'APPLYING':
      return <ApplyingStep data={data} />;
    case 'APPLIED':
      return <AppliedStep data={data} />;
    case 'UNDONE':
      return <UndoneStep data={data} />;
    case 'FAILED':
      return <FailedStep data={data} />;
  }
}
