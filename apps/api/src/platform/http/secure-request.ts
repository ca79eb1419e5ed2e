import type { IncomingMessage } from 'node:http';
import type { Config } from '../config/config.js';

/**
 * Whether the browser came over HTTPS: to this process itself, to the proxy before it (the last one's word, and only
 * when there is one to trust), or because people reach us at an https:// address anyway.
 */
export function isSecureRequest(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  { trustProxy, publicUrl }: Pick<Config, 'trustProxy' | 'publicUrl'>,
): boolean {
  if ('encrypted' in request.socket && request.socket.encrypted === true) return true;
  if (publicUrl?.startsWith('https:')) return true;
  const forwarded = String(request.headers['x-forwarded-proto'] ?? '');
  return trustProxy && forwarded.split(',').at(-1)?.trim() === 'https';
}
