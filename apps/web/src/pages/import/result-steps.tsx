import { useState } from 'react';
import { kindWords, newImportOf } from '../../features/imports/kind-words';
import { UndoImportDocument } from '../../generated/documents/undo-import';
import { formatCount } from '../../platform/format';
import { Moment } from '../../platform/moment';
import { useChange } from '../../platform/use-change';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { LinkButton } from '../../ui/link-button';
import { ChangeNotice, Notice } from '../../ui/notice';
import { showToast } from '../../ui/toasts';
import { ApplyForm } from './apply-form';
import { CountsView } from './counts-view';
import { FileFacts } from './file-facts';
import type { ImportData } from './import-data';
import { RemarksView } from './remarks-view';

interface Props {
  readonly data: ImportData;
}

function resultSentence({ kind, counts }: ImportData): string {
  const { one, many } = kindWords[kind];
  if (!counts) return 'The file is imported.';
  const parts = [
    [counts.new, `${formatCount(counts.new, `${one} is`, `${many} are`)} new`],
    [counts.changed, `${formatCount(counts.changed, 'was', 'were')} changed`],
    [counts.unchanged, `${formatCount(counts.unchanged, 'was', 'were')} here already`],
    [counts.refused, `${formatCount(counts.refused, 'row was', 'rows were')} left out`],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([, words]) => words);
  return `${new Intl.ListFormat('en').format(told)}.`;
}

/** Done: what came of it, where it is to be seen, and how it is taken back. */
export function AppliedStep({ data }: Props) {
  const [asking, setAsking] = useState(false);
  const { undoableUntil: until } = data;
  const undoable = until !== null && Date.parse(until) > Date.now();
  return (
    <div className="flex flex-col gap-4">
      <FileFacts data={data} />
      {data.counts && <CountsView counts={data.counts} />}
      <p className="text-body">
        {resultSentence(data)}
        {data.appliedAt && (
          <span className="text-ink-2">
            {' '}
            Imported <Moment at={data.appliedAt} />.
          </span>
        )}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <WhereToSee data={data} />
        <LinkButton to="/import/new" search={newImportOf(data.kind)}>
          Import another file
        </LinkButton>
        {undoable && <Button onClick={() => setAsking(true)}>Undo this import…</Button>}
        {until && (
          <span className="text-meta text-ink-3">
            {undoable ? 'Undo is possible until ' : 'Undo was possible until '}
            <Moment exact at={until} />.
          </span>
        )}
      </div>
      <RemarksView data={data} />
      {asking && <UndoDialog data={data} onClose={() => setAsking(false)} />}
    </div>
  );
}

/** Pilots are listed, sprints are on the road; of a ledger the names that fall together are looked at next. */
function WhereToSee({ data }: Props) {
  if (data.history)
    return (
      <LinkButton
        to="/road"
        search={data.history.program ? { program: data.history.program.id } : {}}
        look="primary"
      >
        Open the road
      </LinkButton>
    );
  if (data.kind === 'LEDGER')
    return (
      <LinkButton to="/vendors" search={{ names: true }} look="primary">
        Look at names that fall together
      </LinkButton>
    );
  return (
    <LinkButton to="/pilots" search={{ import: data.id }} look="primary">
      Open its pilots
    </LinkButton>
  );
}

function UndoDialog({ data, onClose }: Props & { readonly onClose: () => void }) {
  const { one, many } = kindWords[data.kind];
  const change = useChange(UndoImportDocument);
  const undo = async () => {
    const outcome = await change.submit({ importId: data.id });
    if (!outcome.ok) return;
    onClose();
    showToast({ text: `The import of ${data.fileName} is undone.` });
  };
  return (
    <Dialog
      title="Undo this import?"
      description="It takes back everything the import did, in one step."
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button look="danger" busy={change.running} onClick={() => void undo()}>
            Undo the import
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <ChangeNotice {...change} onRetry={() => void undo()} />
        <ul className="flex list-disc flex-col gap-1 pl-5 text-body text-ink-2">
          {data.counts && data.counts.new > 0 && (
            <li>{formatCount(data.counts.new, `new ${one} goes`, `new ${many} go`)} away.</li>
          )}
          {data.counts && data.counts.changed > 0 && (
            <li>{formatCount(data.counts.changed, `${one} is`, `${many} are`)} as before.</li>
          )}
          <li>When somebody has changed one of them since, nothing is undone.</li>
        </ul>
      </div>
    </Dialog>
  );
}

export function UndoneStep({ data }: Props) {
  return (
    <div className="flex flex-col gap-4">
      <FileFacts data={data} />
      <Notice
        action={
          <LinkButton to="/import/new" search={newImportOf(data.kind)} look="primary">
            Import another file
          </LinkButton>
        }
      >
        This import was undone. Nothing of it is left.
      </Notice>
    </div>
  );
}

/** It was tried and could not be done; the file is still here, so it can be tried again. */
export function FailedStep({ data }: Props) {
  return (
    <div className="flex flex-col gap-4">
      <FileFacts data={data} />
      <div role="alert">
        <Notice tone="bad">{data.failure ?? 'The import could not be finished. Nothing was changed.'}</Notice>
      </div>
      {data.counts && <CountsView counts={data.counts} />}
      {data.counts && <ApplyForm id={data.id} counts={data.counts} />}
    </div>
  );
}
