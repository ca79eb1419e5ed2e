import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { Controller, Get, HttpException, Inject, Req, Res } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const yearInSeconds = 31_536_000;
/** Paths that belong to the server: an unknown one below them is a 404 and never the web client. */
const ours = /^\/(graphql|auth|imports|attachments|export|livez|readyz|assets)(\/|\?|$)/;

/** The folder with the web client's build. */
export const WEB_FOLDER = Symbol('web folder');

/**
 * Serves the built web client's files from the same port. Files named by their content are kept for a year; the page
 * itself is asked for anew each time, so a new version reaches everybody at the next reload.
 */
export async function registerWebFiles(fastify: FastifyInstance, folder: URL): Promise<void> {
  if (!existsSync(folder)) return;
  await fastify.register(fastifyStatic, {
    root: fileURLToPath(folder),
    index: false,
    preCompressed: true,
    wildcard: false,
    allowedPath: (path) => !path.endsWith('trusted-documents.json') && !path.endsWith('index.html'),
    setHeaders: (reply, path) => {
      const kept = path.includes('/assets/') ? `public, max-age=${yearInSeconds}, immutable` : 'no-cache';
      reply.setHeader('cache-control', kept);
    },
  });
}

/** Every other address is a page of the web client, which knows its own ways. */
@Controller()
export class WebPageController {
  private readonly page: Buffer | null;

  constructor(@Inject(WEB_FOLDER) folder: URL) {
    const file = new URL('index.html', folder);
    this.page = existsSync(file) ? readFileSync(file) : null;
  }

  @Get('*')
  show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const wanted = (request.headers.accept ?? '').includes('text/html') && !ours.test(request.url);
    if (!this.page || !wanted)
      throw new HttpException({ sentence: 'There is nothing at this address.' }, 404);
    void reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(this.page);
  }
}
