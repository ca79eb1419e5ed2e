import { getRouteApi, useLocation, useNavigate } from '@tanstack/react-router';
import type { GraphQLSchema } from 'graphql';
import { Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { packQuery } from '../../features/dashboards/packed-query';
import { fault } from '../../platform/faults';
import { useShortcuts } from '../../platform/shortcuts';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { Keys } from '../../ui/keys';
import { PageHeader } from '../../ui/page-header';
import { Select } from '../../ui/select';
import { Broken, RowsSkeleton } from '../../ui/states';
import { CostLine } from './cost-line';
import { EditedNotice } from './edited-tile';
import { Editor } from './editor';
import { HistoryList } from './history-list';
import { ResultView } from './result-view';
import { loadSchema } from './schema';
import { SchemaDocs } from './schema-docs';
import { type Edited, useEdited } from './use-edited';
import { useRun } from './use-run';
import { useWritten } from './use-written';
import { operationsOf, readVariables, variableFields } from './variable-fields';
import { VariablesForm } from './variables-form';

const route = getRouteApi('/shell/explorer');

/** The schema of this build, or that it could not be fetched. */
function useSchema() {
  const [schema, setSchema] = useState<GraphQLSchema | 'failed' | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further try fetches it anew
  useEffect(() => {
    let left = false;
    loadSchema().then(
      (found) => !left && setSchema(found),
      () => !left && setSchema('failed'),
    );
    return () => {
      left = true;
    };
  }, [tries]);
  return { schema, retry: () => setTries((before) => before + 1) };
}

/** Asks anything the schema knows, with one's own rights, and draws the answer in our own charts. */
export function ExplorerPage() {
  const { schema, retry } = useSchema();
  const memberId = useViewer()?.member.id;
  const edited = useEdited(route.useSearch());
  return (
    <>
      <PageHeader
        title="Explorer"
        sentence="Ask anything the product knows. A query changes nothing, and answers with what you may see."
      />
      {edited && <EditedNotice edited={edited} />}
      {schema === 'failed' && <Broken fault={fault('OFFLINE')} onRetry={retry} />}
      {schema !== 'failed' &&
        (schema && memberId ? (
          <Panes schema={schema} memberId={memberId} edited={edited === 'gone' ? null : edited} />
        ) : (
          <RowsSkeleton rows={12} />
        ))}
    </>
  );
}

const heading = 'mb-2 text-section font-semibold';

interface PanesProps {
  readonly schema: GraphQLSchema;
  readonly memberId: string;
  readonly edited: Edited | null;
}

function Panes({ schema, memberId, edited }: PanesProps) {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const { written, write, standsIn, past, remember, forget } = useWritten(memberId, hash);
  const [named, setNamed] = useState<string | null>(null);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const { run, running, start } = useRun();
  const operations = operationsOf(written.text);
  const wanted = named ?? edited?.tile.operationName;
  const operation = operations.find(({ name }) => name?.value === wanted) ?? operations[0];
  const operationName = operations.length > 1 ? (operation?.name?.value ?? null) : null;
  const query = { ...written, operationName };
  const runIt = async () => {
    if (written.text.trim() === '') return;
    const done = await start(query);
    if (!done.answer || done.answer.problems.length > 0) return;
    remember(written);
    const packed = await packQuery({
      text: written.text,
      variables: readVariables(written.variables) ?? {},
    });
    standsIn(packed);
    const search = (before: object) => before;
    void navigate({ to: '/explorer', search, hash: packed, replace: true, resetScroll: false });
  };
  useShortcuts([{ keys: 'mod+Enter', label: 'Run the query', group: 'Anywhere', run: () => void runIt() }]);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_18rem] grid-rows-[auto_1fr] items-start gap-4 max-xl:grid-cols-2 phone:block">
      <div className="flex min-w-0 flex-col gap-4 phone:mb-4">
        <section aria-label="Query" className="card">
          <div className="h-96 phone:h-80">
            <Editor
              label="Query"
              value={written.text}
              schema={schema}
              onChange={(text) => write({ text })}
              onRun={() => void runIt()}
              onShow={(type) => setTrail((before) => [...before, type])}
            />
          </div>
          <div className="flex flex-wrap items-center gap-3 border-t border-line p-2 pl-3">
            <CostLine {...query} />
            {operations.length > 1 && (
              <Select
                label="Operation"
                hideLabel
                value={operationName ?? ''}
                options={operations.map(({ name }) => ({
                  value: name?.value ?? '',
                  label: name?.value ?? 'Without a name',
                }))}
                onChange={setNamed}
              />
            )}
            <span aria-hidden="true" className="phone:hidden">
              <Keys keys="mod+Enter" />
            </span>
            <Button
              look="primary"
              aria-keyshortcuts="Control+Enter"
              busy={running}
              icon={<Play aria-hidden size={14} />}
              onClick={() => void runIt()}
            >
              Run
            </Button>
          </div>
        </section>
        <section aria-label="Variables" className="card p-4">
          <h2 className={heading}>Variables</h2>
          <VariablesForm
            fields={variableFields(schema, operation)}
            text={written.variables}
            onChange={(variables) => write({ variables })}
          />
        </section>
      </div>
      <section aria-label="Result" aria-busy={running || undefined} className="row-span-2 min-w-0 phone:mb-4">
        <h2 className={heading}>Result</h2>
        {run ? (
          <ResultView run={run} edited={edited} />
        ) : (
          <p className="text-table text-ink-2">Run the query, and its answer stands here.</p>
        )}
      </section>
      <HistoryList
        className="phone:mb-4 md:col-start-1"
        past={past}
        onPick={({ text, variables }) => write({ text, variables })}
        onForget={forget}
      />
      <section
        aria-label="Documentation"
        className="card max-h-[calc(100dvh-8rem)] min-w-0 overflow-y-auto p-4 xl:col-start-3 xl:row-span-2 xl:row-start-1 max-xl:col-span-2"
      >
        <h2 className={heading}>Documentation</h2>
        <SchemaDocs schema={schema} trail={trail} onTrail={setTrail} />
      </section>
    </div>
  );
}
