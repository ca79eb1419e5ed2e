import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import { firstValueOn } from '@scrimmage/domain/engagement-facts';
import type { Engagement } from '@scrimmage/domain/engagements';
import type { Pilot } from '@scrimmage/domain/pilot';
import { may } from '@scrimmage/domain/policy';
import type { Vendor } from '@scrimmage/domain/vendors';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { VendorsReader } from '../vendors/vendors.reader.js';
import { AcceptedValueReader } from './accepted-value.reader.js';
import { EngagementsReader } from './engagements.reader.js';
import { TermsReader } from './terms.reader.js';

@Resolver('Engagement')
export class EngagementFieldsResolver {
  constructor(
    private readonly terms: TermsReader,
    private readonly accepted: AcceptedValueReader,
    private readonly pilots: PilotsReader,
    private readonly vendors: VendorsReader,
  ) {}

  @ResolveField('pilot')
  pilot(@Parent() { pilotId }: Engagement) {
    return this.pilots.byId.load(pilotId);
  }

  @ResolveField('vendor')
  vendor(@Parent() { vendorId }: Engagement) {
    return this.vendors.byId.load(vendorId);
  }

  @ResolveField('dates')
  dates(@Parent() engagement: Engagement) {
    const { signedOn, kickoffOn, goLiveOn, endedOn } = engagement;
    const accepted = async () => firstValueOn(await this.accepted.ofEngagement.load(engagement.id));
    return { signedOn, kickoffOn, goLiveOn, endedOn, firstValueOn: accepted };
  }

  @ResolveField('terms')
  async inForce(@Parent() engagement: Engagement) {
    const terms = await this.terms.inForce.load(engagement.id);
    return terms && { ...terms, engagement };
  }

  @ResolveField('allTerms')
  async allTerms(@Parent() engagement: Engagement) {
    const versions = await this.terms.versionsOf.load(engagement.id);
    return versions.map((terms) => ({ ...terms, engagement }));
  }

  @ResolveField('promises')
  promises(@Parent() { id }: Engagement) {
    return this.terms.promisesOf.load(id);
  }

  @ResolveField('viewerCan')
  async viewerCan(@Context('actor') actor: Actor, @Parent() { pilotId }: Engagement) {
    const pilot = await this.pilots.byId.load(pilotId);
    return {
      edit: may(actor, 'recordTerms'),
      recordTerms: may(actor, 'recordTerms'),
      addPromise: may(actor, 'addPromise', pilot?.leadId ?? null),
      keepLedger: may(actor, 'keepLedger'),
      attach: may(actor, 'attachToEngagement', pilot?.leadId ?? null),
    };
  }
}

/** Terms lend a vendor its parts in pilots. */
@Resolver('Vendor')
export class VendorEngagementsResolver {
  constructor(private readonly engagements: EngagementsReader) {}

  @ResolveField('engagements')
  ofVendor(@Parent() { id }: Vendor) {
    return this.engagements.ofVendor.load(id);
  }
}

/** Terms lend a pilot the vendors that take part in it. */
@Resolver('Pilot')
export class PilotEngagementsResolver {
  constructor(private readonly engagements: EngagementsReader) {}

  @ResolveField('engagements')
  ofPilot(@Parent() { id }: Pilot) {
    return this.engagements.ofPilot.load(id);
  }
}

/** What somebody may do about a pilot's vendors. */
@Resolver('PilotPermissions')
export class EngagePermissionsResolver {
  @ResolveField('engageVendor')
  engageVendor(@Context('actor') actor: Actor, @Parent() { pilot }: { readonly pilot: Pilot }) {
    return may(actor, 'engageVendor', pilot.leadId) && !(pilot.noVendor && pilot.stage === 'CLOSED');
  }
}
