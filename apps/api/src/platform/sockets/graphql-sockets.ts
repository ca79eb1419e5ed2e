import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Logger } from '@nestjs/common';
import { handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Visitors } from '../auth/visitors.js';
import type { Connection, Extra, Params } from './connection.js';
import { keepAlive } from './keep-alive.js';
import type { SocketOperations } from './socket-operations.js';
import { VisitorWatch } from './visitor-watch.js';

const frameBytes = 64 * 1_024;
/** More tabs than anybody has open; a program needs one. */
const mostSocketsOfOneKey = 100;
const goingAway = 1_001;
const broken = 4_500;

interface Needs {
  readonly visitors: Visitors;
  readonly operations: SocketOperations;
  readonly isOwnOrigin: (request: IncomingMessage) => boolean;
}

/**
 * GraphQL over WebSocket (protocol graphql-transport-ws). `graphql-ws` speaks the protocol; who may connect, what runs
 * and how errors are told is ours, because nothing configured for HTTP would reach here by itself.
 */
export class GraphqlSockets {
  private readonly logger = new Logger('WebSocket');
  private readonly wss = new WebSocketServer({ noServer: true, maxPayload: frameBytes, handleProtocols });
  private readonly watch: VisitorWatch;
  private readonly protocol: ReturnType<typeof makeServer<Params, Extra>>;

  constructor(private readonly needs: Needs) {
    const { operations, visitors } = needs;
    this.watch = new VisitorWatch(visitors);
    this.protocol = makeServer<Params, Extra>({
      onConnect: (connection) => this.connect(connection),
      onSubscribe: (connection, _id, payload) => operations.admit(connection, payload),
      onDisconnect: (connection) => this.watch.remove(connection),
      execute: (args) => operations.run(args),
      subscribe: (args) => operations.subscribe(args),
      onError: (_connection, _id, _payload, errors) => errors.map((error) => operations.masked(error)),
      onNext: (_connection, _id, _payload, _args, { data, errors }) =>
        errors && { data: data ?? null, errors: errors.map((error) => operations.masked(error)) },
    });
  }

  /** Answers upgrades of `/graphql` on this HTTP server, from our own pages or from programs (which send no Origin). */
  attach(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const path = (request.url ?? '').split('?')[0];
      if (path !== '/graphql' || !this.needs.isOwnOrigin(request)) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        return;
      }
      this.wss.handleUpgrade(request, socket, head, (opened) => this.open(opened, request));
    });
  }

  async close(): Promise<void> {
    this.watch.stop();
    for (const socket of this.wss.clients) socket.close(goingAway, 'Going away');
    await new Promise<void>((resolve) => this.wss.close(() => resolve()));
  }

  private open(socket: WebSocket, request: IncomingMessage): void {
    const rest = keepAlive(socket);
    // A frame that is too large, text that is no UTF-8: `ws` closes the socket itself and says why.
    socket.on('error', () => undefined);
    const closed = this.protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => send(socket, text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (hear) => {
          socket.on('message', (message) => {
            hear(String(message)).catch((error: unknown) => this.fail(socket, error));
          });
        },
      },
      { socket, request },
    );
    socket.once('close', (code, reason) => {
      rest();
      closed(code, String(reason)).catch((error: unknown) => this.logger.error({ cause: error }));
    });
  }

  private fail(socket: WebSocket, error: unknown): void {
    if (socket.readyState === socket.OPEN) this.logger.error({ cause: error });
    socket.close(broken, 'Internal server error');
  }

  private async connect(connection: Connection): Promise<boolean> {
    const { connectionParams, extra } = connection;
    const token = connectionParams?.token;
    const visitor = await this.needs.visitors.by(typeof token === 'string' ? token : null, extra.request);
    if (!visitor || this.watch.countOf(visitor.key) >= mostSocketsOfOneKey) return false;
    extra.visitor = visitor;
    // The socket may have gone while we looked: then nobody would tell us again to forget it.
    if (extra.socket.readyState === extra.socket.OPEN) this.watch.add(connection);
    return true;
  }
}

/** Resolves when the text has left: so whoever reads slowly is told slowly, and nothing piles up here. */
function send(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    socket.send(text, () => resolve());
  });
}
