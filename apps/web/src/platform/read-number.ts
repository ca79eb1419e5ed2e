/** A number as people type it: "2.1", "−0,4", "1 200". NaN when it is none, or when its comma may mean thousands. */
export function readNumber(text: string): number {
  if (/\d,\d{3}$/.test(text.trim())) return Number.NaN;
  const plain = text
    .trim()
    .replace(/[\s'’]/g, '')
    .replace(/^[−–]/, '-')
    .replace(',', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

/** A count as people type it: "1,240", "1 240". NaN when it is none; a comma can only mean thousands. */
export function readCount(text: string): number {
  const plain = text.trim().replace(/(\d)[,.\s'’](?=\d{3}(\D|$))/g, '$1');
  return /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
}
