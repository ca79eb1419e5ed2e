import { useEffect, useState } from 'react';
import { readStored, writeStored } from './storage';

/** The values kept for this form, or null. */
export function readDraft(formId: string): Record<string, string> | null {
  const text = readStored(`draft.${formId}`);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as Record<string, string>) : null;
  } catch {
    return null;
  }
}

/**
 * Text fields of a form that survive a closed tab.
 * Answers the values, a setter by field name, and `forget` for when the form was sent or given up.
 */
export function useDraft<T extends Record<string, string>>(formId: string, empty: T) {
  const [values, setValues] = useState<T>(() => ({ ...empty, ...readDraft(formId) }));
  useEffect(() => {
    const untouched = Object.entries(values).every(([name, value]) => value === (empty[name] ?? ''));
    // Not on every key: a pause in typing is enough.
    const timer = setTimeout(
      () => writeStored(`draft.${formId}`, untouched ? null : JSON.stringify(values)),
      300,
    );
    return () => clearTimeout(timer);
  }, [formId, values, empty]);
  return {
    values,
    setValue: (name: keyof T, value: string) => setValues((before) => ({ ...before, [name]: value })),
    forget: () => {
      writeStored(`draft.${formId}`, null);
      setValues(empty);
    },
  };
}
