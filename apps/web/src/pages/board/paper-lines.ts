import { useEffect } from 'react';

/** A text as CSS takes it between quotes; nothing in it can end the rule. */
function quoted(text: string): string {
  const safe = text.replace(/[\\"<>\n\r\f]/g, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `);
  return `"${safe}"`;
}

const look = 'font: 400 8pt "Inter Variable", sans-serif; color: #4b5563;';

/** The lines at the head and the foot of every sheet. Exported for its test. */
export function paperRules(workspace: string, asOf: string): string {
  return `@page board {
  @top-left { content: ${quoted(workspace)}; ${look} }
  @top-right { content: "Board page"; ${look} }
  @bottom-left { content: ${quoted(`As of ${asOf}`)}; ${look} }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); ${look} }
}`;
}

/**
 * Prints whose page it is, of when, and its number on every sheet, while the component is on screen.
 * A sheet's margins take no elements, and words that are only known here cannot stand in the style sheet.
 */
export function usePaperLines(workspace: string, asOf: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(paperRules(workspace, asOf));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [workspace, asOf]);
}
