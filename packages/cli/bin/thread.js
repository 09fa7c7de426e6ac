import { loadBundle } from './load-bundle.js';

/** What a run starts for each thread beside its own. */
await loadBundle('hwlint')?.exports.runThread();
