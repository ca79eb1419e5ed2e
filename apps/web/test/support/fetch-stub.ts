import { vi } from 'vitest';

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** Answers the plain endpoints by path, one reply after the other; the last one stays. Returns the calls made. */
export function stubFetch(replies: Readonly<Record<string, Reply | readonly Reply[]>>) {
  const left = new Map(Object.entries(replies).map(([path, reply]) => [path, [reply].flat() as Reply[]]));
  const fetchStub = vi.fn(async (path: string, _init?: { readonly body?: string }) => {
    const queue = left.get(path) ?? [];
    const reply = queue.length > 1 ? queue.shift() : queue[0];
    if (!reply) throw new TypeError(`no reply for ${path}`);
    return new Response(reply.body === undefined ? null : JSON.stringify(reply.body), {
      status: reply.status,
    });
  });
  vi.stubGlobal('fetch', fetchStub);
  return fetchStub;
}
