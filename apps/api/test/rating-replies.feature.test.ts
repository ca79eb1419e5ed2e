import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { Browser } from './browser.js';
import { asUpkeep, change } from './builders.js';
import { ended, linkTo, rated } from './builders-ratings.js';
import { type House, type Person, password, type TestWorkspace, theHouse } from './house.js';
import { anotherServer, aWebFolder, hashOf, type OwnServer } from './servers.js';

const toAnswer = `query ToAnswer($token: String!) { ratingToAnswer(token: $token) { workspace vendor pilot reason
  wouldUseAgain until form { version } answers { code level } } }`;
const reply = `mutation Reply($input: ReplyToRatingInput!) { replyToRating(input: $input) {
  reply { text name } refusal { code sentence } problems { path } } }`;
const viewer = 'query Viewer { viewer { member { id } } }';
const both = `query Both($token: String!) { ratingToAnswer(token: $token) { vendor } viewer { member { id } } }`;
const spread = `query Spread($token: String!) { ...F } fragment F on Query { ratingToAnswer(token: $token) { vendor } }`;

let house: House;
let own: OwnServer;
let web: ReturnType<typeof aWebFolder>;
let workspace: TestWorkspace;
/** Somebody without an account. */
let stranger: Browser;

beforeAll(async () => {
  house = await theHouse();
  web = aWebFolder([toAnswer, reply, viewer, both, spread]);
  own = await anotherServer(house.databaseUrl, {}, web.folder);
  workspace = await house.workspace('Acme');
  stranger = new Browser(own.address);
});

afterAll(async () => {
  await own.server.close();
  web.remove();
});

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers whose shape is the query it wrote itself
  readonly data: any;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function sent(text: string, variables: object, by = stranger) {
  const response = await by.run(hashOf(text), variables);
  return { status: response.status, ...((await response.json()) as Answer) };
}

const answer = (token: string, input: object = {}, by = stranger) =>
  sent(reply, { input: { token, text: 'We stopped billing in May.', name: 'Kim Sand', ...input } }, by);

async function aRated(
  of = workspace,
): Promise<{ id: string; engagementId: string; pilotId: string; vendor: string }> {
  const engagement = await ended(house, of);
  const { payload } = await rated(house, of.people.PROCUREMENT, engagement.id, [0, 1, 2, 3]);
  const { id, pilotId, vendor } = engagement;
  return { id: payload.rating.id, engagementId: id, pilotId, vendor: vendor.name };
}

const over = {
  status: 200,
  data: { replyToRating: { reply: null, refusal: { code: 'REPLY_LINK_OVER' }, problems: [] } },
};

const shown = async (ratingId: string, person: Person = workspace.people.EXECUTIVE) => {
  const query =
    'query ($id: ID!) { node(id: $id) { ... on Rating { reply { text name at } replyLinkUntil } } }';
  return (await ask(house, person, query, { id: ratingId })).data.node;
};

describe('Whoever holds a reply link', () => {
  it('sees the rating and answers it, without an account, and the answer stays beside it', async () => {
    const rating = await aRated();
    const token = await linkTo(house, workspace.people.PROCUREMENT, rating.id);
    expect(await shown(rating.id)).toMatchObject({ reply: null, replyLinkUntil: expect.any(String) });
    const { data } = await sent(toAnswer, { token });
    expect(data.ratingToAnswer).toMatchObject({
      workspace: 'Acme',
      vendor: rating.vendor,
      pilot: expect.stringMatching(/^SC-\d+ /),
      reason: 'It billed on after we stopped.',
      wouldUseAgain: false,
      form: { version: 1 },
    });
    const text = 'We stopped billing in May.';
    expect((await answer(token)).data.replyToRating).toEqual({
      reply: { text, name: 'Kim Sand' },
      refusal: null,
      problems: [],
    });
    expect(await shown(rating.id)).toMatchObject({ reply: { text, name: 'Kim Sand' }, replyLinkUntil: null });
  });

  it('is told in the history by name, and the token by nobody', async () => {
    const rating = await aRated();
    const token = await linkTo(house, workspace.people.PROCUREMENT, rating.id);
    await answer(token, { clientMutationId: 'once' });
    const query = `query ($id: ID!) { pilot(id: $id) { activity(first: 3) { edges { node { sentence } } } } }`;
    const { data } = await ask(house, workspace.people.LEAD, query, { id: rating.pilotId });
    const edges: readonly { readonly node: { readonly sentence: string } }[] = data.pilot.activity.edges;
    const [replied, opened] = edges.map(({ node }) => node.sentence);
    expect(replied).toContain(`Kim Sand (${rating.vendor}, by link) answered the rating of ${rating.vendor}`);
    expect(opened).toContain('opened a link to answer the rating');
    const rows = await asUpkeep(
      house,
      `select a::text as text from activity a
      union all select r::text from mutation_receipt r union all select l::text from reply_link l`,
    );
    expect(rows.filter((row) => JSON.stringify(row).includes(token))).toEqual([]);
  });

  it('answers once: the second time, and a link opened anew, are refused', async () => {
    const rating = await aRated();
    const token = await linkTo(house, workspace.people.PROCUREMENT, rating.id);
    await answer(token);
    expect(await answer(token, { text: 'More.' })).toMatchObject(over);
    expect((await sent(toAnswer, { token })).data).toEqual({ ratingToAnswer: null });
    const { payload } = await change(house, workspace.people.ADMIN, 'openReplyLink', { ratingId: rating.id });
    // An administrator rates too, so must have rated before seeing this one.
    expect(payload).toBeNull();
    const again = await change(house, workspace.people.PROCUREMENT, 'openReplyLink', { ratingId: rating.id });
    expect(again.payload.refusal.code).toBe('ANSWERED_ALREADY');
  });

  it('wins alone when the link is used at the same moment', async () => {
    const rating = await aRated();
    const token = await linkTo(house, workspace.people.PROCUREMENT, rating.id);
    const answers = await Promise.all(['A', 'B', 'C', 'D', 'E', 'F'].map((text) => answer(token, { text })));
    const kept = answers.flatMap(({ data }) => data.replyToRating.reply ?? []);
    expect(kept).toHaveLength(1);
    expect((await shown(rating.id)).reply.text).toBe(kept[0].text);
  });

  it('is told what is wrong with the text, and the link lasts', async () => {
    const rating = await aRated();
    const token = await linkTo(house, workspace.people.PROCUREMENT, rating.id);
    const empty = await answer(token, { text: ' ', name: '' });
    expect(empty.data.replyToRating.problems.map(({ path }: { path: string }) => path)).toEqual([
      'text',
      'name',
    ]);
    expect((await answer(token)).data.replyToRating.refusal).toBeNull();
  });

  it('is given the same answer for the same key, and nobody else’s', async () => {
    const [one, other] = [await aRated(), await aRated()];
    const tokens: string[] = [];
    for (const { id } of [one, other]) tokens.push(await linkTo(house, workspace.people.PROCUREMENT, id));
    const key = { clientMutationId: 'k' };
    const first = await answer(tokens[0] ?? '', key);
    expect(await answer(tokens[0] ?? '', key)).toEqual(first);
    await answer(tokens[1] ?? '', key);
    expect((await shown(other.id)).reply).toMatchObject({ name: 'Kim Sand' });
  });
});

describe('A link that opens nothing', () => {
  it('is answered with one sentence, whatever is wrong with it', async () => {
    const rating = await aRated();
    const { PROCUREMENT } = workspace.people;
    const ended = await linkTo(house, PROCUREMENT, rating.id);
    const late = await linkTo(house, PROCUREMENT, rating.id, { days: 1 });
    await asUpkeep(
      house,
      `update reply_link set until = now() - interval '1 second' where rating_id = '${rating.id}'`,
    );
    const foreign = await linkTo(
      house,
      (await house.workspace()).people.PROCUREMENT,
      (await aRated()).id,
    ).catch(() => null);
    expect(foreign).toBeNull();
    const changed = `${late.slice(0, -2)}${late.endsWith('AA') ? 'BB' : 'AA'}`;
    // The secret of one workspace under the number of another.
    const elsewhere = await house.workspace();
    const moved = Buffer.concat([
      Buffer.from(elsewhere.id.replaceAll('-', ''), 'hex'),
      Buffer.from(late.slice(4), 'base64url').subarray(16),
    ]);
    const wrong = [ended, late, changed, `scl_${moved.toString('base64url')}`, '', 'x', PROCUREMENT.token];
    const answers: unknown[] = [];
    for (const token of wrong) {
      answers.push(await answer(token));
      expect((await sent(toAnswer, { token })).data).toEqual({ ratingToAnswer: null });
    }
    for (const one of answers) expect(one).toEqual(answers[0]);
    expect(answers[0]).toMatchObject(over);
    expect(await shown(rating.id)).toEqual({ reply: null, replyLinkUntil: null });
  });

  it('answers its own rating and no other', async () => {
    const [one, other] = [await aRated(), await aRated()];
    await linkTo(house, workspace.people.PROCUREMENT, other.id);
    await answer(await linkTo(house, workspace.people.PROCUREMENT, one.id));
    expect((await shown(one.id)).reply).not.toBeNull();
    expect((await shown(other.id)).reply).toBeNull();
  });

  it.each([0, 61, 1.5])('is not opened for %s days', async (days) => {
    const rating = await aRated();
    const { payload, errors } = await change(house, workspace.people.PROCUREMENT, 'openReplyLink', {
      ratingId: rating.id,
      days,
    });
    if (days !== 1.5) expect(payload.problems).toMatchObject([{ path: 'days' }]);
    else expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('A link is no account', () => {
  it.each([
    ['another question', viewer],
    ['another question beside its own', both],
    ['its own in a fragment', spread],
  ])('so %s is not let in', async (_, text) => {
    const token = await linkTo(house, workspace.people.PROCUREMENT, (await aRated()).id);
    const { status, errors } = await sent(text, { token });
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('so it does not stand for a token', async () => {
    const token = await linkTo(house, workspace.people.PROCUREMENT, (await aRated()).id);
    const { status } = await ask(house, { ...workspace.people.LEAD, token }, '{ viewer { member { id } } }');
    expect(status).toBe(401);
  });

  it('so free texts are still for programs with a token only, and pages of others for nobody', async () => {
    const token = await linkTo(house, workspace.people.PROCUREMENT, (await aRated()).id);
    expect((await ask(house, null, toAnswer, { token })).status).toBe(401);
    const elsewhere = new Browser(own.address, { origin: 'https://elsewhere.example' });
    expect((await sent(toAnswer, { token }, elsewhere)).status).toBe(401);
    const stranger = (await house.workspace()).people.CONTRIBUTOR;
    const { data } = await ask(house, stranger, toAnswer, { token });
    expect(data.ratingToAnswer).toMatchObject({ workspace: 'Acme' });
  });

  it('so whoever is signed in elsewhere answers by the link, not as themselves', async () => {
    const rating = await aRated();
    const token = await linkTo(house, workspace.people.PROCUREMENT, rating.id);
    const other = await house.workspace();
    const browser = new Browser(own.address);
    await browser.signIn(other.people.LEAD.email, password);
    expect((await answer(token, {}, browser)).data.replyToRating.refusal).toBeNull();
    expect((await shown(rating.id)).reply).toMatchObject({ name: 'Kim Sand' });
  });

  it('so what it asks for beside others’ questions is refused to members too', async () => {
    const query = `mutation ($input: ReplyToRatingInput!) { replyToRating(input: $input) { refusal { code } }
      addUnit(input: { name: "Ward X" }) { unit { id } } }`;
    const input = { token: 'x', text: 'x', name: 'x' };
    const { errors } = await ask(house, workspace.people.ADMIN, query, { input });
    expect(errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});
