import { type FileHost, noFiles } from './file-host.ts';

/** One host over several, each for the URIs of some schemes. */
export function filesByScheme(hostOf: (scheme: string) => FileHost | undefined): FileHost {
  const host = (uri: string) => hostOf(/^[^:/]*/u.exec(uri)?.[0].toLowerCase() ?? '') ?? noFiles;
  return {
    readFile: (uri) => host(uri).readFile(uri),
    sizeOf: (uri) => host(uri).sizeOf(uri),
    listFiles: (uri) => host(uri).listFiles(uri),
    findFiles: (folder, extensions) => host(folder).findFiles(folder, extensions),
  };
}
