import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { buttonClass } from './button';

export interface ToastRequest {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}
interface Toast extends ToastRequest {
  readonly id: number;
}

const lifetime = 8_000;
let next = 0;
const listeners = new Set<(toast: Toast) => void>();

/** Says briefly what was done. Never the only place an error is told. */
export function showToast(request: ToastRequest): void {
  next += 1;
  for (const listener of listeners) listener({ ...request, id: next });
}

function ToastCard({ toast, onGone }: { readonly toast: Toast; readonly onGone: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, lifetime);
    return () => clearTimeout(timer);
  }, [held, onGone]);
  const hold = { onPointerEnter: () => setHeld(true), onPointerLeave: () => setHeld(false) };
  return (
    <li
      {...hold}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="overlay-in pointer-events-auto flex items-center gap-2 rounded-md border border-line bg-surface py-1.5 pr-1.5 pl-3 text-table shadow-float"
    >
      <span className="min-w-0 flex-1">{toast.text}</span>
      {toast.action && (
        <button
          type="button"
          className={buttonClass('plain')}
          onClick={() => {
            toast.action?.run();
            onGone();
          }}
        >
          {toast.action.label}
        </button>
      )}
      <button type="button" aria-label="Dismiss" className={buttonClass('quiet', 'px-2')} onClick={onGone}>
        <X aria-hidden size={14} />
      </button>
    </li>
  );
}

/** Stands once, in the shell: the last three, each for eight seconds, longer while pointed at or focused. */
export function Toasts() {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  useEffect(() => {
    const listener = (toast: Toast) => setToasts((before) => [...before, toast].slice(-3));
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return (
    <section
      aria-label="Notifications"
      aria-live="polite"
      className="toasts no-print pointer-events-none fixed right-4 bottom-4 z-60 w-[min(24rem,calc(100vw-2rem))] phone:bottom-36"
    >
      <ol className="flex flex-col gap-2">
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} onGone={setToasts} />
        ))}
      </ol>
    </section>
  );
}

function ToastItem({
  toast,
  onGone,
}: {
  readonly toast: Toast;
  readonly onGone: (change: (before: readonly Toast[]) => readonly Toast[]) => void;
}) {
  // One identity per toast, so that a second toast does not restart the clock of the first.
  const [gone] = useState(() => () => onGone((before) => before.filter((other) => other.id !== toast.id)));
  return <ToastCard toast={toast} onGone={gone} />;
}
