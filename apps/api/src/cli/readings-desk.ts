import { AmendmentsService } from '../evidence/amendments.service.js';
import { CriteriaEvents } from '../evidence/criteria.events.js';
import { CriteriaReader } from '../evidence/criteria.reader.js';
import { CriteriaRepository } from '../evidence/criteria.repository.js';
import { CriteriaService } from '../evidence/criteria.service.js';
import { CrossingsRepository } from '../evidence/crossings.repository.js';
import { CrossingsService } from '../evidence/crossings.service.js';
import { EvidenceDesk } from '../evidence/evidence-desk.js';
import { MetricsReader } from '../evidence/metrics.reader.js';
import { MetricsRepository } from '../evidence/metrics.repository.js';
import { MetricsService } from '../evidence/metrics.service.js';
import { ReadingsRepository } from '../evidence/readings.repository.js';
import { ReadingsService } from '../evidence/readings.service.js';
import { NoticeEvents } from '../notices/notice.events.js';
import { NoticesReader } from '../notices/notices.reader.js';
import { NoticesRepository } from '../notices/notices.repository.js';
import { PilotEvents } from '../pilots/pilot.events.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { PilotsRepository } from '../pilots/pilots.repository.js';
import { PilotsService } from '../pilots/pilots.service.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { ProgramsRepository } from '../programs/programs.repository.js';
import { ProgramsService } from '../programs/programs.service.js';
import { SystemsRepository } from '../systems/systems.repository.js';
import { SystemsService } from '../systems/systems.service.js';

function noticesWithoutServer(database: Database, clock: Clock): NoticeEvents {
  const rows = new NoticesRepository(database);
  return new NoticeEvents(rows, new NoticesReader(database), database, new Jobs(database), clock);
}

export type ReadingsDesk = ReturnType<typeof readingsDesk>;

/** Everything readings need, and pilots made for them, put together without a server. */
export function readingsDesk(database: Database, clock: Clock) {
  const pilotRows = new PilotsRepository(database);
  const pilots = new PilotsReader(database);
  const events = new PilotEvents(pilotRows, database);
  const criteria = new CriteriaRepository(database);
  const metricRows = new MetricsRepository(database);
  const metrics = new MetricsReader(database);
  const readingRows = new ReadingsRepository(database);
  const crossings = new CrossingsService(
    new CrossingsRepository(database),
    readingRows,
    metricRows,
    noticesWithoutServer(database, clock),
  );
  const desk = new EvidenceDesk(pilots, criteria, database, clock);
  const amendments = new AmendmentsService(desk, criteria, metricRows, crossings);
  return {
    database,
    clock,
    pilots,
    events,
    metrics,
    promised: new CriteriaReader(database),
    proposals: new PilotsService(pilotRows, events, database, clock),
    programs: new ProgramsService(new ProgramsRepository(database), database, clock),
    systems: new SystemsService(new SystemsRepository(database), database, clock),
    dictionary: new MetricsService(metricRows, metrics, database, clock),
    criteria: new CriteriaService(desk, criteria, metricRows, amendments),
    locks: new CriteriaEvents(criteria, metricRows, amendments, desk, crossings),
    readings: new ReadingsService(desk, readingRows, metricRows, crossings),
  };
}
