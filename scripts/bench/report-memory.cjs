const { readFileSync } = require('node:fs');

/** In kB. Where the system tells it of this process alone: `maxRSS` starts from what its parent held. */
function peak() {
  try {
    return /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on('exit', () => {
  process.stderr.write(`\npeak ${peak()} kB\n`);
});
