function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Elements that start on a line of their own: what stands before, in and behind them are texts apart. */
export const blockNames = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements without content. */
export const voidNames = names(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen',
);

/** Elements whose content is no text of the page: programs, looks, ways to elsewhere, things to fill in or to play. */
export const silentNames = names(
  'script style template title nav noscript noframes noembed svg math canvas audio video object embed iframe map datalist select button textarea progress meter',
);

/** Elements that nothing inside them closes from within: what is open outside stays open. */
export const boundaryNames = names('table td th caption html template');
