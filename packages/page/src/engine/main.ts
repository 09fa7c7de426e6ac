import { Engine } from './engine.ts';
import type { Task } from './protocol.ts';

/**
 * The engine's script. In a worker it answers messages; in the page it only puts the engine within reach
 * of the page's own script, which starts a worker from this same text, and falls back on it.
 */
const scope = globalThis as typeof globalThis & { hwlintEngine?: () => Engine };

if (typeof document === 'undefined') {
  const engine = new Engine();
  scope.addEventListener('message', async ({ data }: MessageEvent<{ id: number; task: Task }>) => {
    try {
      scope.postMessage({ id: data.id, answer: await engine.answer(data.task) });
    } catch (error) {
      scope.postMessage({ id: data.id, error: String(error) });
    }
  });
} else {
  scope.hwlintEngine = () => new Engine();
}
