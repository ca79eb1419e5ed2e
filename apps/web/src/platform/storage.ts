const prefix = 'scrimmage.';

/** The stored text, or null; also null where the browser forbids storage. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a text for later visits; null removes it. Silent where the browser forbids storage: nothing depends on it. */
export function writeStored(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  } catch {
    // Private windows and full disks: the visit goes on without memory.
  }
}
