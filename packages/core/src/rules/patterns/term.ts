/** A word as compromise's match engine sees it. `text` is the normal form, so that no letter case hides a word. */
export interface Term {
  readonly text: string;
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  readonly pre: string;
  readonly post: string;
  readonly machine: null;
}
