import { saveFile } from '../platform/save-file';
import type { MenuEntry } from '../ui/menu';
import { showToast } from '../ui/toasts';
import { standalonePng, standaloneSvg } from './copy-figure';
import { type Figure, figureCsv } from './figure';

type Drawing = () => SVGSVGElement | null;

async function attempt(done: string | null, failed: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    if (done) showToast({ text: done });
  } catch {
    showToast({ text: failed });
  }
}

const copy = (what: string, write: () => Promise<void>) =>
  void attempt(`${what} is on the clipboard.`, `The browser did not allow copying ${what}.`, write);

const save = (what: string, work: () => Promise<void>) =>
  void attempt(null, `The browser could not save ${what}.`, work);

/** A title as the name of a file: "How far are they?" becomes "how-far-are-they". */
export function fileName(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain.slice(0, 60) || 'figure';
}

/** Taking the table along: copied, or as a file. */
export function tableEntries(figure: Figure): readonly MenuEntry[] {
  const name = `${fileName(figure.title)}.csv`;
  const text = () => figureCsv(figure);
  return [
    {
      label: 'Copy as CSV',
      onPick: () => copy('The table', () => navigator.clipboard.writeText(text())),
    },
    {
      label: 'Save as CSV',
      // Spreadsheets take a file without the mark for one in the encoding of the country.
      onPick: () => save('the table', async () => saveFile(name, 'text/csv', `\uFEFF${text()}`)),
    },
  ];
}

/** Taking the drawing along: copied, or as a file. */
export function drawingEntries(drawing: Drawing, figure: Figure): readonly MenuEntry[] {
  const name = fileName(figure.title);
  const shown = () => {
    const element = drawing();
    if (!element) throw new Error('no drawing');
    return element;
  };
  const svg = async () => standaloneSvg(shown(), figure);
  const png = async () => standalonePng(shown(), figure);
  return [
    {
      label: 'Copy as SVG',
      onPick: () => copy('The drawing', async () => navigator.clipboard.writeText(await svg())),
    },
    {
      label: 'Save as SVG',
      onPick: () => save('the drawing', async () => saveFile(`${name}.svg`, 'image/svg+xml', await svg())),
    },
    {
      label: 'Copy as PNG',
      onPick: () =>
        copy('The picture', () => navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })])),
    },
    {
      label: 'Save as PNG',
      onPick: () => save('the picture', async () => saveFile(`${name}.png`, 'image/png', await png())),
    },
  ];
}
