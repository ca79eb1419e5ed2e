const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'opacity',
];
const margin = 16;
const headHeight = 52;

interface Head {
  readonly title: string;
  readonly unit: string;
}

function line(text: string, y: number, size: number, weight: number, fill: string): SVGTextElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  const attributes = {
    x: margin,
    y,
    fill,
    'font-size': size,
    'font-weight': weight,
    'font-family': 'Inter, sans-serif',
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}

/** A drawing as a file of its own: colours and fonts written into it, title and unit above it, the page's ground behind. */
export function standaloneSvg(drawing: SVGSVGElement, { title, unit }: Head): string {
  const box = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const style = getComputedStyle(original);
    const target = copies[index];
    target?.removeAttribute('class');
    for (const name of painted) target?.setAttribute(name, style.getPropertyValue(name));
  });
  copy.querySelector('[data-step]')?.remove();
  const inner = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  inner.setAttribute('transform', `translate(${margin} ${headHeight})`);
  inner.append(...copy.childNodes);
  const page = getComputedStyle(document.documentElement);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', page.getPropertyValue('--surface'));
  const ink = page.getPropertyValue('--text-1');
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  sheet.setAttribute('width', String(box.width + 2 * margin));
  sheet.setAttribute('height', String(box.height + headHeight + margin));
  sheet.append(ground, line(title, 24, 16, 600, ink), line(unit, 41, 12, 400, ink), inner);
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
