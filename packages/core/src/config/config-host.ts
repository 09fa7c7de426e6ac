/** How a config is read where the program runs: a disk, an editor's workspace, a browser. */
export interface ConfigHost {
  /**
   * The text of a file, `undefined` when there is none. Paths have forward slashes.
   * A rejection means that the file is there and cannot be read.
   */
  readText(path: string): Promise<string | undefined>;
  /** The names of the files in a folder, `undefined` when there is no such folder. */
  listFiles(folder: string): Promise<readonly string[] | undefined>;
}
