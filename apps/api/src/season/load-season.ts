import { type Actor, houseActor, linkActor } from '@scrimmage/domain/actor';
import { addDays } from '@scrimmage/domain/calendar';
import sql from 'sql-template-tag';
import { layWorkspace } from '../platform/auth/lay-workspace.js';
import { hashPassword } from '../platform/auth/passwords.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { ContractTeller } from './contract-teller.js';
import { balance } from './data/balance.js';
import { bills } from './data/bills.js';
import { closedBills } from './data/bills-closed.js';
import { contracts } from './data/contracts.js';
import { factsOf } from './data/facts.js';
import { budgets, failures, reuses } from './data/failures.js';
import { homes } from './data/homes.js';
import { closedHomes } from './data/homes-closed.js';
import { people } from './data/people.js';
import { ratings, stances } from './data/ratings.js';
import { roadBills } from './data/road-bills.js';
import { roadHomes } from './data/road-homes.js';
import { roadVisits } from './data/road-visits.js';
import { visits } from './data/visits.js';
import { closedVisits } from './data/visits-closed.js';
import { sampleWorkspace } from './data/workspace.js';
import { FailureTeller } from './failure-teller.js';
import type { Moment } from './moment.js';
import { PilotTeller } from './pilot-teller.js';
import { RatingTeller } from './rating-teller.js';
import { Register, registered } from './register.js';
import { RoadTeller } from './road-teller.js';
import { SeasonClock, workingInstants } from './season-clock.js';
import { seasonVerbs } from './season-verbs.js';
import { targetMoment } from './settle-balance.js';
import { metricMoments } from './settle-metrics.js';
import { settlePlaces } from './settle-places.js';

/** Tells whether nobody has founded a workspace here yet. */
export async function isEmpty(database: Database): Promise<boolean> {
  const rows = await database.as('scrimmage_auth', (scope) =>
    scope.rows(sql`select 1 from workspace limit 1`),
  );
  return rows.length === 0;
}

/**
 * Loads the sample season into an empty database: the last year of a fictional organisation, seen from today, in one
 * transaction. False when there is a workspace already, or somebody else was faster.
 */
export async function loadSeason(database: Database, clock: Clock): Promise<boolean> {
  const { id: workspaceId, founderId, name: workspaceName, currency, timeZone, foundedAgo } = sampleWorkspace;
  const now = `${addDays(clock.today(timeZone), -foundedAgo)}T06:30:00.000Z`;
  const { name, email, password } = people.ada;
  const passwordHash = await hashPassword(password);
  const founder: Actor = { workspaceId, memberId: founderId, name, role: 'ADMIN', timeZone, scope: 'WRITE' };
  const founded = await database.found(
    (scope) =>
      layWorkspace(scope, {
        workspaceId,
        memberId: founderId,
        input: { workspaceName, name, email, password, currency, timeZone },
        passwordHash,
        now,
        onlyFirst: true,
      }),
    async () => {
      const workspace = {
        subjectType: 'Workspace',
        subjectId: workspaceId,
        subjectLabel: workspaceName,
      } as const;
      await database.inTheNameOf(founder, async () =>
        database.announce({ verb: 'createWorkspace', ...workspace, at: now }),
      );
      await tellTheYear(database, clock, founder);
      database.announce({ verb: 'loadSeason', ...workspace, at: clock.now() });
    },
  );
  return founded !== null;
}

/** Everything that happened, in the order it happened, each by the member who did it. */
async function tellTheYear(database: Database, real: Clock, founder: Actor): Promise<void> {
  const today = real.today(sampleWorkspace.timeZone);
  const clock = new SeasonClock(real.now());
  const register = new Register();
  const verbs = seasonVerbs(database, clock);
  register.members.set('ada', founder);
  const teller = new PilotTeller({ verbs, clock, register, today });
  const ledger = new ContractTeller({ verbs, clock, register, today });
  const judged = new RatingTeller({ verbs, clock, register, today });
  const learned = new FailureTeller({ verbs, clock, register, today });
  const stories = [
    ...closedBills,
    ...bills,
    ...closedVisits,
    ...visits,
    ...closedHomes,
    ...homes,
    ...balance,
  ];
  const ahead = new RoadTeller({ verbs, clock, register, today });
  const roads = [roadHomes, roadVisits, roadBills];
  const moments: Moment[] = [
    ...settlePlaces(database, clock, register),
    ...metricMoments(verbs, register),
    // Before what people say on the same day: what was billed is there when somebody speaks of it.
    ...contracts.flatMap((story) => ledger.moments(story)),
    ...stories.flatMap((story) => teller.moments(story, factsOf(story.key))),
    // After everything of the day: one rates what has happened.
    ...ratings.flatMap((story) => judged.moments(story)),
    ...stances.map((story) => judged.stance(story)),
    ...budgets.map((story) => learned.budget(story)),
    targetMoment(verbs, register),
    ...failures.flatMap((story) => learned.moments(story)),
    ...reuses.map((story) => learned.reuse(story)),
    // The house comes first on its Mondays.
    ...ahead.freezes(roads),
    ...roads.flatMap((road) => ahead.moments(road)),
  ].sort((a, b) => b.ago - a.ago);
  const instants = workingInstants(
    moments.map(({ ago }) => ago),
    today,
  );
  function* doings() {
    for (const [i, { by, act: run }] of moments.entries()) {
      clock.put(instants[i] ?? real.now());
      // Only now: who is named may have come with the moment before.
      yield { actor: actorOf(by, register), run };
    }
  }
  await database.inTheirNames(doings());
}

function actorOf(by: Moment['by'], { members }: Register): Actor {
  if (by === 'link') return linkActor(sampleWorkspace.id);
  return by === 'house' ? houseActor(sampleWorkspace) : registered(members, by);
}
