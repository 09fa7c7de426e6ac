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
  const { user, system } = process.cpuUsage();
  process.stderr.write(`\npeak ${peak()} kB\nused ${Math.round((user + system) / 1000)} ms\n`);
});
