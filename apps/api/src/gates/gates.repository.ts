import { Injectable } from '@nestjs/common';
import type { Condition, FollowUp } from '@scrimmage/domain/gates';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { ConditionTable } from './condition.table.js';
import { type DecisionRow, DecisionTable } from './decision.table.js';
import { FollowUpTable } from './follow-up.table.js';

/** A decision with everything it brings about. */
export interface Decided {
  readonly decision: DecisionRow;
  readonly conditions: readonly Condition[];
  readonly followUps: readonly FollowUp[];
}

/** Decisions as rows to be added; there is nothing else to be done to them. */
@Injectable()
export class DecisionsRepository {
  constructor(private readonly database: Database) {}

  async insert({ decision, conditions, followUps }: Decided): Promise<void> {
    const { manager } = this.database;
    await manager.insert(DecisionTable, decision as never);
    if (conditions.length) await manager.insert(ConditionTable, [...conditions]);
    if (followUps.length) await manager.insert(FollowUpTable, [...followUps]);
  }
}

/** Conditions as rows to be cleared. */
@Injectable()
export class ConditionsRepository extends VersionedRows<Condition> {
  constructor(database: Database) {
    super(database, {
      table: ConditionTable,
      select: sql`select ${columnsOf(ConditionTable)} from condition`,
    });
  }
}

/** Follow-ups as rows to be recorded. */
@Injectable()
export class FollowUpsRepository extends VersionedRows<FollowUp> {
  constructor(database: Database) {
    super(database, { table: FollowUpTable, select: sql`select ${columnsOf(FollowUpTable)} from follow_up` });
  }
}
