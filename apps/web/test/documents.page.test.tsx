import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { aPilot } from './support/a-pilot';
import { aVendor } from './support/a-vendor';
import { anEngagement } from './support/a-vendors-part';
import { axeFindings } from './support/axe';
import { connection, renderPage } from './support/render-page';

// What travels when it is opened is there before anybody waits for it.
beforeAll(async () => {
  await Promise.all([import('../src/pages/pilot/pilot-page'), import('../src/pages/pilot/terms/terms-tab')]);
}, 120_000);

const aDocument = (changes: object = {}) => ({
  __typename: 'Attachment',
  id: 'a1',
  name: 'Signed terms.pdf',
  kind: 'PDF',
  size: 348_160,
  path: '/attachments/a1',
  addedAt: '2026-11-20T10:00:00.000Z',
  addedBy: { __typename: 'Member', id: 'noor', name: 'Noor Haddad' },
  removedAt: null,
  viewerCan: { remove: true },
  ...changes,
});

const aFile = (name: string, text = 'x') => new File([text], name);

interface Reply {
  readonly status: number;
  readonly body?: object;
}

/** Answers uploads in turn; null: the server is not reached. */
function stubUploads(...replies: readonly (Reply | null)[]) {
  const left = [...replies];
  const stub = vi.fn(async (_path: string, _init: { readonly body: File }) => {
    const reply = left.shift();
    if (!reply) throw new TypeError('away');
    return new Response(JSON.stringify(reply.body ?? {}), { status: reply.status });
  });
  vi.stubGlobal('fetch', stub);
  return stub;
}

const asked = (path: string | undefined) => Object.fromEntries(new URL(path ?? '', 'http://x').searchParams);

describe('Documents', () => {
  let stop: () => void = () => undefined;
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
  });

  /** The pilot's page; what is attached is asked for anew each time. */
  function openPilot(attachments: () => readonly object[], stubs: object = {}, viewerCan: object = {}) {
    const pilot = () =>
      aPilot({
        comments: connection([]),
        attachments: attachments(),
        viewerCan: { ...aPilot().viewerCan, attach: true, ...viewerCan },
      });
    const page = renderPage('/pilots/SC-101', { Query: { pilot }, ...stubs });
    stop = page.stop;
    return page;
  }
  const part = async (name: RegExp | string = /^Documents/) =>
    within(await screen.findByRole('region', { name }, { timeout: 15_000 }));

  it('of a pilot say what they are, how large, from whom, and open at their address', async () => {
    openPilot(() => [
      aDocument(),
      aDocument({ id: 'a2', name: 'Van.jpg', kind: 'JPEG', viewerCan: { remove: false } }),
    ]);
    const documents = await part('Documents (2)');
    const link = documents.getByRole('link', { name: 'Signed terms.pdf' });
    expect(link.getAttribute('href')).toBe('/attachments/a1');
    expect(documents.getByText(/PDF, 340 kB, Noor Haddad/)).toBeTruthy();
    expect(documents.queryByRole('button', { name: 'Remove Van.jpg' })).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('are attached by the button, several at once; one that is refused says why and stops no other', async () => {
    const sentence = 'By its content this file is a program.';
    const uploads = stubUploads(
      { status: 201, body: { id: 'a1', name: 'Signed terms.pdf' } },
      { status: 400, body: { sentence } },
      { status: 200, body: { id: 'a3', name: 'Van.png' } },
    );
    const list: object[] = [];
    const { user } = openPilot(() => list);
    const documents = await part('Documents');
    expect(documents.getByText('Nothing is attached yet.')).toBeTruthy();
    list.push(aDocument());
    const files = [aFile('Signed terms.pdf'), aFile('Setup.pdf'), aFile('Van.png')];
    await user.upload(documents.getByLabelText('Attach files'), files);
    expect(await documents.findByText('Setup.pdf was not attached.')).toBeTruthy();
    expect(documents.getByText(sentence)).toBeTruthy();
    expect(await screen.findByText('Van.png was attached already.')).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'Signed terms.pdf' })).toBeTruthy();
    const [first, second] = uploads.mock.calls.map(([path]) => asked(path));
    expect(first).toMatchObject({ subject: 'PILOT', subjectId: 'x101', fileName: 'Signed terms.pdf' });
    expect(first?.id).not.toBe(second?.id);
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Dismiss Setup.pdf' }));
    expect(screen.queryByText('Setup.pdf was not attached.')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Documents (1)');
  });

  it('are attached by dropping them, and sent again under the same id when the line was down', async () => {
    const uploads = stubUploads(null, { status: 201, body: { id: 'a1', name: 'Signed terms.pdf' } });
    const { user } = openPilot(() => []);
    await part();
    const region = screen.getByRole('region', { name: 'Documents' });
    const dataTransfer = { types: ['Files'], files: [aFile('Signed terms.pdf')] };
    fireEvent.dragOver(region, { dataTransfer });
    fireEvent.drop(region, { dataTransfer });
    await user.click(await screen.findByRole('button', { name: 'Send Signed terms.pdf again' }));
    expect(document.activeElement?.textContent).toBe('Documents');
    await waitFor(() => expect(uploads).toHaveBeenCalledTimes(2));
    const [first, second] = uploads.mock.calls.map(([path]) => asked(path).id);
    expect(second).toBe(first);
    await waitFor(() => expect(screen.queryByText('Signed terms.pdf was not attached.')).toBeNull());
  });

  it('that are too large are not even sent', async () => {
    const uploads = stubUploads();
    const { user } = openPilot(() => []);
    const documents = await part();
    const large = aFile('Film.pdf');
    Object.defineProperty(large, 'size', { value: 10 * 1_048_576 + 1 });
    await user.upload(documents.getByLabelText('Attach files'), large);
    expect(await documents.findByText(/^This file is larger than 10 MB\./)).toBeTruthy();
    expect(documents.queryByRole('button', { name: /Send Film/ })).toBeNull();
    expect(uploads).not.toHaveBeenCalled();
  });

  it('are removed, and put back with Undo', async () => {
    let list: readonly object[] = [aDocument()];
    const answer = { refusal: null, problems: [], attachment: null };
    const removeAttachment = vi.fn((_parent: unknown, _args: { input: object }) => {
      list = [];
      return answer;
    });
    const restoreAttachment = vi.fn((_parent: unknown, _args: { input: object }) => {
      list = [aDocument()];
      return answer;
    });
    const { user } = openPilot(() => list, { Mutation: { removeAttachment, restoreAttachment } });
    const documents = await part();
    await user.click(documents.getByRole('button', { name: 'Remove Signed terms.pdf' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Signed terms.pdf' })).toBeNull());
    expect(document.activeElement?.textContent).toBe('Documents');
    expect(removeAttachment.mock.calls[0]?.[1].input).toMatchObject({ attachmentId: 'a1' });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('link', { name: 'Signed terms.pdf' })).toBeTruthy();
    expect(restoreAttachment.mock.calls[0]?.[1].input).toMatchObject({ attachmentId: 'a1' });
  });

  it('that cannot be removed say why', async () => {
    const refusal = { code: 'X', sentence: 'The pilot is closed.', facts: [] };
    const removeAttachment = () => ({ refusal, problems: [], attachment: null });
    const { user } = openPilot(() => [aDocument()], { Mutation: { removeAttachment } });
    const documents = await part();
    await user.click(documents.getByRole('button', { name: 'Remove Signed terms.pdf' }));
    expect(await documents.findByText(refusal.sentence)).toBeTruthy();
  });

  it('that somebody else has just removed are gone, which is said where it stays to be read', async () => {
    let list: readonly object[] = [aDocument()];
    const sentence = '“Signed terms.pdf” was removed already.';
    const removeAttachment = () => {
      list = [];
      return {
        refusal: { code: 'ATTACHMENT_REMOVED', sentence, facts: [] },
        problems: [],
        attachment: null,
      };
    };
    const { user } = openPilot(() => list, { Mutation: { removeAttachment } });
    const documents = await part();
    await user.click(documents.getByRole('button', { name: 'Remove Signed terms.pdf' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Signed terms.pdf' })).toBeNull());
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Documents');
  });

  it('cannot be attached by those who may not', async () => {
    openPilot(() => [aDocument()], {}, { attach: false });
    const documents = await part();
    expect(documents.queryByLabelText('Attach files')).toBeNull();
    expect(documents.queryByText(/drop them here/)).toBeNull();
  });

  it('stand with a vendor’s part on the tab of its terms', async () => {
    const pilot = aPilot({
      comments: connection([]),
      engagements: [anEngagement({ attachments: [aDocument()] })],
    });
    stop = renderPage('/pilots/SC-101?tab=terms', { Query: { pilot } }).stop;
    const papers = await part('Papers of Halyard (1)');
    expect(papers.getByRole('link', { name: 'Signed terms.pdf' })).toBeTruthy();
  });

  it('stand with a vendor, beside the addresses of papers kept elsewhere', async () => {
    const uploads = stubUploads({ status: 201, body: { id: 'a1', name: 'Signed terms.pdf' } });
    const vendor = () => aVendor({ attachments: [aDocument()] });
    const { user, stop: end } = renderPage('/vendors/v1?tab=about', { Query: { vendor } });
    stop = end;
    const documents = await part('Documents (1)');
    expect(screen.getByRole('heading', { name: 'Links' })).toBeTruthy();
    await user.upload(documents.getByLabelText('Attach files'), aFile('Offer.pdf'));
    await waitFor(() => expect(uploads).toHaveBeenCalledTimes(1));
    expect(asked(uploads.mock.calls[0]?.[0])).toMatchObject({ subject: 'VENDOR', subjectId: 'v1' });
  });
});
