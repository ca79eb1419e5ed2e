import type { DossierPart_engagementFragment } from '../../../generated/operations';
import { formatCount } from '../../../platform/format';
import { useViewer } from '../../../platform/use-viewer';
import { Part } from '../../proof/part';
import { type ClauseEngagement, type ClauseRow, evidenceWords } from '../vendor/clause-row';
import { clauseRows } from '../vendor/clause-rows';
import { PromiseLine } from '../vendor/promise-list';

interface Props {
  readonly engagement: DossierPart_engagementFragment & ClauseEngagement;
}

/** One part in a pilot: terms, what happened, breaches and promises. */
export function DossierTerms({ engagement }: Props) {
  const today = useViewer()?.today ?? '';
  const { pilot, terms, gap, promises, stopToday } = engagement;
  const rows = clauseRows(engagement, today);
  return (
    <Part title={`${pilot.key} ${pilot.name}`} goesOn>
      {terms ? (
        <p className="break-inside-avoid break-after-avoid text-table">
          {`${terms.state === 'SIGNED' ? 'Signed' : 'Proposed'} terms, version ${terms.version}. ${terms.sentence}`}
        </p>
      ) : (
        <p className="text-table text-ink-2">No terms are recorded.</p>
      )}
      {stopToday && <p className="text-table">{stopToday.sentence}</p>}
      {gap && (
        <p className="text-table text-ink-2">
          {`${gap.sentence} n = ${formatCount(gap.n, 'ledger entry', 'ledger entries')}.`}
        </p>
      )}
      {rows.length > 0 && <Lines rows={rows} caption={`Terms against behaviour in ${pilot.key}`} />}
      {gap && gap.breaches.length > 0 && (
        <>
          <h3 className="mt-2 break-after-avoid text-meta font-medium">Breaches</h3>
          <ul className="list-disc pl-5 text-meta">
            {gap.breaches.map(({ kind, sentence, entryId }) => (
              <li key={`${kind} ${entryId} ${sentence}`} className="break-inside-avoid">
                {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
      {promises.length > 0 && (
        <ul>
          {promises.map((promise) => (
            <PromiseLine key={promise.id} promise={promise} pilotKey={pilot.key} />
          ))}
        </ul>
      )}
    </Part>
  );
}

function Lines({ rows, caption }: { readonly rows: readonly ClauseRow[]; readonly caption: string }) {
  return (
    <table className="mt-1 w-full border-collapse text-left text-meta">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line text-ink-3">
          {['Clause', 'Promised', 'Happened', 'Difference'].map((head) => (
            <th key={head} scope="col" className="py-1 pr-2 font-medium">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, clause, promised, happened, quote, evidence, delta, state }) => (
          <tr key={id} className="break-inside-avoid border-b border-line align-top">
            <th scope="row" className="py-1 pr-2 font-medium">
              {clause}
            </th>
            <td className="py-1 pr-2">
              {promised}
              {quote && <q className="block text-ink-3">{quote}</q>}
            </td>
            <td className="py-1 pr-2">
              {happened}
              {evidence.length > 0 && (
                <span className="block text-ink-3">{`Entries ${evidenceWords(evidence)}`}</span>
              )}
            </td>
            <td className={state === 'off' ? 'py-1 font-medium text-bad' : 'py-1'}>{delta ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
