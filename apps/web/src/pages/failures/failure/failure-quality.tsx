import type { FailureWhole_failureFragment } from '../../../generated/operations';

const signs = { met: '✓', unmet: '✗', unknown: '?' } as const;

/** What a good failure has, point by point; never one number. */
export function FailureQuality({ failure: { quality } }: { readonly failure: FailureWhole_failureFragment }) {
  if (quality.length === 0) return null;
  return (
    <section aria-label="Was it a good failure?" className="flex flex-col gap-2">
      <h2 className="text-section font-semibold">Was it a good failure?</h2>
      <ul className="card divide-y divide-line">
        {quality.map(({ code, met, sentence }) => {
          const standing = met === null ? 'unknown' : met ? 'met' : 'unmet';
          return (
            <li key={code} className="flex gap-3 px-4 py-2 text-table">
              <span aria-hidden="true" className="w-4 shrink-0 text-ink-3">
                {signs[standing]}
              </span>
              <span>{sentence}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
