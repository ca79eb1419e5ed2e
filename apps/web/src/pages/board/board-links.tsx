import { type RefObject, useEffect, useState } from 'react';

interface PrintedLink {
  readonly words: string;
  readonly path: string;
}

interface LinkBlock {
  readonly block: string;
  readonly links: readonly PrintedLink[];
}

const ownPage = /^\/pilots\/[^/?]+$/;

/** Where the links within `root` lead, each address once under the heading it stands below; a pilot's own page goes without saying. */
export function linksIn(root: HTMLElement): readonly LinkBlock[] {
  const known = new Set<string>();
  const blocks = new Map<string, PrintedLink[]>();
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const { pathname, search, origin } = new URL(link.href, location.href);
    const path = origin === location.origin ? `${pathname}${search}` : link.href;
    // A table's cells lead to parts of what its rows lead to: a page of addresses more, and nothing said.
    if (known.has(path) || ownPage.test(pathname) || link.closest('td')) continue;
    known.add(path);
    const words = (link.getAttribute('aria-label') ?? link.textContent ?? '').trim();
    const part = link.closest('section, figure');
    const block = part?.querySelector('h2, h3, figcaption span')?.textContent ?? 'Elsewhere on the page';
    blocks.set(block, [...(blocks.get(block) ?? []), { words, path }]);
  }
  return [...blocks].map(([block, links]) => ({ block, links }));
}

/** On paper nothing can be pressed: the addresses of everything that is a link on the screen. */
export function BoardLinks({ within }: { readonly within: RefObject<HTMLElement | null> }) {
  const [blocks, setBlocks] = useState<readonly LinkBlock[]>([]);
  useEffect(() => {
    const root = within.current;
    if (!root) return;
    const look = () => {
      const found = linksIn(root);
      setBlocks((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
    };
    // Figures arrive one after the other, and change while the page is open.
    const watch = new MutationObserver(look);
    watch.observe(root, { childList: true, subtree: true, attributeFilter: ['href'] });
    look();
    return () => watch.disconnect();
  }, [within]);
  if (blocks.length === 0) return null;
  const { origin } = location;
  return (
    <section aria-label="Where it can be looked up" className="hidden border-t border-line pt-2 print:block">
      <h2 className="mb-1 break-after-avoid text-body font-semibold">Where it can be looked up</h2>
      <p className="mb-2 text-meta text-ink-2">
        {`Every address begins with ${origin}. A pilot stands at ${origin}/pilots/ and its key.`}
      </p>
      <dl className="columns-2 gap-6 text-tick">
        {blocks.map(({ block, links }) => (
          <div key={block} className="mb-2">
            <dt className="break-after-avoid font-semibold">{block}</dt>
            {links.map(({ words, path }) => (
              <dd key={path} className="break-inside-avoid break-words text-ink-2">
                {`${words}: `}
                <span className="text-ink">{path}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
