interface Props {
  readonly text: string;
  readonly ranges: ReadonlyArray<{ readonly from: number; readonly to: number }>;
}

interface Piece {
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
}

/** The text cut at its marked stretches; those that overlap, or lie outside, are left out. */
export function pieces(text: string, ranges: Props['ranges']): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const { from, to } of ranges.toSorted((one, other) => one.from - other.from)) {
    if (from < at || to <= from || to > text.length) continue;
    if (from > at) found.push({ at, text: text.slice(at, from), marked: false });
    found.push({ at: from, text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) found.push({ at, text: text.slice(at), marked: false });
  return found;
}

/** A text with the words that were looked for marked. */
export function Highlighted({ text, ranges }: Props) {
  return (
    <>
      {pieces(text, ranges).map((piece) =>
        piece.marked ? (
          <mark key={piece.at} className="rounded-xs bg-accent-soft text-inherit">
            {piece.text}
          </mark>
        ) : (
          <span key={piece.at}>{piece.text}</span>
        ),
      )}
    </>
  );
}
