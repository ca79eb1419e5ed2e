import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TipLayer } from './tip-layer';

const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

describe('the tip', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const page = () => {
    render(
      <>
        <button type="button" data-tip="It leaves today">
          Leave
        </button>
        <p>Elsewhere</p>
        <TipLayer />
      </>,
    );
    return { marked: screen.getByRole('button'), elsewhere: screen.getByText('Elsewhere') };
  };

  it('is shown where the pointer rests, and describes what it stands by', () => {
    const { marked } = page();
    fireEvent.pointerOver(marked);
    wait(299);
    expect(screen.queryByRole('tooltip')).toBeNull();
    wait(1);
    expect(screen.getByRole('tooltip').textContent).toBe('It leaves today');
    expect(marked.getAttribute('aria-describedby')).toBe(screen.getByRole('tooltip').id);
  });

  it('goes away with Esc and with the pointer', () => {
    const { marked, elsewhere } = page();
    fireEvent.pointerOver(marked);
    wait(300);
    fireEvent.keyDown(marked, { key: 'Escape' });
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(marked.hasAttribute('aria-describedby')).toBe(false);
    fireEvent.pointerOver(marked);
    wait(300);
    fireEvent.pointerOver(elsewhere);
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('is never shown when the pointer has gone on meanwhile', () => {
    const { marked, elsewhere } = page();
    fireEvent.pointerOver(marked);
    wait(200);
    fireEvent.pointerOver(elsewhere);
    wait(1_000);
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});
