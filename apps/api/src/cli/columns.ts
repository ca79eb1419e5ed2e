/** Rows of text as lines with aligned columns. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** A table for people, or the same rows as JSON for programs. */
export function table(rows: readonly object[], asJson: boolean): string {
  if (asJson) return JSON.stringify(rows, null, 2);
  const titles = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => titles.map((title) => String(row[title as keyof typeof row] ?? '')));
  return columns([titles, ...cells]).join('\n');
}
