const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write(`\npeak ${maxRSS} kB, processor ${userCPUTime + systemCPUTime} µs\n`);
  });
}
