import { useQuery } from '@apollo/client/react';
import { fieldWords } from '@scrimmage/domain/activity-words';
import { AuditNamesDocument } from '../../generated/documents/audit-names';
import type { AuditEntry_activityFragment } from '../../generated/operations';
import { idsIn, shownValue } from './shown-value';

type Entry = AuditEntry_activityFragment;

/** The names behind the ids of one opened entry; asked for only when it is opened. */
function useNames(changes: Entry['changes']): ReadonlyMap<string, string> {
  const ids = idsIn(changes);
  const { data } = useQuery(AuditNamesDocument, { variables: { ids }, skip: ids.length === 0 });
  const named = (data?.nodes ?? []).flatMap((node) =>
    node && 'name' in node ? [[node.id, node.name] as const] : [],
  );
  return new Map(named);
}

function Value({ text }: { readonly text: string | null }) {
  return text === null ? <span className="text-ink-3">Nothing</span> : text;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What an entry changed, field by field, and what proves it. */
export function EntryDetails({ entry }: { readonly entry: Entry }) {
  const names = useNames(entry.changes);
  return (
    <div className="flex flex-col gap-3 py-2">
      {entry.reason && (
        <p>
          <span className="text-ink-3">Reason: </span>
          {entry.reason}
        </p>
      )}
      {entry.changes.length > 0 && (
        <dl className="grid grid-cols-[minmax(6rem,10rem)_minmax(0,1fr)] gap-x-4 gap-y-2 phone:grid-cols-1 phone:gap-y-0.5">
          {entry.changes.map(({ field, before, after }) => (
            <div key={field} className="contents">
              <dt className="text-ink-3">{capital(fieldWords(field))}</dt>
              <dd className="grid grid-cols-2 gap-x-4 whitespace-pre-line phone:mb-2 phone:grid-cols-1">
                <del className="border-l-2 border-bad pl-2 text-ink-2 no-underline">
                  <span className="sr-only">Before: </span>
                  <Value text={shownValue(before, names)} />
                </del>
                <ins className="border-l-2 border-good pl-2 no-underline">
                  <span className="sr-only">After: </span>
                  <Value text={shownValue(after, names)} />
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="font-mono text-meta wrap-anywhere text-ink-3">
        Hash {entry.hash}
        {entry.requestId && <span className="block">Request {entry.requestId}</span>}
      </p>
    </div>
  );
}
