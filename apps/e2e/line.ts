import type { Page, WebSocketRoute } from '@playwright/test';

/** The line on which a page hears what others do. */
export interface Line {
  /** Breaks it, and every attempt to open it again. */
  cut(): Promise<void>;
  mend(): void;
}

/** Takes hold of a page's line; the page opens it anew through this. */
export async function holdLine(page: Page): Promise<Line> {
  let whole = true;
  const open: WebSocketRoute[] = [];
  await page.routeWebSocket(/./, (socket) => {
    if (whole) open.push(socket, socket.connectToServer());
    else void socket.close({ code: 1013 });
  });
  await page.reload();
  return {
    cut: async () => {
      whole = false;
      await Promise.all(open.splice(0).map((socket) => socket.close({ code: 1012 })));
    },
    mend: () => {
      whole = true;
    },
  };
}
