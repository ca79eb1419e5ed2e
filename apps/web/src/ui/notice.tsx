import type { ReactNode } from 'react';
import { Button } from './button';
import { cx } from './cx';

type NoticeTone = 'plain' | 'watch' | 'bad';
const tones: Record<NoticeTone, string> = {
  plain: 'border-line bg-sunken text-ink',
  watch: 'border-watch bg-watch-soft text-ink',
  bad: 'border-bad bg-bad-soft text-ink',
};

/** A sentence that must not be missed, in its place. */
export function Notice({
  tone = 'plain',
  children,
  action,
}: {
  readonly tone?: NoticeTone;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div
      className={cx(
        'flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border px-3 py-2 text-table',
        tones[tone],
      )}
    >
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}

interface AnswerProps {
  readonly refusal: {
    readonly sentence: string;
    readonly facts: ReadonlyArray<{ readonly name: string; readonly value: string }>;
  } | null;
  readonly problems: ReadonlyArray<{ readonly path: string; readonly message: string }>;
  readonly fault: { readonly sentence: string; readonly requestId: string | null } | null;
  /** Paths whose message already stands beside a field of the form. */
  readonly shown?: readonly string[];
  readonly onRetry?: () => void;
}

/** How every change that was not made says so: refusal, problem without a field, or fault. Nothing when all went well. */
export function ChangeNotice({ refusal, problems, fault, shown = [], onRetry }: AnswerProps) {
  const homeless = problems.filter((problem) => !shown.includes(problem.path));
  return (
    <div role="alert" className="flex flex-col gap-2 empty:hidden">
      {refusal && (
        <Notice tone="watch">
          {refusal.sentence}
          {refusal.facts.length > 0 && (
            <ul className="text-meta text-ink-2">
              {refusal.facts.map((fact) => (
                <li key={fact.name}>
                  {fact.name}: {fact.value}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {homeless.map((problem) => (
        <Notice key={problem.path + problem.message} tone="bad">
          {problem.message}
        </Notice>
      ))}
      {fault && (
        <Notice tone="bad" action={onRetry && <Button onClick={onRetry}>Try again</Button>}>
          {fault.sentence}
          {fault.requestId && <span className="block text-meta text-ink-2">Request {fault.requestId}</span>}
        </Notice>
      )}
    </div>
  );
}
