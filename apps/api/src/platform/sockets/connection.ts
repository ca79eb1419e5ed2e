import type { IncomingMessage } from 'node:http';
import type { Context } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Visitor } from '../auth/visitor.js';

/** What a program gives when it connects; pages come with their cookie. */
export type Params = { token?: unknown };

/** What we know of a socket: its wire, how it was opened, and who opened it once that is known. */
export interface Extra extends Record<PropertyKey, unknown> {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  visitor?: Visitor;
}

export type Connection = Context<Params, Extra>;
