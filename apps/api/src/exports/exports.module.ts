// Exports: everything of a workspace as files that open anywhere, and that come back in.
// They change nothing, and never hold passwords, sessions or tokens.
// Start reading at sections.ts, then exports.controller.ts; the way back is restore.repository.ts.
import { Module } from '@nestjs/common';
import { ExportsController } from './exports.controller.js';

@Module({ controllers: [ExportsController] })
export class ExportsModule {}
