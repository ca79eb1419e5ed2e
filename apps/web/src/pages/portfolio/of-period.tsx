interface Props {
  /** What is counted of a pilot in it: "concluded". */
  readonly does: string;
  readonly period: { readonly words: string } | null;
}

/** Says beside a title that the figure counts some days only. */
export function OfPeriod({ does, period }: Props) {
  return period && <span className="text-meta text-ink-3">{`${does}, ${period.words}`}</span>;
}
