import { damaged } from './packed.js';

/** A piece of XML: a tag that opens or closes, or text between tags. Names come without their prefix. */
export type XmlPiece =
  | { readonly is: 'OPEN' | 'CLOSE'; readonly name: string; readonly attributes: string }
  | { readonly is: 'TEXT'; readonly text: string };

const piece =
  /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|([^<]+)/gy;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as it was meant: XML's entities, and the escapes workbooks use for characters XML lacks (ECMA-376, 22.9.2.19). */
export function plainText(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text;
  return text
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, number, hex, name) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = number !== undefined ? Number(number) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Reads XML piece by piece; an element without content opens and closes. Throws a CsvProblem on what is not XML, or declares entities. */
export function* piecesOf(xml: string): Generator<XmlPiece> {
  piece.lastIndex = 0;
  const end = xml.length;
  for (let at = xml.startsWith('\ufeff') ? 1 : 0; at < end; ) {
    piece.lastIndex = at;
    const match = piece.exec(xml);
    if (!match) throw damaged();
    at = piece.lastIndex;
    const [, close, name, attributes = '', empty, data, text] = match;
    if (name !== undefined) {
      yield { is: close ? 'CLOSE' : 'OPEN', name, attributes };
      if (empty) yield { is: 'CLOSE', name, attributes: '' };
    } else if (data !== undefined) yield { is: 'TEXT', text: data };
    else if (text !== undefined) yield { is: 'TEXT', text: plainText(text) };
  }
}

/** An attribute of a tag, with or without a prefix; null when it has none of this name. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? plainText(found[1] ?? found[2] ?? '') : null;
}

/** The tags of this name that open, in the order of the text. */
export function tagsOf(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  for (const one of piecesOf(xml)) if (one.is === 'OPEN' && one.name === name) found.push(one.attributes);
  return found;
}
