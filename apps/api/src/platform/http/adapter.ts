import { FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyInstance, LogController } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config/config.js';
import { logOptions } from '../logging/json-logger.js';
import { HttpFaults } from './http-faults.js';

const bodyBytes = 1_048_576;

/**
 * Fastify under Nest. Routes take the error handler that is there when the first plugin has been waited for, and Nest
 * sets its own after that; so ours is there from the start, and Nest's is not needed.
 */
class HouseAdapter extends FastifyAdapter {
  override setErrorHandler(): FastifyInstance {
    return this.instance as unknown as FastifyInstance;
  }
}

/** The adapter with our limits, our log and our way of telling what went wrong. */
export function makeAdapter(
  config: Config,
  faults: HttpFaults,
): { adapter: FastifyAdapter; fastify: FastifyInstance } {
  const adapter = new HouseAdapter({
    bodyLimit: bodyBytes,
    // The proxy before us, and nobody before that: what comes from further away is the sender's own word.
    trustProxy: config.trustProxy && ((_address, hop) => hop < 1),
    genReqId: () => uuidv7(),
    // One line of ours for each request instead of two of Fastify's, see `registerRequestLog`.
    logController: new LogController({ disableRequestLogging: true }),
    logger: logOptions(config.logLevel),
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  fastify.setErrorHandler((error, _request, reply) => faults.answer(error, reply));
  return { adapter, fastify };
}
