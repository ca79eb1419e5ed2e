import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { ChangeList } from './change-list';
import type { Marathon } from './road-flags';

const shownFirst = 5;

/** What moved since the last sprint, and why. */
export function MovedList({ moved }: Pick<Marathon, 'moved'>) {
  const [all, setAll] = useState(false);
  return (
    <section aria-label="What moved since the last sprint?" className="card p-4">
      <h2 className="text-body font-semibold">What moved since the last sprint?</h2>
      {moved.length === 0 ? (
        <p className="mt-1 text-table text-ink-2">Nothing did.</p>
      ) : (
        <ChangeList
          changes={all ? moved : moved.slice(0, shownFirst)}
          about={({ milestone: { key, name } }) => (
            <>
              <Link to="/road/$key" params={{ key }} className="link">
                {key} {name}
              </Link>
              :
            </>
          )}
        />
      )}
      {moved.length > shownFirst && (
        <Button look="quiet" className="no-print -ml-3" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${moved.length}`}
        </Button>
      )}
    </section>
  );
}
