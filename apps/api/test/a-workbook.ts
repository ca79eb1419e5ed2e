import { deflateRawSync } from 'node:zlib';

interface Piece {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Packs pieces as a ZIP does, each deflated. Checksums are left zero: nobody here looks at them. */
export function zip(pieces: readonly Piece[]): Buffer {
  const [parts, entries]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, bytes } of pieces) {
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(bytes.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(head, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(pieces.length, 8);
  end.writeUInt16LE(pieces.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook (ECMA-376) of these sheets, each given as the XML between the tags of `sheetData`. Style 1 is a day, 2 a day of its own format. */
export function aWorkbook(
  sheets: Readonly<Record<string, string>>,
  { strings = [] as readonly string[], since1904 = false, hidden = '' } = {},
): Buffer {
  const names = Object.keys(sheets);
  const text: Readonly<Record<string, string>> = {
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${types}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="${types}"><workbookPr${since1904 ? ' date1904="1"' : ''}/><sheets>${names
      .map(
        (name, i) =>
          `<sheet name="${name}" sheetId="${i + 1}"${name === hidden ? ' state="hidden"' : ''} r:id="s${i}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map(
        (_, i) =>
          `<Relationship Id="s${i}" Type="${types}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="t" Type="${types}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="y" Type="${types}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-809]dd\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="&quot;Day&quot; 0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
  };
  const pieces = Object.entries(text).map(([name, xml]) => ({ name, bytes: Buffer.from(xml) }));
  names.forEach((name, i) => {
    const xml = `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`;
    pieces.push({ name: `xl/worksheets/sheet${i + 1}.xml`, bytes: Buffer.from(xml) });
  });
  return zip(pieces);
}
