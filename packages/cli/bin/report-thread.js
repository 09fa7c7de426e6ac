import { createRequire } from 'node:module';

/** What `hwlint report` starts for each thread beside its own. */
createRequire(import.meta.url)('../dist/report.cjs').runThread();
