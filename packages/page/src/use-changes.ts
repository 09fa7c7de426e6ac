import { useEffect, useState } from 'preact/hooks';

/** Draws a component anew whenever what it listens to changes. */
export function useChanges(source: { subscribe(listener: () => void): () => void }): void {
  const [, draw] = useState({});
  useEffect(() => source.subscribe(() => draw({})), [source]);
}
