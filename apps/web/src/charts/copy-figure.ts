import type { Figure } from './figure';
import { wrappedText } from './text-width';

const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'opacity',
];
const margin = 16;
/** Outside the page Inter is seldom there; what stands in for it must not be wider. */
const font = 'Inter, Arial, Helvetica, sans-serif';

type Head = Pick<Figure, 'title' | 'unit' | 'sentence'>;

/** The page's colours are written in OKLCH, which slides and word processors do not read; a pixel of each tells its RGB. */
function rgbReader(): (color: string) => string {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const known = new Map<string, string>();
  return (color) => {
    if (!context || !/^(okl|color|lab|lch)/.test(color)) return color;
    const before = known.get(color);
    if (before) return before;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
    const solid = `rgb(${red}, ${green}, ${blue})`;
    const rgb = alpha === 255 ? solid : `rgba(${red}, ${green}, ${blue}, ${(alpha / 255).toFixed(3)})`;
    known.set(color, rgb);
    return rgb;
  };
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function line(text: string, y: number, size: number, weight: number, fill: string): SVGElement {
  const made = element('text', {
    x: margin,
    y,
    fill,
    'font-size': size,
    'font-weight': weight,
  });
  made.textContent = text;
  return made;
}

/** A copy of the drawing whose colours and fonts stand in itself, without the mark of the step somebody is on. */
function paintedCopy(drawing: SVGSVGElement, rgb: (color: string) => string): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const style = getComputedStyle(original);
    const target = copies[index];
    target?.removeAttribute('class');
    for (const name of painted) {
      const value = style.getPropertyValue(name);
      // A pattern's address is quoted by the browser, and then no other reader finds it.
      if (value) target?.setAttribute(name, rgb(value).replace(/^url\("(.*)"\)$/, 'url($1)'));
    }
  });
  for (const step of copy.querySelectorAll('[data-step]')) step.remove();
  return copy;
}

/** A drawing as a file of its own: title, unit and sentence above it, the page's ground behind. */
export function standaloneSvg(drawing: SVGSVGElement, { title, unit, sentence }: Head): string {
  const rgb = rgbReader();
  const [width = 0, height = 0] = ['width', 'height'].map((name) => Number(drawing.getAttribute(name)));
  const page = getComputedStyle(document.documentElement);
  const color = (token: string) => rgb(page.getPropertyValue(token));
  const sentences = wrappedText(sentence, 12, width, 6);
  const headHeight = 52 + 16 * sentences.length;
  const inner = element('g', { transform: `translate(${margin} ${headHeight})` });
  inner.append(...paintedCopy(drawing, rgb).childNodes);
  const sheet = element('svg', {
    width: width + 2 * margin,
    height: height + headHeight + margin,
    'font-family': font,
  });
  sheet.append(
    element('rect', { width: '100%', height: '100%', fill: color('--surface') }),
    line(title, 26, 16, 600, color('--text-1')),
    line(unit, 43, 12, 400, color('--text-3')),
    ...sentences.map((text, index) => line(text, 60 + 16 * index, 12, 400, color('--text-2'))),
    inner,
  );
  return new XMLSerializer().serializeToString(sheet);
}

/** The drawing as a PNG, twice as fine as on screen. Rejects where the browser cannot draw it. */
export async function standalonePng(drawing: SVGSVGElement, head: Head): Promise<Blob> {
  const text = standaloneSvg(drawing, head);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  const context = canvas.getContext('2d');
  context?.scale(2, 2);
  context?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
