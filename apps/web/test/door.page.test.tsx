import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from './support/axe';
import { stubFetch } from './support/fetch-stub';
import { renderDoor } from './support/render-page';

// Six hundred options make every query by role slow, and say nothing here.
vi.hoisted(() => {
  Intl.supportedValuesOf = (kind) => (kind === 'currency' ? ['EUR', 'USD'] : ['Europe/Oslo']);
});

const signedOut = { '/auth/state': { status: 200, body: { signedIn: false, firstRun: false } } };
const nobodyYet = { '/auth/state': { status: 200, body: { signedIn: false, firstRun: true } } };
afterEach(() => vi.unstubAllGlobals());

describe('Signing in', () => {
  it('sends whoever is not signed in to the door and keeps the address', async () => {
    stubFetch(signedOut);
    const { router } = renderDoor('/pilots?q=refund');
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(router.state.location.search).toEqual({ next: '/pilots?q=refund' });
    expect(await axeFindings()).toEqual([]);
  });

  it('says beside the fields what is missing and goes there', async () => {
    stubFetch(signedOut);
    const { user } = renderDoor('/sign-in');
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(screen.getByText('Give your password.')).toBeTruthy();
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('E-mail')));
  });

  it('goes on to the kept address', async () => {
    stubFetch({ ...signedOut, '/auth/sign-in': { status: 200, body: {} } });
    const { user, router } = renderDoor('/sign-in?next=%2Fpilots%3Fq%3Drefund');
    await user.type(await screen.findByLabelText('E-mail'), 'priya@example.org');
    await user.type(screen.getByLabelText('Password'), 'four words in a row{Enter}');
    await vi.waitFor(() => expect(router.state.location.href).toBe('/pilots?q=refund'));
  });

  it('says how long to wait after too many tries', async () => {
    const tooMany = {
      status: 429,
      body: { sentence: 'Too many tries from this address.', retryAfterSeconds: 28 },
    };
    stubFetch({ ...signedOut, '/auth/sign-in': tooMany });
    const { user } = renderDoor('/sign-in');
    await user.type(await screen.findByLabelText('E-mail'), 'priya@example.org');
    await user.type(screen.getByLabelText('Password'), 'wrong{Enter}');
    expect(await screen.findByText('Too many tries from this address.')).toBeTruthy();
    expect(screen.getByText('Try again in 28 seconds.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('The first run', () => {
  it('keeps each problem the server names beside its field', async () => {
    const problems = [
      { path: 'password', code: 'TOO_COMMON', message: 'This password is on the list of common ones.' },
    ];
    stubFetch({ ...nobodyYet, '/auth/first-run': { status: 400, body: { problems } } });
    const { user } = renderDoor('/');
    await user.type(await screen.findByLabelText('Workspace'), 'Northwind');
    await user.type(screen.getByLabelText('Your name'), 'Ada Obi');
    await user.type(screen.getByLabelText('E-mail'), 'ada@example.org');
    await user.type(screen.getByLabelText('Password'), 'passwordpassword');
    await user.click(screen.getByRole('button', { name: 'Create the workspace' }));
    expect(await screen.findByText('This password is on the list of common ones.')).toBeTruthy();
    expect(screen.getByLabelText('Password').getAttribute('aria-invalid')).toBe('true');
    expect(await axeFindings()).toEqual([]);
  });
});
