import { Unreachable } from './faults';
import { getJson, postJson } from './http';
import { createStore } from './store';

export type SessionState = 'unknown' | 'signed-in' | 'signed-out' | 'first-run';

export const session = createStore<SessionState>('unknown');

/** One field's mistake, as the plain endpoints tell it. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface SignInRefused {
  readonly sentence: string;
  readonly retryAfterSeconds: number | null;
}

export interface NewWorkspace {
  readonly workspaceName: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly currency: string;
  readonly timeZone: string;
}

const unreachable = 'The server cannot be reached. What you typed is kept. Try again in a moment.';

/** Asks the server once who this is; later calls answer from memory. Throws when the server is not reached. */
export async function loadSession(): Promise<SessionState> {
  if (session.get() !== 'unknown') return session.get();
  const { status, body } = await getJson('/auth/state');
  if (status !== 200) throw new Unreachable(unreachable);
  const signedIn = body.signedIn === true ? 'signed-in' : 'signed-out';
  session.set(body.firstRun === true ? 'first-run' : signedIn);
  return session.get();
}

/** The server says that nobody is signed in any more: the router shows the door and keeps the address. */
export function expireSession(): void {
  if (session.get() === 'signed-in') session.set('signed-out');
}

/** Asks the server anew whether somebody is signed in: not every closed line is an ended session. */
export async function checkSession(): Promise<void> {
  const { status, body } = await getJson('/auth/state');
  if (status === 200 && body.signedIn !== true) expireSession();
}

/** Null when the person is in. */
export async function signIn(email: string, password: string): Promise<SignInRefused | null> {
  const { status, body } = await postJson('/auth/sign-in', { email, password });
  if (status === 200) {
    session.set('signed-in');
    return null;
  }
  const seconds = body.retryAfterSeconds;
  return {
    sentence: typeof body.sentence === 'string' ? body.sentence : unreachable,
    retryAfterSeconds: typeof seconds === 'number' ? Math.ceil(seconds) : null,
  };
}

/** Ends the session and loads the page anew, so that nothing read before stays in memory. */
export async function signOut(): Promise<void> {
  await postJson('/auth/sign-out');
  location.assign('/sign-in');
}

/** No problems when the workspace stands and its administrator is signed in. */
export async function createWorkspace(input: NewWorkspace): Promise<readonly FieldProblem[]> {
  return problemsOf(await postJson('/auth/first-run', input), () => session.set('signed-in'));
}

/** No problems when the password is changed. */
export async function changePassword(current: string, next: string): Promise<readonly FieldProblem[]> {
  return problemsOf(await postJson('/auth/password', { current, next }), () => undefined);
}

function problemsOf(
  { status, body }: { status: number; body: Record<string, unknown> },
  done: () => void,
): readonly FieldProblem[] {
  if (status >= 200 && status < 300) {
    done();
    return [];
  }
  if (Array.isArray(body.problems) && body.problems.length > 0) return body.problems as FieldProblem[];
  const message = typeof body.sentence === 'string' ? body.sentence : unreachable;
  return [{ path: '', code: 'REFUSED', message }];
}
