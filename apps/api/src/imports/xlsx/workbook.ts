import type { Zip } from '../../platform/files/zip.js';
import { damaged } from './packed.js';
import { attribute, piecesOf, tagsOf } from './xml.js';

/** What every cell of a workbook is read with. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: readonly string[];
  /** By a cell's style: whether its number is a day or a time. */
  readonly dated: readonly boolean[];
  /** Days are counted from 1904, as on early Macs. */
  readonly since1904: boolean;
}

/** Formats 14 to 22 and 45 to 47 are days and times, 27 to 36 and 50 to 58 in East Asia (ECMA-376, 18.8.30). */
const builtIn = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** A format of days has their letters outside of quoted words, brackets and escapes. */
const isDayFormat = (code: string) =>
  /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|General/gi, ''));

function datedStyles(xml: string | null): readonly boolean[] {
  if (xml === null) return [];
  const codes = new Map(
    tagsOf(xml, 'numFmt').map((tag) => [attribute(tag, 'numFmtId'), attribute(tag, 'formatCode') ?? '']),
  );
  const dated: boolean[] = [];
  let inside = false;
  for (const one of piecesOf(xml)) {
    if (one.is === 'TEXT') continue;
    if (one.name === 'cellXfs') inside = one.is === 'OPEN';
    if (!inside || one.is !== 'OPEN' || one.name !== 'xf') continue;
    const id = attribute(one.attributes, 'numFmtId') ?? '0';
    const code = codes.get(id);
    dated.push(code === undefined ? builtIn(Number(id)) : isDayFormat(code));
  }
  return dated;
}

function stringsOf(xml: string | null): readonly string[] {
  if (xml === null) return [];
  const strings: string[] = [];
  let [text, inText, inReading] = ['', false, false];
  for (const one of piecesOf(xml)) {
    if (one.is === 'TEXT') {
      if (inText && !inReading) text += one.text;
    } else if (one.name === 't') inText = one.is === 'OPEN';
    // How a word is pronounced is no part of it.
    else if (one.name === 'rPh') inReading = one.is === 'OPEN';
    else if (one.name === 'si' && one.is === 'OPEN') text = '';
    else if (one.name === 'si') strings.push(text);
  }
  return strings;
}

/** The parts another part names, by their ids, as paths from the root. */
async function relationsOf(
  zip: Zip,
  part: string,
): Promise<ReadonlyMap<string, { type: string; part: string }>> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const xml = await zip.text(`${folder}_rels/${part.slice(slash)}.rels`);
  return new Map(
    tagsOf(xml ?? '', 'Relationship').map((tag) => {
      const target = attribute(tag, 'Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
      return [attribute(tag, 'Id') ?? '', { type: attribute(tag, 'Type') ?? '', part: path }];
    }),
  );
}

/** Reads what the sheets of a workbook share. Throws a CsvProblem when it is no workbook. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const root = [...(await relationsOf(zip, '')).values()].find(({ type }) =>
    type.endsWith('/officeDocument'),
  );
  const part = root?.part ?? 'xl/workbook.xml';
  const xml = await zip.text(part);
  if (xml === null) throw damaged();
  const relations = await relationsOf(zip, part);
  const related = (ending: string) => [...relations.values()].find(({ type }) => type.endsWith(ending))?.part;
  const sheets = tagsOf(xml, 'sheet').flatMap((tag) => {
    const found = relations.get(attribute(tag, 'id') ?? '');
    const shown = (attribute(tag, 'state') ?? 'visible') === 'visible';
    return found && shown ? [{ name: attribute(tag, 'name') ?? '', part: found.part }] : [];
  });
  const [strings, styles] = [related('/sharedStrings'), related('/styles')];
  const since = attribute(tagsOf(xml, 'workbookPr')[0] ?? '', 'date1904');
  return {
    sheets,
    strings: stringsOf(strings ? await zip.text(strings) : null),
    dated: datedStyles(styles ? await zip.text(styles) : null),
    since1904: since === '1' || since === 'true',
  };
}
