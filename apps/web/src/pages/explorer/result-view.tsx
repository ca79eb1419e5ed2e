import { placesOfAnswer } from '@scrimmage/domain/tile-choices';
import { Gauge } from 'lucide-react';
import { useMemo, useState } from 'react';
import { TileFigure } from '../../features/dashboards/tile-figure';
import { formatCount, formatNumber } from '../../platform/format';
import { Moment } from '../../platform/moment';
import { Button } from '../../ui/button';
import { CopyText } from '../../ui/copy-text';
import { Notice } from '../../ui/notice';
import { Tabs } from '../../ui/tabs';
import { AddToDashboardDialog } from './add-to-dashboard-dialog';
import { SaveBack } from './edited-tile';
import { plainSentence } from './plain-sentence';
import { queryTitle } from './query-history';
import { type Choice, firstChoice, marksFor, TileChoice } from './tile-choice';
import type { Edited } from './use-edited';
import type { Run } from './use-run';

type View = 'json' | 'table' | 'chart';
const views = [
  { value: 'json', label: 'JSON' },
  { value: 'table', label: 'Table' },
  { value: 'chart', label: 'Chart' },
] as const;

/** Longer texts make a page slow; whoever wants all of it asks with a token. */
const mostShown = 200_000;

function jsonText(data: unknown): string {
  const text = JSON.stringify(data, null, 2);
  return text.length > mostShown ? `${text.slice(0, mostShown)}\n… cut after ${mostShown} characters` : text;
}

interface ResultProps {
  readonly run: Run;
  /** The tile that is being changed. */
  readonly edited: Edited | null;
}

/** What a run came to: errors in their places, then the answer as JSON, as a table or as a chart. */
export function ResultView({ run, edited }: ResultProps) {
  const [picked, setView] = useState<View | null>(null);
  const view = picked ?? (edited ? (edited.tile.mark === 'TABLE' ? 'table' : 'chart') : 'json');
  const { answer, fault } = run;
  if (!answer) return <Notice tone="bad">{fault?.sentence ?? 'The server did not answer.'}</Notice>;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {answer.problems.map(({ message }) => (
        <Notice key={message} tone="bad">
          {`It was not run. ${plainSentence(message)}`}
        </Notice>
      ))}
      {answer.errors.map(({ message, path }) => (
        <Notice key={`${path} ${message}`} tone="watch">
          {path ? `${path}: ${message}` : message}
        </Notice>
      ))}
      {answer.data !== null && answer.data !== undefined && (
        <>
          <p className="text-meta text-ink-3">
            {'As of '}
            <Moment exact at={answer.asOf} />
            {answer.cost !== null && `, for ${formatNumber(answer.cost)}`}
            {answer.errors.length > 0 &&
              `, with ${formatCount(answer.errors.length, 'part', 'parts')} missing`}
          </p>
          <div>
            <Tabs label="The result as" tabs={views} value={view} onChange={setView}>
              {view === 'json' ? (
                <CopyText label="Result as JSON" hideLabel rows={24} value={jsonText(answer.data)} />
              ) : (
                <Drawn key={view} run={run} edited={edited} data={answer.data} view={view} />
              )}
            </Tabs>
          </div>
        </>
      )}
    </div>
  );
}

const choiceOf = ({ tile: { mark, path, fields } }: Edited): Choice => ({
  mark,
  path,
  fields: fields.map(({ role, path: at }) => ({ role, path: at })),
});

interface DrawnProps extends ResultProps {
  readonly data: unknown;
  readonly view: 'table' | 'chart';
}

function Drawn({ run, edited, data, view }: DrawnProps) {
  const places = useMemo(() => placesOfAnswer(data), [data]);
  const marks = marksFor(view, places);
  const [picked, setChosen] = useState<Choice | null>(null);
  const chosen = picked ?? (edited && marks.includes(edited.tile.mark) ? choiceOf(edited) : null);
  const [adding, setAdding] = useState(false);
  // Another answer may not have what was chosen of the one before.
  const fits = chosen && firstChoice(places, [chosen.mark], chosen.path)?.path === chosen.path;
  const choice = fits ? chosen : firstChoice(places, marks);
  if (!choice)
    return (
      <p className="text-table text-ink-2">
        {view === 'table'
          ? 'The answer has no rows. Ask for a list, or look at the JSON.'
          : 'The answer has nothing that a chart can be drawn of: ask for rows with a name and numbers, or for one value.'}
      </p>
    );
  const title = edited?.tile.title ?? queryTitle(run.query.text);
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <TileChoice places={places} marks={marks} choice={choice} onChange={setChosen} />
      <TileFigure title={title} answer={data} {...choice} />
      <div className="flex flex-wrap gap-3">
        {edited && <SaveBack edited={edited} query={run.query} choice={choice} />}
        <Button
          look={edited ? 'plain' : 'primary'}
          icon={<Gauge aria-hidden size={14} />}
          onClick={() => setAdding(true)}
        >
          Add to a dashboard
        </Button>
      </div>
      {adding && (
        <AddToDashboardDialog
          query={run.query}
          choice={choice}
          title={title}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
