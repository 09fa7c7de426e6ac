/** One file in a zip, as the zip's directory tells of it. Nothing of it is to be believed before it is read. */
export interface ZipMember {
  /** With forward slashes. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly packedSize: number;
  /** In bytes, as claimed. */
  readonly size: number;
  /** Where its own header starts. */
  readonly at: number;
}
