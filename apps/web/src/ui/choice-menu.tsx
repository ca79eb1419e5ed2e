import { ChevronDown } from 'lucide-react';
import { buttonClass } from './button';
import { MenuButton } from './menu';

interface Props<T extends string> {
  readonly label: string;
  /** Read before the label, where the same word names something else too: "Filter by". */
  readonly purpose?: string;
  readonly options: ReadonlyArray<{ readonly value: T; readonly label: string }>;
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Any of a few words, ticked in a menu; the button says how many are. */
export function ChoiceMenu<T extends string>({ label, purpose, options, chosen, onChange }: Props<T>) {
  return (
    <MenuButton
      label={label}
      className={buttonClass('plain', 'font-normal')}
      entries={options.map((option) => ({
        label: option.label,
        checked: chosen.includes(option.value),
        onPick: () =>
          onChange(
            chosen.includes(option.value)
              ? chosen.filter((value) => value !== option.value)
              : [...chosen, option.value],
          ),
      }))}
    >
      {purpose && <span className="sr-only">{`${purpose} `}</span>}
      {label}
      {chosen.length > 0 && (
        <span className="rounded-sm bg-accent-soft px-1 text-meta font-medium text-accent tabular-nums">
          {chosen.length}
        </span>
      )}
      <ChevronDown aria-hidden size={14} className="text-ink-3" />
    </MenuButton>
  );
}
