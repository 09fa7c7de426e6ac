import type { Locale } from '@hwlint/core';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { DrawnNote } from './controls/drawn-note.tsx';
import { DropZone } from './controls/drop-zone.tsx';
import { Header } from './controls/header.tsx';
import type { PageActions } from './controls/page-actions.ts';
import { ProblemNote } from './controls/problem-note.tsx';
import { RulesDialog } from './controls/rules-dialog.tsx';
import { Start } from './controls/start.tsx';
import type { ThemeSwitch } from './controls/theme.ts';
import { Toast } from './controls/toast.tsx';
import { FormatChoice, Toolbar } from './controls/toolbar.tsx';
import { Paper } from './editor/paper.tsx';
import { CaretPoint } from './points/caret-point.tsx';
import { PointsPanel } from './points/panel.tsx';
import { textsIn } from './texts/index.ts';
import { useChanges } from './use-changes.ts';

interface AppProps {
  readonly actions: PageActions;
  readonly themes: ThemeSwitch;
}

/** The whole page. */
export function App({ actions, themes }: AppProps) {
  const { session } = actions;
  useChanges(session);
  useChanges(themes);
  const [hasRulesOpen, setHasRulesOpen] = useState(false);
  const openFiles = useCallback((files: readonly File[]) => void actions.openFiles(files), [actions]);
  const { state } = session;
  const texts = textsIn[state.settings.locale];
  const isEmpty = state.document.text.shown === '';
  const active = state.points.findIndex(({ key }) => key === state.activeKey);
  const atCaret = state.isAtCaret ? state.points[active] : undefined;
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = texts.documentTitle;
  }, [texts]);
  return (
    <div class="page">
      <Header
        texts={texts}
        theme={themes.theme}
        onLocale={(locale: Locale) => session.settings.setLocale(locale)}
        onTheme={() => themes.toggle()}
      />
      <main class={isEmpty ? 'is-empty' : undefined} aria-busy={state.isStale ? 'true' : 'false'}>
        <div class="intro">
          <h1>{texts.title}</h1>
          {isEmpty && <p class="lead">{texts.lead}</p>}
          <p class="privacy">{texts.privacy}</p>
        </div>
        <div class="work">
          <div class="desk">
            {!isEmpty && <Toolbar state={state} texts={texts} actions={actions} />}
            {state.problem && <ProblemNote problem={state.problem} texts={texts} session={session} />}
            {!isEmpty && <DrawnNote document={state.document} texts={texts} />}
            <Paper state={state} texts={texts} actions={actions} />
            <div class="under">
              <p id="plan-keys" hidden={isEmpty}>
                {texts.editor.keys}
              </p>
              {!isEmpty && <FormatChoice state={state} texts={texts} actions={actions} />}
            </div>
          </div>
          {isEmpty ? (
            <Start texts={texts} actions={actions} />
          ) : (
            <PointsPanel
              state={state}
              texts={texts}
              actions={actions}
              onRules={() => setHasRulesOpen(true)}
            />
          )}
        </div>
      </main>
      {atCaret && <CaretPoint point={atCaret} number={active + 1} texts={texts} actions={actions} />}
      <Toast announcer={actions.announcer} texts={texts} onPutBack={() => actions.putBack()} />
      {hasRulesOpen && (
        <RulesDialog state={state} texts={texts} session={session} onClose={() => setHasRulesOpen(false)} />
      )}
      <DropZone texts={texts} onFiles={openFiles} />
    </div>
  );
}
