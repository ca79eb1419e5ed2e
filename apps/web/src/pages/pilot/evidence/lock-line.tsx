import type { EvidencePlan_planFragment } from '../../../generated/operations';
import { formatDay } from '../../../platform/format';
import { announce } from '../../../ui/live-region';
import { showToast } from '../../../ui/toasts';

interface Props {
  readonly lock: NonNullable<EvidencePlan_planFragment['lock']>;
  readonly today: string;
}

async function copyHash(hash: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(hash);
    announce('Copied.');
    showToast({ text: 'The hash is on the clipboard.' });
  } catch {
    showToast({ text: 'The browser did not allow copying.' });
  }
}

/** Who locked the criteria and when, and the hash that proves they have not changed since. */
export function LockLine({ lock, today }: Props) {
  const { lockedBy, lockedAt, version, hash, originalHash } = lock;
  return (
    <p className="text-ink-2">
      {`Locked by ${lockedBy.name} on ${formatDay(lockedAt.slice(0, 10), today)}, version ${version}, hash `}
      <Hash hash={hash} />
      {hash !== originalHash && (
        <>
          {'; at the lock '}
          <Hash hash={originalHash} />
        </>
      )}
      {'.'}
    </p>
  );
}

function Hash({ hash }: { readonly hash: string }) {
  return (
    <button
      type="button"
      aria-label={`Copy the hash ${hash.slice(0, 12)}`}
      data-tip="Copy the whole hash"
      onClick={() => void copyHash(hash)}
      className="link min-h-6 font-mono text-meta"
    >
      {hash.slice(0, 12)}
    </button>
  );
}
