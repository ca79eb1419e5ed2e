import { Injectable } from '@nestjs/common';
import type { Engagement, TermsVersion, VendorPromise } from '@scrimmage/domain/engagements';
import type { EngagementId, PilotId, PromiseId, TermsId, VendorId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { EngagementTable } from './engagement.table.js';
import { PromiseTable } from './promise.table.js';
import { TermsTable } from './terms.table.js';

/** Engagements as rows to be changed. */
@Injectable()
export class EngagementsRepository extends VersionedRows<Engagement> {
  constructor(database: Database) {
    super(database, {
      table: EngagementTable,
      select: sql`select ${columnsOf(EngagementTable)} from engagement`,
    });
  }

  /** The engagement of an id, whatever pilot it is of; null when the id is free. */
  find(id: string): Promise<Engagement | null> {
    return this.database.row(sql`select ${columnsOf(EngagementTable)} from engagement where id = ${id}`);
  }

  /** The vendor's part in the pilot; null when it has none. */
  between(pilotId: PilotId, vendorId: VendorId): Promise<Engagement | null> {
    return this.database.row(sql`
      select ${columnsOf(EngagementTable)} from engagement where pilot_id = ${pilotId} and vendor_id = ${vendorId}`);
  }

  /** Takes it out with its proposed terms and its promises; PostgreSQL refuses while the ledger or a rating names it. */
  async remove({ workspaceId, id }: Engagement): Promise<void> {
    await this.database.manager.delete(EngagementTable, { workspaceId, id } as never);
  }
}

/** Versions of terms as rows to be added; there is nothing else to be done to them. */
@Injectable()
export class TermsVersionsRepository {
  constructor(private readonly database: Database) {}

  find(id: TermsId): Promise<TermsVersion | null> {
    return this.database.row(sql`select ${columnsOf(TermsTable)} from terms where id = ${id}`);
  }

  /** The newest version of an engagement's terms, and the newest signed one. */
  async standing(engagementId: EngagementId): Promise<{
    readonly newest: TermsVersion | null;
    readonly signed: TermsVersion | null;
  }> {
    const rows = await this.database.rows<TermsVersion>(sql`
      select distinct on (state) ${columnsOf(TermsTable)} from terms
      where engagement_id = ${engagementId} order by state, version desc`);
    const [newest = null] = rows.toSorted((one, other) => other.version - one.version);
    return { newest, signed: rows.find(({ state }) => state === 'SIGNED') ?? null };
  }

  async insert(terms: TermsVersion): Promise<void> {
    await this.database.manager.insert(TermsTable, terms as never);
  }
}

/** Promises as rows to be settled. */
@Injectable()
export class PromisesRepository extends VersionedRows<VendorPromise> {
  constructor(database: Database) {
    super(database, { table: PromiseTable, select: sql`select ${columnsOf(PromiseTable)} from promise` });
  }

  find(id: PromiseId): Promise<VendorPromise | null> {
    return this.database.row(sql`select ${columnsOf(PromiseTable)} from promise where id = ${id}`);
  }
}
