const { readFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/** In kB. Where the system tells it of this process alone: `maxRSS` starts from what its parent held. */
function peak() {
  try {
    return /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write(`\npeak ${peak()} kB\nprocessor ${userCPUTime + systemCPUTime} µs\n`);
  });
}
