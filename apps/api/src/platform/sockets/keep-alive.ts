import type { WebSocket } from 'ws';

const everyMs = 12_000;

/** Pings now and then, and ends a socket that has not answered by the next ping. Returns the way to stop. */
export function keepAlive(socket: WebSocket): () => void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
