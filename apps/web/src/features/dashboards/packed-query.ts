import type { AskedQuery } from './query-text';

const chunk = 0x8000;

function base64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk)
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const done = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  // What is broken is told by the other end.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Uint8Array(await done);
}

/** A query as it stands in an address, behind the #: what stands there is never sent to a server. */
export async function packQuery({ text, variables }: AskedQuery): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([text, variables]));
  return base64url(await through(bytes as Uint8Array<ArrayBuffer>, new CompressionStream('deflate-raw')));
}

/** The other way round; null for an address that holds no query. */
export async function unpackQuery(packed: string): Promise<AskedQuery | null> {
  try {
    const bytes = await through(bytesOf(packed), new DecompressionStream('deflate-raw'));
    const [text, variables] = JSON.parse(new TextDecoder().decode(bytes)) as [unknown, unknown];
    const named = typeof variables === 'object' && variables !== null && !Array.isArray(variables);
    return typeof text === 'string' && named ? { text, variables: { ...variables } } : null;
  } catch {
    return null;
  }
}
