import { parentPort, workerData } from 'node:worker_threads';
import { ResultCache } from '../cache/result-cache.ts';
import { fileInput } from '../lint/file-input.ts';
import { LocalJudge } from '../lint/judge.ts';
import { Session } from '../lint/session.ts';
import type { Reply, Task, ThreadSettings } from './messages.ts';

/** Does in a thread what it is asked to do, one task after the other. */
export function runThread(): void {
  const { session, options, cacheFolder } = workerData as ThreadSettings;
  const say = (reply: Reply) => parentPort?.postMessage(reply);
  const cache = cacheFolder === undefined ? undefined : new ResultCache(cacheFolder, (word) => say({ word }));
  const judge = new LocalJudge(new Session(session), { ...options, ...(cache && { cache }) });
  const run = async (task: Task) => {
    if (task.kind === 'slice') say(await judge.slice(task));
    else say(await judge.file(fileInput(task.path, task.shown, task.isWritten)));
  };
  // one after the other: replies are known by their order
  let last = Promise.resolve();
  parentPort?.on('message', (task: Task) => {
    last = last.then(() => run(task));
  });
  say('ready');
}
