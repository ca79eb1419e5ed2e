import { X } from 'lucide-react';

export interface Chip {
  readonly id: string;
  /** "Stage". */
  readonly kind: string;
  /** "Running". */
  readonly label: string;
  readonly onRemove: () => void;
}

/** What a list is narrowed to; each part can be taken away, and all of them at once. */
export function Chips({ chips, onClear }: { readonly chips: readonly Chip[]; readonly onClear: () => void }) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Filters" className="mb-3 flex flex-wrap items-center gap-1.5">
      {chips.map((chip) => (
        <li key={chip.id}>
          <button
            type="button"
            aria-label={`Remove the filter ${chip.kind.toLowerCase()}: ${chip.label}`}
            onClick={chip.onRemove}
            className="group inline-flex min-h-6 max-w-72 items-center gap-1.5 rounded-sm border border-line bg-surface px-2 text-meta hover:bg-hover phone:min-h-9"
          >
            <span className="text-ink-3">{chip.kind}</span>
            <span className="truncate font-medium">{chip.label}</span>
            <X aria-hidden size={12} className="shrink-0 text-ink-3 group-hover:text-ink" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={onClear} className="link min-h-6 px-1 text-meta phone:min-h-9">
          Clear all
        </button>
      </li>
    </ul>
  );
}
