/** A word that patterns are laid over. */
export interface Word {
  /** What a pattern's words are compared with: lower case, without accents. */
  readonly info: { readonly normal: string };
  readonly tags: ReadonlySet<string>;
}

/** A word as compromise's match engine sees it. `text` is the normal form, so that no letter case hides a word. */
export interface Term {
  readonly text: string;
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  readonly pre: string;
  readonly post: string;
  readonly machine: null;
}

export function toTerm({ info: { normal }, tags }: Word): Term {
  return { text: normal, normal, tags, pre: '', post: ' ', machine: null };
}
