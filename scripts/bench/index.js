import { importTypeScript } from '../import-typescript.js';
import { calibration } from './calibration.js';
import { benchCli } from './cli.js';
import { benchEngine } from './engine.js';
import { benchStream } from './stream.js';

/**
 * npm run bench: how fast the engine is when warm, what the command line costs, all in one run on one
 * machine. Figures in ratios hold better than seconds: machines differ and are busy.
 */
const core = await importTypeScript('packages/core/src/index.ts');
const loop = calibration();
const engine = benchEngine(core);
console.log(`calibration loop: ${loop.toFixed(1)} MB/s (plain walk over the same texts, word by word)`);
report('engine, cache off, all texts differ', engine.allDifferent);
report('engine, cache on, 9 of 10 texts repeat', engine.repeated);
await benchCli();
await benchStream();

function report(name, { megabytes, seconds, perSecond, findings }) {
  const ratio = (perSecond / loop).toFixed(2);
  console.log(
    `${name}: ${perSecond.toFixed(1)} MB/s (${megabytes.toFixed(1)} MB in ${seconds.toFixed(2)} s, ${findings} findings; ${ratio} of the calibration loop)`,
  );
}
