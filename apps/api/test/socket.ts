import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A message of graphql-transport-ws, as a test looks at it. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks into payloads whose shape is the query it wrote itself
export type Message = { readonly id?: string; readonly type: string; readonly payload?: any };

interface Opening {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A client that says exactly what a test wants said, and remembers everything it heard. */
export class Socket {
  readonly heard: Message[] = [];
  private readonly waiting = new Set<() => void>();
  private count = 0;

  private constructor(readonly ws: WebSocket) {
    ws.on('message', (text) => {
      this.heard.push(JSON.parse(String(text)) as Message);
      for (const look of this.waiting) look();
    });
    ws.on('error', () => undefined);
  }

  /** Opens a socket and waits until the server has acknowledged it. */
  static async open(address: string, { token, headers = {} }: Opening): Promise<Socket> {
    const ws = new WebSocket(`${address.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', {
      headers,
    });
    const socket = new Socket(ws);
    await once(ws, 'open');
    socket.send({ type: 'connection_init', ...(token && { payload: { token } }) });
    await Promise.race([
      socket.until(({ type }) => type === 'connection_ack'),
      once(ws, 'close').then(([code]) => Promise.reject(new Error(`closed with ${String(code)}`))),
    ]);
    return socket;
  }

  send(message: object): void {
    this.ws.send(JSON.stringify(message));
  }

  /** Starts an operation and returns its id. */
  start(payload: object): string {
    const id = `operation ${++this.count}`;
    this.send({ id, type: 'subscribe', payload });
    return id;
  }

  /** Runs an operation to its first answer: a result, or the errors that refused it. */
  async ask(payload: object): Promise<Message> {
    const id = this.start(payload);
    return this.until((message) => message.id === id && message.type !== 'complete');
  }

  stop(id: string): void {
    this.send({ id, type: 'complete' });
  }

  /** What an operation was answered so far. */
  answers(id: string): readonly Message[] {
    return this.heard.filter((message) => message.id === id && message.type === 'next');
  }

  /** The first message, heard or still to come, that is wanted. */
  async until(wanted: (message: Message) => boolean, ms = 10_000): Promise<Message> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = this.heard.find(wanted);
        if (!found) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(found);
      };
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        reject(new Error(`Not heard in ${ms} ms; heard ${JSON.stringify(this.heard.slice(-3))}`));
      }, ms);
      this.waiting.add(look);
      look();
    });
  }

  /** The code the server closed with. */
  async closed(): Promise<number> {
    const [code] = (await once(this.ws, 'close')) as [number];
    return code;
  }

  get isOpen(): boolean {
    return this.ws.readyState === WebSocket.OPEN;
  }

  end(): void {
    this.ws.terminate();
  }
}
