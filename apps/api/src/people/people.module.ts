// People: who is in the workspace, as what, in which unit, with which keys.
// It never decides what a role may do: that is the policy in the domain package.
// Start reading at people.resolver.ts.
import { Module } from '@nestjs/common';
import { ApiTokensService } from './api-tokens.service.js';
import { MembersRepository } from './members.repository.js';
import { MembersService } from './members.service.js';
import { PeopleReader } from './people.reader.js';
import { PeopleResolver } from './people.resolver.js';
import { UnitsService } from './units.service.js';
import {
  ApiTokenFieldsResolver,
  MemberFieldsResolver,
  ViewerFieldsResolver,
} from './viewer.fields.resolver.js';

@Module({
  providers: [
    PeopleResolver,
    ViewerFieldsResolver,
    MemberFieldsResolver,
    ApiTokenFieldsResolver,
    PeopleReader,
    MembersService,
    MembersRepository,
    UnitsService,
    ApiTokensService,
  ],
  exports: [PeopleReader, MembersService, UnitsService, ApiTokensService],
})
export class PeopleModule {}
