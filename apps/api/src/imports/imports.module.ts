// Imports: files of pilots on their way in. Read, checked, applied, undone.
// They never touch a pilot one by one: all rows of a file are written, or none.
// Start reading at imports.resolver.ts.
import { Module } from '@nestjs/common';
import { PilotsModule } from '../pilots/pilots.module.js';

@Module({ imports: [PilotsModule] })
export class ImportsModule {}
