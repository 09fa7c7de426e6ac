/** More elements stand in one another than any program writes. */
export class HtmlTooDeepError extends Error {
  override readonly name = 'HtmlTooDeepError';
  /** Where the first one too many starts. */
  readonly offset: number;

  constructor(offset: number) {
    super('too many elements in one another');
    this.offset = offset;
  }
}

/** There are more elements, or more words, than any page of homework has. */
export class HtmlTooLargeError extends Error {
  override readonly name = 'HtmlTooLargeError';

  constructor() {
    super('too many elements');
  }
}
