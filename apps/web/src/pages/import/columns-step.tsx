import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { CheckImportDocument } from '../../generated/documents/check-import';
import { useShortcuts } from '../../platform/shortcuts';
import { useChange } from '../../platform/use-change';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { focusFirstError } from '../../ui/field';
import { announce } from '../../ui/live-region';
import { ChangeNotice } from '../../ui/notice';
import { ColumnGroupsView } from './column-groups-view';
import { FileFacts } from './file-facts';
import { HistoryReading } from './history-reading';
import type { ImportData } from './import-data';
import { LedgerReading } from './ledger-reading';
import { StageWordsView } from './stage-words-view';
import { type Mistake, mistakesOf, useChoice } from './use-choice';

/** The second step: what each column becomes, and what the file's stage words mean. */
export function ColumnsStep({ data }: { readonly data: ImportData }) {
  const navigate = useNavigate();
  const client = useApolloClient();
  const form = useRef<HTMLFormElement>(null);
  const choice = useChoice(data);
  const today = useViewer()?.today ?? '';
  const change = useChange(CheckImportDocument);
  const [tried, setTried] = useState(false);
  const own = tried ? mistakesOf(choice, data, today) : [];
  const mistakes: readonly Mistake[] = own.length > 0 ? own : change.problems;
  const messageAt = (path: string) => mistakes.find((mistake) => mistake.path === path)?.message;
  const columns = data.columns.map((column, place) => ({
    ...column,
    guess: column.target,
    target: choice.targetOf(column),
    chosen: choice.isChosen(column.name),
    error: messageAt(`columns.${place}.target`) ?? messageAt(`columns.${place}.name`),
  }));
  const words = data.stageWords.map((word) => {
    const place = choice.said.findIndex(({ given }) => given === word.given);
    const error = messageAt(`word:${word.given}`) ?? messageAt(`stageWords.${place}.outcome`);
    return { ...word, unknown: word.stage === null, choice: choice.meaningOf(word), error };
  });
  const shown = mistakes.map(({ path }) => path).filter((path) => path !== 'columns');

  async function check() {
    if (change.running) return;
    setTried(true);
    if (mistakesOf(choice, data, today).length > 0) return focusFirstError(form.current);
    announce('Checking every row.');
    const { columns: chosen, said: stageWords, currency, past } = choice;
    const outcome = await change.submit({
      importId: data.id,
      columns: chosen,
      stageWords,
      ...(data.kind === 'LEDGER' && { currency: currency || null }),
      ...(data.history && past),
    });
    if (!outcome.ok) return focusFirstError(form.current);
    choice.forget();
    // The remarks of an earlier check say nothing about this one.
    client.cache.evict({ id: `Import:${data.id}`, fieldName: 'remarks' });
    void navigate({ to: '/import/$id', params: { id: data.id }, search: {} });
  }
  useShortcuts([{ keys: 'mod+Enter', label: 'Check the file', group: 'Anywhere', run: () => void check() }]);

  const unknown = data.stageWords.some(({ stage }) => stage === null);
  const stageWords = data.stageWords.length > 0 && choice.hasStage && (
    <StageWordsView words={words} outdated={!choice.wordsAreCurrent} onChoose={choice.chooseMeaning} />
  );
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
      className="flex flex-col gap-4"
    >
      <FileFacts data={data} />
      <ChangeNotice
        refusal={change.refusal}
        fault={change.fault}
        problems={mistakes}
        shown={shown}
        onRetry={() => void check()}
      />
      {/* What must be said stands before what is only to be looked at. */}
      {unknown && stageWords}
      {data.kind === 'LEDGER' && <LedgerReading data={data} choice={choice} messageAt={messageAt} />}
      {data.history && <HistoryReading data={data} choice={choice} messageAt={messageAt} />}
      <ColumnGroupsView kind={data.kind} columns={columns} onChoose={choice.chooseTarget} />
      {!unknown && stageWords}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" busy={change.running}>
          {change.running ? 'Checking every row…' : 'Check'}
        </Button>
        <span className="text-meta text-ink-3">The check changes nothing.</span>
      </div>
    </form>
  );
}
