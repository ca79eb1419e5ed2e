import { Injectable } from '@nestjs/common';
import type { SaveViewInput } from '@scrimmage/contract/generated/schema-types';
import type { Verb } from '@scrimmage/domain/activity';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { SavedViewId } from '@scrimmage/domain/ids';
import { policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { changesView, type SavedView, seesView, viewLabel } from '@scrimmage/domain/saved-view';
import {
  deletedViewDays,
  type GivenView,
  mostViews,
  savedViewInput,
} from '@scrimmage/domain/saved-view-input';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { differences } from '../platform/database/differences.js';
import { forbidden, notFound } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { withReferences } from '../platform/graphql/references.js';
import { ViewsRepository } from './views.repository.js';

const dayMs = 86_400_000;

/** Keeping names for what a list's address says, deleting them and bringing them back. */
@Injectable()
export class ViewsService {
  constructor(
    private readonly views: ViewsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async save(actor: Actor, given: SaveViewInput): Promise<Reply<SavedView>> {
    const input = checked(savedViewInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { version } = given;
    if (version === null || version === undefined) return this.add(actor, input.value);
    return this.edit(actor, version, input.value);
  }

  /** Deleted twice it stays deleted. */
  async delete(actor: Actor, id: string): Promise<Reply<SavedView>> {
    const view = await this.require(actor, id);
    const at = this.clock.now();
    const longAgo = new Date(Date.parse(at) - deletedViewDays * dayMs).toISOString();
    const after = view.deletedAt === null ? await this.views.update(view, { deletedAt: at }) : view;
    if (after !== view) await this.views.forgetDeleted(view.ownerId, longAgo);
    return this.told('deleteView', after);
  }

  /** What was not deleted stays as it is. */
  async restore(actor: Actor, id: string): Promise<Reply<SavedView>> {
    const view = await this.require(actor, id);
    if (view.deletedAt === null) return this.told('restoreView', view);
    const full = await this.full(view);
    if (full) return full;
    return withReferences(view.name, async () =>
      this.told('restoreView', await this.views.update(view, { deletedAt: null })),
    );
  }

  /** Sent again with the same id it is found, not doubled. */
  private async add(actor: Actor, { id, ...said }: GivenView): Promise<Reply<SavedView>> {
    const known = id === null ? null : await this.views.known(id);
    if (known) {
      const another = known.version === 1 && Object.keys(differences(known, said)).length > 0;
      if (known.ownerId !== actor.memberId || another) return no('ID_TAKEN');
      return this.told('saveView', known);
    }
    const at = this.clock.now();
    const view: SavedView = {
      workspaceId: actor.workspaceId,
      id: (id ?? uuidv7()) as SavedViewId,
      ownerId: actor.memberId,
      ...said,
      madeAt: at,
      changedAt: at,
      deletedAt: null,
      version: 1,
    };
    const full = await this.full(view);
    if (full) return full;
    return withReferences(view.name, async () => {
      await this.views.insert(view);
      return this.told('saveView', view);
    });
  }

  /** What was saved after one looked is not written over. */
  private async edit(actor: Actor, version: number, given: GivenView): Promise<Reply<SavedView>> {
    const { id, list, ...said } = given;
    if (id === null)
      return { ok: false, problems: [{ path: 'id', code: 'ID', message: 'Say which view is meant.' }] };
    const view = await this.require(actor, id);
    if (view.deletedAt !== null) return no('VIEW_DELETED');
    if (view.list !== list)
      return {
        ok: false,
        problems: [{ path: 'list', code: 'LIST', message: 'A view stays with the list it was made of.' }],
      };
    const fields = Object.keys(differences(view, said));
    if (view.version !== version && fields.length) return changedMeanwhile(fields, view);
    return withReferences(said.name, async () =>
      this.told('saveView', await this.views.update(view, { ...said, changedAt: this.clock.now() })),
    );
  }

  /** The view, locked until the change ends; a fault when there is none to see, or it is another's. */
  private async require(actor: Actor, id: string): Promise<SavedView> {
    const view = await this.views.require(id);
    if (!seesView(actor, view)) throw notFound();
    if (!changesView(actor, view)) throw forbidden(policy.keepViews.who);
    return view;
  }

  private async full({ ownerId, list }: SavedView) {
    const count = await this.views.countOf(ownerId, list);
    return count < mostViews ? null : no('TOO_MANY_VIEWS', { most: String(mostViews) });
  }

  /** Tells that it was done and by whom; what a private view narrows is nobody's business. */
  private told(verb: Verb, view: SavedView): Reply<SavedView> {
    this.database.announce({
      verb,
      subjectType: 'SavedView',
      subjectId: view.id,
      subjectLabel: viewLabel(view),
      at: this.clock.now(),
    });
    return { ok: true, value: view };
  }
}
