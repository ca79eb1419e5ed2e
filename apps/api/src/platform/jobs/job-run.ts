import { type Actor, houseActor } from '@scrimmage/domain/actor';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import sql, { type Sql } from 'sql-template-tag';
import type { Database } from '../database/database.js';
import { isConnectionLoss } from '../database/pg-errors.js';

/** What is known of a run before it begins. */
interface Begun {
  readonly id: string;
  /** Of whoever asked for the job; null when it does itself. */
  readonly workspaceId: WorkspaceId | null;
  readonly signal: AbortSignal;
}

type Work = (house: Actor) => Promise<unknown>;

/** One run of a job: what it is called, and its way into workspaces, in the name of the house itself. */
export class JobRun {
  /** Stands for the run in the log and in the activity it leaves: `job 42`. */
  readonly id: string;
  /** Aborted when the server is being stopped and does not wait any longer. */
  readonly signal: AbortSignal;
  private readonly workspaceId: WorkspaceId | null;

  constructor(
    private readonly database: Database,
    begun: Begun,
  ) {
    this.id = begun.id;
    this.signal = begun.signal;
    this.workspaceId = begun.workspaceId;
  }

  /** Works in the workspace in which the job was asked for. */
  async inItsWorkspace(work: Work): Promise<void> {
    if (this.workspaceId === null) throw new Error('Nobody asked for this job in a workspace.');
    for (const house of await this.houses(sql`where id = ${this.workspaceId}`)) await this.as(house, work);
  }

  /** Works in every workspace, one after another; one that fails keeps nobody else waiting, and fails the run at its end. */
  async inEachWorkspace(work: Work): Promise<void> {
    const houses = await this.houses(sql`order by id`);
    const failures: unknown[] = [];
    for (const house of houses) {
      this.signal.throwIfAborted();
      try {
        await this.as(house, work);
      } catch (error) {
        if (isConnectionLoss(error)) throw error;
        failures.push(error);
      }
    }
    if (failures.length === 0) return;
    throw new Error(`It failed in ${failures.length} of ${houses.length} workspaces.`, {
      cause: failures[0],
    });
  }

  private as(house: Actor, work: Work): Promise<unknown> {
    return this.database.operation(house, this.id, () => work(house));
  }

  private async houses(which: Sql): Promise<readonly Actor[]> {
    const workspaces = await this.database.as('scrimmage_ops', (scope) =>
      scope.rows<Parameters<typeof houseActor>[0]>(
        sql`select id, time_zone as "timeZone" from workspace ${which}`,
      ),
    );
    return workspaces.map(houseActor);
  }
}
