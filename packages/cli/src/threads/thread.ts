import { parentPort, workerData } from 'node:worker_threads';
import { ResultCache } from '../cache/result-cache.ts';
import { fileInput } from '../lint/file-input.ts';
import { type Judge, LocalJudge } from '../lint/judge.ts';
import { Session } from '../lint/session.ts';
import type { Reply, Task, ThreadSettings } from './messages.ts';

/** Does in a thread what it is asked to do, one task after the other. */
export function runThread(): void {
  const { session, options, cacheFolder } = workerData as ThreadSettings;
  const cache = cacheFolder === undefined ? undefined : new ResultCache(cacheFolder, (word) => say({ word }));
  serve(new LocalJudge(new Session(session), { ...options, ...(cache && { cache }) }));
}

/** Lets a judge do what this thread is asked to do: one thing after the other, since replies are known by their order. */
export function serve<File, JudgedPart>(judge: Judge<File, JudgedPart>): void {
  const run = async (task: Task) => {
    if (task.kind === 'slice') say(await judge.slice(task));
    else say(await judge.file(fileInput(task.path, task.shown, task.writing), task.known));
  };
  let last = Promise.resolve();
  parentPort?.on('message', (task: Task) => {
    last = last.then(() => run(task));
  });
  say('ready');
}

function say<Judged>(reply: Reply<Judged>): void {
  parentPort?.postMessage(reply);
}
