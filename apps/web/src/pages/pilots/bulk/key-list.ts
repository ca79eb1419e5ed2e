const named = 5;

/** A few keys by name, the rest by number: "SC-101, SC-102 and 8 more". */
export function keyList(keys: readonly string[]): string {
  const more = keys.length - named;
  return more > 0 ? `${keys.slice(0, named).join(', ')} and ${more} more` : keys.join(', ');
}
