import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ImportWriter } from './import-writer.js';

/** How often each process looks for imports that wait, also for those of a process that went away. */
const beatMs = 2_000;
/** Long enough for the change that started an import to be committed. */
const soonMs = 50;
/** How long a server that is being stopped waits for an import. */
const graceMs = 3_000;

/** Writes the imports that wait, one after another, in the background of this process. */
@Injectable()
export class ImportWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ImportWorker.name);
  private stopping = false;
  private running: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;

  constructor(private readonly writer: ImportWriter) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** Ends after the import at hand; one that takes longer ends with the process, and is written by the next. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.wake();
    await Promise.race([this.running, sleep(graceMs, undefined, { ref: false })]);
  }

  /** Something was started: look sooner. */
  soon(): void {
    setTimeout(() => this.wake(), soonMs).unref();
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      try {
        for (const job of await this.writer.waiting()) {
          if (!this.stopping) await this.writer.tryToWrite(job);
        }
      } catch (error) {
        if (!this.stopping) this.logger.warn(`Waiting imports could not be looked at: ${String(error)}`);
      }
      if (!this.stopping) await this.pause();
    }
  }

  private async pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, beatMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = () => undefined;
  }
}
