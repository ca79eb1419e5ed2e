/** One thing said in a letter. */
export interface LetterLine {
  readonly text: string;
  /** What is said beneath it; null: nothing. */
  readonly detail: string | null;
  /** Where in the product it is seen, beginning with `/`; null: nowhere. */
  readonly path: string | null;
}

/** A part of a letter with its own heading. */
export interface LetterSection {
  readonly heading: string;
  readonly lines: readonly LetterLine[];
  /** What is said when there are no lines. */
  readonly none: string;
  /** What is said beneath the lines; null: nothing. */
  readonly more: string | null;
}

/** What is sent by e-mail, before it is written as plain text and as HTML: both say the same. */
export interface Letter {
  readonly subject: string;
  readonly intro: string;
  readonly sections: readonly LetterSection[];
  /** Why the reader gets it, and how that ends. */
  readonly footer: string;
}

/** Where the product is reached, without a slash at its end; null: not known, and nothing is a link. */
type Address = string | null;

/** A link by which whoever holds the letter ends such letters; null: there is none. */
type StopLink = string | null;

const stopWords = 'Stop these letters';

/** Control characters break lines and headers; whatever people typed stays on its line. */
function onOneLine(text: string): string {
  return text.replace(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** A letter's subject as a header holds it: one line, at most 150 characters. */
export function letterSubject({ subject }: Letter): string {
  const line = onOneLine(subject);
  return line.length <= 150 ? line : `${[...line].slice(0, 149).join('')}…`;
}

function textLine({ text, detail, path }: LetterLine, address: Address): string {
  const lines = [`- ${onOneLine(text)}`];
  if (detail !== null) lines.push(`  ${onOneLine(detail)}`);
  if (path !== null && address !== null) lines.push(`  ${address}${path}`);
  return lines.join('\n');
}

function textSection({ heading, lines, none, more }: LetterSection, address: Address): string {
  const said = lines.length ? lines.map((line) => textLine(line, address)) : [none];
  return [heading.toLocaleUpperCase('en'), ...said, ...(more === null ? [] : [more])].join('\n');
}

/** A letter as plain text. */
export function letterText(
  { intro, sections, footer }: Letter,
  address: Address,
  stopLink: StopLink = null,
): string {
  const parts = [onOneLine(intro), ...sections.map((section) => textSection(section, address))];
  const stop = stopLink === null ? '' : `\n${stopWords}: ${stopLink}`;
  return `${[...parts, `--\n${onOneLine(footer)}${stop}`].join('\n\n')}\n`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML shows it, whatever is in it. */
export function escapedHtml(text: string): string {
  return onOneLine(text).replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

const muted = 'color:#5b6270;font-size:14px';

function htmlLine({ text, detail, path }: LetterLine, address: Address): string {
  const said = escapedHtml(text);
  const linked =
    path !== null && address !== null ? `<a href="${escapedHtml(`${address}${path}`)}">${said}</a>` : said;
  const beneath = detail === null ? '' : `<br><span style="${muted}">${escapedHtml(detail)}</span>`;
  return `<li style="margin:0 0 10px">${linked}${beneath}</li>`;
}

function htmlSection({ heading, lines, none, more }: LetterSection, address: Address): string {
  const said = lines.length
    ? `<ul style="margin:0;padding:0 0 0 20px">\n${lines.map((line) => htmlLine(line, address)).join('\n')}\n</ul>`
    : `<p style="margin:0">${escapedHtml(none)}</p>`;
  const beneath = more === null ? '' : `\n<p style="margin:0;${muted}">${escapedHtml(more)}</p>`;
  return `<h2 style="font-size:17px;margin:28px 0 10px">${escapedHtml(heading)}</h2>\n${said}${beneath}`;
}

/** A letter as an HTML document without images, scripts or anything fetched. */
export function letterHtml(letter: Letter, address: Address, stopLink: StopLink = null): string {
  const stop = stopLink === null ? '' : `<br><a href="${escapedHtml(stopLink)}">${stopWords}</a>`;
  const title = escapedHtml(letterSubject(letter));
  const sections = letter.sections.map((section) => htmlSection(section, address)).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1b1f27;font:16px/1.5 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif">
<div role="main" style="max-width:640px;margin:0 auto">
<h1 style="font-size:22px;line-height:1.3;margin:0 0 12px">${title}</h1>
<p style="margin:0">${escapedHtml(letter.intro)}</p>
${sections}
<p style="margin:32px 0 0;border-top:1px solid #d5d9e0;padding-top:12px;${muted}">${escapedHtml(letter.footer)}${stop}</p>
</div>
</body>
</html>
`;
}
