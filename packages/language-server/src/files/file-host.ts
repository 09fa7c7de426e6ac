/** The files that the server can see, wherever it runs. URIs as the client writes them, escaped. */
export interface FileHost {
  /** The bytes of a file; undefined when there is none. A rejection means that it is there and cannot be read. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  /** How many bytes a file has; undefined when there is none, or when that is not known without reading it. */
  sizeOf(uri: string): Promise<number | undefined>;
  /** The names of the files in a folder; undefined when there is no such folder. */
  listFiles(uri: string): Promise<readonly string[] | undefined>;
  /** URIs of all files below a folder with one of these extensions (lower case, no dot), in order. */
  findFiles(folder: string, extensions: readonly string[]): Promise<readonly string[]>;
}

/** A world without files: documents that are open are all there is. */
export const noFiles: FileHost = {
  readFile: async () => undefined,
  sizeOf: async () => undefined,
  listFiles: async () => undefined,
  findFiles: async () => [],
};
