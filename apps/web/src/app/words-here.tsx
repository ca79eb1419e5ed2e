import { useState } from 'react';
import { firstUses } from '../platform/words-on-page';

/** The words of the page behind this sheet, in the order they stand there, each with what it means; `none` where there are none. */
export function WordsHere({ none = null }: { readonly none?: string | null }) {
  const [words] = useState(() => {
    const root = document.querySelector('#content');
    return root ? firstUses(root).map(({ term }) => term) : [];
  });
  if (words.length === 0) return none && <p className="text-table text-ink-2">{none}</p>;
  return (
    <section aria-labelledby="words-here">
      <h3 id="words-here" className="mb-1 text-meta font-medium text-ink-3">
        Words on this page
      </h3>
      <dl>
        {words.map(({ word, meaning }) => (
          <div key={word} className="border-b border-line py-1.5 text-table">
            <dt className="font-medium">{word}</dt>
            <dd className="text-ink-2">{meaning}.</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
