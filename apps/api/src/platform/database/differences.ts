import type { Changes } from '@scrimmage/domain/activity-words';

/** Field by field what a change alters, before and after; fields that stay the same are left out. */
export function differences<T extends object>(before: T, changes: Partial<T>): Changes {
  const altered: Record<string, readonly [unknown, unknown]> = {};
  for (const [field, after] of Object.entries(changes)) {
    const was = (before as Record<string, unknown>)[field] ?? null;
    if (after !== undefined && JSON.stringify(was) !== JSON.stringify(after)) altered[field] = [was, after];
  }
  return altered;
}
