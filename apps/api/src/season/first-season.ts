import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../platform/config/config.js';

export async function firstSeason(
  _app: NestFastifyApplication,
  _config: Config,
  _tell: (text: string) => void,
): Promise<readonly object[]> {
  return [];
}
