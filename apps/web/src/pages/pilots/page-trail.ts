/** Pages of a list, in the address: the cursor a page begins after, and its number. */
export interface PagePlace {
  readonly after: string | undefined;
  readonly page: string | undefined;
}

/** The cursor before each cursor, as far as this visit has walked. */
const trail = new Map<string, string | undefined>();

export function pageNumber({ after, page }: PagePlace): number {
  const number = Number(page);
  return after !== undefined && Number.isInteger(number) && number > 1 ? number : 1;
}

/** The next page, remembered so that there is a way back to this one. */
export function nextPage(place: PagePlace, endCursor: string): PagePlace {
  trail.set(endCursor, place.after);
  return { after: endCursor, page: String(pageNumber(place) + 1) };
}

/** The page before; the first one when the address came from elsewhere and the way is not known. Null on the first. */
export function previousPage(place: PagePlace): PagePlace | null {
  if (place.after === undefined) return null;
  const before = trail.get(place.after);
  const number = pageNumber(place) - 1;
  return before === undefined || number <= 1
    ? { after: undefined, page: undefined }
    : { after: before, page: String(number) };
}
