/** A pattern that cannot be read. The message names the pattern and the part of it. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  readonly pattern: string;
  readonly detail: string;

  constructor(pattern: string, detail: string) {
    super(`pattern "${pattern}": ${detail}`);
    this.pattern = pattern;
    this.detail = detail;
  }
}
