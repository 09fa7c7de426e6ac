import { ConfigError } from '@hwlint/core';

/**
 * What is read from a config; undefined when the config is wrong.
 * @throws whatever else goes wrong
 */
export async function unlessWrong<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return undefined;
  }
}
