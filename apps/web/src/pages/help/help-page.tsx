import { getRouteApi } from '@tanstack/react-router';
import { terms } from '../../platform/glossary-words';
import { shortcuts } from '../../platform/shortcuts';
import { useStore } from '../../platform/store';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { alwaysKeys, pageKeys } from './every-key';
import { KeyList } from './key-list';

const route = getRouteApi('/shell/help');

/** All words with what they mean here, and all keys with what they do. */
export function HelpPage() {
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const wanted = q.trim().toLowerCase();
  const shown = terms.filter(({ word, meaning }) => `${word} ${meaning}`.toLowerCase().includes(wanted));
  return (
    <>
      <PageHeader
        title="Words and keys"
        sentence="Each word means one thing on every page, in every file and in every query. Where it first stands on a page it is marked with dots."
      />
      <div className="grid grid-cols-[minmax(0,1fr)_22rem] items-start gap-6 max-lg:grid-cols-1">
        <section aria-labelledby="words" className="card p-4">
          <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
            <h2 id="words" className="flex-1 text-section font-semibold">
              Words
            </h2>
            <SearchField
              label="Find a word"
              value={q}
              onChange={(text) =>
                void navigate({ search: { q: text || undefined }, replace: true, resetScroll: false })
              }
            />
          </div>
          {shown.length === 0 && (
            <p className="py-4 text-center text-body text-ink-2">No word says that. Try another one.</p>
          )}
          <dl data-explained="">
            {shown.map(({ word, meaning }) => (
              <div
                key={word}
                className="grid grid-cols-[11rem_minmax(0,1fr)] gap-x-4 border-b border-line py-1.5 text-table last:border-b-0 phone:grid-cols-1"
              >
                <dt className="font-medium">{word}</dt>
                <dd className="text-ink-2">{meaning}.</dd>
              </div>
            ))}
          </dl>
        </section>
        <EveryKey />
      </div>
    </>
  );
}

function EveryKey() {
  const everywhere = useStore(shortcuts);
  return (
    <section aria-labelledby="keys" className="card flex flex-col gap-4 p-4">
      <h2 id="keys" className="text-section font-semibold">
        Keys
      </h2>
      <p className="text-table text-ink-2">
        Press ? anywhere for the keys and the words of the page you are on.
      </p>
      <KeyList keys={[...everywhere, ...alwaysKeys, ...pageKeys]} />
    </section>
  );
}
