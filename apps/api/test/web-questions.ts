import { readFileSync } from 'node:fs';

const manifest = new URL('../../../web/src/generated/trusted-documents.json', import.meta.url);

/** A question as the web client sends it, by the name it has there. */
export function webQuestion(name: string): string {
  const texts = Object.values(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>);
  const found = texts.find((text) => new RegExp(`^(query|mutation) ${name}\\b`).test(text));
  if (!found) throw new Error(`The web client asks nothing called ${name}.`);
  return found;
}
