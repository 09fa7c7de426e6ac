/**
 * So often may pdf.js ask for the time while it reads a file. It does so twice for each run of drawing instructions that
 * it goes through, be it of a page, a form in it, or a form in that, and once for every hundred instructions. The largest
 * week plans come to a few hundred.
 */
const mostSteps = 25_000;

const readings = new Set<WorkLimit>();
let clock: typeof Date.now | undefined;

/**
 * A limit to what pdf.js does for one file. A form that draws another ten times, which draws another ten times, and so on,
 * is a small file with a billion instructions; nothing tells how often they are gone through but pdf.js itself, which has
 * no limit and gives no other program a turn meanwhile. So its steps are counted where it asks for the time.
 */
export class WorkLimit {
  #steps = 0;

  /** Whether there was more to do than any plan asks for. What was read is not all of it then. */
  get isReached(): boolean {
    return this.#steps > mostSteps;
  }

  /** Counts while `read` runs. Beyond the limit each step fails, which ends the reading, whole or broken. */
  async during<T>(read: () => Promise<T>): Promise<T> {
    readings.add(this);
    if (clock === undefined) {
      const own = Date.now;
      clock = own;
      Date.now = () => {
        for (const reading of readings) reading.#step();
        return own.call(Date);
      };
    }
    try {
      return await read();
    } finally {
      readings.delete(this);
      if (readings.size === 0) {
        Date.now = clock;
        clock = undefined;
      }
    }
  }

  #step(): void {
    this.#steps += 1;
    if (this.isReached && isAskedByPdf()) throw new RangeError('too many drawing instructions');
  }
}

/** Whether it is pdf.js that asks for the time just now, where it shares time out, and no timer of the program. */
function isAskedByPdf(): boolean {
  return new Error('who asks').stack?.includes('TimeSlotManager') ?? false;
}
