const prefix = 'scrimmage.';

/** The stored text, or null; also null where the browser forbids storage. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a text for later visits; null removes it. False where the browser forbids storage: only what may be lost goes on regardless. */
export function writeStored(name: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
    return true;
  } catch {
    // Private windows and full disks.
    return false;
  }
}

/** The names of everything kept that begin so; none where the browser forbids storage. */
export function storedNames(beginning: string): readonly string[] {
  try {
    const all = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
    return all.filter((name) => name.startsWith(prefix + beginning)).map((name) => name.slice(prefix.length));
  } catch {
    return [];
  }
}

/** Calls when another tab keeps or removes something; answers a function that stops it. */
export function watchStored(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}
