/** Gives the bytes of one file from its start, in pieces of any size; the same bytes each time that it is called. */
export type ByteSource = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
