import { houseActor } from '@scrimmage/domain/actor';
import { DatedOccasionsReader } from '../src/news/dated-occasions.reader.js';
import { RecentOccasionsReader } from '../src/news/recent-occasions.reader.js';
import { TellNewsService } from '../src/news/tell-news.service.js';
import { Database } from '../src/platform/database/database.js';
import type { Server } from '../src/server.js';
import { ask } from './ask.js';
import type { House, Person, TestWorkspace } from './house.js';

/** Looks for news as the jobs do, in one workspace; says how many people were told. */
export function lookForNews({ app }: Server, { id }: Pick<TestWorkspace, 'id'>): Promise<number> {
  const house = houseActor({ id, timeZone: 'UTC' });
  return app.get(Database).operation(house, 'job 1', async () => {
    const news = app.get(TellNewsService);
    const recent = await app.get(RecentOccasionsReader).of(house);
    const dated = await app.get(DatedOccasionsReader).of(house);
    return news.tell(house, [...recent, ...dated]);
  });
}

/** A notice as tests read it. */
export interface ReadNotice {
  readonly id: string;
  readonly kind: string;
  readonly sentence: string;
  readonly path: string;
  readonly readAt: string | null;
  readonly byEmail: boolean;
}

const question = `query ($unreadOnly: Boolean) { viewer { unreadNotices } notices(unreadOnly: $unreadOnly) {
  totalCount unread edges { node { id kind label sentence path readAt byEmail } } } }`;

/** What somebody was told, the newest first. */
export async function newsOf(
  house: House,
  person: Person,
  unreadOnly = false,
): Promise<readonly ReadNotice[]> {
  const { data, errors } = await ask(house, person, question, { unreadOnly });
  if (errors.length) throw new Error(JSON.stringify(errors));
  return data.notices.edges.map(({ node }: { node: ReadNotice }) => node);
}

/** How much somebody has not read, by the viewer and by the list; they are the same. */
export async function unreadOf(house: House, person: Person): Promise<number> {
  const { data } = await ask(house, person, question);
  if (data.viewer.unreadNotices !== data.notices.unread) throw new Error('Two counts of one thing.');
  return data.notices.unread;
}
