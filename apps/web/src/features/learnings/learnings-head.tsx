import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeader } from '../../ui/page-header';

const itemClass =
  'inline-flex min-h-9 items-center border-b-2 border-transparent px-1 text-table font-medium text-ink-2 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink';

interface Props {
  readonly title: string;
  readonly sentence: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of the three pages about what failed and what was learned of it. */
export function LearningsHead({ title, sentence, actions }: Props) {
  return (
    <>
      <PageHeader title={title} sentence={sentence} actions={actions} />
      <nav aria-label="Failures and learnings" className="no-print mb-4 flex gap-5 border-b border-line">
        <Link to="/learnings" activeOptions={{ exact: true, includeSearch: false }} className={itemClass}>
          Learnings
        </Link>
        <Link to="/failures" activeOptions={{ exact: true, includeSearch: false }} className={itemClass}>
          Failures
        </Link>
        <Link to="/failures/budget" activeOptions={{ includeSearch: false }} className={itemClass}>
          Failure budgets
        </Link>
      </nav>
    </>
  );
}
