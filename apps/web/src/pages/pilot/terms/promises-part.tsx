import { useApolloClient } from '@apollo/client/react';
import type { PromiseState } from '@scrimmage/contract/generated/schema-types';
import { useState } from 'react';
import { promiseLooks } from '../../../features/terms/terms-words';
import { SettlePromiseDocument } from '../../../generated/documents/settle-promise';
import type { Engagement_partFragment, Promise_lineFragment } from '../../../generated/operations';
import { formatDay } from '../../../platform/format';
import { newId } from '../../../platform/new-id';
import { NotUndone, remember } from '../../../platform/undo';
import { useViewer } from '../../../platform/use-viewer';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { PromiseForm } from './promise-form';
import { SettleForm } from './settle-form';

interface Props {
  readonly engagement: Engagement_partFragment;
}

type Settled = Exclude<PromiseState, 'OPEN'>;
const settlements: readonly Settled[] = ['KEPT', 'BROKEN', 'NOT_CHECKABLE'];

/** What the vendor said that can be checked: a sentence each, with who said it and where, and what became of it. */
export function PromisesPart({ engagement }: Props) {
  const [adding, setAdding] = useState(false);
  const { promises, viewerCan, vendor } = engagement;
  return (
    <section aria-label="Promises" className="card flex flex-col gap-2 p-4">
      <h3 className="text-body font-semibold">{`Promises (${promises.length})`}</h3>
      {promises.length === 0 && !adding && (
        <p className="text-table text-ink-2">{`Nothing ${vendor.name} said is written down yet.`}</p>
      )}
      <ul className="empty:hidden">
        {promises.map((promise) => (
          <PromiseLine key={promise.id} promise={promise} maySettle={viewerCan.edit} />
        ))}
      </ul>
      {adding && <PromiseForm engagementId={engagement.id} onClose={() => setAdding(false)} />}
      {viewerCan.addPromise && !adding && (
        <Button className="no-print self-start" onClick={() => setAdding(true)}>
          Write a promise down
        </Button>
      )}
    </section>
  );
}

/** Takes a settlement back; Undo and Ctrl Z come here. */
function useReopen() {
  const client = useApolloClient();
  return async (promiseId: string, version: number) => {
    const input = { promiseId, version, state: 'OPEN' as const, clientMutationId: newId() };
    const { data } = await client.mutate({ mutation: SettlePromiseDocument, variables: { input } });
    const answer = data?.settlePromise;
    const said = answer?.refusal?.sentence ?? answer?.problems[0]?.message;
    if (said) throw new NotUndone(said);
  };
}

interface LineProps {
  readonly promise: Promise_lineFragment;
  readonly maySettle: boolean;
}

function PromiseLine({ promise, maySettle }: LineProps) {
  const today = useViewer()?.today ?? '';
  const [settling, setSettling] = useState<Settled | null>(null);
  const [changing, setChanging] = useState(false);
  const reopen = useReopen();
  const { text, saidBy, saidWhere, saidOn, dueOn, state } = promise;
  const look = promiseLooks[state];
  const late = state === 'OPEN' && dueOn !== null && dueOn < today;
  const settled = (version: number) => {
    setSettling(null);
    setChanging(false);
    const undo = () => reopen(promise.id, version);
    remember({ label: `Settled “${text}”`, undo });
  };
  const choices = maySettle && settling === null && (state === 'OPEN' || changing);
  return (
    <li className="flex flex-col gap-1 border-t border-line py-2 first:border-t-0">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <p className="min-w-0 flex-1 text-body">{`“${text}”`}</p>
        <Badge tone={look.tone} glyph={look.glyph}>
          {look.label}
        </Badge>
      </div>
      <p className="text-meta text-ink-2">
        {`${saidBy}, ${saidWhere}`}
        {saidOn && `, ${formatDay(saidOn, today)}`}
        {dueOn && (
          <span className={late ? 'font-medium text-bad' : undefined}>
            {` · due ${formatDay(dueOn, today)}${late ? ', past' : ''}`}
          </span>
        )}
      </p>
      <Evidence promise={promise} />
      {choices && (
        <div className="no-print flex flex-wrap gap-1">
          {settlements
            .filter((way) => way !== state)
            .map((way) => (
              <Button
                key={way}
                look="quiet"
                className="first:-ml-3"
                aria-label={`${promiseLooks[way].label}: ${text}`}
                onClick={() => setSettling(way)}
              >
                {promiseLooks[way].label}
              </Button>
            ))}
        </div>
      )}
      {maySettle && state !== 'OPEN' && !changing && (
        <Button
          look="quiet"
          className="no-print -ml-3 self-start"
          aria-label={`Settle anew: ${text}`}
          onClick={() => setChanging(true)}
        >
          Settle anew
        </Button>
      )}
      {settling && (
        <SettleForm
          promise={promise}
          state={settling}
          onSettled={settled}
          onClose={() => setSettling(null)}
        />
      )}
    </li>
  );
}

/** What shows it, and who says so. */
function Evidence({ promise: { state, evidence, evidenceUrl, settledBy } }: Pick<LineProps, 'promise'>) {
  if (state === 'OPEN') return null;
  const safe = evidenceUrl?.startsWith('https://') ? evidenceUrl : null;
  return (
    <p className="text-table">
      {evidence ?? 'Nothing shows it.'}
      {safe && (
        <>
          {' '}
          <a href={safe} target="_blank" rel="noreferrer" className="link">
            What shows it
          </a>
        </>
      )}
      {settledBy && <span className="text-meta text-ink-3">{` ${settledBy.name}`}</span>}
    </p>
  );
}
