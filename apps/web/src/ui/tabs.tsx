import { type KeyboardEvent, type ReactNode, useId } from 'react';

interface Props<T extends string> {
  readonly label: string;
  readonly tabs: ReadonlyArray<{ readonly value: T; readonly label: string; readonly count?: number }>;
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** What the chosen tab shows. */
  readonly children: ReactNode;
}

/** Tabs whose choice belongs to the address: give `value` from the search params. Arrows move, as people expect of tabs. */
export function Tabs<T extends string>({ label, tabs, value, onChange, children }: Props<T>) {
  const id = useId();
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    // From where the keyboard is: the address follows later, and a second press must not wait for it.
    const index = tabs.findIndex((tab) => `${id}-${tab.value}` === (event.target as HTMLElement).id);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.value);
    document.getElementById(`${id}-${next.value}`)?.focus();
  };
  return (
    <>
      <div
        role="tablist"
        aria-label={label}
        onKeyDown={move}
        className="no-print mb-4 flex gap-4 overflow-x-auto border-b border-line"
      >
        {tabs.map((tab) => (
          <button
            key={tab.value}
            id={`${id}-${tab.value}`}
            type="button"
            role="tab"
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
            className="-mb-px min-h-9 border-b-2 border-transparent text-table font-medium whitespace-nowrap text-ink-2 -outline-offset-2 hover:text-ink aria-selected:border-accent aria-selected:text-ink max-md:min-h-11"
          >
            {tab.label}
            {tab.count !== undefined && (
              <span className="ml-0.5 text-ink-3 tabular-nums">{` ${tab.count}`}</span>
            )}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </>
  );
}
