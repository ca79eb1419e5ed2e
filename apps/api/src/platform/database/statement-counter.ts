import type { Logger } from 'typeorm';
import { currentOperation } from './operation.js';

/** Counts what each operation asks of PostgreSQL, so that a page's statements can be told and tested. */
export class StatementCounter implements Logger {
  logQuery(): void {
    const operation = currentOperation.getStore();
    if (operation) operation.statements++;
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
