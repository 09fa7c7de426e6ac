/**
 * Gives the bytes of one file from its start, in pieces of any size; the same bytes each time that it is called. A
 * piece may lie in the memory of the one before it.
 */
export type ByteSource = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
