import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { graphql, showInDocsCommand } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useEffectEvent, useRef } from 'react';
import { editorLook } from './editor-look';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly schema: GraphQLSchema;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  /** What the cursor stands on is to be explained. */
  readonly onShow: (type: string) => void;
}

/**
 * The editor of queries: what the schema does not know is underlined, names are completed. It stands in a shadow root, where its
 * styles are adopted sheets: the page's policy forbids style elements made by scripts.
 */
export function Editor({ label, value, schema, onChange, onRun, onShow }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const changed = useEffectEvent(onChange);
  const run = useEffectEvent(onRun);
  const show = useEffectEvent(onShow);
  const written = useEffectEvent(() => value);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const extensions = [
      history(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      autocompletion({ icons: false }),
      keymap.of([
        {
          key: 'Mod-Enter',
          run: () => {
            run();
            return true;
          },
        },
        { key: 'F2', run: showInDocsCommand },
        ...closeBracketsKeymap,
        ...completionKeymap,
        ...lintKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      graphql(schema, {
        onShowInDocs: (_field, type, parent) => show(parent ?? type ?? ''),
      }),
      EditorView.lineWrapping,
      // Typed over, coloured text would be given styles of its own by the browser, which the policy forbids too.
      EditorView.domEventHandlers({
        beforeinput: ({ inputType }, view) => {
          if (inputType !== 'insertText' || view.state.selection.main.empty) return;
          view.dispatch(view.state.replaceSelection(''));
        },
      }),
      // A long query is scrolled in its place: what holds it says that keys get there.
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) changed(state.doc.toString());
      }),
      editorLook,
    ];
    const view = new EditorView({
      parent: root,
      root,
      state: EditorState.create({ doc: written(), extensions }),
    });
    editor.current = view;
    return () => view.destroy();
  }, [schema, label]);
  useEffect(() => {
    const view = editor.current;
    if (!view || view.state.doc.toString() === value) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } });
  }, [value]);
  return <div ref={host} data-editor="" className="h-full min-h-64 overflow-hidden" />;
}
