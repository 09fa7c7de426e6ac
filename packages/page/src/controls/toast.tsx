import type { Texts } from '../texts/index.ts';
import { useChanges } from '../use-changes.ts';
import type { Announcer } from './announcer.ts';

interface ToastProps {
  readonly announcer: Announcer;
  readonly texts: Texts;
  readonly onPutBack: () => void;
}

/** What was just done, read out by screen readers. Stays until the next one or until it is closed. */
export function Toast({ announcer, texts, onPutBack }: ToastProps) {
  useChanges(announcer);
  const { current } = announcer;
  return (
    <div class="toast-place">
      <div class={current && !current.isQuiet ? 'toast' : 'unseen'}>
        <p role="status">{current?.text(texts)}</p>
        {current?.canPutBack && (
          <button type="button" class="quiet" onClick={onPutBack}>
            {texts.actions.putBack}
          </button>
        )}
        {current && !current.isQuiet && (
          <button
            type="button"
            class="quiet close"
            aria-label={texts.actions.dismiss}
            onClick={() => announcer.dismiss()}
          >
            ×
          </button>
        )}
      </div>
    </div>
  );
}
