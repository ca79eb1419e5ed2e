import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import { criterionStatement } from '@scrimmage/domain/criterion-words';
import type { MemberId, ProgramId, SystemId, UnitId } from '@scrimmage/domain/ids';
import type { PilotTemplate, TemplateDefaults } from '@scrimmage/domain/pilot-template';
import { MetricsReader } from '../evidence/metrics.reader.js';
import { PeopleReader } from '../people/people.reader.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { SystemsReader } from '../systems/systems.reader.js';
import { TemplatesReader } from './templates.reader.js';

/** What a template is, beyond its own row. */
@Resolver('PilotTemplate')
export class TemplateFieldsResolver {
  constructor(
    private readonly reader: TemplatesReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('owner')
  owner(@Parent() { ownerId }: PilotTemplate) {
    return this.people.memberById.load(ownerId);
  }

  @ResolveField('viewerCan')
  async viewerCan(@Context('actor') actor: Actor, @Parent() template: PilotTemplate) {
    return { edit: await this.reader.mayChange(actor, template) };
  }
}

/** What defaults point at; what is gone meanwhile is null, and its claims are left out. */
@Resolver('TemplateDefaults')
export class TemplateDefaultsResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly programs: ProgramsReader,
    private readonly systems: SystemsReader,
    private readonly metrics: MetricsReader,
  ) {}

  @ResolveField('program')
  program(@Parent() { programId }: TemplateDefaults) {
    return programId && this.programs.byId.load(programId as ProgramId);
  }

  @ResolveField('unit')
  unit(@Parent() { unitId }: TemplateDefaults) {
    return unitId && this.people.unitById.load(unitId as UnitId);
  }

  @ResolveField('system')
  system(@Parent() { systemId }: TemplateDefaults) {
    return systemId && this.systems.byId.load(systemId as SystemId);
  }

  @ResolveField('sponsor')
  sponsor(@Parent() { sponsorId }: TemplateDefaults) {
    return sponsorId && this.people.memberById.load(sponsorId as MemberId);
  }

  @ResolveField('decider')
  decider(@Parent() { deciderId }: TemplateDefaults) {
    return deciderId && this.people.memberById.load(deciderId as MemberId);
  }

  @ResolveField('criteria')
  async criteria(@Parent() { criteria }: TemplateDefaults) {
    const found = await Promise.all(
      criteria.map(async (claim) => ({ claim, metric: await this.metrics.byId.load(claim.metricId) })),
    );
    return found.flatMap(({ claim, metric }) =>
      metric ? [{ ...claim, metric, statement: criterionStatement(claim, metric) }] : [],
    );
  }
}
