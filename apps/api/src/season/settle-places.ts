import type { Actor } from '@scrimmage/domain/actor';
import { MembersRepository } from '../people/members.repository.js';
import { MembersService } from '../people/members.service.js';
import { UnitsRepository } from '../people/units.repository.js';
import { UnitsService } from '../people/units.service.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { ProgramsRepository } from '../programs/programs.repository.js';
import { ProgramsService } from '../programs/programs.service.js';
import { SystemsRepository } from '../systems/systems.repository.js';
import { SystemsService } from '../systems/systems.service.js';
import { type PersonKey, people } from './data/people.js';
import { programs, systems, units } from './data/places.js';
import type { Moment } from './moment.js';
import { granted, type Register, registered } from './register.js';

const founder: PersonKey = 'ada';
const firstUnitAgo = 390;
const firstProgramAgo = 386;
const firstSystemAgo = 384;

/** The moments in which people come and go, and units, programs and systems are entered. */
export function settlePlaces(database: Database, clock: Clock, register: Register): readonly Moment[] {
  return [
    ...comings(new MembersService(new MembersRepository(database), database, clock), register),
    ...unitMoments(new UnitsService(new UnitsRepository(database), database, clock), register),
    ...programMoments(new ProgramsService(new ProgramsRepository(database), database, clock), register),
    ...systemMoments(new SystemsService(new SystemsRepository(database), database, clock), register),
  ];
}

function keys<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[];
}

function comings(service: MembersService, register: Register): readonly Moment[] {
  return keys(people).flatMap((key) => {
    const { name, email, role, password, joinedAgo, leftAgo } = people[key];
    if (key === founder) return [];
    const by = () => registered(register.members, founder);
    const comes = async () => {
      const added = granted(await service.add(by(), { name, email, role, password }), name);
      const actor: Actor = { ...by(), memberId: added.id, name, role };
      register.members.set(key, actor);
    };
    const goes = async () => {
      const { memberId } = registered(register.members, key);
      granted(await service.setActive(memberId, 1, false), name);
    };
    return [
      { ago: joinedAgo, by: founder, act: comes },
      ...(leftAgo === undefined ? [] : [{ ago: leftAgo, by: founder, act: goes }]),
    ];
  });
}

function unitMoments(service: UnitsService, register: Register): readonly Moment[] {
  return keys(units).map((key) => ({
    ago: firstUnitAgo,
    by: founder,
    async act() {
      const actor = registered(register.members, founder);
      register.units.set(key, granted(await service.add(actor, { name: units[key] }), key).id);
    },
  }));
}

function programMoments(service: ProgramsService, register: Register): readonly Moment[] {
  return keys(programs).map((key, i) => ({
    ago: firstProgramAgo - i,
    by: programs[key].owner,
    async act() {
      const { name, purpose, owner } = programs[key];
      const actor = registered(register.members, owner);
      const input = { name, purpose, ownerId: actor.memberId };
      register.programs.set(key, granted(await service.add(actor, input), key).id);
    },
  }));
}

function systemMoments(service: SystemsService, register: Register): readonly Moment[] {
  return keys(systems).map((key, i) => ({
    ago: firstSystemAgo - i,
    by: systems[key].owner,
    async act() {
      const { name, mode, layer, owner } = systems[key];
      const actor = registered(register.members, owner);
      const input = { name, mode, layer, ownerId: actor.memberId };
      register.systems.set(key, granted(await service.add(actor, input), key).id);
    },
  }));
}
