import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { QueryMailsArgs } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { letterSubject } from '@scrimmage/domain/letter';
import { pageArgs } from '../platform/graphql/connection.js';
import { type KeptMail, MailsReader } from './mails.reader.js';

@Resolver('Mail')
export class MailsResolver {
  constructor(private readonly reader: MailsReader) {}

  @Query('mails')
  mails(@Context('actor') actor: Actor, @Args() args: QueryMailsArgs) {
    return this.reader.list(actor, pageArgs(args), args.kind ?? null);
  }

  @ResolveField('subject')
  subject(@Parent() { letter }: KeptMail) {
    return letterSubject(letter);
  }

  @ResolveField('intro')
  intro(@Parent() { letter }: KeptMail) {
    return letter.intro;
  }

  @ResolveField('sections')
  sections(@Parent() { letter }: KeptMail) {
    return letter.sections;
  }

  @ResolveField('footer')
  footer(@Parent() { letter }: KeptMail) {
    return letter.footer;
  }
}
