interface Props {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The same in words: "1,200 of 2,133 rows". */
  readonly text: string;
}

/** How far something has come, as a bar and in words. */
export function Progress({ label, value, max, text }: Props) {
  const share = max === 0 ? 0 : Math.min(1, value / max);
  return (
    <div>
      <div className="mb-1 flex flex-wrap justify-between gap-x-4 text-table">
        <span className="font-medium">{label}</span>
        <span className="text-ink-2 tabular-nums">{text}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
        className="yard-line h-3 overflow-hidden rounded-sm border border-line-strong bg-sunken"
      >
        <svg aria-hidden="true" width="100%" height="100%" className="block text-accent">
          <rect width={`${share * 100}%`} height="100%" fill="currentColor" />
        </svg>
      </div>
    </div>
  );
}
