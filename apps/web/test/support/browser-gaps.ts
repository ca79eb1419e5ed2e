import { configure } from '@testing-library/react';

// A page's chunk is compiled when it is first asked for, and a busy machine takes its time.
configure({ asyncUtilTimeout: 15_000 });
// What jsdom lacks and every browser has.
window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
window.scrollTo = () => undefined;
HTMLCanvasElement.prototype.getContext = () => null;
class NoResizing {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
window.ResizeObserver = NoResizing;
document.adoptedStyleSheets = [];
CSSStyleSheet.prototype.replaceSync = () => undefined;
