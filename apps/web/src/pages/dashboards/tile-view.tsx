import { TileFigure } from '../../features/dashboards/tile-figure';
import type { TileInFull } from '../../features/dashboards/tile-input';
import { QueryAnswerDocument } from '../../generated/documents/query-answer';
import { AskedContext } from '../../platform/asked';
import { Moment } from '../../platform/moment';
import { usePageQuery } from '../../platform/use-page-query';
import { Bone, Skeleton } from '../../ui/states';

/** One figure with its own question: its own waiting, its own error, its own time. */
export function TileView({ tile }: { readonly tile: TileInFull }) {
  const { title, query, operationName, variables } = tile;
  const { data, fault, retry, dimmed } = usePageQuery(QueryAnswerDocument, {
    query,
    operationName,
    variables: JSON.stringify(variables),
  });
  const answer = data?.queryAnswer;
  const has = answer?.data !== null && answer?.data !== undefined;
  // Of an answer without anything in it the first error says why.
  const why = has ? undefined : answer?.errors[0]?.message;
  const failed = fault?.sentence ?? answer?.problems[0]?.message ?? why ?? null;
  return (
    <AskedContext value={{ text: query, variables: variables as Readonly<Record<string, unknown>> }}>
      <div aria-busy={dimmed || undefined} className="min-h-0 flex-1 overflow-auto rounded-lg">
        {!answer && !fault && <Waiting title={title} />}
        {has && <TileFigure answer={answer.data} {...tile} />}
        {failed !== null && !has && <Failed title={title} sentence={failed} onRetry={retry} />}
      </div>
      <p className="flex flex-wrap gap-x-3 px-1 pt-1 text-meta text-ink-3">
        {answer && (
          <span>
            {'As of '}
            <Moment exact at={answer.asOf} />
          </span>
        )}
        {has && failed !== null && (
          <span role="status" className="text-watch">
            {`Not up to date: ${failed} `}
            <button type="button" className="link min-h-6" onClick={retry}>
              Try again
            </button>
          </span>
        )}
        {has && answer.errors.length > 0 && (
          <span className="text-watch">{`A part is missing: ${answer.errors[0]?.message}`}</span>
        )}
      </p>
    </AskedContext>
  );
}

function Waiting({ title }: { readonly title: string }) {
  return (
    <Skeleton label={title}>
      <div className="card p-4">
        <Bone className="mb-4 h-4 w-2/5" />
        <Bone className="h-8 w-3/5" />
      </div>
    </Skeleton>
  );
}

interface FailedProps {
  readonly title: string;
  readonly sentence: string;
  readonly onRetry: () => void;
}

function Failed({ title, sentence, onRetry }: FailedProps) {
  return (
    <section aria-label={title} className="card p-4">
      <h2 className="mb-2 text-body font-semibold">{title}</h2>
      <div role="alert" className="text-table">
        <p className="text-bad">{sentence}</p>
        <button type="button" className="link mt-1 min-h-8 phone:min-h-11" onClick={onRetry}>
          Try again
        </button>
      </div>
    </section>
  );
}
