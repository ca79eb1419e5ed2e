const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
const words: Record<string, string> = {
  mod: isMac ? 'Cmd' : 'Ctrl',
  Escape: 'Esc',
  ArrowDown: 'Down',
  ArrowUp: 'Up',
};

/** `mod+k` as people read it: "Ctrl K". */
export function keysInWords(keys: string): string {
  return keys
    .split(/([+ ])/)
    .filter((part) => part.trim() !== '' && part !== '+')
    .map((part) => words[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}

export function Keys({ keys }: { readonly keys: string }) {
  return <kbd className="font-sans text-meta text-ink-3">{keysInWords(keys)}</kbd>;
}
