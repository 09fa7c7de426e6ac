import { workerData } from 'node:worker_threads';
import { withReportFacts } from '@hwlint/report';
import { Session, type SessionOptions } from '../../lint/session.ts';
import type { ThreadSettings } from '../../threads/messages.ts';
import { serve } from '../../threads/thread.ts';
import { cacheSize, RecordJudge } from './record-judge.ts';

/** A session whose rules know what a report asks. */
export function reportSession(options: SessionOptions): Session {
  return new Session({ ...options, cacheSize, extendPack: withReportFacts });
}

/** Notes in a thread what a report needs. */
export function runThread(): void {
  const { session, options } = workerData as ThreadSettings;
  serve(new RecordJudge(reportSession(session), options));
}
