import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, HttpException, Inject, Query, Req, Res } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { type Action, mayEver, policy } from '@scrimmage/domain/policy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Visitors } from '../platform/auth/visitors.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { assertOwnPage } from '../platform/http/own-page.js';
import { ExportReader } from './export.reader.js';
import { asCsv } from './export-csv.js';
import { everythingAsJson } from './export-json.js';
import { historyAsCsv, historyAsked } from './history-csv.js';

/**
 * Everything to take away. It is read in one snapshot into a temporary file first: a slow line then keeps no transaction
 * open, and what goes wrong is an error instead of half a file.
 */
@Controller('export')
export class ExportsController {
  private readonly reader: ExportReader;

  constructor(
    private readonly database: Database,
    private readonly visitors: Visitors,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.reader = new ExportReader(database);
  }

  @Get('pilots.csv')
  async pilots(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.send(request, reply, 'pilots.csv', 'text/csv; charset=utf-8', () =>
      asCsv(this.reader, 'pilots.csv'),
    );
  }

  /** What teams finished, sprint by sprint, in the shape that `npm run backtest` and the import of sprints read. */
  @Get('history.csv')
  async history(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() asked: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const pieces = () => historyAsCsv(this.database, historyAsked(asked));
    await this.send(request, reply, 'history.csv', 'text/csv; charset=utf-8', pieces, 'read');
  }

  @Get('scrimmage.json')
  async everything(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.send(request, reply, 'scrimmage.json', 'application/json; charset=utf-8', () =>
      everythingAsJson(this.reader, this.clock.now()),
    );
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    name: string,
    type: string,
    pieces: () => AsyncIterable<string>,
    action: Action = 'exportEverything',
  ): Promise<void> {
    const actor = await this.actorOf(request, action);
    const folder = await mkdtemp(join(tmpdir(), 'scrimmage-export-'));
    const remove = () => void rm(folder, { recursive: true, force: true });
    try {
      const path = join(folder, name);
      await this.database.operation(actor, request.id, () =>
        pipeline(Readable.from(pieces()), createWriteStream(path)),
      );
      const { size } = await stat(path);
      void reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('content-length', size)
        .type(type)
        .send(createReadStream(path).once('close', remove));
    } catch (error) {
      remove();
      throw error;
    }
  }

  private async actorOf(request: FastifyRequest, action: Action): Promise<Actor> {
    assertOwnPage(request, this.config.publicUrl);
    const visitor = await this.visitors.of(request.raw);
    if (!visitor) throw new HttpException({ sentence: 'Sign in first, or show a valid token.' }, 401);
    if (!mayEver(visitor.actor, action))
      throw new HttpException({ sentence: `${policy[action].who} may do this.` }, 403);
    return visitor.actor;
  }
}
