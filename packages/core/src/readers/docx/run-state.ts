/** What holds for the words that are being read. A text box within a paragraph has its own. */
export interface RunState {
  isInRun: boolean;
  /** Of the paragraph's style. */
  isBoldStyle: boolean;
  isBold: boolean;
  isHidden: boolean;
  isText: boolean;
  isInParagraphLook: boolean;
  /** Its paragraph was marked as joined to the next, in a change that is not yet accepted. */
  joinsNext: boolean;
  isDropped: boolean;
}

export function newRunState(): RunState {
  return {
    isInRun: false,
    isBoldStyle: false,
    isBold: false,
    isHidden: false,
    isText: false,
    isInParagraphLook: false,
    joinsNext: false,
    isDropped: false,
  };
}
