import { useEffect, useState } from 'react';
import { live, newVersion } from '../../platform/connection';
import { useStore } from '../../platform/store';
import { Button } from '../../ui/button';

const patience = 5_000;

/** True once the line has been down for five seconds; short gaps are nobody's business. */
function useLostForLong(): boolean {
  const connection = useStore(live);
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (connection.state !== 'lost') return;
    const timer = setTimeout(() => setLong(true), Math.max(0, connection.since + patience - Date.now()));
    return () => clearTimeout(timer);
  }, [connection]);
  return long;
}

/** Says when the page cannot follow the workspace, or belongs to a version that is gone. */
export function ConnectionNote() {
  const lost = useLostForLong();
  const outdated = useStore(newVersion);
  return (
    <div role="status" className="no-print sticky top-0 z-20 empty:hidden">
      {outdated && (
        <p className="flex flex-wrap items-center gap-3 border-b border-line bg-accent-soft px-6 py-1.5 text-table phone:px-4">
          A new version is here.
          <Button look="primary" onClick={() => window.location.reload()}>
            Reload
          </Button>
        </p>
      )}
      {!outdated && lost && (
        <p className="border-b border-line bg-watch-soft px-6 py-1.5 text-table phone:px-4">
          {navigator.onLine
            ? 'Reconnecting… What you see may be a little behind.'
            : 'You are offline. What you see may be behind.'}
        </p>
      )}
    </div>
  );
}
