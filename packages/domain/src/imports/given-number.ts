/** Blanks that group thousands: no-break, narrow no-break, thin. */
const grouping = /[\s\u00a0\u202f\u2009'’]/g;

/**
 * A number as sheets write it: `1234`, `1,234.5`, `1 234,5`, `1'234`, `12.5`, `3e-4`. A single comma followed by three digits
 * groups thousands, any other is a decimal comma. Null for anything else, percentages included: a share is not a count.
 */
export function parseGivenNumber(given: string): number | null {
  const text = given.trim().replace(grouping, '').replace(/^[−–]/, '-');
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return finite(text);
  if (/^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return finite(text.replaceAll(',', ''));
  if (/^[-+]?\d{1,3}(\.\d{3})+,\d+$/.test(text)) return finite(text.replaceAll('.', '').replace(',', '.'));
  return /^[-+]?\d+,\d+$/.test(text) ? finite(text.replace(',', '.')) : null;
}

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
