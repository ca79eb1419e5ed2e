// People: who is in the workspace, as what, in which unit, with which keys.
// It never decides what a role may do: that is the policy in the domain package.
// Start reading at people.resolver.ts.
import { Module } from '@nestjs/common';
import type { ApiTokenId, MemberId, UnitId, WorkspaceId } from '@scrimmage/domain/ids';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { ApiTokensReader } from './api-tokens.reader.js';
import { ApiTokensRepository } from './api-tokens.repository.js';
import { ApiTokensService } from './api-tokens.service.js';
import { MembersRepository } from './members.repository.js';
import { MembersService } from './members.service.js';
import { PeopleReader } from './people.reader.js';
import { PeopleResolver } from './people.resolver.js';
import { UnitsRepository } from './units.repository.js';
import { UnitsService } from './units.service.js';
import {
  ApiTokenFieldsResolver,
  MemberFieldsResolver,
  ViewerFieldsResolver,
} from './viewer.fields.resolver.js';

@Module({
  imports: [NodeModule],
  providers: [
    PeopleResolver,
    ViewerFieldsResolver,
    MemberFieldsResolver,
    ApiTokenFieldsResolver,
    PeopleReader,
    MembersService,
    MembersRepository,
    UnitsService,
    UnitsRepository,
    ApiTokensService,
    ApiTokensRepository,
    ApiTokensReader,
  ],
  exports: [PeopleReader, MembersService, UnitsService, ApiTokensService],
})
export class PeopleModule {
  constructor(nodes: NodeReader, people: PeopleReader, tokens: ApiTokensReader) {
    nodes.lend({ type: 'Member', table: 'member', load: (id) => people.memberById.load(id as MemberId) });
    nodes.lend({ type: 'Unit', table: 'unit', load: (id) => people.unitById.load(id as UnitId) });
    nodes.lend({
      type: 'ApiToken',
      table: 'api_token',
      load: (id, actor) => tokens.byId(actor).load(id as ApiTokenId),
    });
    nodes.lend({
      type: 'Workspace',
      table: 'workspace',
      load: (id) => people.workspaceById.load(id as WorkspaceId),
    });
  }
}
