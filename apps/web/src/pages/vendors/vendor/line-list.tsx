import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page-header';
import type { useLines } from './use-lines';

interface Props<T> {
  readonly title: string;
  /** "contact". */
  readonly one: string;
  readonly empty: string;
  readonly list: readonly T[];
  readonly nameOf: (line: T) => string;
  readonly lines: ReturnType<typeof useLines<T>>;
  readonly canEdit: boolean;
  readonly show: (line: T) => ReactNode;
  /** The form of a line; undefined: of a new one. */
  readonly form: (line: T | undefined) => ReactNode;
}

/** A short list of a vendor: each line is edited in its place. */
export function LineList<T>({ title, one, empty, list, nameOf, lines, canEdit, show, form }: Props<T>) {
  const { opened, open, take, error } = lines;
  return (
    <Section
      title={title}
      aside={
        canEdit &&
        opened === null && (
          <Button icon={<Plus aria-hidden size={14} />} onClick={() => open(list.length)}>
            {`Add a ${one}`}
          </Button>
        )
      }
    >
      {list.length === 0 && opened === null && <p className="text-body text-ink-2">{empty}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {list.map((line, at) =>
          opened === at ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place: two may be alike
            <li key={at} className="py-2">
              {form(line)}
            </li>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place: two may be alike
            <li key={at} className="flex flex-wrap items-start gap-x-2 gap-y-1 py-2">
              <div className="min-w-0 flex-1 text-body">{show(line)}</div>
              {canEdit && opened === null && (
                <>
                  <Button look="quiet" aria-label={`Edit ${nameOf(line)}`} onClick={() => open(at)}>
                    Edit
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={`Remove ${nameOf(line)}`}
                    onClick={() => void take(at, `the ${one}s`)}
                  >
                    Remove
                  </Button>
                </>
              )}
            </li>
          ),
        )}
        {opened === list.length && <li className="py-2">{form(undefined)}</li>}
      </ul>
      {error && opened === null && (
        <p role="alert" className="mt-2 text-meta font-medium text-bad">
          {error}
        </p>
      )}
    </Section>
  );
}
