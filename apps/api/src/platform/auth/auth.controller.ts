import { Body, Controller, Get, HttpCode, HttpException, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config.js';
import { assertOwnPage } from '../http/own-page.js';
import { SessionCookie } from '../http/session-cookie.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { Visitors } from './visitors.js';

type Given = Readonly<Record<string, unknown>> | undefined;

/** Signing in and out: about cookies, so it is HTTP and not GraphQL. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly visitors: Visitors,
    private readonly cookie: SessionCookie,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('state')
  async state(@Req() request: FastifyRequest) {
    const visitor = await this.visitors.of(request.raw);
    return { signedIn: visitor !== null, firstRun: await this.signIn.isFirstRun() };
  }

  @Post('sign-in')
  @HttpCode(200)
  async enter(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() given: Given,
  ) {
    assertOwnPage(request, this.config.publicUrl);
    const result = await this.signIn.enter(
      String(given?.email ?? ''),
      String(given?.password ?? ''),
      request.ip,
    );
    if ('waitSeconds' in result) {
      const sentence = `Too many tries. Wait ${result.waitSeconds} seconds, then try again.`;
      void reply.header('retry-after', result.waitSeconds);
      throw new HttpException({ sentence, retryAfterSeconds: result.waitSeconds }, 429);
    }
    if ('refused' in result) throw new HttpException({ sentence: result.refused }, 401);
    await this.leave(request, reply);
    this.cookie.write(request, reply, result.key);
    return {};
  }

  @Post('sign-out')
  @HttpCode(204)
  async leave(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    assertOwnPage(request, this.config.publicUrl);
    const key = this.cookie.read(request.raw);
    if (key) await this.sessions.end(key);
    this.cookie.clear(request, reply);
  }

  @Post('first-run')
  @HttpCode(200)
  async firstRun(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() given: Given,
  ) {
    assertOwnPage(request, this.config.publicUrl);
    const result = await this.signIn.createWorkspace(given ?? {});
    if ('problems' in result) throw new HttpException({ problems: result.problems }, 400);
    if ('refused' in result) throw new HttpException({ sentence: result.refused }, 409);
    this.cookie.write(request, reply, result.key);
    return {};
  }

  @Post('password')
  @HttpCode(204)
  async password(@Req() request: FastifyRequest, @Body() given: Given): Promise<void> {
    assertOwnPage(request, this.config.publicUrl);
    const visitor = await this.visitors.of(request.raw);
    if (visitor?.kind !== 'SESSION') throw new HttpException({ sentence: 'Sign in first.' }, 401);
    const problems = await this.signIn.changePassword(
      visitor.actor,
      String(given?.current ?? ''),
      String(given?.next ?? ''),
      this.cookie.read(request.raw),
    );
    if (problems.length) throw new HttpException({ problems }, 400);
  }
}
