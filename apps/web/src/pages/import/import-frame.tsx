import type { ImportKind } from '@scrimmage/contract/generated/schema-types';
import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { kindWords } from '../../features/imports/kind-words';
import { useViewer } from '../../platform/use-viewer';
import { cx } from '../../ui/cx';
import { PageHeader } from '../../ui/page-header';
import { Denied, RowsSkeleton } from '../../ui/states';

export const steps = ['File', 'Columns', 'Check', 'Import'] as const;
export type Step = (typeof steps)[number] | 'Done';

/** Where one is on the way; what is behind has its mark. */
function Steps({ step }: { readonly step: Step }) {
  const here = step === 'Done' ? steps.length : steps.indexOf(step);
  return (
    <ol aria-label="Steps" className="no-print mb-4 flex flex-wrap gap-x-5 gap-y-1 text-table">
      {steps.map((name, place) => (
        <li
          key={name}
          aria-current={place === here ? 'step' : undefined}
          className={cx(
            'inline-flex items-center gap-1.5',
            place === here ? 'font-semibold text-ink' : 'text-ink-3',
          )}
        >
          <span
            className={cx(
              'inline-flex size-5 items-center justify-center rounded-full border text-tick tabular-nums',
              place === here ? 'border-accent bg-accent text-on-accent' : 'border-line-strong',
            )}
          >
            {place < here ? <Check aria-hidden size={12} /> : place + 1}
          </span>
          {name}
          {place < here && <span className="sr-only">, done</span>}
        </li>
      ))}
    </ol>
  );
}

interface Props {
  readonly kind: ImportKind;
  readonly step: Step;
  readonly sentence: ReactNode;
  readonly badge?: ReactNode;
  readonly tabTitle?: string;
  readonly children: ReactNode;
}

/** The frame of the way a file takes: who may, where one is, and the step itself. */
export function ImportFrame({ kind, step, sentence, badge, tabTitle, children }: Props) {
  const words = kindWords[kind];
  const may = useViewer()?.viewerCan[words.may];
  return (
    <>
      <PageHeader
        title={words.title}
        tabTitle={tabTitle ?? words.title}
        above={
          <Link to="/settings/imports" className="link">
            All imports
          </Link>
        }
        badge={badge}
        sentence={sentence}
      />
      {may !== false && <Steps step={step} />}
      {may === false && <Denied>{words.denied}</Denied>}
      {may === undefined && <RowsSkeleton />}
      {may && children}
    </>
  );
}
