import { Link } from '@tanstack/react-router';
import { rowsSearch } from '../../features/pilots/pilots-search';
import type { PortfolioPageQuery } from '../../generated/operations';
import { cx } from '../../ui/cx';

const tones = { PLAIN: 'text-ink-2', WATCH: 'font-medium text-ink', BAD: 'font-medium text-bad' } as const;

const clauseLink =
  'py-1 leading-7 underline decoration-line-strong decoration-dotted underline-offset-4 hover:decoration-solid';

type Portfolio = PortfolioPageQuery['portfolio'];

/** The page in one sentence; what it counts is one press away. */
export function Sentence({ clauses }: { readonly clauses: Portfolio['sentence'] }) {
  return clauses.map(({ text, tone, rows, page }) => (
    <span key={text}>
      {rows ? (
        <Link to="/pilots" search={rowsSearch(rows)} className={cx(tones[tone], clauseLink)}>
          {text}
        </Link>
      ) : page === 'VENDORS' ? (
        <Link to="/vendors" search={{ sort: 'GAP' }} className={cx(tones[tone], clauseLink)}>
          {text}
        </Link>
      ) : (
        text
      )}{' '}
    </span>
  ));
}
