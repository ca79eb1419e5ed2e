import { Link } from '@tanstack/react-router';

const pages = [
  { to: '/news', label: 'What concerns you' },
  { to: '/news/digest', label: 'Digest' },
  { to: '/news/letters', label: 'Letters' },
] as const;

/** The second way around, above the news. */
export function NewsNav() {
  return (
    <nav aria-label="News" className="no-print mb-4 flex flex-wrap gap-1">
      {pages.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          className="flex min-h-8 items-center rounded-md px-2 text-table font-medium text-ink-2 hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:text-ink max-md:min-h-11"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
