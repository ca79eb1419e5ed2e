import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to PostgreSQL that a test can break at a moment of its choosing. */
export interface LineToPostgres {
  /** The connection string that leads through it. */
  readonly url: string;
  /** Breaks the connection over which the next commit of a transaction in this role goes, before it arrives. */
  breakAtCommit(role: string): void;
  close(): Promise<void>;
}

/** Lays a line to the server of a connection string, a socket's or a port's. */
export async function lineToPostgres(url: string): Promise<LineToPostgres> {
  const target = new URL(url);
  const folder = target.searchParams.get('host');
  const reach = (): Socket =>
    folder
      ? connect(`${folder}/.s.PGSQL.${target.searchParams.get('port')}`)
      : connect(Number(target.port), target.hostname);
  const open = new Set<Socket>();
  let wanted: string | null = null;
  const server = createServer((near) => {
    const far = reach();
    let role = '';
    const end = () => {
      near.destroy();
      far.destroy();
      open.delete(near);
    };
    open.add(near);
    for (const socket of [near, far]) socket.on('error', end).on('close', end);
    far.pipe(near);
    near.on('data', (asked: Buffer) => {
      role = /set local role (\w+)/.exec(String(asked))?.[1] ?? role;
      if (role !== wanted || !asked.includes('commit\0')) return far.write(asked);
      wanted = null;
      return end();
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('A line on a port has a port.');
  const led = new URL(url);
  led.search = '';
  led.host = `127.0.0.1:${address.port}`;
  return {
    url: led.href,
    breakAtCommit: (role) => {
      wanted = role;
    },
    close: async () => {
      for (const near of open) near.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
