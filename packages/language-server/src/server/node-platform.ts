import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../files/node-files.ts';
import type { Platform } from './platform.ts';

/**
 * The server in Node.
 * @param pages folder with the pages of the rules, `<rule>.md`; none are linked when it is not there
 */
export function nodePlatform(pages: string): Platform {
  const folder = existsSync(pages) ? pathToFileURL(pages).href.replace(/\/$/u, '') : undefined;
  return {
    filesOf: (scheme) => (scheme === 'file' ? nodeFiles : undefined),
    rulePage: folder && `${folder}/{rule}.md`,
    defer: (task) => void setImmediate(task),
    now: () => performance.now(),
  };
}
