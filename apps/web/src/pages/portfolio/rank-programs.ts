interface Counted {
  readonly program: { readonly name: string };
  readonly overdue: { readonly count: number };
  readonly deciding: { readonly count: number };
  readonly total: { readonly count: number };
}

/** Programs in the order they ask for attention: overdue, deciding, size, then the name. */
export function rankPrograms<T extends Counted>(programs: readonly T[]): readonly T[] {
  return programs.toSorted(
    (a, b) =>
      b.overdue.count - a.overdue.count ||
      b.deciding.count - a.deciding.count ||
      b.total.count - a.total.count ||
      a.program.name.localeCompare(b.program.name, 'en'),
  );
}
